package fascicle.content;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class FileOrderTest {
    @Test
    void filesSortAsPeopleCount() {
        assertEquals(
                List.of("01-a.md", "1-b.md", "2-a.md", "9-c.md", "10-b.md", "a9.md", "a10.md"),
                Stream.of("10-b.md", "a10.md", "1-b.md", "9-c.md", "2-a.md", "a9.md", "01-a.md")
                        .map(Path::of)
                        .sorted(FileName.BY_NUMBER)
                        .map(Path::toString)
                        .toList());
    }
}

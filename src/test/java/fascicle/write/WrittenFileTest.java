package fascicle.write;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class WrittenFileTest {
    @TempDir
    Path folder;

    @Test
    void staysWhoseItWas() throws IOException {
        Path file = Files.writeString(folder.resolve("a.md"), "before");
        assumeTrue((Integer) Files.getAttribute(file, "unix:uid") == 0, "left out: only root can give files away");
        Files.setAttribute(file, "unix:uid", 1234);
        Files.setAttribute(file, "unix:gid", 2345);
        Files.setAttribute(file, "unix:mode", 0100640);
        assertTrue(WrittenFile.replace(file, bytes("before"), bytes("after")));
        assertEquals("after", Files.readString(file));
        assertEquals(1234, Files.getAttribute(file, "unix:uid"));
        assertEquals(2345, Files.getAttribute(file, "unix:gid"));
        assertEquals(0100640, Files.getAttribute(file, "unix:mode"));
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }
}

package fascicle.content.markdown;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/// Runs every example of `additions.md`, the specification of what we add to CommonMark.
class AdditionsSpecTest {
    private static final Pattern EXAMPLE = Pattern.compile("```example\\n(.*?)\\n\\.\\n(.*?)\\n?```", Pattern.DOTALL);

    @TestFactory
    Stream<DynamicTest> theExamples() throws IOException {
        return examples().stream()
                .map(example -> DynamicTest.dynamicTest(
                        example.group(1).lines().findFirst().orElse(""),
                        () -> assertEquals(
                                tabbed(example.group(2)),
                                Rendering.of(tabbed(example.group(1))).html().strip())));
    }

    @Test
    void thereAreExamples() throws IOException {
        assertTrue(examples().size() > 30);
    }

    private static List<MatchResult> examples() throws IOException {
        try (InputStream in = AdditionsSpecTest.class.getResourceAsStream("additions.md")) {
            String spec = new String(in.readAllBytes(), StandardCharsets.UTF_8);
            return EXAMPLE.matcher(spec).results().toList();
        }
    }

    private static String tabbed(String text) {
        return text.replace('→', '\t');
    }
}

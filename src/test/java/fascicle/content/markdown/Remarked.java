package fascicle.content.markdown;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;

/// What is remarked about a text under one code.
record Remarked(String code) {
    /// Asserts what is found, each as `line:column message`.
    Remarked finds(String markdown, String... expected) {
        assertEquals(List.of(expected), found(markdown), markdown);
        return this;
    }

    /// Asserts that nothing is found in any of these texts.
    Remarked leaves(String... texts) {
        for (String text : texts) {
            assertEquals(List.of(), found(text), text);
        }
        return this;
    }

    private List<String> found(String markdown) {
        return Rendering.of(markdown).diagnostics().stream()
                .filter(one -> one.code().equals(code))
                .sorted()
                .map(one -> one.at().line() + ":" + one.at().column() + " " + one.message())
                .toList();
    }
}

package fascicle.content;

import static org.junit.jupiter.api.Assertions.assertEquals;

import fascicle.Diagnostic;
import fascicle.Fix;
import fascicle.Position;
import fascicle.SiteFixture;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// Other tools name headings otherwise: the same letters with other hyphens, or without accents.
class AlikeHeadingsTest {
    private static final String ARTICLE = "content/issues/2023-09/01-a.md";

    @TempDir
    private Path folder;

    private Diagnostic told(String link) throws IOException {
        return SiteFixture.empty(folder)
                .article(
                        "01-a",
                        "See [x](" + link
                                + ").\n\n## What's new in 1.2?\n\n## Génération d'objets\n\n## Évènements\n\nA.")
                .diagnostics()
                .getFirst();
    }

    @ParameterizedTest
    @CsvSource({
        "what-s-new-in-1-2, whats-new-in-12",
        "generation-d-objets, génération-dobjets",
        "-v-nements, évènements",
        "What's-new-in-1.2, whats-new-in-12"
    })
    void aNameWithTheSameLettersIsMended(String written, String right) throws IOException {
        Diagnostic told = told("#" + written);
        assertEquals("write #" + right, told.hint().orElseThrow());
        assertEquals(Optional.of(new Fix.Words(new Position(ARTICLE, 5, 10), written, right)), told.fix());
    }

    @Test
    void aNameThatOnlyLooksLikeItIsASuggestion() throws IOException {
        Diagnostic told = told("#whats-new-in-13");
        assertEquals("did you mean \"#whats-new-in-12\"?", told.hint().orElseThrow());
        assertEquals(Optional.empty(), told.fix());
    }
}

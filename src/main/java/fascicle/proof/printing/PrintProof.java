package fascicle.proof.printing;

import fascicle.Diagnostic;
import fascicle.fonts.Glyphs;
import fascicle.model.Manuscript;
import fascicle.model.Newsletter;
import fascicle.proof.copy.Rule;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;

/// Tells all that would keep a newsletter from being shown and printed. None of it can be switched off: a build would
/// refuse it all the same.
public final class PrintProof {
    static final Rule UNREADABLE = Rule.error("picture-unreadable", "A picture cannot be opened.");
    static final Rule UNPRINTABLE = Rule.error("picture-unprintable", "A picture cannot be shown or printed.");
    static final Rule GLYPH = Rule.error("glyph-missing", "No font has a character.");

    private final PrintMeans.Finder finder;

    public PrintProof(PrintMeans.Finder finder) {
        this.finder = finder;
    }

    public static List<Rule> rules() {
        return List.of(UNREADABLE, UNPRINTABLE, GLYPH);
    }

    public List<Diagnostic> findings(Newsletter newsletter, Manuscript manuscript) {
        try {
            PrintMeans means = finder.of(newsletter.settings());
            List<Diagnostic> findings = new ArrayList<>(PictureObjections.in(newsletter, means.pictures()));
            if (means.glyphs().isPresent()) {
                Glyphs glyphs = means.glyphs().get();
                findings.addAll(new MissingGlyphs(glyphs).in(PrintedWords.of(newsletter, manuscript)));
            }
            return findings;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}

package fascicle.proof.printing;

import fascicle.Diagnostic;
import fascicle.fonts.Glyphs;
import fascicle.model.Manuscript;
import fascicle.model.Newsletter;
import fascicle.proof.copy.Rule;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Optional;

/// Tells all that would keep a newsletter from being shown and printed, which cannot be switched off, and what would be
/// printed otherwise than it was written.
public final class PrintProof {
    /// How much it matters is for the newsletter to say.
    public static final Rule GLYPH = Rule.warning("glyph-missing", "No font has a character.");

    /// How much it matters is for the newsletter to say.
    public static final Rule DIRECTION = Rule.warning("print-direction", "Words are written from right to left.");

    static final Rule UNREADABLE = Rule.error("picture-unreadable", "A picture cannot be opened.");
    static final Rule UNPRINTABLE = Rule.error("picture-unprintable", "A picture cannot be shown or printed.");

    private final PrintMeans.Finder finder;

    public PrintProof(PrintMeans.Finder finder) {
        this.finder = finder;
    }

    /// Of what a build would refuse all the same.
    public static List<Rule> firmRules() {
        return List.of(UNREADABLE, UNPRINTABLE);
    }

    /// The pictures that a build would refuse.
    public List<Diagnostic> refused(Newsletter newsletter) {
        return PictureObjections.in(newsletter, means(newsletter).pictures());
    }

    /// The characters that no font has.
    public List<Diagnostic> missing(Newsletter newsletter, Manuscript manuscript) {
        Optional<Glyphs> glyphs = means(newsletter).glyphs();
        try {
            return glyphs.isEmpty()
                    ? List.of()
                    : new MissingGlyphs(glyphs.get()).in(PrintedWords.of(newsletter, manuscript));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /// The words that print sets the wrong way round.
    public List<Diagnostic> reversed(Newsletter newsletter, Manuscript manuscript) {
        return RightToLeft.in(PrintedWords.of(newsletter, manuscript));
    }

    private PrintMeans means(Newsletter newsletter) {
        try {
            return finder.of(newsletter.settings());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}

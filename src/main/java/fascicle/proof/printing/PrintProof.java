package fascicle.proof.printing;

import fascicle.Diagnostic;
import fascicle.fonts.Glyphs;
import fascicle.model.HouseLook;
import fascicle.model.Manuscript;
import fascicle.model.Newsletter;
import fascicle.model.PrintedWords;
import fascicle.proof.copy.Rule;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;

/// Tells all that would keep a newsletter from being shown and printed, which cannot be switched off, and what would be
/// printed otherwise than it was written.
public final class PrintProof {
    private final PrintMeans.Finder finder;

    public PrintProof(PrintMeans.Finder finder) {
        this.finder = finder;
    }

    /// Of what print shows otherwise; how much it matters is for the newsletter to say.
    public static List<Rule> softRules() {
        return List.of(PrintRules.GLYPH, PrintRules.DIRECTION, PrintRules.STYLES, PrintRules.LARGE);
    }

    /// Of what a build would refuse all the same.
    public static List<Rule> firmRules() {
        return List.of(PrintRules.UNREADABLE, PrintRules.UNPRINTABLE);
    }

    /// The pictures and fonts that a build would refuse.
    public List<Diagnostic> refused(Newsletter newsletter) {
        PrintMeans means = means(newsletter);
        List<Diagnostic> refused = new ArrayList<>(means.faults());
        refused.addAll(PictureObjections.in(newsletter, means.pictures()));
        return refused;
    }

    /// What is printed otherwise than it was written.
    ///
    /// @param asked which of [#softRules] are asked
    public List<Diagnostic> remarks(Newsletter newsletter, Manuscript manuscript, Predicate<Rule> asked) {
        if (softRules().stream().noneMatch(asked)) {
            return List.of();
        }
        List<PrintedWords.Stretch> words = PrintedWords.of(newsletter, manuscript);
        List<Diagnostic> found = new ArrayList<>(fonts(newsletter.settings().look(), asked));
        if (asked.test(PrintRules.GLYPH)) {
            found.addAll(missing(newsletter, words));
        }
        if (asked.test(PrintRules.DIRECTION)) {
            found.addAll(RightToLeft.in(words));
        }
        return found;
    }

    private List<Diagnostic> missing(Newsletter newsletter, List<PrintedWords.Stretch> words) {
        Optional<Glyphs> glyphs = means(newsletter).glyphs();
        try {
            return glyphs.isEmpty() ? List.of() : new MissingGlyphs(glyphs.get()).in(words);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static List<Diagnostic> fonts(HouseLook look, Predicate<Rule> asked) {
        try {
            List<Diagnostic> found = new ArrayList<>();
            if (asked.test(PrintRules.STYLES)) {
                found.addAll(FontRemarks.styles(look));
            }
            if (asked.test(PrintRules.LARGE)) {
                found.addAll(FontRemarks.large(look));
            }
            return found;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private PrintMeans means(Newsletter newsletter) {
        try {
            return finder.of(newsletter.settings());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}

package fascicle.proof.language;

import fascicle.model.HouseStyle.Spelling;
import fascicle.proof.copy.Bundle;
import fascicle.proof.copy.EnglishOnly;
import fascicle.proof.copy.Findings;
import fascicle.proof.copy.IssueCheck;
import fascicle.proof.copy.Passage;
import fascicle.proof.copy.Rule;
import fascicle.proof.copy.Word;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/// British and American spellings in one issue: `standardisation` here, `standardization` there.
///
/// Names, titles and quotations keep the spelling that they have.
public final class MixedSpelling implements IssueCheck, EnglishOnly {
    /// Letters that the forms of a word share, roughly: `colour`, `coloured`.
    private static final int STEM = 5;

    private final Variants variants;

    public MixedSpelling(Variants variants) {
        this.variants = variants;
    }

    private record Use(Passage passage, Word word, Spelling spelling) {}

    @Override
    public Rule rule() {
        return Rule.warning("spelling-mixed", "British and American spellings are mixed.");
    }

    @Override
    public void read(Bundle bundle, Findings found) {
        Optional<Spelling> house = bundle.conventions().spelling();
        List<Use> uses = new ArrayList<>();
        bundle.passages().forEach(passage -> passage.words().forEach(word -> use(passage, word, uses)));
        String texts = bundle.issue().isPresent() ? "the issue is" : "the standing pages are";
        Usage usage = new Usage(house.orElse(usual(uses)), house.isPresent(), isEven(uses), texts);
        Map<String, List<Use>> families = new LinkedHashMap<>();
        for (Use use : uses) {
            families.computeIfAbsent(family(use), _ -> new ArrayList<>()).add(use);
        }
        families.values().forEach(family -> read(family, uses, usage, found));
    }

    /// What is right in some texts.
    ///
    /// @param house whether the newsletter has decided it, rather than most words of the texts
    /// @param even whether there are as many words of each
    /// @param texts what they are called
    private record Usage(Spelling spelling, boolean house, boolean even, String texts) {
        String reason() {
            String english = name(spelling) + " English";
            return house ? "but the newsletter is spelled in " + english : "but " + texts + " mostly in " + english;
        }
    }

    /// The spelling of most words; British when there are as many of each.
    private static Spelling usual(List<Use> uses) {
        long british =
                uses.stream().filter(use -> use.spelling() == Spelling.BRITISH).count();
        return british * 2 >= uses.size() ? Spelling.BRITISH : Spelling.AMERICAN;
    }

    /// Reads the uses of one word in all its forms. A word that the issue spells in both ways is reported wherever it
    /// has the rarer one; one that it always spells unlike other words, once.
    private void read(List<Use> family, List<Use> all, Usage usage, Findings found) {
        long right = family.stream()
                .filter(use -> use.spelling() == usage.spelling())
                .count();
        boolean mixed = right > 0 && right < family.size();
        boolean rarer = mixed && !usage.house() && right * 2 < family.size();
        Spelling wrong = rarer ? usage.spelling() : other(usage.spelling());
        String why = mixed && !usage.house()
                ? ", but \"" + example(family, other(wrong)) + "\" elsewhere"
                : usage.even() && !usage.house() ? unlike(example(all, other(wrong)), wrong) : ", " + usage.reason();
        family.stream()
                .filter(use -> use.spelling() == wrong)
                .limit(mixed || usage.house() ? Long.MAX_VALUE : 1)
                .forEach(use -> found.add(
                        use.passage().at(use.word().start()),
                        "\"" + use.word().text() + "\"" + why,
                        "write \"" + variants.other(use.word().text()).orElseThrow() + "\""));
    }

    private static String example(List<Use> family, Spelling spelling) {
        return family.stream()
                .filter(use -> use.spelling() == spelling)
                .findFirst()
                .orElseThrow()
                .word()
                .text();
    }

    /// Where neither spelling prevails, a word of the other one is named.
    private static String unlike(String example, Spelling wrong) {
        return " is " + name(wrong) + " English, \"" + example + "\" is " + name(other(wrong));
    }

    private static boolean isEven(List<Use> uses) {
        long british =
                uses.stream().filter(use -> use.spelling() == Spelling.BRITISH).count();
        return british * 2 == uses.size();
    }

    private static Spelling other(Spelling spelling) {
        return spelling == Spelling.BRITISH ? Spelling.AMERICAN : Spelling.BRITISH;
    }

    private static String name(Spelling spelling) {
        return spelling.name().charAt(0) + spelling.name().substring(1).toLowerCase(Locale.ROOT);
    }

    /// What the forms of a word have in common: the first letters of its British spelling.
    private String family(Use use) {
        String word = use.word().text();
        String british =
                use.spelling() == Spelling.BRITISH ? word : variants.other(word).orElse(word);
        int end = Math.max(british.lastIndexOf("is"), british.lastIndexOf("ys"));
        return end > 2 ? british.substring(0, end + 2) : british.substring(0, Math.min(british.length(), STEM));
    }

    private void use(Passage passage, Word word, List<Use> uses) {
        String text = word.text();
        if (text.length() >= 4 && Character.isLowerCase(text.charAt(0)) && passage.isOwn(word.start())) {
            variants.spelling(text).ifPresent(spelling -> uses.add(new Use(passage, word, spelling)));
        }
    }
}

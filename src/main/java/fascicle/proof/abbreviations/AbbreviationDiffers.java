package fascicle.proof.abbreviations;

import fascicle.proof.copy.Conventions;
import fascicle.proof.copy.Conventions.Names;
import fascicle.proof.copy.Copy;
import fascicle.proof.copy.EnglishOnly;
import fascicle.proof.copy.Findings;
import fascicle.proof.copy.Passage;
import fascicle.proof.copy.Rule;
import fascicle.proof.copy.TextCheck;
import fascicle.proof.copy.Word;
import java.util.List;
import java.util.stream.Collectors;

/// A short form that is spelled out in other words than the table has.
///
/// ```markdown
/// The State Administration of Market Regulation (SAMR) ...
/// ```
public final class AbbreviationDiffers implements TextCheck, EnglishOnly {
    @Override
    public Rule rule() {
        return Rule.warning("abbreviation-differs", "A short form is spelled out differently from the table.");
    }

    @Override
    public void read(Copy copy, Findings found) {
        Conventions conventions = copy.conventions();
        copy.passages()
                .forEach(passage -> Spelled.in(passage)
                        .forEach(spelled -> conventions
                                .find(spelled.shortForm())
                                .ifPresent(known -> compare(passage, spelled, known, found))));
    }

    private static void compare(Passage passage, Spelled spelled, Names known, Findings found) {
        List<String> name = Spelled.significant(known.english());
        if (resembles(spelled, name) && !saysIt(spelled, name)) {
            found.add(
                    passage.at(spelled.start()),
                    "\"" + spelled.shortForm() + "\" is spelled out differently from the table",
                    "the table has \"" + known.english() + "\"");
        }
        spelled.chinese()
                .filter(chinese -> known.chinese().isPresent())
                .filter(chinese -> differs(chinese, known.chinese().orElseThrow()))
                .ifPresent(chinese -> found.add(
                        passage.at(spelled.start()),
                        "the Chinese name of \"" + spelled.shortForm() + "\" differs from the table",
                        "the table has " + known.chinese().orElseThrow()));
    }

    /// The country before a ministry is left out at will.
    private static boolean differs(String chinese, String table) {
        String bare = chinese.replace(" ", "");
        return !table.endsWith(bare) && !bare.endsWith(table);
    }

    /// Whether the words in front are most of the words of the name, and so are meant as the name.
    private static boolean resembles(Spelled spelled, List<String> name) {
        List<String> before = words(spelled);
        long shared = name.stream()
                .filter(word -> word.length() > 3)
                .filter(before::contains)
                .count();
        long counted = name.stream().filter(word -> word.length() > 3).count();
        return shared >= 2 && shared * 2 > counted;
    }

    private static boolean saysIt(Spelled spelled, List<String> name) {
        String said = " " + String.join(" ", words(spelled)) + " ";
        return said.contains(" " + String.join(" ", name) + " ")
                || said.endsWith(shortened(name) + " ")
                || isBegun(said, name);
    }

    /// Whether the words end with most of the name, whose rest may follow: `Machine-to-Machine (M2M) communication`.
    private static boolean isBegun(String said, List<String> name) {
        for (int words = name.size() - 1; words * 5 >= name.size() * 3; words--) {
            if (said.endsWith(" " + String.join(" ", name.subList(0, words)) + " ")) {
                return true;
            }
        }
        return false;
    }

    /// The name without the country at its end: `Ministry of Commerce of the People's Republic of China`.
    private static String shortened(List<String> name) {
        String whole = " " + String.join(" ", name);
        int republic = whole.indexOf(whole.contains(" of people") ? " of people" : " people");
        int china = whole.endsWith(" of china") ? whole.length() - " of china".length() : whole.length();
        return whole.substring(0, republic > 0 ? republic : china);
    }

    private static List<String> words(Spelled spelled) {
        return Spelled.significant(spelled.before().stream().map(Word::text).collect(Collectors.joining(" ")));
    }
}

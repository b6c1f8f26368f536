package fascicle.proof.names;

import fascicle.model.Months;
import fascicle.proof.copy.Findings;
import fascicle.proof.copy.Passage;
import fascicle.proof.copy.Word;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalInt;
import java.util.Set;

/// A number in a passage that says how many things are to come: `four` in `four projects`.
record Announced(Passage passage, Word word, int number) {
    private static final int FEWEST = 2;
    private static final int MOST = 20;

    /// How many words behind the number its things stand at most.
    private static final int NEAR = 3;

    /// What is measured and not listed.
    private static final Set<String> UNITS = Set.of(
            "ago",
            "years",
            "months",
            "weeks",
            "days",
            "hours",
            "minutes",
            "percent",
            "per",
            "times",
            "euros",
            "pages",
            "million",
            "billion",
            "metres",
            "kilometres",
            "degrees",
            "points");

    /// `at least two`, `over two`
    private static final Set<String> AT_LEAST = Set.of("least", "most", "over", "than", "to", "about", "around");

    private static final Set<String> VERSIONS =
            Set.of("version", "release", "part", "chapter", "section", "article", "clause", "page", "table", "annex");

    /// The numbers between two offsets that count something in the plural.
    static List<Announced> in(Passage passage, int from, int to) {
        List<Announced> numbers = new ArrayList<>();
        List<Word> words = passage.words();
        for (int i = passage.wordsBefore(from); i < passage.wordsBefore(to); i++) {
            OptionalInt number = Numerals.of(words.get(i));
            if (number.isPresent() && number.getAsInt() >= FEWEST && number.getAsInt() <= MOST && counts(passage, i)) {
                numbers.add(new Announced(passage, words.get(i), number.getAsInt()));
            }
        }
        return numbers;
    }

    /// Whether a plural follows, or the sentence ends: `the topics were three:`.
    private static boolean counts(Passage passage, int i) {
        List<Word> words = passage.words();
        Word number = words.get(i);
        boolean ordinalLike = number.end() < passage.text().length()
                && "-–./%".indexOf(passage.text().charAt(number.end())) >= 0;
        boolean dated =
                i + 1 < words.size() && Months.named(words.get(i + 1).text()).isPresent()
                        || i > 0 && Months.named(words.get(i - 1).text()).isPresent();
        boolean versioned = number.start() > 0 && "-.–/".indexOf(passage.text().charAt(number.start() - 1)) >= 0
                || i > 0 && VERSIONS.contains(words.get(i - 1).lower());
        boolean measures =
                i + 1 < words.size() && UNITS.contains(words.get(i + 1).lower());
        boolean open = i + 1 < words.size() && words.get(i + 1).lower().equals("or")
                || i > 0 && AT_LEAST.contains(words.get(i - 1).lower());
        if (open || ordinalLike || measures || dated || versioned) {
            return false;
        }
        if (i == words.size() - 1) {
            return Character.isLetter(number.text().charAt(0));
        }
        return words.subList(i + 1, Math.min(words.size(), i + 1 + NEAR)).stream()
                .anyMatch(word -> word.text().length() > 3
                        && !word.text().equals("this")
                        && word.text().endsWith("s")
                        && !word.text().endsWith("ss"));
    }

    void report(int listed, Findings found) {
        found.add(
                passage.at(word.start()),
                "\"" + word.text() + "\" announces " + number + ", and " + listed + " are listed",
                "count them again; is it " + Numerals.spell(listed) + "?");
    }
}

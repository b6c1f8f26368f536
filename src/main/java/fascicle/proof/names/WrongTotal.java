package fascicle.proof.names;

import fascicle.proof.copy.EnglishOnly;
import fascicle.proof.copy.Findings;
import fascicle.proof.copy.Passage;
import fascicle.proof.copy.PassageCheck;
import fascicle.proof.copy.Rule;
import fascicle.proof.copy.Word;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalInt;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// Parts that do not make the whole they are parts of, where all three are said together.
///
/// ```markdown
/// Of the 130 projects, 60 are new and the remaining 80 revise laws.
/// ```
public final class WrongTotal implements PassageCheck, EnglishOnly {
    /// A whole that is about to be divided, in one sentence or over two.
    private static final Pattern WHOLE = Pattern.compile(
            "(?:\\b(?:[Oo]f|[Aa]mong|[Oo]ut of) (?:the|these|all|a total of) (\\d{1,9})\\b|\\b(\\d{1,9})"
                    + " [^.]{0,60}[.,;:] (?:Of these|of which|of whom|Of them|Among them|among them)\\b)");

    /// What is left of it.
    private static final Pattern REST =
            Pattern.compile("\\b(?:remaining|other|rest of the) (\\d{1,9})\\b(?! (?:per cent|percent)|%)");

    /// How far apart they may stand.
    private static final int REACH = 250;

    private static final Set<String> UNITS = Set.of("per", "percent", "years", "months", "days", "articles");

    @Override
    public Rule rule() {
        return Rule.warning("total-wrong", "The parts do not add up to the whole.");
    }

    @Override
    public void read(Passage passage, Findings found) {
        if (!hasRest(passage.text())) {
            return;
        }
        Matcher whole = WHOLE.matcher(passage.text());
        while (whole.find()) {
            int group = whole.group(1) == null ? 2 : 1;
            Matcher rest = REST.matcher(passage.text())
                    .region(whole.end(), Math.min(passage.text().length(), whole.end() + REACH));
            if (rest.find()) {
                add(passage, Integer.parseInt(whole.group(group)), whole.end(), rest, found);
            }
        }
    }

    /// Whether a number may follow upon one of these words; most texts have the words and no number.
    private static boolean hasRest(String text) {
        for (String word : List.of("remaining ", "other ", "rest of the ")) {
            for (int at = text.indexOf(word); at >= 0; at = text.indexOf(word, at + 1)) {
                int next = at + word.length();
                if (next < text.length() && Character.isDigit(text.charAt(next))) {
                    return true;
                }
            }
        }
        return false;
    }

    private static void add(Passage passage, int whole, int from, Matcher rest, Findings found) {
        List<Integer> parts = new ArrayList<>(between(passage, from, rest.start()));
        parts.add(Integer.parseInt(rest.group(1)));
        long sum = parts.stream().mapToLong(part -> part).sum();
        if (parts.size() > 1 && sum != whole) {
            found.add(
                    passage.at(rest.start(1)),
                    "the parts make " + sum + ", and the whole is " + whole,
                    String.join(" + ", parts.stream().map(String::valueOf).toList()) + " = " + sum);
        }
    }

    private static List<Integer> between(Passage passage, int from, int to) {
        List<Integer> numbers = new ArrayList<>();
        List<Word> words = passage.words();
        int last = Math.min(passage.wordsBefore(to), words.size() - 1);
        for (int i = passage.wordsBefore(from); i < last; i++) {
            OptionalInt number = Numerals.of(words.get(i));
            boolean ownUnit = UNITS.contains(words.get(i + 1).lower());
            boolean figure = Character.isDigit(words.get(i).text().charAt(0));
            if (number.isPresent() && figure && !ownUnit) {
                numbers.add(number.getAsInt());
            }
        }
        return numbers;
    }
}

package fascicle.proof.language;

import fascicle.proof.copy.Bundle;
import fascicle.proof.copy.Copy;
import fascicle.proof.copy.EnglishOnly;
import fascicle.proof.copy.Findings;
import fascicle.proof.copy.IssueCheck;
import fascicle.proof.copy.Passage;
import fascicle.proof.copy.Rule;
import fascicle.proof.copy.TextCheck;
import fascicle.proof.copy.Word;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;

/// One thing with capitals here and without them there: `Key Data` and `key data` in one text, `Article 5` and
/// `article 6` in one issue.
public final class CapitalsVary implements TextCheck, IssueCheck, EnglishOnly {
    private static final int SHORTEST = 3;

    /// In characters.
    private static final int BEFORE = 8;

    /// So often it has the capital before that is taken for the author's way.
    private static final int FEWEST = 2;

    private static final Set<String> NUMBERED = Set.of("article", "section", "chapter", "annex", "clause");

    /// What joins the words of a title: `Measures for the Administration of Standards`.
    private static final Set<String> JOINTS =
            Set.of("for", "of", "the", "and", "on", "in", "to", "with", "from", "by", "at", "a", "an");

    /// Before what may be any one of its kind: `a writing lab`, where the one of the house is the Writing Lab.
    private static final Pattern ANY = Pattern.compile("(?i)(?:^|.* )(?:an?|any|each|every) ", Pattern.DOTALL);

    private record Use(Passage passage, int at, String written) {}

    private record Ways(List<Use> capitals, List<Use> small) {
        Ways() {
            this(new ArrayList<>(), new ArrayList<>());
        }
    }

    @Override
    public Rule rule() {
        return Rule.warning("capitals-vary", "One thing has a capital here and none there.");
    }

    @Override
    public void read(Copy copy, Findings found) {
        Map<String, Ways> all = new LinkedHashMap<>();
        copy.passages().stream().filter(CapitalsVary::isRead).forEach(passage -> collect(passage, all));
        all.values().forEach(ways -> report(ways, 1, found));
    }

    /// What is numbered is read through the whole issue: `Article 5` here, `article 6` there.
    @Override
    public void read(Bundle bundle, Findings found) {
        Map<String, Ways> all = new LinkedHashMap<>();
        bundle.passages().filter(CapitalsVary::isRead).forEach(passage -> {
            List<Word> words = passage.words();
            for (int i = 0; i + 1 < words.size(); i++) {
                Word word = words.get(i);
                Word next = words.get(i + 1);
                if (NUMBERED.contains(word.lower())
                        && passage.isBeside(word, next)
                        && Character.isDigit(next.text().charAt(0))
                        && !passage.beginsSentence(word.start())) {
                    add(all, word.lower(), passage, word.start(), word.text() + " " + next.text());
                }
            }
        });
        all.values().forEach(ways -> report(ways, Integer.MAX_VALUE, found));
    }

    private static boolean isRead(Passage passage) {
        return passage.kind().isProse() || passage.kind() == Passage.Kind.ITEM;
    }

    private static void report(Ways ways, int most, Findings found) {
        if (ways.capitals().isEmpty()
                || ways.small().isEmpty()
                || ways.capitals().size() + ways.small().size() <= FEWEST) {
            return;
        }
        boolean capitalIsUsual = ways.capitals().size() >= ways.small().size();
        List<Use> rarer = capitalIsUsual ? ways.small() : ways.capitals();
        Use usual = (capitalIsUsual ? ways.capitals() : ways.small()).getFirst();
        rarer.stream()
                .filter(use -> !capitalIsUsual || !isAnyOne(use))
                .limit(most)
                .forEach(use -> found.add(
                        use.passage().at(use.at()),
                        "\"" + use.written() + "\", but \"" + usual.written() + "\" elsewhere",
                        "write it in one way throughout"));
    }

    private static boolean isAnyOne(Use use) {
        String before = use.passage().text().substring(Math.max(0, use.at() - BEFORE), use.at());
        return ANY.matcher(before).matches();
    }

    private static void collect(Passage passage, Map<String, Ways> all) {
        List<Word> words = passage.words();
        for (int i = 0; i + 1 < words.size(); i++) {
            Word word = words.get(i);
            Word next = words.get(i + 1);
            if (!passage.isBeside(word, next) || !passage.isOwn(next.start())) {
                continue;
            }
            boolean ends =
                    i + 2 >= words.size() || !passage.isBeside(next, words.get(i + 2)) || isSmall(words.get(i + 2));
            if (ends && isPair(words, i, passage)) {
                add(all, word.lower() + " " + next.lower(), passage, word.start(), word.text() + " " + next.text());
            }
        }
    }

    /// Two words alike in their capitals, which stand alone between small ones.
    private static boolean isPair(List<Word> words, int i, Passage passage) {
        Word word = words.get(i);
        Word next = words.get(i + 1);
        boolean alike = isTerm(word) && isTerm(next) && word.isCapitalized() == next.isCapitalized();
        boolean alone = i > 0
                && passage.isBeside(words.get(i - 1), word)
                && isSmall(words.get(i - 1))
                && !passage.beginsSentence(word.start());
        return alike && alone && (!word.isCapitalized() || !isName(passage, words, i));
    }

    private static boolean isName(Passage passage, List<Word> words, int i) {
        return isInTitle(passage, words, i, i + 1) || isInSeries(passage, words, i + 1);
    }

    /// Whether small words, or commas of a series, join these to others with a capital, as in a title: `Maintenance,
    /// and Peer Review`.
    private static boolean isInTitle(Passage passage, List<Word> words, int first, int last) {
        int before = first - 1;
        int from = before;
        while (from > 0
                && JOINTS.contains(words.get(from).text())
                && isJoined(passage, words.get(from - 1), words.get(from))) {
            from--;
        }
        int to = last + 1;
        while (to < words.size()
                && JOINTS.contains(words.get(to).text())
                && passage.isBeside(words.get(to - 1), words.get(to))) {
            to++;
        }
        boolean left = from < before && from >= 0 && words.get(from).isCapitalized();
        boolean right = to > last + 1
                && to < words.size()
                && words.get(to).isCapitalized()
                && passage.isBeside(words.get(to - 1), words.get(to));
        return left || right;
    }

    /// Whether another name follows behind a comma: `Job Search, Training Finder, and Salary Finder`.
    private static boolean isInSeries(Passage passage, List<Word> words, int last) {
        return last + 1 < words.size()
                && words.get(last + 1).isCapitalized()
                && words.get(last + 1).start() == words.get(last).end() + 2
                && passage.text().startsWith(", ", words.get(last).end());
    }

    private static boolean isJoined(Passage passage, Word word, Word joint) {
        return passage.isBeside(word, joint)
                || joint.start() == word.end() + 2 && passage.text().startsWith(", ", word.end());
    }

    private static void add(Map<String, Ways> all, String key, Passage passage, int at, String written) {
        Ways ways = all.computeIfAbsent(key, _ -> new Ways());
        (Character.isUpperCase(written.charAt(0)) ? ways.capitals() : ways.small()).add(new Use(passage, at, written));
    }

    private static boolean isSmall(Word word) {
        return Character.isLowerCase(word.text().charAt(0)) && word.text().equals(word.lower());
    }

    private static boolean isTerm(Word word) {
        String text = word.text();
        return text.length() >= SHORTEST
                && Character.isLetter(text.charAt(0))
                && text.chars().skip(1).allMatch(c -> c >= 'a' && c <= 'z');
    }
}

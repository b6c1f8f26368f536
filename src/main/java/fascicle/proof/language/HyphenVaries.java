package fascicle.proof.language;

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
import java.util.Map;
import java.util.Set;

/// The same words with a hyphen and without it in one issue: `third-party technologies` and `third party
/// technologies`,
/// `sub-forum` and `subforum`.
///
/// `a third party` and `a third-party tool` are both right; so two words are compared only before the same third.
public final class HyphenVaries implements IssueCheck, EnglishOnly {
    private static final int SHORTEST = 3;

    /// What may follow two words by chance.
    private static final Set<String> SMALL = Set.of(
            "the", "and", "for", "with", "from", "that", "this", "are", "was", "were", "has", "have", "had", "can",
            "may", "will", "not", "but", "its", "their", "into", "when", "where", "which", "who", "you", "your", "than",
            "then", "also", "only", "all", "any", "more", "most", "over", "under", "between", "should", "would",
            "could");

    private record Use(Passage passage, int at, String written) {}

    /// The ways of writing one thing.
    private record Ways(List<Use> hyphened, List<Use> others) {
        Ways() {
            this(new ArrayList<>(), new ArrayList<>());
        }
    }

    @Override
    public Rule rule() {
        return Rule.warning("hyphen-varies", "The same words stand with a hyphen and without.");
    }

    @Override
    public void read(Bundle bundle, Findings found) {
        Map<String, Ways> all = new LinkedHashMap<>();
        bundle.passages().forEach(passage -> collect(passage, all));
        all.values().stream()
                .filter(ways -> !ways.hyphened().isEmpty() && !ways.others().isEmpty())
                .forEach(ways -> report(ways, found));
    }

    private static void report(Ways ways, Findings found) {
        boolean hyphenIsUsual = ways.hyphened().size() >= ways.others().size();
        List<Use> rarer = hyphenIsUsual ? ways.others() : ways.hyphened();
        List<Use> usual = hyphenIsUsual ? ways.hyphened() : ways.others();
        String right = usual.getFirst().written();
        rarer.forEach(use -> found.add(
                use.passage().at(use.at()),
                "\"" + use.written() + "\", but \"" + right + "\" elsewhere",
                "write it in one way throughout"));
    }

    private static void collect(Passage passage, Map<String, Ways> all) {
        List<Word> words = passage.words();
        for (int i = 0; i < words.size(); i++) {
            Word word = words.get(i);
            if (!isPlain(word) || passage.isEmphasized(word.start()) || passage.isTitle(word.start())) {
                continue;
            }
            if (word.text().length() >= 2 * SHORTEST) {
                at(all, word.lower()).others().add(new Use(passage, word.start(), word.text()));
            }
            if (i + 1 < words.size() && isPlain(words.get(i + 1))) {
                pair(passage, words, i, all);
                moved(passage, words, i, all);
            }
        }
    }

    private static void pair(Passage passage, List<Word> words, int i, Map<String, Ways> all) {
        Word first = words.get(i);
        Word second = words.get(i + 1);
        char gap = passage.text().charAt(first.end());
        if (second.start() != first.end() + 1 || isChained(passage.text(), first, second)) {
            return;
        }
        String written = passage.text().substring(first.start(), second.end());
        if (gap == '-') {
            at(all, first.lower() + second.lower()).hyphened().add(new Use(passage, first.start(), written));
        }
        if ((gap == '-' || gap == ' ') && i + 2 < words.size()) {
            Word third = words.get(i + 2);
            boolean follows = passage.isBeside(second, third);
            boolean goesOn =
                    third.end() < passage.text().length() && passage.text().charAt(third.end()) == '-';
            if (follows
                    && !goesOn
                    && !isName(first, second, gap)
                    && isPlain(third)
                    && third.text().length() > SHORTEST
                    && !SMALL.contains(third.lower())) {
                Ways ways = at(all, first.lower() + " " + second.lower() + " " + stem(third.lower()));
                (gap == '-' ? ways.hyphened() : ways.others())
                        .add(new Use(passage, first.start(), written + " " + third.text()));
            }
        }
    }

    /// `Docker Compose`, where the hyphen may be of a command: `docker-compose`.
    private static boolean isName(Word first, Word second, char gap) {
        return gap == ' ' && first.isCapitalized() && second.isCapitalized();
    }

    /// `direct-carbon related` where `direct carbon-related` was meant.
    private static void moved(Passage passage, List<Word> words, int i, Map<String, Ways> all) {
        if (i + 2 >= words.size()) {
            return;
        }
        Word first = words.get(i);
        Word second = words.get(i + 1);
        Word third = words.get(i + 2);
        String text = passage.text();
        String gaps = gap(text, first, second) + gap(text, second, third);
        if ((gaps.equals("- ") || gaps.equals(" -"))
                && isPlain(second)
                && isPlain(third)
                && !SMALL.contains(second.lower())
                && !isChained(text, first, third)) {
            Ways ways = at(all, "moved " + first.lower() + " " + second.lower() + " " + third.lower());
            Use use = new Use(passage, first.start(), text.substring(first.start(), third.end()));
            (gaps.equals("- ") ? ways.others() : ways.hyphened()).add(use);
        }
    }

    private static String gap(String text, Word first, Word second) {
        return text.substring(first.end(), second.start());
    }

    /// Whether they are part of something longer: `state-of-the-art`.
    private static boolean isChained(String text, Word first, Word second) {
        boolean left = first.start() > 0 && "-/_.".indexOf(text.charAt(first.start() - 1)) >= 0;
        boolean right = second.end() < text.length() && "-/_".indexOf(text.charAt(second.end())) >= 0;
        return left || right;
    }

    private static Ways at(Map<String, Ways> all, String key) {
        return all.computeIfAbsent(key, _ -> new Ways());
    }

    private static String stem(String word) {
        return word.endsWith("s") ? word.substring(0, word.length() - 1) : word;
    }

    private static boolean isPlain(Word word) {
        String text = word.text();
        return text.length() >= SHORTEST
                && text.chars().skip(1).allMatch(c -> c >= 'a' && c <= 'z')
                && Character.isLetter(text.charAt(0));
    }
}

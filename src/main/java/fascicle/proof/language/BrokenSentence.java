package fascicle.proof.language;

import fascicle.proof.copy.Copy;
import fascicle.proof.copy.EnglishOnly;
import fascicle.proof.copy.Findings;
import fascicle.proof.copy.Passage;
import fascicle.proof.copy.Rule;
import fascicle.proof.copy.TextCheck;
import fascicle.proof.copy.Word;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/// A full stop in the middle of a sentence: a small word with a small letter follows it, or one that stands right
/// behind the word before it elsewhere.
///
/// ```markdown
/// They met their development needs. and the others did not.
/// ```
public final class BrokenSentence implements TextCheck, EnglishOnly {
    private static final int SHORTEST = 4;

    /// Words that a full stop cuts short.
    private static final Set<String> SHORT_FORMS = Set.of(
            "approx", "incl", "resp", "govt", "dept", "excl", "prof", "univ", "corp", "misc", "temp", "conf", "proc",
            "vols", "mins", "secs", "intl", "assn", "natl", "abbr", "orig", "para", "paras", "chap", "spec", "specs",
            "params", "config", "repo", "info", "args", "bros", "capt", "assoc", "figs", "pres", "supt", "sept");

    /// Words with which no name of a thing begins. Others begin sentences often enough: `npm is`, `await expects`.
    private static final Set<String> SMALL = Set.of(
            "the",
            "and",
            "or",
            "as",
            "of",
            "to",
            "for",
            "with",
            "which",
            "that",
            "but",
            "including",
            "such",
            "by",
            "from",
            "at",
            "are",
            "was",
            "were",
            "has",
            "have",
            "these",
            "those",
            "their",
            "its",
            "an",
            "also",
            "than",
            "who",
            "whose",
            "whereas",
            "because",
            "although",
            "however",
            "therefore",
            "through",
            "between",
            "into",
            "they");

    @Override
    public Rule rule() {
        return Rule.warning("sentence-broken", "A full stop stands in the middle of a sentence.");
    }

    @Override
    public void read(Copy copy, Findings found) {
        Set<String> pairs = new HashSet<>();
        copy.passages().forEach(passage -> beside(passage, pairs));
        copy.passages().stream()
                .filter(passage -> passage.kind().isProse() || passage.kind() == Passage.Kind.ITEM)
                .filter(passage -> passage.text().contains(". "))
                .forEach(passage -> read(passage, pairs, found));
    }

    private static void read(Passage passage, Set<String> pairs, Findings found) {
        List<Word> words = passage.words();
        for (int i = 0; i + 1 < words.size(); i++) {
            Word before = words.get(i);
            Word after = words.get(i + 1);
            if (isBroken(passage, before, after)
                    && (SMALL.contains(after.text()) || pairs.contains(before.lower() + " " + after.text()))) {
                found.add(
                        passage.at(before.end()),
                        "a full stop before \"" + after.text() + "\", which has a small letter",
                        "make it a comma, take it out, or begin a sentence");
            }
        }
    }

    /// The words that stand side by side in the text: `cryptography applications`.
    private static void beside(Passage passage, Set<String> pairs) {
        List<Word> words = passage.words();
        for (int i = 0; i + 1 < words.size(); i++) {
            Word first = words.get(i);
            Word second = words.get(i + 1);
            if (passage.isBeside(first, second)) {
                pairs.add(first.lower() + " " + second.text());
            }
        }
    }

    private static boolean isBroken(Passage passage, Word before, Word after) {
        String text = passage.text();
        int closed = before.end() < text.length() && text.charAt(before.end()) == ')' ? 1 : 0;
        return text.startsWith(". ", before.end() + closed)
                && after.start() == before.end() + closed + 2
                && isSmall(after.text())
                && before.text().length() >= SHORTEST
                && before.text().chars().skip(1).allMatch(c -> c >= 'a' && c <= 'z')
                && !SHORT_FORMS.contains(before.lower())
                && isOwn(passage, before, after)
                && !isCode(text, after);
    }

    private static boolean isOwn(Passage passage, Word before, Word after) {
        return passage.isOwn(before.start())
                && passage.isOwn(after.start())
                && passage.nextLink(after.start()) != after.start();
    }

    private static boolean isSmall(String word) {
        return word.length() >= 2 && word.chars().allMatch(c -> c >= 'a' && c <= 'z');
    }

    /// `a list. item.name`, `see below. foo() is`
    private static boolean isCode(String text, Word after) {
        return after.end() < text.length() && "-_./(:@=".indexOf(text.charAt(after.end())) >= 0
                || after.end() < text.length() && text.charAt(after.end()) == Passage.OPAQUE;
    }
}

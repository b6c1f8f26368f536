package fascicle.proof.language;

import fascicle.Fix;
import fascicle.proof.copy.Copy;
import fascicle.proof.copy.Findings;
import fascicle.proof.copy.Passage;
import fascicle.proof.copy.Rule;
import fascicle.proof.copy.TextCheck;
import fascicle.proof.copy.Word;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import java.util.regex.Pattern;

/// A word that stands twice in a row, or on both sides of an "and": `the the`, `classification and classification`.
/// Of other languages than English only small words are told: others are often said twice on purpose, such as
/// `Voilà voilà`.
public final class DoubledWord implements TextCheck {
    /// What may well be said twice in English.
    private static final Set<String> RIGHT = Set.of(
            "that", "had", "very", "so", "no", "bye", "ha", "blah", "is", "do", "in", "much", "many", "far", "long",
            "really", "again", "never", "over", "way");

    /// What is said twice by mistake only, by language; other languages than these are not read.
    private static final Map<String, Set<String>> WRONG = Map.of(
            "fr",
            Set.of(
                    "de", "du", "des", "un", "une", "et", "à", "au", "aux", "dans", "sur", "pour", "par", "avec", "est",
                    "sont", "qui", "ce", "cette", "ces", "son", "sa", "ses", "leur", "leurs", "il", "elle", "on", "ne",
                    "a", "ont", "été", "être", "se", "mais", "ou", "comme", "lors", "entre"),
            "de",
            Set.of(
                    "und", "von", "mit", "für", "auf", "ist", "sind", "ein", "eine", "einen", "einer", "einem", "eines",
                    "im", "in", "zum", "zur", "bei", "nach", "aus", "auch", "als", "wie", "wird", "werden", "hat",
                    "haben", "dass", "nicht", "sich", "an", "am", "es", "er", "wir", "oder", "aber", "über", "durch"),
            "es",
            Set.of(
                    "el", "la", "los", "las", "de", "del", "un", "una", "y", "en", "a", "al", "con", "por", "para",
                    "es", "son", "se", "su", "sus", "lo", "como", "o", "pero", "entre"),
            "it",
            Set.of(
                    "il", "lo", "gli", "di", "del", "della", "dei", "un", "una", "e", "in", "a", "al", "con", "per",
                    "è", "sono", "da", "dal", "nel", "nella", "su", "sul", "come", "o", "ma", "tra"));

    private static final String HINT = "remove one, or write what was meant";

    private static final String QUOTES = "\"“”‘’„«»'";
    private static final String JOINTS = "-–/_(=<\\@#&";

    /// Words that are things; others may well be said on both sides: `here and here`.
    private static final Pattern NOUN =
            Pattern.compile("\\p{L}{3,}(tion|sion|ment|ity|ness|ance|ence|ship|ism|ing|ology|ure)s?");

    private static final Set<String> SMALL =
            Set.of("the", "a", "an", "of", "to", "with", "it", "by", "at", "its", "this", "their", "our", "we", "they");

    private static final Set<String> FOLLOWING =
            Set.of("of", "for", "and", "or", "is", "are", "was", "were", "has", "have");

    @Override
    public Rule rule() {
        return Rule.warning("word-doubled", "A word stands twice.");
    }

    @Override
    public boolean knows(Locale language) {
        return language.getLanguage().equals("en") || WRONG.containsKey(language.getLanguage());
    }

    @Override
    public void read(Copy copy, Findings found) {
        String language = copy.conventions().language().getLanguage();
        boolean english = language.equals("en");
        Set<String> wrong = WRONG.getOrDefault(language, Set.of());
        Predicate<String> isWrong = english ? word -> !RIGHT.contains(word) : wrong::contains;
        copy.passages().forEach(passage -> read(passage, isWrong, english, found));
    }

    private static void read(Passage passage, Predicate<String> isWrong, boolean pairs, Findings found) {
        List<Word> words = passage.words();
        for (int i = 1; i < words.size(); i++) {
            Word word = words.get(i);
            Word before = words.get(i - 1);
            if (isMeant(passage, words, i)) {
                continue;
            }
            if (word.lower().equals(before.lower()) && isWrong.test(word.lower()) && isTwice(passage, before, word)) {
                twice(passage, before, word, pairs, found);
            } else if (pairs && i > 1 && before.text().equals("and") && isPair(passage, words, i)) {
                String message = "\"" + word.text() + "\" stands on both sides of \"and\"";
                found.add(passage.at(word.start()), message, HINT);
            }
        }
    }

    /// What is said three times, or in quotation marks as a term: `yada yada yada`, `“done done”`.
    private static boolean isMeant(Passage passage, List<Word> words, int i) {
        String word = words.get(i).lower();
        String text = passage.text();
        boolean left = i > 1 && words.get(i - 2).lower().equals(word);
        boolean right = i + 1 < words.size() && words.get(i + 1).lower().equals(word);
        int from = words.get(i - 1).start();
        boolean opens = from > 0 && QUOTES.indexOf(text.charAt(from - 1)) >= 0;
        int end = words.get(i).end();
        String rest = text.substring(end, Math.min(text.length(), end + 2));
        boolean closes = rest.chars().anyMatch(c -> QUOTES.indexOf(c) >= 0);
        return left && words.get(i - 1).lower().equals(word)
                || right && words.get(i - 1).lower().equals(word)
                || opens && closes;
    }

    /// Small English words of which one can go for sure; of others the second may be a name or a thing.
    private static void twice(Passage passage, Word before, Word word, boolean english, Findings found) {
        String message = "\"" + word.text() + "\" stands twice";
        boolean isSame = before.text().equals(word.text())
                || word.text().length() > 1
                        && before.text().substring(1).equals(word.text().substring(1));
        if (english && isSame && SMALL.contains(word.text())) {
            String again = passage.text().substring(before.end(), word.end());
            found.add(passage.at(word.start()), message, HINT, new Fix.Words(passage.at(before.end()), again, ""));
        } else {
            found.add(passage.at(word.start()), message, HINT);
        }
    }

    /// Whether it is the same word, written alike but for the capital of a sentence: `GET get` are two things.
    private static boolean isTwice(Passage passage, Word before, Word word) {
        boolean letters = word.text().chars().allMatch(Character::isLetter);
        boolean name =
                word.isCapitalized() && before.isCapitalized() && word.text().length() > 3;
        boolean alike = before.text().equals(word.text())
                || SMALL.contains(word.lower())
                || word.text().equals(word.lower()) && passage.beginsSentence(before.start());
        return letters && !name && alike && isSpace(passage, before, word) && !isJoined(passage.text(), before, word);
    }

    /// Whether one of them belongs to something longer, or is code: `in in-tree plugins`, `the sum sum(a)`.
    private static boolean isJoined(String text, Word before, Word word) {
        boolean left = before.start() > 0 && JOINTS.indexOf(text.charAt(before.start() - 1)) >= 0;
        boolean right = word.end() < text.length() && JOINTS.indexOf(text.charAt(word.end())) >= 0;
        return left || right;
    }

    private static boolean isPair(Passage passage, List<Word> words, int i) {
        Word word = words.get(i);
        Word first = words.get(i - 2);
        return word.lower().equals(first.lower())
                && NOUN.matcher(word.lower()).matches()
                && isSpace(passage, words.get(i - 1), word)
                && isSpace(passage, first, words.get(i - 1))
                && !isCompound(passage, first, word)
                && endsThere(passage, words, i);
    }

    /// Whether what follows belongs to both: `communication and communication management` are two things.
    private static boolean endsThere(Passage passage, List<Word> words, int i) {
        if (i + 1 == words.size()) {
            return true;
        }
        String gap =
                passage.text().substring(words.get(i).end(), words.get(i + 1).start());
        return !gap.isBlank() || FOLLOWING.contains(words.get(i + 1).lower());
    }

    private static boolean isSpace(Passage passage, Word before, Word word) {
        String gap = passage.text().substring(before.end(), word.start());
        return gap.isBlank() && !gap.isEmpty();
    }

    /// `pre-regulation and regulation-based`
    private static boolean isCompound(Passage passage, Word first, Word word) {
        String text = passage.text();
        boolean before = first.start() > 0 && text.charAt(first.start() - 1) == '-';
        boolean after = word.end() < text.length() && text.charAt(word.end()) == '-';
        return before || after;
    }
}

package fascicle.proof.spelling;

import fascicle.proof.copy.Copy;
import fascicle.proof.copy.Passage;
import fascicle.proof.copy.Word;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/// A word that no dictionary has, with all its places in the newsletter.
final class Suspect {
    /// A word in so many places, or so many texts, is a term of its field.
    private static final int TERM_PLACES = 4;

    private static final int TERM_TEXTS = 3;

    private final String word;
    private final List<Place> places = new ArrayList<>();
    private final Set<String> texts = new HashSet<>();
    private boolean named;

    /// Where it stands.
    record Place(Passage passage, Word word) {
        /// The word without the s of a genitive.
        String bare() {
            String text = word.text();
            boolean genitive = text.endsWith("’s") || text.endsWith("'s");
            return genitive ? text.substring(0, text.length() - 2) : text;
        }

        /// Whether it has small letters only, but perhaps for the first, and can be spoken.
        boolean isPlain() {
            String bare = bare();
            if (bare.chars().noneMatch(c -> "aeiouyAEIOUY".indexOf(c) >= 0)) {
                return false;
            }
            for (int i = 0; i < bare.length(); i++) {
                char c = bare.charAt(i);
                boolean letter = c >= 'a' && c <= 'z' || i == 0 && c >= 'A' && c <= 'Z';
                if (!letter) {
                    return false;
                }
            }
            return true;
        }

        /// Whether it is a part of a file name, an address or a name in code, a half of `pre-empt`, or only named.
        boolean isTechnical() {
            String text = passage.text();
            char before = word.start() > 0 ? text.charAt(word.start() - 1) : ' ';
            char after = word.end() < text.length() ? text.charAt(word.end()) : ' ';
            boolean half = after == '-' && WordList.isPrefix(word.lower())
                    || before == '-' && WordList.isPrefix(wordBefore(text, word.start() - 1));
            boolean dotted = (after == '.' || after == ':')
                    && word.end() + 1 < text.length()
                    && Character.isLetterOrDigit(text.charAt(word.end() + 1));
            boolean named = "\"'“‘".indexOf(before) >= 0 && "\"'”’".indexOf(after) >= 0;
            return half || dotted || named || "./\\_@#$=<>".indexOf(before) >= 0 || "/\\_@=(<".indexOf(after) >= 0;
        }

        private static String wordBefore(String text, int end) {
            int begin = end;
            while (begin > 0 && Character.isLetter(text.charAt(begin - 1))) {
                begin--;
            }
            return text.substring(begin, end).toLowerCase(Locale.ROOT);
        }
    }

    /// @param word in small letters
    Suspect(String word) {
        this.word = word;
    }

    void add(Copy copy, Place place) {
        places.add(place);
        texts.add(copy.path());
        named |= place.word().isCapitalized()
                && !place.passage().beginsSentence(place.word().start());
    }

    String word() {
        return word;
    }

    List<Place> places() {
        return List.copyOf(places);
    }

    /// Whether it has a capital within a sentence, or wherever it stands.
    boolean isName() {
        return named || places.stream().allMatch(place -> place.word().isCapitalized());
    }

    boolean isTerm() {
        return places.size() >= TERM_PLACES || texts.size() >= TERM_TEXTS;
    }
}

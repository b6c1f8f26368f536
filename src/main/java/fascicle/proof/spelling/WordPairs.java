package fascicle.proof.spelling;

import fascicle.proof.copy.Passage;
import fascicle.proof.copy.Word;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/// Finds words that have lost their space, where an issue has them with it too: who writes `one key` meant it with
/// `onekey`.
final class WordPairs {
    /// Each of the two words has so many letters.
    private static final int HALF = 3;

    private final WordList words;

    /// Two words that a suspect may be made of, by the first of them: `one` to `key`, of `onekey`.
    private final Map<String, Set<String>> halves = new HashMap<>();

    private final Set<String> pairs = new HashSet<>();

    private WordPairs(WordList words) {
        this.words = words;
    }

    /// The same suspects with what they may be made of.
    static List<Suspect> found(List<Suspect> suspects, Stream<Passage> passages, WordList words) {
        WordPairs found = new WordPairs(words);
        suspects.stream().filter(suspect -> !suspect.isName()).forEach(suspect -> found.split(suspect.word()));
        if (!found.halves.isEmpty()) {
            passages.forEach(found::look);
        }
        return suspects.stream()
                .map(suspect -> suspect.apart(found.of(suspect.word())))
                .toList();
    }

    private void split(String word) {
        for (int i = HALF; i <= word.length() - HALF; i++) {
            String first = word.substring(0, i);
            String second = word.substring(i);
            if (words.isListed(first) && words.isListed(second)) {
                halves.computeIfAbsent(first, _ -> new HashSet<>()).add(second);
            }
        }
    }

    /// Notes which of these stand side by side.
    private void look(Passage passage) {
        List<Word> all = passage.words();
        for (int i = 0; i + 1 < all.size(); i++) {
            Word first = all.get(i);
            Word second = all.get(i + 1);
            Set<String> seconds = halves.getOrDefault(first.text(), Set.of());
            if (seconds.contains(second.text()) && second.start() == first.end() + 1) {
                pairs.add(first.text() + passage.text().charAt(first.end()) + second.text());
            }
        }
    }

    private List<String> of(String word) {
        return IntStream.rangeClosed(HALF, word.length() - HALF)
                .boxed()
                .flatMap(i -> Stream.of(" ", "-").map(gap -> word.substring(0, i) + gap + word.substring(i)))
                .filter(pairs::contains)
                .toList();
    }
}

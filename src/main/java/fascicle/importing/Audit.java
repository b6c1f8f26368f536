package fascicle.importing;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/// Double-entry bookkeeping of words: each that the document has must be found again in what was written.
final class Audit {
    private final Map<String, Integer> written = new HashMap<>();

    /// A line of the document with words that were not found again.
    record Loss(int line, List<String> words, String text) {
        Loss {
            words = List.copyOf(words);
        }
    }

    void written(String text) {
        Wording.words(text).forEach(word -> written.merge(word, 1, Integer::sum));
    }

    /// What is missing. Each word that was written accounts for one of the document.
    List<Loss> losses(List<String> lines) {
        Map<String, Integer> left = new HashMap<>(written);
        List<Loss> losses = new ArrayList<>();
        for (int i = 0; i < lines.size(); i++) {
            List<String> missing = new ArrayList<>();
            for (String word : Wording.words(lines.get(i))) {
                if (left.merge(word, -1, Integer::sum) < 0) {
                    missing.add(word);
                }
            }
            if (!missing.isEmpty()) {
                losses.add(new Loss(i + 1, missing, lines.get(i)));
            }
        }
        return losses;
    }
}

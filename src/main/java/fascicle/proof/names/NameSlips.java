package fascicle.proof.names;

import fascicle.EditDistance;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/// Finds names that differ from another one by a slip of the finger in one word, or by a space within a word.
final class NameSlips {
    /// In a shorter word, one letter may well make another word.
    private static final int SHORTEST_WORD = 7;

    private NameSlips() {}

    /// The cores with the slip, each with the one that was meant: the one that is used more often.
    ///
    /// @param byCore names by what stays the same when small words and endings change
    static Map<String, String> among(Map<String, List<Name>> byCore) {
        Map<String, List<String>> alike = new HashMap<>();
        Map<String, String> slips = new LinkedHashMap<>();
        for (String core : byCore.keySet()) {
            for (String pattern : patterns(core)) {
                List<String> others = alike.computeIfAbsent(pattern, _ -> new ArrayList<>());
                for (String other : others) {
                    note(core, other, byCore, slips);
                }
                if (others.size() < 8) {
                    others.add(core);
                }
            }
        }
        return slips;
    }

    /// The core with each of its long words left open in turn, and all its words in one.
    private static List<String> patterns(String core) {
        List<String> patterns = new ArrayList<>();
        String[] words = core.strip().split(" ");
        patterns.add(String.join("", words));
        for (int i = 0; i < words.length && words.length >= 3; i++) {
            if (words[i].length() >= SHORTEST_WORD) {
                String[] open = words.clone();
                open[i] = "?";
                patterns.add(String.join(" ", open));
            }
        }
        return patterns;
    }

    private static void note(String core, String other, Map<String, List<Name>> byCore, Map<String, String> slips) {
        if (EditDistance.isOne(core, other)) {
            boolean wrong = byCore.get(core).size() <= byCore.get(other).size();
            slips.putIfAbsent(wrong ? core : other, wrong ? other : core);
        }
    }
}

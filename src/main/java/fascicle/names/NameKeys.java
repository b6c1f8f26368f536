package fascicle.names;

import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/// What tells names from each other, whatever their spelling.
final class NameKeys {
    private static final List<String> OF_STATE = List.of("部", "局", "署", "委员会", "委");
    private static final String REPUBLIC = "中华人民共和国";
    private static final int SHORTEST = 3;

    private NameKeys() {}

    /// A Chinese name without the country that some write before ministries and laws.
    static String chinese(String name) {
        if (name.startsWith(REPUBLIC) && name.length() >= REPUBLIC.length() + SHORTEST) {
            return name.substring(REPUBLIC.length());
        }
        String bare = name.startsWith("中国") ? name.substring(2) : name;
        return bare.length() >= SHORTEST && OF_STATE.stream().anyMatch(bare::endsWith) ? bare : name;
    }

    /// Whether two full names are two versions of one: most of their longer words are the same, and where each has
    /// some of its own, there are as many of both. The National Cyber Security Centre is not the National
    /// Counterintelligence and Security Centre.
    static boolean areAlike(String one, String other) {
        Set<String> ones = words(one);
        Set<String> others = words(other);
        Set<String> both = new HashSet<>(ones);
        both.retainAll(others);
        boolean within = both.size() == Math.min(ones.size(), others.size());
        return both.size() * 2 > Math.min(ones.size(), others.size()) && (within || length(one) == length(other));
    }

    private static int length(String name) {
        return Laws.key(name).split(" ").length;
    }

    private static Set<String> words(String name) {
        Set<String> words = new HashSet<>();
        Arrays.stream(Laws.key(name).split(" "))
                .filter(word -> word.length() > SHORTEST)
                .forEach(word -> words.add(word.toLowerCase(Locale.ROOT)));
        return words;
    }
}

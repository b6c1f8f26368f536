package fascicle.render.search;

import fascicle.model.Pinyin;
import fascicle.render.search.Token.Kind;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// Recognises Chinese names that are written as they sound, in one word or in several: `guojia shuju ju`.
///
/// @param names by how they sound; of those that sound alike the first
record Sounds(SortedMap<String, String> names) {
    /// In letters; shorter ones are words of other languages too.
    private static final int SHORTEST = 5;

    private static final int LONGEST = 100;

    /// As pinyin writes them.
    private static final Pattern SYLLABLES =
            Pattern.compile("(?:(?:[zcs]h|[bpmfdtnlgkhjqxrzcsyw])?[aeiou]{1,3}(?:ng|n|r)?)++");

    Sounds {
        names = Collections.unmodifiableSortedMap(new TreeMap<>(names));
    }

    /// A name where a query means it.
    ///
    /// @param first index of its first token
    /// @param count how many tokens it has
    record Heard(String chinese, int first, int count) {}

    /// Some neighbouring words, as one.
    private record Run(String sound, int first, int count) {}

    static Sounds of(List<String> chinese) {
        SortedMap<String, String> names = new TreeMap<>();
        for (String name : chinese) {
            String sound = Pinyin.of(name);
            if (isPossible(sound)) {
                names.putIfAbsent(sound, name);
            }
        }
        return new Sounds(names);
    }

    /// How many letters they have; no other run of words need be looked up.
    SortedSet<Integer> lengths() {
        return names.keySet().stream().map(String::length).collect(Collectors.toCollection(TreeSet::new));
    }

    private static boolean isPossible(String sound) {
        return sound.length() >= SHORTEST
                && sound.length() <= LONGEST
                && SYLLABLES.matcher(sound).matches();
    }

    /// Whether such a name may stand in a query, whatever names there are.
    ///
    /// @param tokens of it, without pairs
    static boolean mayBeIn(List<Token> tokens) {
        return runs(tokens).anyMatch(run -> isPossible(run.sound()));
    }

    /// All that are meant.
    ///
    /// @param tokens of a query, without pairs
    List<Heard> in(List<Token> tokens) {
        return runs(tokens)
                .filter(run -> names.containsKey(run.sound()))
                .map(run -> new Heard(names.get(run.sound()), run.first(), run.count()))
                .toList();
    }

    private static Stream<Run> runs(List<Token> tokens) {
        List<Run> runs = new ArrayList<>();
        for (int first = 0; first < tokens.size(); first++) {
            StringBuilder sound = new StringBuilder();
            for (int i = first; i < tokens.size() && isWord(tokens.get(i)) && sound.length() < LONGEST; i++) {
                sound.append(tokens.get(i).surface());
                runs.add(new Run(sound.toString(), first, i - first + 1));
            }
        }
        return runs.stream();
    }

    private static boolean isWord(Token token) {
        return token.kind() == Kind.WORD;
    }
}

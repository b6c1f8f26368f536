package fascicle.render.search;

import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/// Words that say little by themselves. They are in the index, for phrases; a query leaves them out.
final class StopWords {
    private static final List<String> WORDS = Arrays.asList(
            ("a about above after again against all also although am among an and any are as at be because been before"
                + " being below between both but by can could did do does doing down during each either few for from"
                + " further had has have having he her here hers him his how however i if in into is it its itself"
                + " just may me might more most much must my neither no nor not now of off on once only or other our"
                + " ours out over own per same she should since so some such than that the their theirs them then"
                + " there these they this those though through thus to too toward under until up upon us very was we"
                + " were what when where whether which while who whom whose why will with within without would yet you"
                + " your yours")
                    .split(" "));
    private static final Set<String> SET = Set.copyOf(WORDS);

    private StopWords() {}

    static List<String> all() {
        return WORDS;
    }

    /// As terms of the index, which are stems.
    static Set<String> terms() {
        Stemmer stemmer = new Stemmer();
        return WORDS.stream().map(stemmer::stem).collect(Collectors.toUnmodifiableSet());
    }

    static boolean contains(String surface) {
        return SET.contains(surface);
    }
}

package fascicle.render.search;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

class VocabularyTest {
    private static final Vocabulary VOCABULARY = collected(
            Set.of("robot", "robots", "law"), Set.of("robots", "école"), Set.of("robots", "\ud83d\ude80x", "ﬀ"));

    @Test
    void countsTheArticlesOfEachWordAndSortsByCodePoint() {
        assertEquals(
                List.of("law 1", "robot 1", "robots 3", "école 1", "ﬀ 1", "\ud83d\ude80x 1"),
                shown(VOCABULARY.words()));
    }

    @Test
    void findsTheWordsThatBeginSo() {
        assertEquals(List.of("robot 1", "robots 3"), shown(VOCABULARY.beginningWith("rob")));
        assertEquals(List.of("robots 3"), shown(VOCABULARY.beginningWith("robots")));
        assertEquals(List.of("\ud83d\ude80x 1"), shown(VOCABULARY.beginningWith("\ud83d\ude80")));
        assertEquals(List.of(), VOCABULARY.beginningWith("robotsa"));
        assertEquals(List.of(), VOCABULARY.beginningWith("a"));
        assertEquals(6, VOCABULARY.beginningWith("").size());
    }

    @SafeVarargs
    private static Vocabulary collected(Set<String>... articles) {
        Vocabulary.Collector collector = new Vocabulary.Collector();
        for (Set<String> words : articles) {
            collector.add(words);
        }
        return collector.collected();
    }

    private static List<String> shown(List<Vocabulary.Word> words) {
        return words.stream()
                .map(word -> word.word().utf8ToString() + " " + word.articles())
                .toList();
    }
}

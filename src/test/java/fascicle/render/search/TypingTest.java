package fascicle.render.search;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import fascicle.model.Newsletter;
import fascicle.render.search.Question.Filters;
import fascicle.render.search.Question.Order;
import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.junit.jupiter.api.Test;

/// Results come while one types and do not go away. `ParityIT` shows that the browser answers the same.
class TypingTest {
    @Test
    void typingAnyWordOfThisNewsletterIsNeverBlankInBetween() throws IOException {
        neverBlank(Newsletters.sample());
    }

    @Test
    void typingAnyWordOfManyScriptsIsNeverBlankInBetween() throws IOException {
        neverBlank(MadeTexts.newsletter(100));
    }

    @Test
    void smashingTheKeyboardShowsNothing() throws IOException {
        Random chance = new Random(3);
        try (SearchIndex index = SearchIndex.of(Newsletters.sample())) {
            for (int i = 0; i < 300; i++) {
                StringBuilder smashed = new StringBuilder();
                for (int length = 6 + chance.nextInt(8); length > 0; length--) {
                    smashed.append("qwrtpsdfghjklzxcvbnm".charAt(chance.nextInt(20)));
                }
                assertEquals(0, typed(index, smashed.toString()), smashed.toString());
            }
        }
    }

    private static void neverBlank(Newsletter newsletter) throws IOException {
        try (SearchIndex index = SearchIndex.of(newsletter)) {
            List<String> words = words(index);
            assertFalse(words.isEmpty());
            Map<String, Integer> known = new HashMap<>(); // words begin alike
            for (String word : words) {
                boolean hasBegun = false;
                for (int end = 1; end <= word.length(); end++) {
                    String begun = word.substring(0, end);
                    if (!known.containsKey(begun)) {
                        known.put(begun, typed(index, begun));
                    }
                    boolean isThere = known.get(begun) > 0;
                    assertTrue(isThere || !hasBegun, word + " is blank at " + begun);
                    hasBegun |= isThere;
                }
                assertTrue(hasBegun, word);
            }
        }
    }

    private static List<String> words(SearchIndex index) throws IOException {
        List<String> words = new ArrayList<>();
        for (Vocabulary.Word word : index.vocabulary().words()) {
            words.add(word.word().utf8ToString());
        }
        return words;
    }

    private static int typed(SearchIndex index, String words) throws IOException {
        return index.search(new Question(words, true, true, Filters.NONE, Order.RELEVANCE, 1))
                .total();
    }
}

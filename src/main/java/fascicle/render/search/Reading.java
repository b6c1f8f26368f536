package fascicle.render.search;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/// What the index takes from one article. Every text is read once.
///
/// @param weights how often each term counts
/// @param prose what phrases consist of
/// @param words surfaces that readers may begin to type; no Chinese, which needs no completing
record Reading(Map<String, Integer> weights, List<Prose> prose, Set<String> words) {
    /// Between two passages, so that no phrase runs from one into the next.
    static final int GAP = 100;

    /// The tokens of a passage.
    ///
    /// @param start the position of its first word among those of all passages
    record Prose(List<Token> tokens, int start) {}

    static Reading of(List<Passage> passages, Analysis analysis, Names names) {
        Tally tally = new Tally();
        List<Prose> prose = new ArrayList<>();
        int position = 0;
        for (Passage passage : passages) {
            List<Token> tokens = analysis.tokens(passage.text());
            tally.take(tokens, passage.weight());
            if (passage.isProse()) {
                prose.add(new Prose(tokens, position));
            }
            tally.takeMentions(passage, tokens, names);
            position += GAP + (tokens.isEmpty() ? 0 : tokens.getLast().position() + 1);
        }
        return new Reading(tally.weights(), prose, tally.words);
    }

    /// Counts words before they are stemmed, which is to look for each of them once and not twice.
    private static final class Tally {
        /// For how many different words there is room at first.
        private static final int ROOM = 1_024;

        private final Map<String, Count> counts = LinkedHashMap.newLinkedHashMap(ROOM);
        private final Map<String, Integer> mentions = new LinkedHashMap<>();
        private final Set<String> words = LinkedHashSet.newLinkedHashSet(ROOM);

        private static final class Count {
            private final String term;
            private int weight;

            Count(String term) {
                this.term = term;
            }
        }

        void take(List<Token> tokens, int weight) {
            for (Token token : tokens) {
                Count count = counts.get(token.surface());
                if (count == null) {
                    count = new Count(token.term());
                    counts.put(token.surface(), count);
                    if (!token.isChinese()) {
                        words.add(token.surface());
                    }
                }
                count.weight += weight;
            }
        }

        /// Standards and names are terms of their own beside the words they consist of.
        void takeMentions(Passage passage, List<Token> tokens, Names names) {
            for (Standards.Standard standard : Standards.in(passage.text())) {
                for (String key : standard.keys()) {
                    mentions.merge(key, passage.weight(), Integer::sum);
                    words.add(key);
                }
            }
            for (Names.Mention mention : names.in(passage.text(), Token.singles(tokens))) {
                String concept = Names.concept(names.abbreviation(mention.row()));
                mentions.merge(concept, passage.weight(), Integer::sum);
            }
        }

        Map<String, Integer> weights() {
            Map<String, Integer> weights = LinkedHashMap.newLinkedHashMap(counts.size() + mentions.size());
            counts.forEach((_, count) -> weights.merge(count.term, count.weight, Integer::sum));
            mentions.forEach((term, weight) -> weights.merge(term, weight, Integer::sum));
            return weights;
        }
    }
}

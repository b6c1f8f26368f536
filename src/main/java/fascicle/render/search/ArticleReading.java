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
/// @param title the terms of the title
/// @param prose what phrases consist of
/// @param words surfaces that readers may begin to type; no Chinese, which needs no completing
record ArticleReading(Map<String, Integer> weights, Set<String> title, List<Prose> prose, Set<String> words) {
    /// Between two passages, so that no phrase runs from one into the next.
    static final int GAP = 100;

    /// The tokens of a passage.
    ///
    /// @param start the position of its first word among those of all passages
    record Prose(List<Token> tokens, int start) {}

    static ArticleReading of(List<WeighedPassage> passages, Analysis analysis, NameFinder names) {
        Tally tally = new Tally();
        Wholes wholes = new Wholes(analysis);
        List<Prose> prose = new ArrayList<>();
        int position = 0;
        for (WeighedPassage passage : passages) {
            List<Token> tokens = analysis.tokens(passage.text());
            tally.take(tokens, passage);
            if (passage.isProse()) {
                prose.add(new Prose(tokens, position));
            }
            List<Token> singles = Token.singles(tokens);
            tally.takeMentions(passage, singles, names);
            tally.takeWholes(passage, wholes.in(passage.text(), singles));
            position += GAP + (tokens.isEmpty() ? 0 : tokens.getLast().position() + 1);
        }
        return new ArticleReading(tally.weights(), tally.title, prose, tally.words);
    }

    /// Counts words before they are stemmed, which is to look for each of them once and not twice.
    private static final class Tally {
        /// For how many different words there is room at first.
        private static final int ROOM = 1_024;

        private final Map<String, Count> counts = LinkedHashMap.newLinkedHashMap(ROOM);
        private final Map<String, Integer> mentions = new LinkedHashMap<>();
        private final Set<String> title = new LinkedHashSet<>();
        private final Set<String> words = LinkedHashSet.newLinkedHashSet(ROOM);

        private static final class Count {
            private final String term;
            private int weight;

            Count(String term) {
                this.term = term;
            }
        }

        void take(List<Token> tokens, WeighedPassage passage) {
            for (Token token : tokens) {
                Count count = counts.get(token.surface());
                if (count == null) {
                    count = new Count(token.term());
                    counts.put(token.surface(), count);
                    if (!token.isChinese()) {
                        words.add(token.surface());
                    }
                }
                count.weight += passage.weight();
                if (passage.isTitle()) {
                    title.add(count.term);
                }
            }
        }

        /// Standards and names are terms of their own beside the words they consist of.
        void takeMentions(WeighedPassage passage, List<Token> singles, NameFinder names) {
            for (Standards.Standard standard : Standards.in(passage.text())) {
                for (String key : standard.keys()) {
                    mention(key, passage);
                    words.add(key);
                }
            }
            for (NameFinder.Mention mention : names.in(passage.text(), singles)) {
                mention(NameFinder.concept(names.name(mention.row())), passage);
            }
        }

        void takeWholes(WeighedPassage passage, List<Wholes.Whole> wholes) {
            for (Wholes.Whole whole : wholes) {
                mention(whole.term(), passage);
                if (!whole.surface().isEmpty()) {
                    words.add(whole.surface());
                }
            }
        }

        private void mention(String term, WeighedPassage passage) {
            mentions.merge(term, passage.weight(), Integer::sum);
            if (passage.isTitle()) {
                title.add(term);
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

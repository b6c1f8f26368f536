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
/// @param placed what phrases consist of, with the position it has among all passages
/// @param words surfaces that readers may begin to type; no Chinese, which needs no completing
record Reading(Map<String, Integer> weights, List<Placed> placed, Set<String> words) {
    /// Between two passages, so that no phrase runs from one into the next.
    static final int GAP = 100;

    record Placed(String term, int position) {}

    static Reading of(List<Passage> passages, Analysis analysis, Names names) {
        Reading reading = new Reading(new LinkedHashMap<>(), new ArrayList<>(), new LinkedHashSet<>());
        int position = 0;
        for (Passage passage : passages) {
            List<Token> tokens = analysis.tokens(passage.text());
            reading.take(tokens, passage.weight());
            if (passage.isProse()) {
                reading.place(tokens, position);
            }
            reading.takeMentions(passage, tokens, names);
            position += GAP + (tokens.isEmpty() ? 0 : tokens.getLast().position() + 1);
        }
        return reading;
    }

    private void place(List<Token> tokens, int from) {
        for (Token token : tokens) {
            placed.add(new Placed(token.term(), from + token.position()));
        }
    }

    private void take(List<Token> tokens, int weight) {
        for (Token token : tokens) {
            count(token.term(), weight);
            if (!token.isChinese()) {
                words.add(token.surface());
            }
        }
    }

    /// Standards and names are terms of their own beside the words they consist of.
    private void takeMentions(Passage passage, List<Token> tokens, Names names) {
        for (Standards.Standard standard : Standards.in(passage.text())) {
            for (String key : standard.keys()) {
                count(key, passage.weight());
                words.add(key);
            }
        }
        List<Token> singles = tokens.stream().filter(token -> !token.isPair()).toList();
        for (Names.Mention mention : names.in(passage.text(), singles)) {
            count(Names.concept(names.abbreviation(mention.row())), passage.weight());
        }
    }

    private void count(String term, int weight) {
        weights.merge(term, weight, Integer::sum);
    }
}

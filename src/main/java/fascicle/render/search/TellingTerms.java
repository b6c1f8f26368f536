package fascicle.render.search;

import fascicle.Parallel;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.PriorityQueue;
import java.util.Set;
import java.util.stream.Stream;
import org.apache.lucene.search.CollectionStatistics;
import org.apache.lucene.search.TermStatistics;
import org.apache.lucene.search.similarities.ClassicSimilarity;
import org.apache.lucene.search.similarities.Similarity;

/// The terms that tell most about each article, chosen as Lucene's `MoreLikeThis` chooses them.
///
/// That looks every term of an article up in the index, for each article anew; here all terms pass by once.
final class TellingTerms {
    private static final int MOST = 12;
    private static final int LEAST_WEIGHT = 2;
    private static final int LEAST_ARTICLES = 2;
    private static final int SHORTEST = 2;

    private final Set<String> common = StopWords.terms();
    private final ClassicSimilarity telling = new ClassicSimilarity();
    private final WholeIndex index;
    private final byte[] norms;

    private TellingTerms(WholeIndex index) {
        this.index = index;
        this.norms = index.norms();
    }

    /// A term with the articles that have it, and the score it gives to each.
    record Scored(int[] docs, float[] scores) {}

    /// A term that may tell something, with the articles that have it.
    private record Candidate(TermTable table, int term, int[] docs, int[] weights, float idf) {}

    /// The most telling is last. Of equals the earlier in the index tells more.
    private record Choice(float telling, int number) implements Comparable<Choice> {
        @Override
        public int compareTo(Choice other) {
            int more = Float.compare(telling, other.telling);
            return more == 0 ? Integer.compare(other.number, number) : more;
        }
    }

    /// For every article its most telling terms.
    static List<List<Scored>> of(WholeIndex index, Parallel parallel) throws IOException {
        TellingTerms terms = new TellingTerms(index);
        List<Candidate> candidates =
                parallel.<TermTable, List<Candidate>, RuntimeException>each(index.terms(), terms::candidates).stream()
                        .flatMap(List::stream)
                        .toList();
        List<List<Choice>> chosen = terms.chosen(candidates);
        List<Scored> scored = terms.scored(candidates, chosen, parallel);
        return chosen.stream()
                .map(choices -> choices.stream()
                        .map(choice -> scored.get(choice.number()))
                        .toList())
                .toList();
    }

    private List<Candidate> candidates(TermTable table) {
        List<Candidate> candidates = new ArrayList<>();
        for (int term = 0; term < table.size(); term++) {
            int articles = table.articles(term);
            if (articles >= LEAST_ARTICLES && articles <= norms.length / 2) {
                String text = table.word(term).utf8ToString();
                if (text.length() >= SHORTEST && !common.contains(text)) {
                    candidates.add(new Candidate(
                            table,
                            term,
                            table.documents(term),
                            table.weights(term),
                            telling.idf(articles, norms.length)));
                }
            }
        }
        return candidates;
    }

    private List<List<Choice>> chosen(List<Candidate> candidates) {
        List<PriorityQueue<Choice>> chosen = Stream.generate(() -> new PriorityQueue<Choice>(MOST + 1))
                .limit(norms.length)
                .toList();
        for (int number = 0; number < candidates.size(); number++) {
            Candidate candidate = candidates.get(number);
            for (int i = 0; i < candidate.docs().length; i++) {
                if (candidate.weights()[i] >= LEAST_WEIGHT) {
                    offer(
                            chosen.get(candidate.docs()[i]),
                            new Choice(candidate.weights()[i] * candidate.idf(), number));
                }
            }
        }
        return chosen.stream().<List<Choice>>map(ArrayList::new).toList();
    }

    private static void offer(PriorityQueue<Choice> choices, Choice choice) {
        choices.add(choice);
        if (choices.size() > MOST) {
            choices.poll();
        }
    }

    /// By the numbers of the candidates; those that nobody chose stay without scores.
    private List<Scored> scored(List<Candidate> candidates, List<List<Choice>> chosen, Parallel parallel)
            throws IOException {
        boolean[] wanted = new boolean[candidates.size()];
        chosen.forEach(choices -> choices.forEach(choice -> wanted[choice.number()] = true));
        CollectionStatistics statistics = index.statistics();
        return Batches.each(candidates.size(), parallel, number -> {
            Candidate candidate = candidates.get(number);
            return wanted[number] ? scored(candidate, statistics) : new Scored(candidate.docs(), new float[0]);
        });
    }

    private Scored scored(Candidate candidate, CollectionStatistics statistics) {
        TermTable table = candidate.table();
        int term = candidate.term();
        Similarity.SimScorer scorer = IndexFields.similarity()
                .scorer(1, statistics, new TermStatistics(table.word(term), table.articles(term), table.weight(term)));
        float[] scores = new float[candidate.docs().length];
        for (int i = 0; i < scores.length; i++) {
            scores[i] = scorer.score(candidate.weights()[i], norms[candidate.docs()[i]]);
        }
        return new Scored(candidate.docs(), scores);
    }
}

package fascicle.importing;

import fascicle.importing.Draft.Article;
import fascicle.importing.Draft.Takeaway;
import fascicle.importing.document.Piece;
import fascicle.importing.document.Piece.Gap;
import fascicle.importing.document.Piece.Heading;
import fascicle.importing.document.Piece.Item;
import fascicle.importing.document.Piece.Paragraph;
import fascicle.importing.repair.Journal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;

/// Gives each takeaway to the article whose title is most like its own.
final class Takeaways {
    private static final double LEAST = 0.5;

    private final Journal journal;
    private final List<Found> found = new ArrayList<>();

    private Takeaways(List<Piece> pieces, Journal journal) {
        this.journal = journal;
        List<Piece> solid =
                pieces.stream().filter(piece -> !(piece instanceof Gap)).toList();
        for (int i = 1; i < solid.size(); i++) {
            if (solid.get(i) instanceof Heading heading) {
                found.add(new Found(
                        Wording.plain(HashtagLines.withoutTopics(heading.text())), heading.line(), new ArrayList<>()));
            } else if (!found.isEmpty()) {
                found.getLast().pieces.add(solid.get(i));
            }
        }
    }

    private record Found(String title, int line, List<Piece> pieces) {
        String text() {
            List<String> texts = new ArrayList<>();
            for (Piece piece : pieces) {
                switch (piece) {
                    case Paragraph paragraph -> texts.add(paragraph.text());
                    case Item item -> texts.add(item.text());
                    default -> {}
                }
            }
            return String.join(" ", texts);
        }
    }

    private record Pair(int takeaway, int article, double likeness) {}

    /// The articles with their takeaways, ranked as the document has them.
    ///
    /// @param pieces from the heading "Takeaways" on
    /// @param unplaced takes those that belong to no article
    static List<Article> placed(List<Piece> pieces, List<Article> articles, List<Piece> unplaced, Journal journal) {
        Takeaways takeaways = new Takeaways(pieces, journal);
        if (!pieces.isEmpty() && pieces.getFirst() instanceof Heading heading) {
            journal.taken(heading.line(), "takeaways", "the takeaways", heading.text());
        }
        return takeaways.placed(articles, unplaced, pieces);
    }

    private List<Article> placed(List<Article> articles, List<Piece> unplaced, List<Piece> pieces) {
        Map<Integer, Integer> owners = owners(articles);
        List<Article> result = new ArrayList<>(articles);
        int rank = 0;
        for (int i = 0; i < found.size(); i++) {
            Found takeaway = found.get(i);
            if (owners.containsKey(i) && !takeaway.text().isBlank()) {
                int owner = owners.get(i);
                result.set(owner, result.get(owner).with(takeaway(takeaway, result.get(owner), owner + 1, ++rank)));
            } else {
                journal.doubt(takeaway.line, "takeaway", "found no article for this takeaway", takeaway.title);
                unplaced.add(new Heading(2, takeaway.title, takeaway.line));
                unplaced.addAll(takeaway.pieces);
            }
        }
        pieces.stream()
                .skip(1)
                .takeWhile(piece -> !(piece instanceof Heading))
                .filter(piece -> !(piece instanceof Gap))
                .forEach(unplaced::add);
        return result;
    }

    private Takeaway takeaway(Found takeaway, Article article, int number, int rank) {
        boolean same = Wording.same(takeaway.title, article.title());
        String decision = "takeaway " + rank + " of article " + number + (same ? "" : ", with a title of its own");
        journal.taken(takeaway.line, "takeaway", decision, takeaway.title);
        if (takeaway.pieces.size() > 1) {
            journal.doubt(takeaway.line, "takeaway", "made one paragraph of this takeaway; shorten it", "");
        }
        return new Takeaway(rank, same ? Optional.empty() : Optional.of(takeaway.title), takeaway.text());
    }

    /// The likest pair first, then the next of those that are left.
    private Map<Integer, Integer> owners(List<Article> articles) {
        List<Pair> pairs = new ArrayList<>();
        for (int i = 0; i < found.size(); i++) {
            for (int j = 0; j < articles.size(); j++) {
                double likeness =
                        Wording.similarity(found.get(i).title, articles.get(j).title());
                if (likeness >= LEAST) {
                    pairs.add(new Pair(i, j, likeness));
                }
            }
        }
        pairs.sort(Comparator.comparingDouble(Pair::likeness).reversed());
        Map<Integer, Integer> owners = new TreeMap<>();
        Set<Integer> taken = new HashSet<>();
        for (Pair pair : pairs) {
            if (!owners.containsKey(pair.takeaway) && taken.add(pair.article)) {
                owners.put(pair.takeaway, pair.article);
            }
        }
        return owners;
    }
}

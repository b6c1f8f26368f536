package fascicle.importing;

import fascicle.importing.Draft.Article;
import fascicle.importing.Outline.Part;
import fascicle.importing.Outline.Stretch;
import fascicle.importing.document.Piece;
import fascicle.importing.document.Piece.Gap;
import fascicle.importing.document.Piece.Heading;
import fascicle.importing.document.Piece.Item;
import fascicle.importing.document.Piece.Paragraph;
import fascicle.importing.repair.Journal;
import fascicle.importing.repair.Lists;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// Reads the articles out of their stretches of the document.
final class Articles {
    private static final Pattern SOURCE =
            Pattern.compile("[*_]*(?:Sources?|Quelle|来源)[*_]*\\s*[:：][*_]*\\s*(\\S.*)", Pattern.DOTALL);
    private static final int SHORT = 4;

    private final Lists lists;
    private final Events events;
    private final Consultations consultations;
    private final BodyText text;
    private final Journal journal;
    private final boolean hashtags;
    private final Footnotes footnotes;

    Articles(Outline outline, Lists lists, Events events, BodyText text, Footnotes footnotes, Journal journal) {
        this.footnotes = footnotes;
        this.lists = lists;
        this.events = events;
        this.consultations = new Consultations(journal);
        this.text = text;
        this.journal = journal;
        this.hashtags = outline.articles().stream()
                .anyMatch(article -> !article.topics().isEmpty()
                        || article.pieces().stream().limit(2).anyMatch(HashtagLines::isLine));
    }

    List<Article> of(List<Part> parts) {
        List<Article> articles = new ArrayList<>();
        for (Part part : parts) {
            part.articles().forEach(stretch -> articles.add(article(stretch, part.title())));
        }
        return articles;
    }

    private Article article(Stretch stretch, String section) {
        List<Piece> pieces = new ArrayList<>(stretch.pieces());
        List<String> topics = new ArrayList<>(stretch.topics());
        topics.addAll(topics(pieces));
        Optional<String> source = source(pieces);
        List<Piece> mended = footnotes.appended(lists.mended(siblings(pieces)));
        return new Article(
                stretch.title(),
                section,
                topics.stream().distinct().toList(),
                Optional.empty(),
                consultations.in(mended),
                events.in(mended),
                source,
                text.of(mended),
                mended.stream().allMatch(Gap.class::isInstance));
    }

    /// Takes the hashtag lines off the head of an article.
    private List<String> topics(List<Piece> pieces) {
        List<String> topics = new ArrayList<>();
        pieces.removeIf(Gap.class::isInstance);
        while (!pieces.isEmpty()
                && (HashtagLines.isLine(pieces.getFirst())
                        || topics.isEmpty() && hashtags && HashtagLines.mayBeLine(pieces.getFirst()))) {
            Piece line = pieces.removeFirst();
            topics.addAll(HashtagLines.of(line));
            String words = line instanceof Heading heading ? heading.text() : ((Paragraph) line).text();
            if (line instanceof Heading) {
                journal.repair(line.line(), "topic-heading", "a topic line that was taken for a heading", words);
            } else {
                journal.taken(line.line(), "topic", "topic", words);
            }
        }
        return topics;
    }

    /// Takes the source line off the end of an article.
    private Optional<String> source(List<Piece> pieces) {
        if (pieces.isEmpty() || !(pieces.getLast() instanceof Paragraph last)) {
            return Optional.empty();
        }
        Matcher source = SOURCE.matcher(last.text());
        if (!source.matches()) {
            return Optional.empty();
        }
        pieces.removeLast();
        journal.taken(last.line(), "source", "source line", last.text());
        return Optional.of(source.group(1).replaceFirst("[*_]+$", ""));
    }

    /// What stands as a paragraph elsewhere in the article is one here too, though it became a heading or an item:
    /// `A:`, or `Second category:` after `First category:`.
    private List<Piece> siblings(List<Piece> pieces) {
        List<String> labels = pieces.stream()
                .filter(Paragraph.class::isInstance)
                .map(piece -> Wording.plain(((Paragraph) piece).text()))
                .filter(label -> label.endsWith(":") && Wording.words(label).size() <= SHORT)
                .toList();
        return pieces.stream().map(piece -> paragraph(piece, labels)).toList();
    }

    private Piece paragraph(Piece piece, List<String> labels) {
        String words = switch (piece) {
            case Heading heading -> heading.text();
            case Item item when item.isBullet() -> item.text();
            default -> "";
        };
        boolean label = labels.stream().anyMatch(other -> isSibling(Wording.plain(words), other));
        if (!label) {
            return piece;
        }
        journal.repair(piece.line(), "label", "made it a paragraph, as its like in this article", words);
        return new Paragraph(words, piece.line());
    }

    private static boolean isSibling(String words, String label) {
        List<String> own = Wording.words(words);
        List<String> others = Wording.words(label);
        boolean sameEnd = own.size() > 1
                && own.size() == others.size()
                && own.subList(1, own.size()).equals(others.subList(1, others.size()));
        return words.endsWith(":") && !own.isEmpty() && (own.equals(others) || sameEnd);
    }
}

package fascicle.render.search;

import fascicle.model.Article;
import fascicle.model.PlainText;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.uhighlight.PassageFormatter;
import org.apache.lucene.search.uhighlight.UnifiedHighlighter;
import org.apache.lucene.search.uhighlight.WholeBreakIterator;

/// Cuts from articles what best shows why they were found.
public final class Snippets {
    private static final int SENTENCES = 2;

    private final UnifiedHighlighter sentences;
    private final UnifiedHighlighter whole;
    private final Query query;

    Snippets(LuceneAnalyzer analyzer, Query query) {
        this.sentences = highlighter(analyzer).build();
        this.whole =
                highlighter(analyzer).withBreakIterator(WholeBreakIterator::new).build();
        this.query = query;
    }

    private static UnifiedHighlighter.Builder highlighter(LuceneAnalyzer analyzer) {
        return UnifiedHighlighter.builderWithoutSearcher(analyzer)
                .withFormatter(new Parts())
                .withMaxLength(Integer.MAX_VALUE - 1);
    }

    /// A piece of text, and whether it was asked for.
    public record Part(String text, boolean isMatch) {}

    /// The whole of the article's title in parts.
    public List<Part> title(Article article) throws IOException {
        return parts(whole, article.title(), 1);
    }

    /// The sentences of the takeaway and the text in which most of what was asked for stands; the first ones if none.
    public List<Part> of(Article article) throws IOException {
        String text = article.takeaway()
                        .map(takeaway -> PlainText.of(takeaway.text()) + "\n")
                        .orElse("")
                + PlainText.of(article.body());
        return parts(sentences, text, SENTENCES);
    }

    private List<Part> parts(UnifiedHighlighter highlighter, String text, int passages) throws IOException {
        Object found = highlighter.highlightWithoutSearcher(IndexFields.TEXT, query, text, passages);
        return found instanceof Found parts ? parts.parts() : List.of(new Part(text, false));
    }

    private record Found(List<Part> parts) {}

    private static final class Parts extends PassageFormatter {
        @Override
        public Object format(org.apache.lucene.search.uhighlight.Passage[] passages, String text) {
            List<Part> parts = new ArrayList<>();
            for (org.apache.lucene.search.uhighlight.Passage passage : passages) {
                if (!parts.isEmpty()) {
                    parts.add(new Part(" … ", false));
                }
                add(passage, text, parts);
            }
            return new Found(parts);
        }

        private static void add(org.apache.lucene.search.uhighlight.Passage passage, String text, List<Part> parts) {
            int at = passage.getStartOffset();
            for (int i = 0; i < passage.getNumMatches(); i++) {
                int start = Math.max(at, passage.getMatchStarts()[i]);
                int end = Math.min(passage.getMatchEnds()[i], passage.getEndOffset());
                if (end > start) {
                    plain(text.substring(at, start), parts);
                    match(oneLine(text.substring(start, end)), parts);
                    at = end;
                }
            }
            plain(text.substring(at, passage.getEndOffset()).stripTrailing(), parts);
        }

        /// Two that touch are one.
        private static void match(String text, List<Part> parts) {
            boolean goesOn = !parts.isEmpty() && parts.getLast().isMatch();
            parts.add(new Part(goesOn ? parts.removeLast().text() + text : text, true));
        }

        private static void plain(String text, List<Part> parts) {
            if (!text.isEmpty()) {
                parts.add(new Part(oneLine(text), false));
            }
        }

        private static String oneLine(String text) {
            return text.replace('\n', ' ');
        }
    }
}

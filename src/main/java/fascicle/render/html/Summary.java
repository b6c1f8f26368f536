package fascicle.render.html;

import fascicle.model.Article;
import fascicle.model.Block;
import fascicle.model.Body;
import fascicle.model.PlainText;
import fascicle.model.Takeaway;
import java.text.BreakIterator;
import java.util.Locale;
import java.util.Optional;

/// What an article is about, in a sentence or two of plain text.
final class Summary {
    private static final int LONGEST = 300;

    private Summary() {}

    /// Its takeaway, or else the beginning of its text; absent when it has neither.
    static Optional<String> of(Article article) {
        return article.takeaway()
                .map(Takeaway::text)
                .map(PlainText::of)
                .map(Summary::cut)
                .or(() -> of(article.body()));
    }

    /// The beginning of a text; absent when it has no paragraph.
    static Optional<String> of(Body body) {
        return firstParagraph(body).map(Summary::cut);
    }

    private static Optional<String> firstParagraph(Body body) {
        return body.blocks().stream()
                .filter(Block.Paragraph.class::isInstance)
                .map(block -> PlainText.of(((Block.Paragraph) block).inlines()))
                .filter(text -> !text.isBlank())
                .findFirst();
    }

    /// As many whole sentences as fit, or else as many words, followed by an ellipsis.
    private static String cut(String text) {
        if (text.length() <= LONGEST) {
            return text;
        }
        int sentence = boundary(BreakIterator.getSentenceInstance(Locale.ROOT), text);
        return sentence > LONGEST / 3
                ? text.substring(0, sentence).strip()
                : text.substring(0, boundary(BreakIterator.getWordInstance(Locale.ROOT), text))
                                .strip() + "…";
    }

    private static int boundary(BreakIterator boundaries, String text) {
        boundaries.setText(text);
        return boundaries.preceding(LONGEST);
    }
}

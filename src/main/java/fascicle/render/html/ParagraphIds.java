package fascicle.render.html;

import fascicle.model.Block;
import fascicle.model.PassageName;
import fascicle.model.PlainText;
import java.util.HashMap;
import java.util.Map;

/// Names paragraphs by what they say, so that a link to one still leads to it when others are put before it.
final class ParagraphIds {
    private final Map<String, Integer> taken = new HashMap<>();

    /// Such as `p-1kq8z3f`; the second paragraph of the same words gets `-2`.
    String of(Block.Paragraph paragraph) {
        return of(PlainText.of(paragraph.inlines()));
    }

    /// The same for what else has words, such as a row of a table.
    String of(String words) {
        String id = PassageName.named(words);
        int count = taken.merge(id, 1, Integer::sum);
        return count == 1 ? id : id + "-" + count;
    }
}

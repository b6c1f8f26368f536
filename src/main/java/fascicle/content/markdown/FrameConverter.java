package fascicle.content.markdown;

import fascicle.Position;
import fascicle.model.Block;
import fascicle.model.Target;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.regex.Matcher;
import org.commonmark.node.HtmlBlock;
import org.commonmark.node.Node;

/// Converts HTML with Markdown in it: it is cleaned as a whole, with a slot for each piece of Markdown.
final class FrameConverter {
    private final Conversion conversion;
    private final Function<List<Node>, List<Block>> blocks;

    /// @param blocks converts what is no HTML
    FrameConverter(Conversion conversion, Function<List<Node>, List<Block>> blocks) {
        this.conversion = conversion;
        this.blocks = blocks;
    }

    /// Blocks of HTML that belong together, and what stands between them. What the HTML has no place for comes behind
    /// it: no word is lost.
    List<Block> framed(List<Node> nodes) {
        Position at = conversion.places().of(nodes.getFirst());
        StringBuilder html = new StringBuilder();
        List<List<Node>> between = new ArrayList<>();
        for (int i = 0; i < nodes.size(); i++) {
            if (nodes.get(i) instanceof HtmlBlock block) {
                html.append(LetterSigns.removed(block.getLiteral())).append('\n');
                continue;
            }
            int first = i;
            while (!(nodes.get(i + 1) instanceof HtmlBlock)) {
                i++;
            }
            html.append(HtmlCleaner.slot(between.size())).append('\n');
            between.add(nodes.subList(first, i + 1));
        }
        List<HtmlBlock> written = nodes.stream()
                .filter(HtmlBlock.class::isInstance)
                .map(HtmlBlock.class::cast)
                .toList();
        HtmlTargets targets = new HtmlTargets(conversion, written);
        HtmlCleaner.Cleaned cleaned = HtmlCleaner.block(html.toString(), targets);
        conversion.reportRemoved(cleaned.removed(), at);
        return filled(cleaned, targets.all(), between, at);
    }

    private List<Block> filled(
            HtmlCleaner.Cleaned cleaned, List<Target> targets, List<List<Node>> between, Position at) {
        TreeMap<Integer, List<Block>> contents = new TreeMap<>();
        for (int i = 0; i < between.size(); i++) {
            contents.put(i, blocks.apply(between.get(i)));
        }
        List<String> pieces = new ArrayList<>();
        List<List<Block>> placed = new ArrayList<>();
        Matcher slot = HtmlCleaner.FILLED.matcher(cleaned.xhtml());
        int from = 0;
        while (slot.find()) {
            pieces.add(cleaned.xhtml().substring(from, slot.start()));
            List<Block> content = contents.remove(Integer.parseInt(slot.group(1)));
            placed.add(content == null ? List.of() : content);
            from = slot.end();
        }
        pieces.add(cleaned.xhtml().substring(from));
        List<Block.Held> held = new ArrayList<>();
        for (int i = 0; i < placed.size(); i++) {
            held.add(new Block.Held(placed.get(i), pieces.get(i + 1)));
        }
        List<Block> all = new ArrayList<>();
        all.add(
                held.isEmpty()
                        ? new Block.RawHtml(cleaned.xhtml(), targets, cleaned.text(), at)
                        : new Block.Framed(pieces.getFirst(), held, targets, cleaned.text(), at));
        contents.values().forEach(all::addAll);
        return all;
    }
}

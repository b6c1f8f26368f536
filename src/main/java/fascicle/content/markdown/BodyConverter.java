package fascicle.content.markdown;

import fascicle.model.Block;
import fascicle.model.Body;
import fascicle.model.Inline;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.commonmark.ext.footnotes.FootnoteDefinition;
import org.commonmark.ext.footnotes.FootnoteReference;
import org.commonmark.node.AbstractVisitor;
import org.commonmark.node.CustomBlock;
import org.commonmark.node.Node;

/// Converts a whole text: its blocks, and the footnotes that they mention.
final class BodyConverter {
    private final Conversion conversion;
    private final Node document;
    private final Map<String, FootnoteDefinition> definitions = new LinkedHashMap<>();
    private final Map<String, Integer> numbers = new LinkedHashMap<>();
    private final Map<Integer, Integer> mentions = new HashMap<>();

    BodyConverter(Conversion conversion, Node document) {
        this.conversion = conversion;
        this.document = document;
        document.accept(new AbstractVisitor() {
            @Override
            public void visit(CustomBlock block) {
                if (block instanceof FootnoteDefinition definition) {
                    definitions.putIfAbsent(definition.getLabel(), definition);
                } else {
                    visitChildren(block);
                }
            }
        });
    }

    Body body() {
        BlockConverter blocks = new BlockConverter(conversion, new InlineConverter(conversion, this::mark));
        List<Block> text = blocks.children(document);
        List<List<Block>> notes = new ArrayList<>();
        // A note may mention further notes, which are numbered after it.
        for (int number = 1; number <= numbers.size(); number++) {
            String label = List.copyOf(numbers.keySet()).get(number - 1);
            notes.add(blocks.children(definitions.get(label)));
        }
        reportUnused();
        List<Body.Footnote> footnotes = new ArrayList<>();
        for (int i = 0; i < notes.size(); i++) {
            footnotes.add(new Body.Footnote(i + 1, mentions.get(i + 1), notes.get(i)));
        }
        return new Body(text, footnotes);
    }

    /// The names of all headings and other places, once the body has been converted.
    Set<String> anchors() {
        return conversion.anchors().map(Anchors::all).orElse(Set.of());
    }

    private List<Inline> mark(FootnoteReference reference) {
        String label = reference.getLabel();
        if (!definitions.containsKey(label)) {
            return List.of(
                    new Inline.Text("[^" + label + "]", conversion.places().of(reference)));
        }
        int number = numbers.computeIfAbsent(label, _ -> numbers.size() + 1);
        return List.of(new Inline.NoteMark(number, mentions.merge(number, 1, Integer::sum)));
    }

    private void reportUnused() {
        definitions.forEach((label, definition) -> {
            if (!numbers.containsKey(label)) {
                conversion
                        .problems()
                        .warning(
                                conversion.places().of(definition),
                                "footnote-unused",
                                "nothing refers to the footnote [^" + label + "]",
                                "write [^" + label + "] where it belongs, or remove it");
            }
        });
    }
}

package fascicle.render.text;

import fascicle.model.Inline;
import fascicle.render.Escape;
import fascicle.render.Places;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.commonmark.ext.footnotes.FootnoteReference;
import org.commonmark.ext.gfm.strikethrough.Strikethrough;
import org.commonmark.node.Code;
import org.commonmark.node.Emphasis;
import org.commonmark.node.HardLineBreak;
import org.commonmark.node.HtmlInline;
import org.commonmark.node.Image;
import org.commonmark.node.Link;
import org.commonmark.node.Node;
import org.commonmark.node.SoftLineBreak;
import org.commonmark.node.StrongEmphasis;
import org.commonmark.node.Text;

/// The words of a line as Markdown.
///
/// @param notes what the labels of footnotes begin with; may be empty
record MarkdownWords(Places places, String notes) {
    /// Of a footnote.
    String label(int number) {
        return notes + number;
    }

    /// @return `parent`, which has got the words
    Node in(Node parent, List<Inline> inlines) {
        inlines.forEach(inline -> add(inline, parent));
        return parent;
    }

    private void add(Inline inline, Node parent) {
        switch (inline) {
            case Inline.Text text -> parent.appendChild(new Text(text.text()));
            case Inline.Short known ->
                parent.appendChild(new Text(known.abbreviation().shortForm()));
            case Inline.Emphasis emphasis -> parent.appendChild(in(new Emphasis(), emphasis.inlines()));
            case Inline.Strong strong -> parent.appendChild(in(new StrongEmphasis("**"), strong.inlines()));
            case Inline.Struck struck -> parent.appendChild(in(new Strikethrough("~~"), struck.inlines()));
            case Inline.Code code -> parent.appendChild(new Code(code.text()));
            case Inline.Link link -> add(link, parent);
            case Inline.Image image -> {
                Node picture = new Image(
                        places.of(image.picture().file().path()), image.title().orElse(null));
                picture.appendChild(new Text(image.picture().alt()));
                parent.appendChild(picture);
            }
            case Inline.NoteMark mark -> parent.appendChild(new FootnoteReference(label(mark.number())));
            case Inline.Element element -> {
                parent.appendChild(html("<" + element.name() + written(element.attributes()) + ">"));
                in(parent, element.inlines());
                if (!element.name().equals("br") && !element.name().equals("wbr")) {
                    parent.appendChild(html("</" + element.name() + ">"));
                }
            }
            case Inline.LineBreak _ -> parent.appendChild(new HardLineBreak());
            case Inline.SoftBreak _ -> parent.appendChild(new SoftLineBreak());
        }
    }

    /// A link within the text has no address that Markdown spells in one way: its words stand alone.
    private void add(Inline.Link link, Node parent) {
        places.of(link.target())
                .ifPresentOrElse(
                        address -> parent.appendChild(
                                in(new Link(address, link.title().orElse(null)), link.inlines())),
                        () -> in(parent, link.inlines()));
    }

    private static String written(Map<String, String> attributes) {
        return attributes.entrySet().stream()
                .map(one -> " " + one.getKey() + "=\"" + Escape.text(one.getValue()) + "\"")
                .collect(Collectors.joining());
    }

    static Node html(String text) {
        HtmlInline inline = new HtmlInline();
        inline.setLiteral(text);
        return inline;
    }
}

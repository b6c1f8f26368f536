package fascicle.model;

import fascicle.Position;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// A part of a line of text.
public sealed interface Inline {
    /// Plain words.
    ///
    /// @param at where the first of them stands
    record Text(String text, Position at) implements Inline {
        public Text {
            text = Shown.text(text);
        }
    }

    /// A known short form, standing where the author wrote it as a word of its own.
    record Short(Abbreviation abbreviation, Position at) implements Inline {}

    /// `*words*`
    record Emphasis(List<Inline> inlines) implements Inline {
        public Emphasis {
            inlines = List.copyOf(inlines);
        }
    }

    /// `**words**`
    record Strong(List<Inline> inlines) implements Inline {
        public Strong {
            inlines = List.copyOf(inlines);
        }
    }

    /// `~~words~~`
    record Struck(List<Inline> inlines) implements Inline {
        public Struck {
            inlines = List.copyOf(inlines);
        }
    }

    /// `` `code` ``
    record Code(String text, Position at) implements Inline {
        public Code {
            text = Shown.text(text);
        }
    }

    /// `[words](target "title")`
    record Link(Target target, Optional<String> title, List<Inline> inlines, Position at) implements Inline {
        public Link {
            title = title.map(Shown::text);
            inlines = List.copyOf(inlines);
        }
    }

    /// `![alternative text](picture.png "title")` within a line.
    record Image(Picture picture, Optional<String> title) implements Inline {
        public Image {
            title = title.map(Shown::text);
        }
    }

    /// `[^1]`
    ///
    /// @param number of the note it leads to
    /// @param mention counts the mentions of the same note, from 1
    record NoteMark(int number, int mention) implements Inline {}

    /// An element of the allow-list that the author wrote in HTML, such as `<sub>2</sub>`.
    ///
    /// @param attributes in the order written
    record Element(String name, Map<String, String> attributes, List<Inline> inlines) implements Inline {
        public Element {
            Map<String, String> shown = new LinkedHashMap<>();
            attributes.forEach((key, value) -> shown.put(key, Shown.text(value)));
            attributes = Collections.unmodifiableMap(shown);
            inlines = List.copyOf(inlines);
        }
    }

    /// A line that the author ended with a backslash or two spaces.
    record LineBreak() implements Inline {}

    /// The end of a line in the source, which readers see as a space.
    record SoftBreak() implements Inline {}
}

package fascicle.proof.copy;

import fascicle.Position;
import fascicle.model.Inline;
import fascicle.model.PlainText;
import fascicle.model.Target;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/// Sets the inlines of one line as a passage.
final class PassageSetter {
    /// What other tools put in the place of such signs: `{{< youtube id="x" >}}`, `{% gist x %}`.
    private static final Pattern SIGNS = Pattern.compile("\\{\\{[^{}\\n]{0,300}+\\}\\}|\\{%[^{}\\n]{0,300}+\\}");

    private final StringBuilder text = new StringBuilder();
    private final List<Passage.Run> runs = new ArrayList<>();
    private final Marks marks = Marks.none();

    private PassageSetter(Position at) {
        runs.add(new Passage.Run(0, at));
    }

    /// @param at where the line begins, which its first words may not
    static Passage of(Passage.Kind kind, List<Inline> inlines, Position at) {
        PassageSetter setter = new PassageSetter(at);
        setter.add(inlines);
        return setter.passage(kind);
    }

    static Passage of(Passage.Kind kind, String words, Position at) {
        PassageSetter setter = new PassageSetter(at);
        setter.add(words, at);
        return setter.passage(kind);
    }

    private Passage passage(Passage.Kind kind) {
        String words = text.indexOf("{") < 0
                ? text.toString()
                : SIGNS.matcher(text)
                        .replaceAll(signs -> String.valueOf(Passage.OPAQUE).repeat(signs.end() - signs.start()));
        return new Passage(kind, words, runs, marks);
    }

    private void add(List<Inline> inlines) {
        inlines.forEach(this::add);
    }

    private void add(Inline inline) {
        int start = text.length();
        switch (inline) {
            case Inline.Text words -> add(words.text(), words.at());
            case Inline.Short known -> add(known.abbreviation().shortForm(), known.at());
            case Inline.Emphasis words -> {
                add(words.inlines());
                marks.emphasis().set(start, text.length());
            }
            case Inline.Strong words -> {
                add(words.inlines());
                marks.strong().set(start, text.length());
            }
            case Inline.Struck words -> hide(PlainText.of(words.inlines()).length());
            case Inline.Code code -> hide(code.text().length());
            case Inline.Link link -> addLink(link, start);
            case Inline.Image _ -> hide(1);
            case Inline.NoteMark _ -> {}
            case Inline.Element element -> addElement(element);
            case Inline.LineBreak _ -> addBreak();
            case Inline.SoftBreak _ -> text.append(' ');
        }
    }

    private void addElement(Inline.Element element) {
        if (element.name().equals("br")) {
            addBreak();
        } else {
            int start = text.length();
            add(element.inlines());
            if (element.name().equals("a") && element.attributes().containsKey("href")) {
                marks.links().set(start, text.length());
            }
        }
    }

    private void addBreak() {
        marks.breaks().set(text.length());
        text.append(' ');
    }

    private void addLink(Inline.Link link, int start) {
        String words = PlainText.of(link.inlines());
        boolean writtenOut = link.target() instanceof Target.Outside(String address)
                && (address.equals(words) || address.endsWith(":" + words) || address.endsWith("//" + words));
        if (writtenOut) {
            runs.add(new Passage.Run(start, link.at()));
            hide(words.length());
        } else {
            add(link.inlines());
        }
        marks.links().set(start, text.length());
    }

    private void add(String words, Position at) {
        runs.add(new Passage.Run(text.length(), at));
        text.append(words);
    }

    private void hide(int length) {
        text.repeat(Passage.OPAQUE, length);
    }
}

package fascicle.proof.copy;

import fascicle.Position;
import fascicle.model.Inline;
import fascicle.model.PlainText;
import fascicle.model.Target;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;

/// Sets the inlines of one line as a passage.
final class PassageSetter {
    private final StringBuilder text = new StringBuilder();
    private final List<Passage.Run> runs = new ArrayList<>();
    private final BitSet emphasis = new BitSet();
    private final BitSet links = new BitSet();

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
        return new Passage(kind, text.toString(), runs, emphasis, links);
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
                emphasis.set(start, text.length());
            }
            case Inline.Strong words -> add(words.inlines());
            case Inline.Struck words -> hide(PlainText.of(words.inlines()).length());
            case Inline.Code code -> hide(code.text().length());
            case Inline.Link link -> addLink(link, start);
            case Inline.Image _ -> hide(1);
            case Inline.NoteMark _ -> {}
            case Inline.Element element -> add(element.inlines());
            case Inline.LineBreak _, Inline.SoftBreak _ -> text.append(' ');
        }
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
        links.set(start, text.length());
    }

    private void add(String words, Position at) {
        runs.add(new Passage.Run(text.length(), at));
        text.append(words);
    }

    private void hide(int length) {
        text.repeat(Passage.OPAQUE, length);
    }
}

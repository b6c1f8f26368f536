package fascicle.content.markdown;

import fascicle.Position;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.commonmark.node.Delimited;
import org.commonmark.node.HtmlInline;
import org.commonmark.node.Image;
import org.commonmark.node.Node;
import org.commonmark.node.SourceSpan;
import org.commonmark.node.Text;

/// A paragraph, heading or cell as its author wrote it, with the letters that came to mean nothing but themselves. What
/// Markdown made something of, and what was escaped, is held open by [#OPAQUE].
final class WrittenText {
    /// Stands for each character that is no plain letter of the text.
    static final char OPAQUE = '\uFFFC';

    private static final Pattern ESCAPED =
            Pattern.compile("\\\\[!-/:-@\\[-`{-~]|&(?:#[0-9]{1,7}|#[xX][0-9a-fA-F]{1,6}|[A-Za-z][A-Za-z0-9]{1,31});");
    private static final Pattern TAG = Pattern.compile("<(/?)([a-zA-Z]+).*", Pattern.DOTALL);
    private static final Set<String> CODE = Set.of("code", "kbd", "samp", "tt", "var");

    private final StringBuilder source = new StringBuilder();
    private final StringBuilder letters = new StringBuilder();
    private final StringBuilder stressed = new StringBuilder();
    private final List<Line> lines = new ArrayList<>();
    private final Places places;
    private int codeDepth;

    /// @param start the offset at which it begins
    private record Line(int start, SourceSpan span) {}

    private WrittenText(Places places) {
        this.places = places;
    }

    /// @param file the lines that were parsed
    static WrittenText of(Node block, List<String> file, Places places) {
        WrittenText text = new WrittenText(places);
        for (SourceSpan span : block.getSourceSpans()) {
            text.addLine(span, file);
        }
        text.addLettersOf(block);
        text.stressed.insert(0, text.letters);
        text.addSignsOf(block);
        return text;
    }

    private void addLine(SourceSpan span, List<String> file) {
        if (!lines.isEmpty()) {
            source.append('\n');
            letters.append('\n');
        }
        lines.add(new Line(source.length(), span));
        String line = file.get(span.getLineIndex());
        int end = Math.min(line.length(), span.getColumnIndex() + span.getLength());
        source.append(line, Math.min(end, span.getColumnIndex()), end);
        letters.repeat(OPAQUE, source.length() - letters.length());
    }

    private void addLettersOf(Node parent) {
        for (Node node = parent.getFirstChild(); node != null; node = node.getNext()) {
            switch (node) {
                case Text text when codeDepth == 0 -> text.getSourceSpans().forEach(this::addLetters);
                case HtmlInline tag -> count(tag);
                case Image _, BareLink _ -> {}
                default -> addLettersOf(node);
            }
        }
    }

    private void addSignsOf(Node parent) {
        for (Node node = parent.getFirstChild(); node != null; node = node.getNext()) {
            if (node instanceof Delimited signs && !node.getSourceSpans().isEmpty()) {
                SourceSpan first = node.getSourceSpans().getFirst();
                SourceSpan last = node.getSourceSpans().getLast();
                addSigns(signs.getOpeningDelimiter(), first, 0);
                addSigns(signs.getClosingDelimiter(), last, last.getLength());
            }
            addSignsOf(node);
        }
    }

    /// @param behind how many letters of the span stand before them, or before their end when it is not 0
    private void addSigns(String signs, SourceSpan span, int behind) {
        int from = behind == 0 ? 0 : behind - signs.length();
        for (Line line : lines) {
            int start = line.start() + span.getColumnIndex() - line.span().getColumnIndex() + from;
            if (line.span().getLineIndex() == span.getLineIndex() && source.indexOf(signs, start) == start) {
                stressed.replace(start, start + signs.length(), signs);
            }
        }
    }

    private void count(HtmlInline html) {
        Matcher tag = TAG.matcher(html.getLiteral());
        if (tag.matches() && CODE.contains(tag.group(2).toLowerCase(Locale.ROOT))) {
            codeDepth = Math.max(0, codeDepth + (tag.group(1).isEmpty() ? 1 : -1));
        }
    }

    private void addLetters(SourceSpan span) {
        for (Line line : lines) {
            int start = line.start() + span.getColumnIndex() - line.span().getColumnIndex();
            int end = start + span.getLength();
            if (line.span().getLineIndex() == span.getLineIndex() && start >= line.start() && end <= source.length()) {
                String words = source.substring(start, end);
                letters.replace(start, end, ESCAPED.matcher(words).replaceAll(escape -> opaque(escape.group())));
            }
        }
    }

    private static String opaque(String signs) {
        return String.valueOf(OPAQUE).repeat(signs.length());
    }

    /// What means nothing but itself; as long as the [#source], with the same line ends.
    String letters() {
        return letters.toString();
    }

    /// The same with the signs of emphasis.
    String stressed() {
        return stressed.toString();
    }

    /// All of it, as it was written.
    String source() {
        return source.toString();
    }

    Position at(int offset) {
        Line line = lines.getFirst();
        for (Line next : lines) {
            line = next.start() <= offset ? next : line;
        }
        return places.at(line.span().getLineIndex(), line.span().getColumnIndex() + offset - line.start());
    }
}

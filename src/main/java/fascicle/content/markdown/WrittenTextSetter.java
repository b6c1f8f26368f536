package fascicle.content.markdown;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.commonmark.node.Delimited;
import org.commonmark.node.HtmlInline;
import org.commonmark.node.Image;
import org.commonmark.node.Node;
import org.commonmark.node.SourceSpan;
import org.commonmark.node.Text;

/// Sets a block as its author wrote it, beside what is left of its plain letters.
final class WrittenTextSetter {
    private static final Pattern ESCAPED =
            Pattern.compile("\\\\[!-/:-@\\[-`{-~]|&(?:#[0-9]{1,7}|#[xX][0-9a-fA-F]{1,6}|[A-Za-z][A-Za-z0-9]{1,31});");
    private static final Pattern TAG = Pattern.compile("<(/?)([a-zA-Z]+).*", Pattern.DOTALL);
    private static final Set<String> CODE = Set.of("code", "kbd", "samp", "tt", "var");

    private final StringBuilder source = new StringBuilder();
    private final StringBuilder letters = new StringBuilder();
    private final StringBuilder stressed = new StringBuilder();
    private final TreeMap<Integer, SourceSpan> lines = new TreeMap<>();
    private final Map<Integer, Integer> starts = new HashMap<>();
    private final List<String> file;
    private int codeDepth;

    /// @param file the lines that were parsed
    WrittenTextSetter(List<String> file) {
        this.file = file;
    }

    WrittenText set(Node block, FilePlaces places) {
        block.getSourceSpans().forEach(this::addLine);
        addLettersOf(block);
        stressed.append(letters);
        addSignsOf(block);
        return new WrittenText(source.toString(), letters.toString(), stressed.toString(), lines, places);
    }

    private void addLine(SourceSpan span) {
        if (!lines.isEmpty()) {
            source.append('\n');
            letters.append('\n');
        }
        lines.put(source.length(), span);
        starts.put(span.getLineIndex(), source.length());
        String line = file.get(span.getLineIndex());
        int end = Math.min(line.length(), span.getColumnIndex() + span.getLength());
        source.append(line, Math.min(end, span.getColumnIndex()), end);
        letters.repeat(WrittenText.OPAQUE, source.length() - letters.length());
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
                SourceSpan last = node.getSourceSpans().getLast();
                addSigns(
                        signs.getOpeningDelimiter(),
                        offset(node.getSourceSpans().getFirst()));
                String closing = signs.getClosingDelimiter();
                addSigns(closing, offset(last) + last.getLength() - closing.length());
            }
            addSignsOf(node);
        }
    }

    private void addSigns(String signs, int start) {
        if (start >= 0
                && source.length() >= start + signs.length()
                && source.substring(start, start + signs.length()).equals(signs)) {
            put(signs, start, stressed);
        }
    }

    private void count(HtmlInline html) {
        Matcher tag = TAG.matcher(html.getLiteral());
        if (tag.matches() && CODE.contains(tag.group(2).toLowerCase(Locale.ROOT))) {
            codeDepth = Math.max(0, codeDepth + (tag.group(1).isEmpty() ? 1 : -1));
        }
    }

    private void addLetters(SourceSpan span) {
        int start = offset(span);
        int end = start + span.getLength();
        if (start >= 0 && end <= source.length()) {
            String words = source.substring(start, end);
            put(ESCAPED.matcher(words).replaceAll(escape -> opaque(escape.group())), start, letters);
        }
    }

    /// Where a span begins; -1 when it is none of these lines.
    private int offset(SourceSpan span) {
        Integer start = starts.get(span.getLineIndex());
        int column =
                start == null ? -1 : span.getColumnIndex() - lines.get(start).getColumnIndex();
        return start == null || column < 0 ? -1 : start + column;
    }

    private static void put(String words, int start, StringBuilder into) {
        for (int i = 0; i < words.length(); i++) {
            into.setCharAt(start + i, words.charAt(i));
        }
    }

    private static String opaque(String signs) {
        return String.valueOf(WrittenText.OPAQUE).repeat(signs.length());
    }
}

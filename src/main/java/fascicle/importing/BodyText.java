package fascicle.importing;

import fascicle.importing.document.Piece;
import fascicle.importing.document.Piece.Comment;
import fascicle.importing.document.Piece.Gap;
import fascicle.importing.document.Piece.Heading;
import fascicle.importing.document.Piece.Item;
import fascicle.importing.document.Piece.Note;
import fascicle.importing.document.Piece.Paragraph;
import fascicle.importing.document.Piece.Picture;
import fascicle.importing.document.Piece.Table;
import fascicle.importing.document.Piece.Verbatim;
import fascicle.importing.repair.Journal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// Writes pieces as the Markdown of an article.
final class BodyText {
    private static final Pattern CAPTION =
            Pattern.compile("[*_]*(?:(?:Form|Table|Tab\\.|Figure|Fig\\.|Chart|表)\\s*\\d+|Table:\\s).*", Pattern.DOTALL);
    private static final Pattern FIGURE = Pattern.compile(
            "[*_]*(?:Figure|Fig\\.|Chart|Picture|Photo|Illustration|Abb\\.|Abbildung|图)\\s*\\d+.*", Pattern.DOTALL);
    private static final int LONGEST_CAPTION = 25;
    private static final Pattern BLOCK_SIGN =
            Pattern.compile("(?s)(?:#{1,6}(?=\\s)|[>|]|[-+*](?=\\s)|\\d{1,9}(?=[.)]\\s)|[A-Za-z](?=\\)\\s)).*");
    private static final Pattern LINK = Pattern.compile("(?<!!)\\[([^]\\[]*)]\\(([^()\\s]*)(?:\\s+\"[^\"]*\")?\\)");
    private static final Pattern INLINE_PICTURE =
            Pattern.compile("!\\[((?:(?!!\\[)[^]])*+)]\\(([^()\\s]*+)(?:\\s++\"([^\"]*+)\")?+\\)");
    private static final Pattern OUTSIDE = Pattern.compile("(?i)(https?|mailto|tel):\\S+");

    private final Pictures pictures;
    private final Journal journal;

    BodyText(Pictures pictures, Journal journal) {
        this.pictures = pictures;
        this.journal = journal;
    }

    /// Blocks with a blank line between them. Headings are of level 2: converters guess levels from the size of type.
    String of(List<Piece> pieces) {
        List<String> blocks = new ArrayList<>();
        List<Piece> solid = captioned(pieces);
        for (int i = 0; i < solid.size(); i++) {
            if (solid.get(i) instanceof Item) {
                int end = i;
                while (end < solid.size() && solid.get(end) instanceof Item) {
                    end++;
                }
                blocks.add(items(solid.subList(i, end)));
                i = end - 1;
            } else {
                block(solid.get(i)).ifPresent(blocks::add);
            }
        }
        return String.join("\n\n", blocks);
    }

    private Optional<String> block(Piece piece) {
        return switch (piece) {
            case Heading heading -> Optional.of("## " + inline(unbold(heading.text()), heading.line()));
            case Paragraph paragraph -> Optional.of(paragraph(paragraph));
            case Table table ->
                Optional.of(new Grid(table, journal))
                        .filter(grid -> !grid.isEmpty())
                        .map(grid -> inline(grid.markdown(), table.line()));
            case Picture picture -> pictures.markdown(picture);
            case Note note -> Optional.of("[^" + note.label() + "]: " + inline(note.text(), note.line()));
            case Verbatim verbatim -> Optional.of(String.join("\n", verbatim.lines()));
            case Item item -> Optional.of(items(List.of(item)));
            case Comment _, Gap _ -> Optional.empty();
        };
    }

    private static String unbold(String heading) {
        Matcher bold = Pattern.compile("\\*\\*([^*]+)\\*\\*").matcher(heading.strip());
        return bold.matches() ? bold.group(1) : heading;
    }

    private String paragraph(Paragraph paragraph) {
        String text = inline(paragraph.text(), paragraph.line());
        return escaped(text);
    }

    /// A paragraph that begins like another block says that it is none.
    private static String escaped(String text) {
        if (!BLOCK_SIGN.matcher(text).matches() || text.startsWith("**")) {
            return text;
        }
        int sign = 0;
        while (Character.isLetterOrDigit(text.charAt(sign))) {
            sign++;
        }
        return text.substring(0, sign) + "\\" + text.substring(sign);
    }

    private String items(List<Piece> items) {
        StringBuilder list = new StringBuilder();
        List<Integer> widths = new ArrayList<>();
        for (Piece piece : items) {
            Item item = (Item) piece;
            int level = Math.min(item.indent(), widths.size());
            widths.subList(level, widths.size()).clear();
            int indent = widths.stream().mapToInt(Integer::intValue).sum();
            widths.add(item.marker().length() + 1);
            list.append(list.isEmpty() ? "" : "\n")
                    .repeat(' ', indent)
                    .append(item.marker())
                    .append(' ')
                    .append(escaped(inline(item.text(), item.line())));
        }
        return list.toString();
    }

    /// Links to what is not there lose their target and keep their words.
    private String inline(String text, int line) {
        String pictured = INLINE_PICTURE
                .matcher(text)
                .replaceAll(found -> Matcher.quoteReplacement(pictures.markdown(new Picture(
                                found.group(1), found.group(2), found.group(3) == null ? "" : found.group(3), line))
                        .orElse("")));
        return LINK.matcher(pictured).replaceAll(link -> {
            if (OUTSIDE.matcher(link.group(2)).matches()) {
                return Matcher.quoteReplacement(link.group());
            }
            journal.doubt(line, "link", "the target of this link is not in the document; kept its words", link.group());
            return Matcher.quoteReplacement(link.group(1));
        });
    }

    /// A title right before or after a table becomes its caption, and one right after a picture its.
    private List<Piece> captioned(List<Piece> pieces) {
        List<Piece> solid = new ArrayList<>(pieces);
        solid.removeIf(piece -> piece instanceof Gap || piece instanceof Comment);
        titlePictures(solid);
        for (int i = 0; i < solid.size(); i++) {
            boolean after = i > 0 && solid.get(i - 1) instanceof Table;
            boolean before = i + 1 < solid.size() && solid.get(i + 1) instanceof Table;
            Optional<Paragraph> caption = after || before ? caption(solid.get(i)) : Optional.empty();
            if (caption.isPresent()) {
                solid.remove(i);
                solid.add(after ? i : i + 1, caption.get());
                i += after ? 0 : 1;
            }
        }
        return solid;
    }

    private void titlePictures(List<Piece> solid) {
        for (int i = 0; i + 1 < solid.size(); i++) {
            if (solid.get(i) instanceof Picture picture
                    && picture.title().isBlank()
                    && solid.get(i + 1) instanceof Paragraph words
                    && FIGURE.matcher(words.text()).matches()
                    && Wording.words(words.text()).size() <= LONGEST_CAPTION
                    && !LINK.matcher(words.text()).find()) {
                journal.repair(words.line(), "caption", "made it the caption of the picture before it", words.text());
                String title = Wording.plain(words.text()).replace("\"", "&quot;");
                solid.set(i, new Picture(picture.alt(), picture.file(), title, picture.line()));
                solid.remove(i + 1);
            }
        }
    }

    private Optional<Paragraph> caption(Piece piece) {
        String text = switch (piece) {
            case Heading heading -> heading.text();
            case Paragraph paragraph -> paragraph.text();
            default -> "";
        };
        if (!CAPTION.matcher(text).matches() || Wording.words(text).size() > LONGEST_CAPTION) {
            return Optional.empty();
        }
        journal.repair(piece.line(), "caption", "made it the caption of the table beside it", text);
        return Optional.of(
                new Paragraph("Table: " + Wording.plain(text).replaceFirst("^Table:\\s+", ""), piece.line()));
    }
}

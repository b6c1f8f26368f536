package fascicle.importing;

import fascicle.importing.document.Piece;
import fascicle.importing.document.Piece.Gap;
import fascicle.importing.document.Piece.Heading;
import fascicle.importing.document.Piece.Item;
import fascicle.importing.document.Piece.Paragraph;
import fascicle.importing.document.Piece.Row;
import fascicle.importing.document.Piece.Table;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// The document's own index: what its sections and articles are called, and in which order they come.
///
/// @param from the first piece of the index, its heading if it has one
/// @param to the piece after it
record Contents(List<Entry> entries, int from, int to) {
    private static final Pattern PAGED = Pattern.compile("(.*[^\\s.…·_])[\\s.…·_]++(\\d{1,4})");
    private static final Pattern NUMBERED = Pattern.compile("(\\d{1,3})[.)]?\\s+(\\S.*)");
    private static final Pattern BOLD = Pattern.compile("\\*\\*.*\\*\\*|__.*__");
    private static final int FEWEST = 4;
    private static final Contents NONE = new Contents(List.of(), 0, 0);

    Contents {
        entries = List.copyOf(entries);
    }

    /// One line of the index.
    ///
    /// @param number the number that it shows before the title
    /// @param depth how far it is indented or nested; bold lines stand out
    record Entry(String title, OptionalInt number, int depth, OptionalInt page, int line, String words) {
        Entry withoutNumber() {
            return new Entry(title, OptionalInt.empty(), depth, page, line, words);
        }
    }

    /// Finds the index by its heading, or else by its look: lines that end in page numbers that never fall.
    static Optional<Contents> find(List<Piece> pieces) {
        for (int i = 0; i < pieces.size(); i++) {
            Contents contents = isHeading(pieces.get(i)) ? from(pieces, i, i + 1) : NONE;
            if (!contents.entries.isEmpty()) {
                return Optional.of(contents);
            }
        }
        for (int i = 0; i < pieces.size(); i++) {
            Contents contents = from(pieces, i, i);
            if (contents.to > i && contents.entries.size() >= FEWEST && contents.hasRisingPages()) {
                return Optional.of(contents);
            }
        }
        return Optional.empty();
    }

    private static boolean isHeading(Piece piece) {
        Optional<Role> role = switch (piece) {
            case Heading heading -> Role.of(heading.text());
            case Paragraph paragraph -> Role.of(paragraph.text());
            default -> Optional.empty();
        };
        return role.equals(Optional.of(Role.INDEX));
    }

    private boolean hasRisingPages() {
        int before = 0;
        for (Entry entry : entries) {
            if (entry.page().isEmpty() || entry.page().getAsInt() < before) {
                return false;
            }
            before = entry.page().getAsInt();
        }
        return true;
    }

    private static Contents from(List<Piece> pieces, int from, int first) {
        List<Entry> entries = new ArrayList<>();
        int to = first;
        while (to < pieces.size()) {
            List<Entry> found = entries(pieces.get(to));
            if (found.isEmpty() && !(pieces.get(to) instanceof Gap)) {
                break;
            }
            entries.addAll(found);
            to++;
        }
        while (to > first && pieces.get(to - 1) instanceof Gap) {
            to--;
        }
        return new Contents(numbered(entries), from, to);
    }

    private static List<Entry> entries(Piece piece) {
        return switch (piece) {
            case Table table ->
                table.rows().stream().flatMap(row -> row(row).stream()).toList();
            case Item item -> item(item);
            case Paragraph paragraph -> {
                List<Entry> lines = lines(paragraph.text(), 1, paragraph.line());
                yield lines.stream().allMatch(entry -> entry.page().isPresent()) ? lines : List.of();
            }
            default -> List.of();
        };
    }

    private static Optional<Entry> row(Row row) {
        List<String> cells =
                row.cells().stream().filter(cell -> !cell.isBlank()).toList();
        if (cells.isEmpty()) {
            return Optional.empty();
        }
        int indent = row.cells().indexOf(cells.getFirst());
        return Optional.of(entry(String.join("\t", cells), indent, row.line()));
    }

    private static List<Entry> item(Item item) {
        String number = item.isBullet() ? "" : item.marker() + " ";
        return lines(number + item.text(), item.indent() + 1, item.line());
    }

    /// A title that runs over two lines has its page at the end of the second.
    private static List<Entry> lines(String text, int indent, int first) {
        List<Entry> entries = new ArrayList<>();
        String begun = "";
        int line = first;
        for (String part : text.split("\n")) {
            boolean heading = begun.isEmpty() && Role.of(part).equals(Optional.of(Role.INDEX));
            String words = heading ? "" : begun.isEmpty() ? part : begun + " " + part;
            boolean paged = PAGED.matcher(words).matches() && !Masthead.isPeriod(words);
            if (paged) {
                entries.add(entry(words, indent, line));
            }
            begun = paged ? "" : words;
            line++;
        }
        if (!begun.isEmpty()) {
            entries.add(entry(begun, indent, line - 1));
        }
        return entries;
    }

    private static Entry entry(String words, int indent, int line) {
        Matcher paged = PAGED.matcher(words);
        boolean hasPage = paged.matches();
        String title = hasPage ? paged.group(1).replaceFirst("[\\s.…·_]+$", "") : words;
        int depth = BOLD.matcher(title.strip()).matches() ? 0 : indent;
        Matcher number = NUMBERED.matcher(Wording.plain(title));
        boolean hasNumber = number.matches();
        return new Entry(
                Wording.plain(title),
                hasNumber ? OptionalInt.of(Integer.parseInt(number.group(1))) : OptionalInt.empty(),
                depth,
                hasPage ? OptionalInt.of(Integer.parseInt(paged.group(2))) : OptionalInt.empty(),
                line,
                words);
    }

    /// Numbers before titles count only where they count 1, 2, 3; `5G in factories` keeps its number.
    private static List<Entry> numbered(List<Entry> entries) {
        List<Integer> numbers = entries.stream()
                .flatMap(entry -> entry.number().stream().boxed())
                .toList();
        boolean counts = numbers.size() > 1;
        for (int i = 0; i < numbers.size(); i++) {
            counts &= numbers.get(i) == i + 1;
        }
        boolean real = counts;
        return entries.stream()
                .map(entry -> real ? titled(entry) : entry.withoutNumber())
                .toList();
    }

    private static Entry titled(Entry entry) {
        Matcher number = NUMBERED.matcher(entry.title());
        return entry.number().isPresent() && number.matches()
                ? new Entry(number.group(2), entry.number(), entry.depth(), entry.page(), entry.line(), entry.words())
                : entry;
    }
}

package fascicle.render.epub;

import fascicle.render.Html;
import fascicle.render.LetteredText;
import java.util.List;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Collectors;

/// The marks of printed pages in the files of a book: each stands before the first word of its page.
///
/// @param turns in which file each page begins, page by page
record PageMarks(List<InFile> turns) {
    PageMarks {
        turns = List.copyOf(turns);
    }

    /// @param file such as `a-one.xhtml`
    record InFile(String file, Turn turn) {}

    /// @param files all that the book has; a page that begins in none of them is not marked
    static PageMarks of(Book book, Set<String> files) {
        return new PageMarks(book.turns().stream()
                .map(turn -> new InFile(file(turn, files), turn))
                .filter(turn -> files.contains(turn.file()))
                .toList());
    }

    private static String file(Turn turn, Set<String> files) {
        if (turn.article().isPresent()) {
            return "a-" + turn.article().get() + ".xhtml";
        }
        return switch (turn.part()) {
            case "cover" -> files.contains(Leaves.COVER) ? Leaves.COVER : Leaves.OPENING;
            case "index" -> BookMaker.NAVIGATION;
            default -> turn.part() + ".xhtml";
        };
    }

    /// Every page and where it is, for the list of pages. Their names within a file hold what no heading's has.
    List<Leaf.Number> numbers() {
        return turns.stream()
                .map(each -> new Leaf.Number(
                        each.turn().page(), each.file() + "#" + name(each.turn().page())))
                .toList();
    }

    private static String name(int page) {
        return "page." + page;
    }

    private static Html mark(int page) {
        return new Html("<span epub:type=\"pagebreak\" role=\"doc-pagebreak\" id=\"" + name(page) + "\" aria-label=\""
                + page + "\"></span>");
    }

    /// The pages that begin with a file, or above what it says.
    List<Integer> above(String file) {
        return turns.stream()
                .filter(each ->
                        each.file().equals(file) && each.turn().letters().isEmpty())
                .map(each -> each.turn().page())
                .toList();
    }

    static Html marks(List<Integer> pages) {
        return new Html(pages.stream().map(page -> mark(page).markup()).collect(Collectors.joining()));
    }

    /// A text with the marks of the pages that begin in it.
    Html in(String file, Html text) {
        SortedMap<Integer, Html> marks = marks(file);
        return marks.isEmpty() ? text : LetteredText.of(text).with(marks);
    }

    /// One of the pieces of a text with the marks of the pages that begin in it, or in what print has there beside it.
    ///
    /// @param from how many letters of the whole stand before the piece and that
    /// @param to how many stand before what follows
    Html in(String file, int from, int to, Html piece) {
        LetteredText text = LetteredText.of(piece);
        int beside = Math.max(to - from - text.letters().length(), 0);
        SortedMap<Integer, Html> marks = new TreeMap<>();
        marks(file)
                .subMap(from, to)
                .forEach((letter, mark) -> marks.merge(Math.max(letter - from - beside, 0), mark, PageMarks::both));
        return text.with(marks);
    }

    private SortedMap<Integer, Html> marks(String file) {
        SortedMap<Integer, Html> marks = new TreeMap<>();
        for (InFile each : turns) {
            if (each.file().equals(file) && each.turn().letters().isPresent()) {
                marks.merge(each.turn().letters().getAsInt(), mark(each.turn().page()), PageMarks::both);
            }
        }
        return marks;
    }

    private static Html both(Html one, Html other) {
        return new Html(one.markup() + other.markup());
    }
}

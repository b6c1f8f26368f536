package fascicle.importing;

import fascicle.importing.Draft.ShortForm;
import fascicle.importing.document.Piece;
import fascicle.importing.document.Piece.Gap;
import fascicle.importing.document.Piece.Heading;
import fascicle.importing.document.Piece.Row;
import fascicle.importing.document.Piece.Table;
import fascicle.importing.repair.Journal;
import fascicle.importing.repair.LookAlikes;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/// Reads the table of abbreviations: short form, name in English, name in Chinese, in any order after the first.
final class ShortFormTable {
    private static final Pattern HAN = Pattern.compile(".*\\p{IsHan}.*", Pattern.DOTALL);
    private static final Pattern HAN_GAP = Pattern.compile("(?<=[\\p{IsHan}])\\s+(?=[\\p{IsHan}])");
    private static final Pattern HEADER =
            Pattern.compile("(?i)(abbreviations?|acronyms?|short forms?|term)|.*\\b(meaning|full name|in full)\\b.*");
    private static final Set<String> LITTLE = Set.of("a", "and", "at", "for", "in", "of", "on", "the", "to");
    private static final int LONGEST_HEAD = 3;

    /// Words rather than a short form.
    private static final Pattern SMALL = Pattern.compile("\\p{Ll}{3}");
    private static final Pattern ALL_SMALL = Pattern.compile("\\p{Ll}+");

    private final Journal journal;
    private final Map<String, ShortForm> found = new LinkedHashMap<>();

    private ShortFormTable(Journal journal) {
        this.journal = journal;
    }

    /// @param pieces from the heading "Abbreviations" on
    /// @param unplaced takes what is no such table
    static List<ShortForm> of(List<Piece> pieces, List<Piece> unplaced, Journal journal) {
        ShortFormTable forms = new ShortFormTable(journal);
        for (Piece piece : pieces) {
            switch (piece) {
                case Table table -> forms.rows(Grid.withoutPageNumbers(table, journal));
                case Heading heading
                when piece == pieces.getFirst() ->
                    journal.taken(heading.line(), "abbreviations", "the abbreviations", heading.text());
                case Gap _ -> {}
                default -> unplaced.add(piece);
            }
        }
        return List.copyOf(forms.found.values());
    }

    private void rows(List<Row> rows) {
        boolean hasHead = rows.size() > 1
                && isHead(rows.getFirst())
                && rows.stream().skip(1).map(ShortFormTable::cells).anyMatch(ShortFormTable::isInitialled);
        if (hasHead) {
            journal.taken(rows.getFirst().line(), "abbreviation", "the header of the table", words(rows.getFirst()));
        }
        rows.stream().skip(hasHead ? 1 : 0).forEach(this::row);
    }

    /// Whether a row looks like no short form with its name: `Abkürzung | Bedeutung`.
    private static boolean isHead(Row row) {
        List<String> cells = cells(row);
        return cells.size() > 1
                && cells.stream().allMatch(cell -> Wording.words(cell).size() <= LONGEST_HEAD)
                && SMALL.matcher(cells.getFirst()).find()
                && !isInitialled(cells);
    }

    private static boolean isInitialled(List<String> cells) {
        return cells.size() > 1
                && isInitials(
                        cells.getFirst().toUpperCase(Locale.ROOT), cells.get(1).toUpperCase(Locale.ROOT));
    }

    private static List<String> cells(Row row) {
        return row.cells().stream()
                .map(Wording::plain)
                .filter(cell -> !cell.isBlank())
                .toList();
    }

    private static String words(Row row) {
        return String.join(" ", row.cells());
    }

    private void row(Row row) {
        List<String> cells = cells(row);
        String words = words(row);
        Optional<String> english = cells.stream()
                .skip(1)
                .filter(cell -> !HAN.matcher(cell).matches())
                .findFirst();
        Optional<String> chinese = cells.stream()
                .skip(1)
                .filter(cell -> HAN.matcher(cell).matches())
                .findFirst();
        if (!cells.isEmpty() && HEADER.matcher(cells.getFirst()).matches()) {
            journal.taken(row.line(), "abbreviation", "the header of the table", words);
            return;
        }
        if (english.isEmpty()) {
            journal.doubt(row.line(), "abbreviation", "took this row for no abbreviation", words);
            return;
        }
        String shortForm = latin(cells.getFirst(), english.get(), row.line());
        ShortForm form = new ShortForm(shortForm, english.get(), chinese.map(name -> whole(name, row.line())));
        if (found.putIfAbsent(shortForm, form) != null) {
            journal.doubt(row.line(), "abbreviation", "a second \"" + shortForm + "\"; kept the first", words);
        } else {
            journal.taken(row.line(), "abbreviation", "abbreviation " + shortForm, words);
            reportMissingWords(form, row.line());
        }
    }

    /// The short form in Latin letters, in the case that the initials of the name have.
    private String latin(String shortForm, String english, int line) {
        Optional<String> latin = LookAlikes.latin(shortForm);
        if (latin.isEmpty()) {
            return shortForm;
        }
        boolean small = ALL_SMALL.matcher(shortForm).matches();
        String upper = latin.get().toUpperCase(Locale.ROOT);
        String fitting = small && isInitials(upper, english) ? upper : latin.get();
        String decision = "wrote \"" + fitting + "\" in Latin letters";
        if (isInitials(fitting.toUpperCase(Locale.ROOT), english.toUpperCase(Locale.ROOT))) {
            journal.repair(line, "look-alike", decision + ", the initials of its name", shortForm);
        } else {
            journal.doubt(line, "look-alike", decision + ", which are not the initials of its name", shortForm);
        }
        return fitting;
    }

    /// Whether the letters begin words of the name, in order; words may be left out.
    private static boolean isInitials(String letters, String name) {
        int next = 0;
        for (String word : Wording.words(name)) {
            if (next < letters.length() && word.charAt(0) == letters.charAt(next)) {
                next++;
            }
        }
        return next == letters.length();
    }

    private void reportMissingWords(ShortForm form, int line) {
        long letters = form.shortForm().chars().filter(Character::isUpperCase).count();
        long words = Wording.words(form.english()).stream()
                .filter(word -> !LITTLE.contains(word.toLowerCase(Locale.ROOT)))
                .count();
        boolean initials = isInitials(
                form.shortForm().toUpperCase(Locale.ROOT), form.english().toUpperCase(Locale.ROOT));
        if (words < letters && !initials) {
            journal.doubt(
                    line,
                    "abbreviation-name",
                    "the name has fewer words than " + form.shortForm() + " has letters: was it cut off?",
                    form.english());
        }
    }

    /// Chinese has no spaces, and 委员 at the end of a body's name is 委员会 that was cut off.
    private String whole(String chinese, int line) {
        String closed = HAN_GAP.matcher(chinese).replaceAll("");
        if (!closed.equals(chinese)) {
            journal.repair(line, "chinese-gap", "closed the gap in \"" + closed + "\"", chinese);
        }
        if (closed.endsWith("管理委员")) {
            journal.doubt(line, "chinese-cut", "completed \"" + closed + "会\", a committee's name", chinese);
            return closed + "会";
        }
        return closed;
    }
}

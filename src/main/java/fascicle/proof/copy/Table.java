package fascicle.proof.copy;

import fascicle.Position;
import fascicle.model.Abbreviation;
import fascicle.model.Manuscript;
import fascicle.model.Newsletter;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;

/// The table of short forms as its author wrote it.
///
/// @param rows in the order in which they are printed
/// @param places where the Chinese names are written, by short form, as far as they are
public record Table(List<Abbreviation> rows, SortedMap<String, Position> places) {
    public Table {
        rows = List.copyOf(rows);
        places = Collections.unmodifiableSortedMap(new TreeMap<>(places));
    }

    public static Table of(Newsletter newsletter, Manuscript manuscript) {
        TreeMap<String, Position> places = new TreeMap<>();
        for (Abbreviation row : newsletter.abbreviations().all()) {
            manuscript.find(row.at().path(), row.shortForm(), "zh").ifPresent(at -> places.put(row.shortForm(), at));
        }
        return new Table(newsletter.abbreviations().all(), places);
    }

    /// In the order of their lines.
    public List<Abbreviation> asWritten() {
        return rows.stream().sorted(Comparator.comparing(Abbreviation::at)).toList();
    }

    /// Whether its author has said what a short form is in Chinese, or that it has no such name.
    public boolean saysChinese(Abbreviation row) {
        return places.containsKey(row.shortForm());
    }

    /// Where its Chinese name is written, or else where the row begins.
    public Position atChinese(Abbreviation row) {
        return places.getOrDefault(row.shortForm(), row.at());
    }
}

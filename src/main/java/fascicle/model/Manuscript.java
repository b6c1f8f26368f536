package fascicle.model;

import fascicle.Position;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;

/// What proofreaders need to know of a newsletter and its readers do not.
///
/// @param style what the newsletter has decided about its writing
/// @param sheets the files that were read, by their paths
/// @param files all that lies in the folders and is not read: pictures, annexes, stray texts; sorted by path
/// @param isRead whether nothing was dropped for a mistake
/// @param whole whether all that was written is in the newsletter: nothing was left out as a draft or waits either
public record Manuscript(
        HouseStyle style, SortedMap<String, Sheet> sheets, List<LooseFile> files, boolean isRead, boolean whole) {
    public static final Manuscript NONE = new Manuscript(HouseStyle.NONE, new TreeMap<>(), List.of(), true, true);

    public Manuscript {
        sheets = Collections.unmodifiableSortedMap(new TreeMap<>(sheets));
        files = List.copyOf(files);
    }

    /// Where a value of a file's YAML stands, or else where the file begins.
    ///
    /// @param path of the file
    /// @param steps keys and places in lists, from 0: `takeaway`, `rank`
    public Position at(String path, Object... steps) {
        return places(path).at(steps);
    }

    /// Where a value stands of a thing that may be given alone or in a list: `event: {...}`, `event: [{...}, {...}]`.
    ///
    /// @param index its place in the list, from 0
    public Position atEither(String path, String key, int index, String value) {
        return places(path).atEither(key, index, value);
    }

    /// Where a value of a file's YAML stands, when it was given.
    public Optional<Position> find(String path, Object... steps) {
        return places(path).find(steps);
    }

    private ValuePlaces places(String path) {
        Sheet sheet = sheets.get(path);
        return new ValuePlaces(sheet == null ? Collections.emptySortedMap() : sheet.places(), path);
    }

    /// A file that was read.
    ///
    /// @param places where each value of its YAML stands, by [ValuePlaces#key]
    /// @param remarks what its author wrote between `<!--` and `-->`, in order
    public record Sheet(SortedMap<String, Position> places, List<Remark> remarks) {
        public Sheet {
            places = Collections.unmodifiableSortedMap(new TreeMap<>(places));
            remarks = List.copyOf(remarks);
        }
    }

    /// A file that lies in a folder of the newsletter, whether anything leads to it or not.
    ///
    /// @param path relative to the project
    public record LooseFile(Attachment file, String path) {}
}

package fascicle.cli;

import fascicle.Diagnostic;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/// Puts findings in the order in which an editor should read them: what keeps the newsletter from being published
/// first. What one issue has again and again is told once, with its count.
///
/// ```text
/// content/issues/2023-09/03-ndb.md:4:10: warning: a straight quotation mark (31 times in this issue) [quote-style]
/// ```
final class Digest {
    /// More of the same are told once.
    private static final int MOST = 10;

    /// `content`, `issues` and the folder.
    private static final int FOLDERS = 3;

    private Digest() {}

    /// What is the same in an issue.
    private record Kind(String folder, String code, String message) {
        static Kind of(Diagnostic found) {
            String[] steps = found.at().path().split("/");
            String folder = steps.length > FOLDERS ? steps[2] : "";
            return new Kind(folder, found.code(), found.message());
        }
    }

    /// @param found in the order of their places
    static List<Diagnostic> of(List<Diagnostic> found) {
        Map<Kind, List<Diagnostic>> kinds = new LinkedHashMap<>();
        found.forEach(one ->
                kinds.computeIfAbsent(Kind.of(one), _ -> new ArrayList<>()).add(one));
        return found.stream()
                .filter(one -> isTold(one, kinds.get(Kind.of(one))))
                .map(one -> counted(one, Kind.of(one), kinds.get(Kind.of(one)).size()))
                .sorted(Comparator.comparing(Diagnostic::severity))
                .toList();
    }

    private static boolean isTold(Diagnostic one, List<Diagnostic> same) {
        return same.size() <= MOST || same.getFirst() == one;
    }

    private static Diagnostic counted(Diagnostic one, Kind kind, int times) {
        if (times <= MOST) {
            return one;
        }
        String where = kind.folder().isEmpty() ? "" : " in this issue";
        String message = one.message() + " (" + times + " times" + where + ")";
        return one.withMessage(message);
    }
}

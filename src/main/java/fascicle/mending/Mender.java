package fascicle.mending;

import fascicle.Decoding;
import fascicle.Diagnostic;
import fascicle.Fix;
import fascicle.OnDisk;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;

/// Works out what the fixes of findings make of their files. It changes nothing itself.
///
/// Of fixes that concern the same words the first is taken; the others are found again afterwards. Where a file does
/// not say what a fix expects, it is left as it is.
public record Mender(Path project) {
    /// What becomes of each file that can be mended, sorted by path.
    ///
    /// @throws IOException when a file exists and cannot be read
    public List<Change> changes(List<Diagnostic> found) throws IOException {
        SortedMap<String, List<Fix>> byPath = new TreeMap<>();
        found.stream()
                .flatMap(one -> one.fix().stream())
                .distinct()
                .forEach(fix -> byPath.computeIfAbsent(fix.path(), _ -> new ArrayList<>())
                        .add(fix));
        List<Change> changes = new ArrayList<>();
        for (List<Fix> fixes : byPath.values()) {
            change(fixes).ifPresent(changes::add);
        }
        return changes;
    }

    private Optional<Change> change(List<Fix> fixes) throws IOException {
        Path file = project.resolve(fixes.getFirst().path());
        if (!OnDisk.isFile(file, LinkOption.NOFOLLOW_LINKS)
                || !file.toRealPath().startsWith(project.toRealPath())) {
            return Optional.empty();
        }
        byte[] before = OnDisk.read(file);
        for (Fix fix : fixes) {
            Optional<Change> whole = whole(fix, before);
            if (whole.isPresent()) {
                return whole;
            }
        }
        return words(fixes, before);
    }

    /// A fix that concerns the file as a whole, which goes before all that concern its words.
    private Optional<Change> whole(Fix fix, byte[] before) throws IOException {
        return switch (fix) {
            case Fix.Words _ -> Optional.empty();
            case Fix.Recoding recoding ->
                Decoding.of(before, Charset.forName(recoding.charset()))
                        .map(text -> text.startsWith("\uFEFF") ? text.substring(1) : text)
                        .map(text -> new Change.Recoded(
                                recoding.path(), recoding.charset(), before, text.getBytes(StandardCharsets.UTF_8)));
            case Fix.Renaming renaming ->
                isFree(renaming) ? Optional.of(new Change.Renamed(renaming.path(), renaming.name())) : Optional.empty();
        };
    }

    private boolean isFree(Fix.Renaming renaming) throws IOException {
        Path file = project.resolve(renaming.path());
        Path other = file.resolveSibling(renaming.name());
        return !OnDisk.isThere(other, LinkOption.NOFOLLOW_LINKS) || Files.isSameFile(file, other);
    }

    private static Optional<Change> words(List<Fix> fixes, byte[] before) {
        List<Fix.Words> words = fixes.stream()
                .filter(Fix.Words.class::isInstance)
                .map(Fix.Words.class::cast)
                .toList();
        return Decoding.of(before, StandardCharsets.UTF_8)
                .map(text -> MendedText.of(text, words))
                .filter(mended -> !mended.lines().isEmpty())
                .map(mended -> new Change.Written(
                        fixes.getFirst().path(),
                        mended.lines(),
                        mended.fixes(),
                        before,
                        mended.text().getBytes(StandardCharsets.UTF_8)));
    }
}

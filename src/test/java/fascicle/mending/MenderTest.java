package fascicle.mending;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import fascicle.Diagnostic;
import fascicle.Fix;
import fascicle.Position;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class MenderTest {
    @TempDir
    private Path folder;

    private static Fix words(int line, int column, String words, String by) {
        return new Fix.Words(new Position("a.md", line, column), words, by);
    }

    private List<Change> changes(Fix... fixes) throws IOException {
        return new Mender(folder)
                .changes(Stream.of(fixes)
                        .map(fix -> Diagnostic.warning(Position.startOf(fix.path()), "code", "message")
                                .withFix(fix))
                        .toList());
    }

    private String mended(String text, Fix... fixes) throws IOException {
        Files.writeString(folder.resolve("a.md"), text);
        for (Change change : changes(fixes)) {
            assertTrue(change.make(folder));
        }
        assertEquals(List.of("a.md"), names());
        return Files.readString(folder.resolve("a.md"));
    }

    private List<String> names() throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.map(file -> file.getFileName().toString()).sorted().toList();
        }
    }

    @Test
    void wordsGiveWayToOthersAndLineEndsStay() throws IOException {
        assertEquals(
                "\uFEFFOn law.\r\nA\rB, c\n\nGB/T 1",
                mended(
                        "\uFEFFOn the law.\r\nA\rB b, c\n\nGBT 1",
                        words(3, 2, " b", ""),
                        words(1, 3, " the", ""),
                        words(5, 1, "GBT 1", "GB/T 1")));
    }

    @Test
    void nothingIsChangedWhereOtherWordsStand() throws IOException {
        String text = "On the law.\n";
        assertEquals(
                text,
                mended(
                        text,
                        words(1, 4, "teh", "the"),
                        words(9, 1, "On", ""),
                        words(1, 40, "a", "b"),
                        words(1, 1, "", "x")));
        Files.delete(folder.resolve("a.md"));
        assertEquals(List.of(), changes(words(1, 1, "On", "In")));
    }

    @Test
    void ofFixesThatOverlapTheFirstIsMade() throws IOException {
        assertEquals("中国 家电.", mended("中 国 家电.", words(1, 3, "国 家", "国家"), words(1, 1, "中 国", "中国")));
    }

    @Test
    void aFileIsWrittenAnewAsUtf8BeforeItsWordsAreMended() throws IOException {
        Files.write(folder.resolve("a.md"), "Café é".getBytes(Charset.forName("windows-1252")));
        List<Change> changes = changes(words(1, 1, "Caf", "Cof"), new Fix.Recoding("a.md", "windows-1252"));
        assertEquals(1, changes.size());
        assertTrue(changes.getFirst().make(folder));
        assertEquals("Café é", Files.readString(folder.resolve("a.md")));
    }

    @Test
    void aFileIsRenamedUnlessTheNameIsTaken() throws IOException {
        Files.writeString(folder.resolve("a.MD"), "A");
        Fix fix = new Fix.Renaming("a.MD", "a.md");
        Change change = changes(fix).getFirst();
        Files.writeString(folder.resolve("a.md"), "B");
        assertEquals(List.of(), changes(fix));
        assertFalse(change.make(folder));
        Files.delete(folder.resolve("a.md"));
        assertTrue(change.make(folder));
        assertEquals(List.of("a.md"), names());
    }

    @Test
    void aFileThatChangedInTheMeantimeIsLeftAlone() throws IOException {
        Files.writeString(folder.resolve("a.md"), "On the the law.");
        Change change = changes(words(1, 7, " the", "")).getFirst();
        Files.writeString(folder.resolve("a.md"), "On the the law of today.");
        assertFalse(change.make(folder));
        assertEquals("On the the law of today.", Files.readString(folder.resolve("a.md")));
        Files.delete(folder.resolve("a.md"));
        assertFalse(change.make(folder));
        assertEquals(List.of(), names());
    }

    @Test
    void whoMayReadAFileMayStillDoSo() throws IOException {
        Path file = Files.writeString(folder.resolve("a.md"), "A");
        Files.setPosixFilePermissions(file, PosixFilePermissions.fromString("rw-rw-r--"));
        changes(words(1, 1, "A", "B")).getFirst().make(folder);
        assertEquals("rw-rw-r--", PosixFilePermissions.toString(Files.getPosixFilePermissions(file)));
    }

    @Test
    void linksAndWhatLiesOutsideAreLeftAlone(@TempDir Path outside) throws IOException {
        Path other = Files.writeString(outside.resolve("a.md"), "A");
        Files.createSymbolicLink(folder.resolve("a.md"), other);
        Files.createSymbolicLink(folder.resolve("b"), outside);
        assertEquals(
                List.of(),
                changes(
                        words(1, 1, "A", "B"),
                        new Fix.Words(Position.startOf("b/a.md"), "A", "B"),
                        new Fix.Words(Position.startOf("../" + outside.getFileName() + "/a.md"), "A", "B")));
        assertEquals("A", Files.readString(other));
    }
}

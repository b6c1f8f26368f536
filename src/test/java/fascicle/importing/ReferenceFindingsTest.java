package fascicle.importing;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import fascicle.Diagnostic;
import fascicle.flow.ProofReading;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// What the checks find in a real issue as it was printed, slip by slip, and what they must leave alone.
///
/// `findings.txt` has a line for each finding: its code, the file, and the words that stand at its place.
class ReferenceFindingsTest {
    private static final Path DOCUMENT = Path.of("../shared/reference/sesec-newsletter-2023-09-10.txt");
    private static final Path FINDINGS = Path.of("src/test/resources/reference/findings.txt");
    private static final Path SLIPS = Path.of("src/test/resources/reference/slips.txt");
    private static final Path RIGHT = Path.of("src/test/resources/reference/right.txt");

    /// So much of a line tells its place.
    private static final int LONGEST = 20;

    @TempDir
    private static Path project;

    private static List<Diagnostic> findings = List.of();

    @BeforeAll
    static void importAndRead() throws IOException {
        Assumptions.assumeTrue(Files.exists(DOCUMENT), "skipped: there is no " + DOCUMENT + " beside this repository");
        ImportRequest request = new ImportRequest(DOCUMENT, project, Optional.empty(), Optional.empty(), false);
        assertInstanceOf(Imported.Done.class, new Importer(request).run());
        findings = ProofReading.of(project, false).diagnostics();
    }

    @Test
    void findsTheseAndNoOthersEachAtItsPlace() throws IOException {
        List<String> found =
                findings.stream().map(ReferenceFindingsTest::line).sorted().toList();
        if ("update".equals(System.getProperty("golden"))) {
            Files.write(FINDINGS, found);
        }
        assertEquals(String.join("\n", Files.readAllLines(FINDINGS)), String.join("\n", found));
    }

    @Test
    void findsWhatOneCanCountInTheIssue() {
        Map<String, Long> counts =
                findings.stream().collect(Collectors.groupingBy(Diagnostic::code, Collectors.counting()));
        assertEquals(4, counts.get("takeaway-title"));
        assertEquals(16, counts.get("abbreviation-unused"));
        assertEquals(41, shortForms("abbreviation-unknown"));
        assertEquals(3, counts.get("link-vague"));
        assertEquals(6, saying("\"Standardizaiton\" is in no dictionary"));
        assertEquals(7, counts.get("sentence-broken"));
        assertEquals(6, counts.get("form-varies"));
        assertEquals(4, counts.get("word-form"));
        assertEquals(5, counts.get("hyphen-varies"));
        assertEquals(3, counts.get("capitals-vary"));
        assertEquals(2, counts.get("number-singular"));
        assertEquals(2, counts.get("range-space"));
        assertEquals(2, counts.get("dash-style"));
        assertEquals(11, counts.get("takeaway-lead"));
        assertEquals(1, saying("\"SCA\" is spelled out again and again in this issue"));
        assertEquals(1, saying("\"SAMR\" is spelled out again and again in this issue"));
        assertTrue(hints("abbreviation-twice").contains("8 times"));
        assertEquals(
                1,
                saying("\"State Administration of Market Regulation\" is called"
                        + " \"State Administration for Market Regulation\" elsewhere"));
        assertTrue(hints("date-style").contains("the issue writes dates in 9 ways"));
    }

    /// What somebody who reads the issue takes for a slip: each with the code by which it is found, or `-`.
    @Test
    void findsMostOfWhatAReaderTakesForASlip() throws IOException {
        List<String> slips = Files.readAllLines(SLIPS).stream()
                .filter(line -> !line.startsWith("#"))
                .toList();
        List<String> known =
                slips.stream().filter(line -> !line.startsWith("-")).toList();
        List<String> found = findings.stream().map(ReferenceFindingsTest::line).toList();
        assertEquals(
                List.of(), known.stream().filter(line -> !found.contains(line)).toList());
        assertTrue(known.size() >= 45 && slips.size() - known.size() <= 17, known.size() + " of " + slips.size());
    }

    private static long shortForms(String code) {
        return findings.stream()
                .filter(one -> one.code().equals(code))
                .map(Diagnostic::message)
                .distinct()
                .count();
    }

    private static long saying(String message) {
        return findings.stream().filter(one -> one.message().equals(message)).count();
    }

    private static String hints(String code) {
        return findings.stream()
                .filter(one -> one.code().equals(code))
                .map(one -> one.hint().orElse(""))
                .collect(Collectors.joining("\n"));
    }

    /// Words which stand in the issue and look like a slip, each with the code that it must not be reported with;
    /// `*` is any.
    @Test
    void leavesAloneWhatIsRight() throws IOException {
        List<String> wrong = new ArrayList<>();
        for (String line : Files.readAllLines(RIGHT)) {
            if (!line.isBlank() && !line.startsWith("#")) {
                String code = line.substring(0, line.indexOf(' '));
                String words = line.substring(code.length()).strip();
                wrong.addAll(reported(code, words));
            }
        }
        assertEquals(List.of(), wrong);
    }

    private static List<String> reported(String code, String words) throws IOException {
        List<String> places = new ArrayList<>();
        for (Path file : files()) {
            List<String> lines = Files.readAllLines(file);
            for (int i = 0; i < lines.size(); i++) {
                for (int at = lines.get(i).indexOf(words);
                        at >= 0;
                        at = lines.get(i).indexOf(words, at + 1)) {
                    places.add(project.relativize(file) + ":" + (i + 1) + ":" + (at + 1) + ":" + words.length());
                }
            }
        }
        if (places.isEmpty()) {
            return List.of("not in the issue: " + words);
        }
        return findings.stream()
                .filter(one -> code.equals("*") || one.code().equals(code))
                .filter(one -> places.stream().anyMatch(place -> isWithin(one, place)))
                .map(Diagnostic::toString)
                .toList();
    }

    private static boolean isWithin(Diagnostic one, String place) {
        String[] parts = place.split(":");
        int begin = Integer.parseInt(parts[2]);
        return one.at().path().equals(parts[0])
                && one.at().line() == Integer.parseInt(parts[1])
                && one.at().column() >= begin
                && one.at().column() < begin + Integer.parseInt(parts[3]);
    }

    private static List<Path> files() throws IOException {
        try (Stream<Path> all = Files.walk(project.resolve("content"))) {
            return all.filter(Files::isRegularFile).sorted().toList();
        }
    }

    /// `misspelling 08 Standardizaiton Magazine, issue 5 in 2023`
    private static String line(Diagnostic one) {
        Path file = project.resolve(one.at().path());
        try {
            String line = Files.readAllLines(file).get(one.at().line() - 1);
            String words = line.substring(Math.min(line.length(), one.at().column() - 1));
            String name = file.getFileName().toString();
            String number = Character.isDigit(name.charAt(0)) ? name.substring(0, 2) : name;
            return one.code() + " " + number + " "
                    + words.substring(0, Math.min(words.length(), LONGEST)).strip();
        } catch (IOException gone) {
            throw new java.io.UncheckedIOException(gone);
        }
    }
}

package fascicle.proof;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import fascicle.Diagnostic;
import fascicle.Parallel;
import fascicle.SiteFixture;
import fascicle.memory.Memory;
import fascicle.proof.copy.IssueCheck;
import fascicle.proof.copy.NamesCheck;
import fascicle.proof.copy.NewsletterCheck;
import fascicle.proof.copy.Rule;
import fascicle.proof.copy.TableCheck;
import fascicle.proof.copy.TextCheck;
import fascicle.proof.printing.PrintMeans;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/// The pages in `docs/checks` say what the checks do.
class CheckPagesTest {
    private static final String BEGIN = "<!-- checks -->\n";
    private static final String END = "<!-- end -->";

    @TempDir
    private Path folder;

    private static List<Rule> rules() {
        try (Parallel parallel = Parallel.of(1)) {
            return new Proofreader(
                            Set.of(), true, new ProofMeans(Memory.none(), parallel, PrintMeans.Finder.withoutTheme()))
                    .rules();
        }
    }

    static Stream<Rule> tryable() {
        Set<String> untried = Set.of("picture-large", "link-dead", "font-large", "font-styles", "picture-named");
        return rules().stream().filter(rule -> !untried.contains(rule.code()));
    }

    @Test
    void thereIsOneForEachCheckAndNoOther() throws IOException {
        assertEquals(rules().stream().map(Rule::code).sorted().toList(), CheckPage.codes());
    }

    @Test
    void eachCheckSaysHowFarItLooks() {
        assertTrue(Checks.all(true, PrintMeans.Finder.withoutTheme()).stream()
                .allMatch(check -> check instanceof TextCheck
                        || check instanceof IssueCheck
                        || check instanceof TableCheck
                        || check instanceof NamesCheck
                        || check instanceof NewsletterCheck<?>));
    }

    @ParameterizedTest
    @MethodSource("rules")
    void eachSaysWhatTheCheckSaysOfItself(Rule rule) throws IOException {
        String head = "# " + rule.code() + "\n\n" + rule.summary() + "\n\n*Severity: "
                + rule.severity().word() + "*\n";
        assertTrue(CheckPage.of(rule.code()).text().startsWith(head), () -> "does not begin with\n" + head);
    }

    @ParameterizedTest
    @MethodSource("tryable")
    void theWrongExampleIsFound(Rule rule) throws IOException {
        CheckPage page = CheckPage.of(rule.code());
        assertTrue(page.hasExample("Wrong"));
        assertTrue(codes(page.example("Wrong", folder)).contains(rule.code()), () -> "not found: " + rule.code());
    }

    @ParameterizedTest
    @MethodSource("tryable")
    void theRightExampleIsLeftAlone(Rule rule) throws IOException {
        CheckPage page = CheckPage.of(rule.code());
        assertTrue(page.hasExample("Right"));
        List<String> found = page.example("Right", folder).findings().stream()
                .filter(one -> one.code().equals(rule.code()) || one.isError())
                .map(Object::toString)
                .toList();
        assertEquals(List.of(), found);
    }

    private static Set<String> codes(SiteFixture site) throws IOException {
        return site.findings().stream().map(Diagnostic::code).collect(Collectors.toSet());
    }

    @Test
    void theIndexListsThemAll() throws IOException {
        Path index = CheckPage.FOLDER.resolve("README.md");
        String text = Files.readString(index);
        int begin = text.indexOf(BEGIN) + BEGIN.length();
        int end = text.indexOf(END);
        if ("update".equals(System.getProperty("golden"))) {
            Files.writeString(index, text.substring(0, begin) + table() + text.substring(end));
        }
        String now = Files.readString(index);
        assertEquals(table(), now.substring(begin, now.indexOf(END)), "-Dgolden=update rewrites it");
    }

    private static String table() {
        String rows = rules().stream()
                .sorted(java.util.Comparator.comparing(Rule::code))
                .map(rule -> "| [" + rule.code() + "](" + rule.code() + ".md) | "
                        + rule.severity().word() + " | " + rule.summary() + " |\n")
                .collect(Collectors.joining());
        return "\n| Code | Severity | What it finds |\n|---|---|---|\n" + rows + "\n";
    }
}

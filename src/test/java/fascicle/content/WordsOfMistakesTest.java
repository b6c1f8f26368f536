package fascicle.content;

import static org.junit.jupiter.api.Assertions.assertEquals;

import fascicle.Diagnostic;
import fascicle.SiteFixture;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// What is told of a slip names its cause first, at its place, and says what to write instead.
class WordsOfMistakesTest {
    private static final String ISSUE = "content/issues/2023-09/";

    @TempDir
    private Path folder;

    private static List<String> told(SiteFixture site) throws IOException {
        return site.diagnostics().stream().map(WordsOfMistakesTest::words).toList();
    }

    private static String words(Diagnostic found) {
        return found.at().line() + ":" + found.at().column() + " " + found.code() + ": "
                + found.hint().orElse("");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '\0', textBlock = """
        takeaway: Some words              | 4:11 value-kind: write {text: Some words}
        takeaway: [Some words]            | 4:11 value-kind: write {text: ...}
        event: Fair in Berlin             | 4:8 value-kind: write {starts: ..., title: Fair in Berlin}
        event: 2027-02-21                 | 4:8 value-kind: write {starts: "2027-02-21"}
        consultation: Draft: all of it    | 4:20 yaml-syntax: put the value in quotes: key: "a: b"
        event: {title: A, starts: 2027-02-21 10:00}       | 4:27 value-kind: write 2027-02-21T10:00
        event: {title: A, starts: 2027-02-21 9.30 Uhr}    | 4:27 value-kind: write 2027-02-21T09:30
        event: {title: A, starts: 21.2.2027 um 10 Uhr}    | 4:27 value-kind: write 2027-02-21T10:00
        event: {title: A, starts: 21 February 2027 at 2 pm} | 4:27 value-kind: write 2027-02-21T14:00
        event: {title: A, starts: 2027/2/21 14h30}        | 4:27 value-kind: write 2027-02-21T14:30
        event: {title: A, starts: 2027-02-21T10:00Z}      | 4:27 value-kind: write 2027-02-21T10:00, and its time zone by itself: zone: Europe/Brussels
        event: {title: A, starts: 2027-02-21 25:00}       | 4:27 value-kind:
        event: {title: A, starts: on Monday}              | 4:27 value-kind:
        event: {title: #1 fair, starts: 2027-02-21}       | 4:16 yaml-syntax: put it in quotes: "#1"
        draft: Yes                        | 4:8 value-kind: write true
        slug: Neue Seile                  | 4:7 value-kind: write neue-seile
        annexes: draft.pdf                | 4:10 value-kind: write [{title: ..., file: draft.pdf}]
        annexes: [Draft law]              | 4:11 value-kind: write {title: Draft law}
        annexes: {title: A}               | 4:10 value-kind: begin it with a dash: - key: value
        aliases: [/old/ropes/]            | 4:11 alias-wrong: write it as old/ropes/index.html
        aliases: [https://a.org/b]        | 4:11 alias-wrong: write it as b.html
        aliases: [a b.html]               | 4:11 alias-wrong: write it as old/path.html
        event: {date: 2027-02-21}         | 4:9 key-unknown: here it is called "starts"
        event: {starts: 2027-02-21, location: B} | 4:29 key-unknown: here it is called "where"
        event: {starts: 2027-02-21, time: "9:00"} | 4:29 key-unknown: the hour belongs to starts: 2023-11-21T10:00
        cover: a.png                      | 4:1 key-unknown: a picture stands in the text: ![what it shows](images/name.png)
        source: [Paper](https://a.org)    | 4:16 yaml-syntax: put quotes around the whole value: key: "[words](address)"
        source: "Paper" of May            | 4:17 yaml-syntax: put the whole value in one pair of ", with \\" for a quotation mark within it
        source: **Bold** words            | 4:10 yaml-syntax: put it in quotes: key: "*..."
        topics: [[Lifts]]                 | 4:10 value-kind: take it out of its brackets: Lifts
        topics: ["#lifts", C#]            | 4:10 value-signs: write lifts
        author: "[[Anna Li]]"   | 4:9 value-signs: write Anna Li
        topics: [<% tp.x %>] | 4:10 value-signs: write the words themselves
        topics: [A, #B]                   | 4:13 yaml-syntax: put it in quotes: "#B"
        topics: [A, B # that is all]      | 4:9 yaml-syntax: [ is opened here, and # takes the rest of the line for a comment
        """)
    void ofFrontMatter(String line, String right) throws IOException {
        SiteFixture site = SiteFixture.empty(folder)
                .write(
                        ISSUE + "01-a.md",
                        "---\ntitle: A\nsection: news\n" + line.replace("\\n", "\n") + "\n---\nText.\n");
        String told = told(site).getFirst();
        if (line.endsWith("# that is all]")) {
            told = "4:9 yaml-syntax: " + site.diagnostics().getFirst().message();
        }
        assertEquals(right.strip(), told.strip());
    }

    @Test
    void aSecondColonInAGroupIsNoIndent() throws IOException {
        SiteFixture site = SiteFixture.empty(folder)
                .write(
                        ISSUE + "01-a.md",
                        "---\ntitle: A\nsection: news\ntakeaway:\n    text: Some: words\n---\nText.\n");
        assertEquals(List.of("5:15 yaml-syntax: put the value in quotes: key: \"a: b\""), told(site));
    }

    @Test
    void aColourWithoutQuotesIsToldInItsLine() throws IOException {
        SiteFixture site = SiteFixture.empty(folder).article("01-a", "Text.\n");
        String settings = "content/newsletter.yaml";
        site.replace(
                settings,
                "language: en\n",
                "language: en\nlook:\n  colours: {ink: #101010}\n  dark: {ink: \"#fff\"}\n");
        assertEquals(
                "put it in quotes: \"#101010\"",
                site.diagnostics().getFirst().hint().orElse(""));
        assertEquals(5, site.diagnostics().getFirst().at().line());
        assertEquals(1, site.diagnostics().size());
    }

    @Test
    void remarksBehindBracketsAreLeftAlone() throws IOException {
        SiteFixture site = SiteFixture.empty(folder).write(ISSUE + "01-a.md", """
            ---
            title: A
            section: news # the first
            topics: [A, # one
              B] #two
            ---
            Text.
            """);
        assertEquals(List.of(), told(site));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '\0', textBlock = """
        \\n---\\ntitle: A\\n---\\n     | take out what stands above the first ---: an empty line
        \\n\\n---\\ntitle: A\\n---\\n  | take out what stands above the first ---: empty lines
        .---\\ntitle: A\\n---\\n       | take out the blanks before ---
        title: A\\nsection: b\\n---\\n | put a line --- above it
        +++\\ntitle = "A"\\n+++\\n     | between lines of +++ stands TOML, as Hugo and Zola have it: write title: ... between lines of ---; fascicle import takes whole folders of such files over
        {"title": "A"}\\n              | that is JSON: write title: ... between two lines of ---
        ——\\ntitle: A\\n——\\n          | write three hyphens (---) instead of ——
        -----\\ntitle: A\\n-----\\n    | write three hyphens (---) instead of -----
        # A\\n\\nText.\\n              | begin with a line "---", then "title: ...", then another line "---"
        ---\\ntitle: A\\n–––\\nText.   | write three hyphens (---) in line 3 instead of –––
        ---\\ntitle: A\\n.---\\nText.  | write three hyphens (---) in line 3 instead of --- behind blanks
        ---\\ntitle: A\\nText.         | end it with a line "---"
        """)
    void ofTheLinesAroundIt(String text, String hint) throws IOException {
        String written = text.replace("\\n", "\n").replace(".---", "  ---");
        SiteFixture site = SiteFixture.empty(folder).write(ISSUE + "01-a.md", written);
        assertEquals(hint, site.diagnostics().getFirst().hint().orElse(""));
    }

    @Test
    void aTranslationIsNotBlamedForWhatIsWrongInItsOriginal() throws IOException {
        SiteFixture site = SiteFixture.empty(folder)
                .write(
                        ISSUE + "01-a.md",
                        "---\ntitle: A\nsection: news\nevent: {title: Fair, starts: 2027-02-21 10:00}\n---\nText.\n")
                .write(ISSUE + "01-a.de.md", "---\ntitle: B\nevent: {title: Messe}\n---\nText.\n");
        assertEquals(List.of("4:30 value-kind: write 2027-02-21T10:00"), told(site));
        site.replace(ISSUE + "01-a.md", "event: {title: Fair, starts: 2027-02-21 10:00}\n", "");
        assertEquals(
                List.of("translation-differs"),
                site.diagnostics().stream().map(Diagnostic::code).toList());
    }

    @Test
    void anIssueOfAnotherToolHasAnotherName() throws IOException {
        SiteFixture site = SiteFixture.empty(folder)
                .write("content/issues/2023-10/_index.md", "---\ntitle: October\n---\n")
                .write(
                        "content/issues/2023-11/issue.md",
                        "---\nperiod: A\npublished: 2023-11-30\nnumber: No. 7\n---\n");
        assertEquals(
                List.of(
                        "1:1 issue-missing: rename _index.md to issue.md, and give it period and published",
                        "4:9 value-kind: write 7"),
                told(site));
    }

    @Test
    void sectionsAreAListOfIdsAndTitles() throws IOException {
        String settings = "title: A\npublisher: A\nlanguage: en\ntimezone: UTC\n";
        SiteFixture site = SiteFixture.empty(folder)
                .write("content/newsletter.yaml", settings + "paper: a4\nsections: [Market News]\n");
        assertEquals(
                List.of("5:8 value-kind: write A4", "6:12 value-kind: write {id: market-news, title: Market News}"),
                told(site));
        site.write("content/newsletter.yaml", settings + "sections:\n  news: News\n");
        assertEquals(List.of("6:3 value-kind: write a list, each entry with a dash: - key: value"), told(site));
    }

    @Test
    void aSchemeForMailIsNamed() throws IOException {
        SiteFixture site = SiteFixture.empty(folder).article("01-a", "[A](mail:a@example.org)\n");
        assertEquals(List.of("5:1 link-scheme: did you mean mailto:?"), told(site));
    }

    @Test
    void aPictureOfTheWholeNewsletterIsFound() throws IOException {
        SiteFixture site = SiteFixture.empty(folder)
                .article("01-a", "![A](images/map.svg)\n")
                .write("content/images/map.svg", "<svg xmlns=\"http://www.w3.org/2000/svg\" viewBox=\"0 0 9 9\"/>");
        assertEquals(List.of("5:1 picture-broken: did you mean \"../../images/map.svg\"?"), told(site));
    }
}

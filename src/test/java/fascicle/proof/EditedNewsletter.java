package fascicle.proof;

import fascicle.SiteFixture;
import fascicle.content.Chosen;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;

/// A small newsletter that is edited at random: articles, translations, settings, the table, pictures, remarks,
/// drafts.
final class EditedNewsletter {
    private static final List<String> SENTENCES = List.of(
            "The the law is new.",
            "The State Administration of Market Regulation (SAMR) met on 31 November 2023.",
            "SAMR and MIIT ask for comments until 24 August 2023.",
            "Monday, 18 October 2023 was a fine day",
            "On October 19th, 2023 standardisation and standardization were discussed, once more and again",
            "The standardizaiton of onekey and one key is “unclosed.",
            "See Annex 1 and click [here](http://host-).",
            "GB/T29244-2012 and GBT 29244–2012 apply to e-mail.",
            "Measures for the Administration of National Standards and Measures on the Administration of National"
                    + " Standard.",
            "Of the 130 projects, 60 are new and the remaining 80 revise laws.",
            "There have been four projects:\n\n- SESEC I\n- SESEC II",
            "- lone item:",
            "c) three\n\nWords.\n\nf) six",
            "## Background\n\n#### Details",
            "![image](images/a.png)",
            "![A map of China](images/b.png)",
            "[A paper](annexes/a.pdf) about 中国 国家 and МОТ.",
            "<!-- check:off word-doubled it is so -->\n\nThe the end.",
            "<!-- check:off list-lone -->\n\nWords.",
            "It said \"so\" and ‘so’ on 5 May.",
            "WRC was held. The World Robot Conference (WRC) was held. The World Robot Conference (WRC) was held.",
            "> Somebody’s words (open",
            "The Grundfoss pump pumps.");

    private static final List<String> SETTINGS = List.of(
            "takeaways: required",
            "takeaway-words: 3",
            "spelling: american",
            "preferred: {e-mail: email}",
            "dictionary: [Grundfoss, onekey, WRC]",
            "checks: {word-doubled: error, misspelling: off}",
            "checks: {word-dobled: off}",
            "# a comment that moves lines");

    private static final List<String> TABLE = List.of(
            "SAMR: {en: State Administration for Market Regulation, zh: 国家市场监督 管理总局}",
            "MIIT: {en: Ministry of Industry and Information Technology}",
            "WRC: {en: World Robot Conference, zh: 世界机器人大会}",
            "МОТ: {en: Ministry of Transport, link: \"http://host\"}",
            "ABC: {en: Aa Bb Cc}",
            "AbC: {en: Aa Bb Dd, zh: none}");

    private static final List<String> FRONTS = List.of(
            "topics: [Law and Regulation]",
            "topics: [Law and Regulations]",
            "topics: [Robots]",
            "takeaway: {rank: 1, text: The the law is new and it is very long.}",
            "takeaway: {rank: 3, title: Titles of articles, text: Another.}",
            "standards: [\"GB/T29244-2012\"]",
            "event: {starts: 2023-01-01T10:00, zone: Europe/Brussels, register: \"https://host-/\"}",
            "consultation: {closes: 2023-08-24, submit: \"mailto:nobody\"}",
            "aliases: [issues/2023-09/gone.html]",
            "slug: other-words",
            "language: zh",
            "draft: true",
            "annexes: [{title: \"Annex 1: the draft\", file: annexes/a.pdf}]",
            "source: China Standardization, issue 5/2023");

    private static final List<String> FILES = List.of(
            "content/issues/2023-09/01-a.md",
            "content/issues/2023-09/02-b.md",
            "content/issues/2023-09/02-b.zh.md",
            "content/issues/2023-11/01-d.md",
            "content/pages/about.md");

    private final SiteFixture site;
    private final Random random;
    private final List<String> story = new ArrayList<>();

    private EditedNewsletter(SiteFixture site, Random random) {
        this.site = site;
        this.random = random;
    }

    static EditedNewsletter in(Path folder, Random random) throws IOException {
        EditedNewsletter newsletter = new EditedNewsletter(SiteFixture.empty(folder), random);
        newsletter.write("content/issues/2023-09/annexes/a.pdf", "%PDF-1.4");
        newsletter.picture();
        newsletter.issue("2023-09");
        newsletter.issue("2023-11");
        newsletter.table();
        for (String file : FILES) {
            newsletter.article(file);
        }
        return newsletter;
    }

    Path project() {
        return site.project();
    }

    String story() {
        return String.join("; ", story);
    }

    /// Whether drafts are read this time.
    Chosen chosen() {
        return random.nextInt(4) == 0 ? Chosen.FINISHED : Chosen.ALL;
    }

    /// Some addresses of a site.
    Set<String> published() {
        return new HashSet<>(some(List.of("issues/2023-09/gone.html", "issues/2023-09/a.html", "index.html")));
    }

    void edit() throws IOException {
        switch (random.nextInt(8)) {
            case 0 -> settings();
            case 1 -> table();
            case 2 -> picture();
            case 3 -> issue(random.nextBoolean() ? "2023-09" : "2023-11");
            case 4 -> Files.deleteIfExists(project().resolve(one(FILES)));
            case 5 -> append(existing(), "\n" + one(SENTENCES) + "\n");
            default -> article(one(FILES));
        }
    }

    private String existing() {
        return FILES.stream()
                .filter(file -> Files.exists(project().resolve(file)))
                .findAny()
                .orElse("content/issues/2023-09/01-a.md");
    }

    void append(String path, String text) throws IOException {
        Path file = project().resolve(path);
        write(path, Files.exists(file) ? Files.readString(file) + text : "---\ntitle: A\nsection: news\n---\n" + text);
    }

    private void article(String file) throws IOException {
        String title = one(List.of("An article", "The title of articles", "Something [about"));
        String front = file.contains("pages") || file.contains(".zh.")
                ? ""
                : "section: news\n" + String.join("\n", some(FRONTS)) + "\n";
        write(file, "---\ntitle: \"" + title + "\"\n" + front + "---\n" + String.join("\n\n", some(SENTENCES)) + "\n");
    }

    private void settings() throws IOException {
        write(
                "content/newsletter.yaml",
                """
                title: Test
                publisher: Nobody
                language: %s
                timezone: Europe/Brussels
                sections:
                  - {id: news, title: News}
                """.formatted(one(List.of("en", "en", "en", "de"))) + String.join("\n", some(SETTINGS)) + "\n");
    }

    private void table() throws IOException {
        write("content/abbreviations.yaml", String.join("\n", some(TABLE)) + "\n");
    }

    private void issue(String id) throws IOException {
        String period = one(List.of("September 2023", "September – October 2023", "July 2021"));
        String cover = one(List.of("", "cover: {file: images/b.png, alt: cover}\n"));
        write(
                "content/issues/" + id + "/issue.md",
                "---\nperiod: " + period + "\npublished: 2023-11-30\n" + (id.endsWith("09") ? cover : "") + "---\n"
                        + String.join(
                                "\n\n",
                                some(SENTENCES).stream()
                                        .filter(sentence -> !sentence.contains("](a") && !sentence.contains("](i"))
                                        .toList())
                        + "\n");
    }

    /// A picture that can be shown, and one that at times cannot.
    private void picture() throws IOException {
        byte[] png = java.util.Base64.getDecoder()
                .decode(
                        "iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==");
        Path folder = Files.createDirectories(project().resolve("content/issues/2023-09/images"));
        Files.write(folder.resolve("a.png"), png);
        Files.write(folder.resolve("b.png"), random.nextBoolean() ? png : new byte[] {1, 2, 3});
        story.add("pictures");
    }

    private void write(String path, String text) throws IOException {
        story.add(path);
        site.write(path, text);
    }

    private String one(List<String> things) {
        return things.get(random.nextInt(things.size()));
    }

    private List<String> some(List<String> things) {
        return things.stream().filter(_ -> random.nextInt(4) == 0).toList();
    }
}

package fascicle.content;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import fascicle.Diagnostic;
import fascicle.SiteFixture;
import fascicle.model.Article;
import fascicle.model.Consultation;
import fascicle.model.Event;
import fascicle.model.Target;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalInt;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class TranslationsTest {
    private static final String ISSUE = "content/issues/2023-09/";

    @TempDir
    private Path folder;

    private SiteFixture fixture;

    @BeforeEach
    void anArticleWithAllThatItCanHave() throws IOException {
        fixture = SiteFixture.empty(folder).write(ISSUE + "03-ndb.md", """
            ---
            title: A bureau
            section: news
            topics: [Data]
            takeaway: {rank: 2, text: Words.}
            consultation: {title: A draft, opens: 2023-10-01, closes: 2023-11-18, submit: "mailto:a@example.org"}
            event: {title: A talk, starts: 2023-11-21T10:00, zone: Europe/Brussels, where: Brussels}
            standards: [GB/T 1-2023]
            annexes: [{title: Annex 1}]
            ---
            Words.
            """);
    }

    private SiteFixture translated(String name, String front) throws IOException {
        return fixture.write(ISSUE + name, "---\n" + front + "\n---\n文字。\n");
    }

    private Article only(String front) throws IOException {
        translated("03-ndb.zh.md", front);
        List<Article> translations = fixture.onlyArticle().translations();
        assertEquals(1, translations.size());
        return translations.getFirst();
    }

    private List<String> found() throws IOException {
        return fixture.diagnostics().stream()
                .map(Diagnostic::toString)
                .map(line -> line.replace(ISSUE, ""))
                .toList();
    }

    @Test
    void whatIsNoLanguageIsTheOriginals() throws IOException {
        Article chinese = only("""
            title: 国家数据局
            takeaway: {title: 要点, text: 文字。}
            consultation: {title: 草案}
            event: {title: 讲座, where: 布鲁塞尔}
            annexes: [{title: 附件1}]\
            """);
        assertEquals(List.of(), found());
        assertEquals("2023-09/ndb.zh", chinese.key().toString());
        assertEquals(Locale.CHINESE, chinese.language());
        assertEquals(1, chinese.number());
        assertEquals(fixture.onlyArticle().section(), chinese.section());
        assertEquals(fixture.onlyArticle().topics(), chinese.topics());
        assertEquals(List.of("GB/T 1-2023"), chinese.standards());
        assertEquals(OptionalInt.of(2), chinese.takeaway().orElseThrow().rank());
        Consultation consultation = chinese.consultations().getFirst();
        assertEquals(Optional.of("草案"), consultation.title());
        assertEquals(LocalDate.of(2023, 11, 18), consultation.closes());
        assertTrue(consultation.submit().isPresent());
        Event event = chinese.events().getFirst();
        assertEquals(Optional.of("布鲁塞尔"), event.where());
        assertEquals(fixture.onlyArticle().events().getFirst().starts(), event.starts());
        assertEquals("附件1", chinese.annexes().getFirst().title());
    }

    @Test
    void whatIsRepeatedAsItIsNeedsNoComplaint() throws IOException {
        only("""
            title: 国家数据局
            section: news
            topics: [Data]
            language: zh
            slug: ndb
            takeaway: {rank: 2, text: 文字。}
            consultation: {title: 草案, opens: 2023-10-01, closes: 2023-11-18, submit: "mailto:a@example.org"}
            event: {title: 讲座, starts: 2023-11-21T10:00, zone: Europe/Brussels, where: Brussels}
            standards: [GB/T 1-2023]
            annexes: [{title: 附件1}]\
            """);
        assertEquals(List.of(), found());
    }

    @Test
    void whatIsRepeatedDifferentlyIsAMistakeWhereItStands() throws IOException {
        only("""
            title: 国家数据局
            section: other
            topics: [数据]
            language: fr
            takeaway: {rank: 3, text: 文字。}
            consultation: [{title: 草案, closes: 2023-11-19}, {title: 又一草案}]
            event: {title: 讲座, starts: 2023-11-21T11:00}
            annexes: [{title: 附件1}]\
            """);
        assertEquals(
                List.of(
                        "03-ndb.zh.md:3:10: error: \"section\" differs from the original [translation-differs]",
                        "03-ndb.zh.md:4:9: error: \"topics\" differs from the original [translation-differs]",
                        "03-ndb.zh.md:5:11: error: \"language\" differs from the file's name [translation-differs]",
                        "03-ndb.zh.md:6:18: error: \"rank\" differs from the original [translation-differs]",
                        "03-ndb.zh.md:7:15: error: there are more entries in \"consultation\" than in the original,"
                                + " which has 1 [translation-differs]",
                        "03-ndb.zh.md:7:36: error: \"closes\" differs from the original [translation-differs]",
                        "03-ndb.zh.md:8:28: error: \"starts\" differs from the original [translation-differs]"),
                found());
    }

    @Test
    void aTranslationIsNotTakenBackAlone() throws IOException {
        Article chinese = only("title: 国家数据局\ntakeaway: {text: 文字。}\nwithdrawn: {reason: 错误}");
        assertTrue(chinese.story().withdrawn().isEmpty());
        assertTrue(
                found().contains("03-ndb.zh.md:4:12: error: the original is not withdrawn [translation-differs]"),
                found()::toString);
    }

    @Test
    void afterABuildNothingThatStandsThereIsToldAsGone() throws IOException {
        fixture.write(ISSUE + "04-two.md", "---\ntitle: Two\nsection: news\n---\nOne.\n\nTwo.\n")
                .write(ISSUE + "04-two.zh.md", "---\ntitle: 二\n---\n一。\n\n二。\n")
                .build();
        assertTrue(Files.exists(fixture.site().resolve("issues/2023-09/two.zh.parallel.html")));
        assertEquals(
                List.of(),
                fixture.findings().stream()
                        .map(Diagnostic::code)
                        .filter("address-gone"::equals)
                        .toList());
    }

    @Test
    void translationsAreTakenBackWithTheirOriginal() throws IOException {
        fixture.replace(ISSUE + "03-ndb.md", "section: news", "section: news\nwithdrawn: {reason: It was wrong.}");
        translated("03-ndb.zh.md", "title: 国家数据局\ntakeaway: {text: 文字。}");
        Article original = fixture.newsletter().issues().getFirst().withdrawn().getFirst();
        Article chinese = original.translations().getFirst();
        assertTrue(chinese.story().withdrawn().isPresent());
        assertTrue(chinese.body().blocks().isEmpty());
    }

    @Test
    void whatIsStillToBeTranslatedIsAWarning() throws IOException {
        Article chinese = only("title: 国家数据局");
        assertEquals(
                List.of(
                        "03-ndb.zh.md:1:1: warning: the takeaway is not translated [translation-missing]",
                        "03-ndb.zh.md:1:1: warning: the title of a consultation is not translated"
                                + " [translation-missing]",
                        "03-ndb.zh.md:1:1: warning: the title of an annex is not translated [translation-missing]",
                        "03-ndb.zh.md:1:1: warning: the title of an event is not translated [translation-missing]"),
                found().stream().sorted().toList());
        assertEquals(Optional.empty(), chinese.consultations().getFirst().title());
        assertEquals(1, chinese.annexes().size());
    }

    @Test
    void anArticleMayBeToldInSeveralLanguagesInTheOrderOfTheirTags() throws IOException {
        for (String language : List.of("zh", "de", "pt-br")) {
            translated("03-ndb." + language + ".md", "title: Titel");
        }
        assertEquals(
                List.of("ndb", "ndb.de", "ndb.pt-BR", "ndb.zh"),
                fixture.onlyArticle()
                        .versions()
                        .map(article -> article.key().name())
                        .toList());
    }

    @Test
    void anArticleMayBeInAnotherLanguageItself() throws IOException {
        fixture.replace(ISSUE + "03-ndb.md", "section: news", "section: news\nlanguage: zh")
                .write(ISSUE + "03-ndb.en.md", "---\ntitle: A bureau\n---\n");
        Article article = fixture.onlyArticle();
        assertEquals(Locale.CHINESE, article.language());
        assertEquals(Locale.ENGLISH, article.translations().getFirst().language());
    }

    @Test
    void theLanguageOfTheOriginalIsNoTranslation() throws IOException {
        translated("03-ndb.en.md", "title: A bureau");
        assertTrue(
                found().contains("03-ndb.en.md:1:1: error: the original is in English itself [translation-language]"));
        assertEquals(List.of(), fixture.onlyArticle().translations());
    }

    @Test
    void aTranslationWithoutItsOriginalIsAMistake() throws IOException {
        translated("03-nbd.zh.md", "title: 国家数据局").write(ISSUE + "issue.zh.md", "---\nperiod: x\n---\n");
        assertEquals(
                List.of(
                        "03-nbd.zh.md:1:1: error: there is no 03-nbd.md that this could be a translation of"
                                + " [translation-alone]",
                        "issue.zh.md:1:1: error: only articles have translations [translation-alone]"),
                found());
        assertEquals(
                Optional.of("did you mean a translation of 03-ndb.md?"),
                fixture.diagnostics().getFirst().hint());
    }

    @Test
    void whatIsNoLanguageIsAMistakeOnlyBesideAnArticle() throws IOException {
        for (String name :
                List.of("03-ndb..md", "03-ndb.zzzzzzzzz.md", "03-ndb.und.md", "03-ndb.zh-x-mine.md", "03-ndb.qq.md")) {
            translated(name, "title: T");
        }
        fixture.article("04-version-2.0-draft", "Words.\n").article("05-some.news", "Words.\n");
        assertEquals(
                List.of(
                        "03-ndb..md:1:1: error: \"\" in the file's name is no language [translation-language]",
                        "03-ndb.qq.md:1:1: error: \"qq\" in the file's name is no language [translation-language]",
                        "03-ndb.und.md:1:1: error: \"und\" in the file's name is no language [translation-language]",
                        "03-ndb.zh-x-mine.md:1:1: error: \"zh-x-mine\" in the file's name is no language"
                                + " [translation-language]",
                        "03-ndb.zzzzzzzzz.md:1:1: error: \"zzzzzzzzz\" in the file's name is no language"
                                + " [translation-language]"),
                found());
        assertEquals(
                List.of("ndb", "version-2-0-draft", "some-news"),
                fixture.newsletter()
                        .articles()
                        .map(article -> article.key().name())
                        .toList());
    }

    @Test
    void namesThatNearlyAreThoseOfTranslationsAreTold() throws IOException {
        for (String name :
                List.of("03-ndb_zh.md", "03-ndb-de.md", "03-ndb_pt-BR.md", "04-lost_zh.md", "03-ndb-xx.md")) {
            fixture.write(ISSUE + name, "---\ntitle: " + name + "\nsection: news\n---\nText.\n");
        }
        assertEquals(
                List.of("rename it to 03-ndb.de.md", "rename it to 03-ndb.pt-BR.md", "rename it to 03-ndb.zh.md"),
                fixture.diagnostics().stream()
                        .map(found -> found.hint().orElse(found.message()))
                        .toList());
    }

    @Test
    void twoFilesOfOneLanguageAreAMistake() throws IOException {
        translated("03-ndb.zh.md", "title: T").write(ISSUE + "03-ndb.ZH.md", "---\ntitle: T\n---\n");
        assertTrue(found().toString().contains("another file is the translation into zh [translation-twice]"));
    }

    @Test
    void aTranslationOfADraftIsADraft() throws IOException {
        fixture.replace(ISSUE + "03-ndb.md", "section: news", "section: news\ndraft: true");
        translated("03-ndb.zh.md", "title: T").article("04-other", "See [it](03-ndb.zh.md).\n");
        assertEquals(
                List.of("04-other.md:5:5: error: the link leads to what is not published yet [link-draft]"), found());
    }

    @Test
    void linksLeadToTheFileThatTheyName() throws IOException {
        translated("03-ndb.zh.md", "title: T").article("04-other", "See [it](03-ndb.zh.md).\n");
        Article other = fixture.newsletter().articles().toList().getLast();
        var link = (fascicle.model.Inline.Link) fascicle.model.Walk.inlines(other.body())
                .filter(fascicle.model.Inline.Link.class::isInstance)
                .findFirst()
                .orElseThrow();
        assertEquals(
                "2023-09/ndb.zh", ((Target.ToArticle) link.target()).article().toString());
    }

    @Test
    void checksOfEnglishLeaveThemAloneAndOthersDoNot() throws IOException {
        translated("03-ndb.de.md", """
            title: Die Behörde
            takeaway: {text: Wörter.}
            consultation: {title: Ein Entwurf}
            event: {title: Ein Vortrag}
            annexes: [{title: Anhang 1}]\
            """)
                .write(ISSUE + "images/a.png", "no picture")
                .replace(
                        ISSUE + "03-ndb.de.md",
                        "文字。",
                        "Das das Wort steht da [hier](https://exa mple.org) .\n\n### Zu tief");
        List<String> codes = fixture.findings().stream()
                .filter(one -> one.at().path().endsWith(".de.md"))
                .map(Diagnostic::code)
                .toList();
        assertEquals(List.of("markdown-link", "link-address", "heading-level", "section-empty"), codes);
    }

    @Test
    void sectionsAndTopicsMayHaveNamesInOtherLanguages() throws IOException {
        fixture.replace("content/newsletter.yaml", "sections:", "names:\n  zh: {News: 新闻, Data: 数据}\nsections:");
        Article chinese = only("title: 数据局\ntakeaway: {text: 文字。}");
        assertEquals("新闻", chinese.section().title());
        assertEquals("数据", chinese.topics().getFirst().name());
        Article original = fixture.onlyArticle();
        assertEquals("News", original.section().title());
        assertEquals(original.section().id(), chinese.section().id());
        assertEquals(
                original.topics().getFirst().slug(), chinese.topics().getFirst().slug());
    }

    @Test
    void theNamesOfALanguageHoldForItsKinds() throws IOException {
        fixture.replace("content/newsletter.yaml", "sections:", "names:\n  zh: {News: 新闻}\nsections:");
        translated("03-ndb.zh-Hans.md", "title: 数据局\ntakeaway: {text: 文字。}");
        assertEquals(
                "新闻", fixture.onlyArticle().translations().getFirst().section().title());
    }

    @Test
    void namesInALanguageOfNoTranslationAreReportedAtTheirPlace() throws IOException {
        fixture.replace(
                "content/newsletter.yaml", "sections:", "names:\n  zh: {News: 新闻}\n  zn: {News: 新闻}\nsections:");
        translated("03-ndb.zh-Hans.md", "title: 数据局\ntakeaway: {text: 文字。}");
        List<Diagnostic> unused = fixture.diagnostics().stream()
                .filter(diagnostic -> diagnostic.code().equals("names-unused"))
                .toList();
        assertEquals(1, unused.size(), fixture.diagnostics()::toString);
        Diagnostic found = unused.getFirst();
        assertEquals(7, found.at().line());
        assertEquals(3, found.at().column());
        assertEquals(Optional.of("did you mean \"zh\"?"), found.hint());
    }

    @Test
    void aNameOfNothingIsReportedAtItsPlace() throws IOException {
        fixture.replace("content/newsletter.yaml", "sections:", "names:\n  zh: {Newz: 新闻}\nsections:");
        Diagnostic found = fixture.diagnostics().getFirst();
        assertEquals("name-unknown", found.code());
        assertEquals(6, found.at().line());
        assertEquals(Optional.of("did you mean \"News\"?"), found.hint());
    }

    @Test
    void theNewsletterItsPeriodsAndPagesMayHaveNamesInOtherLanguagesToo() throws IOException {
        fixture.write("content/pages/us.md", "---\ntitle: About us\n---\nWords.\n")
                .replace(
                        "content/newsletter.yaml",
                        "sections:",
                        "names:\n  zh: {Test: 试刊, Nobody: 无人, September 2023: 九月号, About us: 我们}\nsections:");
        assertEquals(List.of(), fixture.diagnostics());
    }
}

package fascicle.names;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;
import static org.junit.jupiter.api.Assertions.assertTrue;

import fascicle.SiteFixture;
import fascicle.model.Dossier;
import fascicle.model.DossierKind;
import fascicle.model.Names;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/// What articles call things, at the edges.
class NamingTest {
    @TempDir
    private Path folder;

    private SiteFixture article(String body) throws IOException {
        return SiteFixture.empty(folder).article("04-names", body);
    }

    private Names names(String body) throws IOException {
        return article(body).newsletter().names();
    }

    private List<String> titles(String body) throws IOException {
        return names(body).all().stream()
                .map(dossier -> dossier.called().title())
                .toList();
    }

    @Test
    void namesOfNothingNameNothing() throws IOException {
        assertEquals(
                List.of(),
                titles("《》 and 《 》 and （） () GB/T and *()* 《(2023)》 《（征求意见稿）》, the law 《" + "办".repeat(300) + "法》.\n"));
    }

    @Test
    void whatIsSaidInChineseAsAWayOfDoingIsNoLaw() throws IOException {
        assertEquals(
                List.of("产品质量法", "关于标准化的若干规定"),
                titles("《产品质量法》《关于标准化的若干规定》《解密英语语法》《费曼方法》《孙子兵法》《负利率正在改写规则》《如何读懂数据法》《技术成功的规则》《摆脱束缚的最好方法》"));
    }

    @Test
    void aChineseLawIsOneWithAndWithoutItsCountry() throws IOException {
        Names names = article("《中华人民共和国劳动法》\n")
                .article("05-short", "《劳动法》和《宗教事务条例》\n")
                .article("06-other", "劳动法律、上海市宗教事务条例\n")
                .newsletter()
                .names();
        assertEquals(2, names.all().size(), names.all()::toString);
        assertEquals(
                List.of("names", "short"),
                names.called("劳动法").getFirst().mentions().stream()
                        .map(mention -> mention.article().slug().value())
                        .toList());
        assertEquals(1, names.called("宗教事务条例").getFirst().mentions().size());
    }

    @Test
    void aBodyIsNotWhatHasTheNumberOfAStandardBehindIt() throws IOException {
        List<Dossier> all = names("""
            The Standardization Administration (GB/T 1.1) and the National Information Committee (SAC/TC 260,
            SAC/TC 28) met the National Technical Committee (SAC/TC 124).
            """).all();
        assertEquals(
                List.of("SAC/TC 28", "SAC/TC 124", "SAC/TC 260"),
                all.stream()
                        .filter(dossier -> dossier.kind() == DossierKind.COMMITTEE)
                        .map(dossier -> dossier.called().title())
                        .sorted((one, other) ->
                                one.length() == other.length() ? one.compareTo(other) : one.length() - other.length())
                        .toList());
        assertTrue(
                all.stream()
                        .filter(dossier -> dossier.kind() == DossierKind.STANDARD)
                        .allMatch(dossier -> dossier.called().full().isEmpty()),
                all::toString);
    }

    @Test
    void anAndBehindTheArticleBelongsToTheName() throws IOException {
        for (String article : List.of("The", "Here the")) {
            assertEquals(
                    List.of("Certification and Accreditation Administration of China"),
                    titles(article + " Certification and Accreditation Administration of China"
                            + " (中国国家认证认可监督管理委员会) met.\n"));
        }
        assertEquals(
                List.of("National Data Bureau"), titles("The State Council and National Data Bureau (国家数据局) met.\n"));
    }

    @Test
    void titlesOfLawsMayEndWithTheirYear() throws IOException {
        assertEquals(
                List.of(
                        "Companies Act, 2013",
                        "Data Act 2023",
                        "Measures for Data Transfer, Storage and Use",
                        "Workers' Rights Act of 2020"),
                titles("*Data Act 2023*, *Companies Act, 2013*, *Workers' Rights Act of 2020*, *Act 2023*, *Draft Act"
                        + " 2023*, *Measures for Data Transfer, Storage and Use*.\n"));
    }

    @Test
    void whatSpeaksOfALawIsNone() throws IOException {
        assertEquals(
                List.of("The Data Act"),
                titles("*A Guide to the Data Act*, *Reporting under the Privacy Act 2018*, *The Data Act,* the *Data"
                        + " Act*.\n"));
    }

    @Test
    void aLawIsKnownWithoutItsYearWhereThereIsOneOfThatNameOnly() throws IOException {
        Names names =
                names("*Data Act 2023* and *Data Act of 2023* and *Data Act*. *Post Act 1998*, *Post Act 2018*.\n");
        assertEquals(3, names.all().size(), names.all()::toString);
        assertEquals(1, names.called("Data Act").size());
        assertEquals(names.called("Data Act 2023"), names.called("Data Act"));
        assertEquals(List.of(), names.called("Post Act"));
    }

    @Test
    void aLawOfAnotherYearIsAnother() throws IOException {
        Names names = article("The *Data Act 2023* is out.\n")
                .article("05-other", "The Data Act 1998, the Data Act of 1999 and the Data Act, 2001 are old.\n")
                .article("06-same", "The Data Act of 2023 is new; in the Data Act 20231 days count.\n")
                .newsletter()
                .names();
        assertEquals(
                List.of("names", "same"),
                names.called("Data Act").getFirst().mentions().stream()
                        .map(mention -> mention.article().slug().value())
                        .toList());
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "People's Bank of China (PBOC) | People's Bank of China",
                "Women’s Office for Trade (中国妇女局) | Women’s Office for Trade",
                "by GSA's Office of Customer Experience (OCE) | Office of Customer Experience",
                "China's Ministry of Commerce (商务部) | Ministry of Commerce",
                "Ministry of Health, Education and Trade (卫生部) | Ministry of Health, Education and Trade",
                "State Administration for Science, Technology and Industry (SASTI) |"
                        + " State Administration for Science, Technology and Industry",
                "Ministry of Trade, Ministry of Science and Technology (科学技术部) | Ministry of Science and Technology",
                "Ministry of Trade, State Council and Kelp Bureau (国家海带局) | Kelp Bureau",
                "In Rome, Li, Wang and the National Data Bureau (国家数据局) | National Data Bureau",
                "the Board of Kelp Governors' Institute’ (BKGI) | Board of Kelp Governors' Institute",
                "上图是意大利国家核物理研究所（INFN） | 意大利国家核物理研究所",
                "因为他进入自由软件基金会（FSF） | ''",
                "the Authority to Operate (ATO) | ''",
                "the Center of Excellence (CoE) | ''",
                "the Kelp Security Agency/ (KSA) | Kelp Security Agency",
                "Health and Human Services, and the Office of Inspector General (HHS-OIG) | ''",
                "the Office of Kelp Control's (OKC) | Office of Kelp Control",
                "the Protein Data Bank (PDB) | ''",
                "a Certificate Authority (CA) | ''",
                "its Program Management Office (PMO) | ''",
                "the Mobile World Congress (MWC) | ''",
                "the National People's Congress (NPC) | National People's Congress"
            })
    void fullNamesMayHaveCommasAndApostrophes(String text, String name) throws IOException {
        assertEquals(name.isEmpty() ? List.of() : List.of(name), titles(text + " met.\n"));
    }

    /// Its address is that of the first, which was published.
    @Test
    void aBodyIsCalledWhatItIsCalledMostOften() throws IOException {
        Dossier kelp = names("""
            The National Institute of Kelp in Technology (国家海带研究所) was renamed.

            The National Institute of Kelp and Technology (国家海带研究所) met.

            The National Institute of Kelp and Technology (国家海带研究所) met.
            """).all().getFirst();
        assertEquals("National Institute of Kelp and Technology", kelp.called().title());
        assertEquals(
                List.of("National Institute of Kelp in Technology"),
                kelp.called().others());
        assertEquals("national-institute-of-kelp-in-technology", kelp.slug().value());
    }

    @Test
    void aShortFormMayStandForSomethingElseInAnArticle() throws IOException {
        Names names = article("The Advertising Standards Authority (ASA) met.\n")
                .article("05-other", "The Adaptive Security Appliance (ASA) is a wall. ASA is safe.\n")
                .article("06-same", "The *advertising* ASA met.\n")
                .newsletter()
                .names();
        assertEquals(
                List.of("names", "same"),
                names.called("ASA").getFirst().mentions().stream()
                        .map(mention -> mention.article().slug().value())
                        .toList());
    }

    @Test
    void bodiesOfOneShortFormAreTwoWhereTheirNamesAreBuiltOtherwise() throws IOException {
        assertEquals(
                List.of("National Counterintelligence and Security Center", "National Cyber Security Center"),
                titles("""
                    The National Cyber Security Center (NCSC) met. The National Counterintelligence and Security Center
                    (NCSC) met.
                    """));
    }

    @Test
    void anAmpersandIsAnAnd() throws IOException {
        List<String> codes = article(
                        "The National Archives & Records Bureau (NARB) and the National Archives and Records Bureau"
                                + " (NARB).\n")
                .findings()
                .stream()
                .map(found -> found.code())
                .toList();
        assertFalse(codes.contains("body-names"), codes::toString);
    }

    @Test
    void whatOnlyTheFrontMatterNamesIsToldByTheFirstSentence() throws IOException {
        Names names = SiteFixture.empty(folder)
                .write("content/issues/2023-09/04-one.md", """
                    ---
                    title: One
                    section: news
                    status: {of: Office device standard, is: approved, since: 2023-09-01}
                    ---

                    ## A heading

                    It was approved in autumn. Nobody knows more.
                    """)
                .newsletter()
                .names();
        assertEquals(
                "It was approved in autumn.",
                names.called("Office device standard")
                        .getFirst()
                        .mentions()
                        .getFirst()
                        .sentence());
    }

    @Test
    void aProofKeepsTheNames() throws IOException {
        var newsletter =
                article("The National Technical Committee (SAC/TC 124) met.\n").newsletter();
        assertEquals(newsletter.names(), newsletter.forProof().names());
    }

    @Test
    void whatGoesBackwardsIsToldAcrossWhatTheTextAloneSays() throws IOException {
        List<String> codes = SiteFixture.empty(folder)
                .write("content/issues/2023-09/04-one.md", """
                    ---
                    title: One
                    section: news
                    status: {of: GB/T 29829, is: in force, since: 2022-11-01}
                    ---

                    GB/T 29829-2023 is out.
                    """)
                .write("content/issues/2023-09/05-two.md", """
                    ---
                    title: Two
                    section: news
                    status: {of: GB/T 29829, is: approved, since: 2024-02-01}
                    ---

                    It was approved.
                    """)
                .findings()
                .stream()
                .map(found -> found.code())
                .toList();
        assertTrue(codes.contains("state-backwards"), codes::toString);
    }

    @Test
    void longParagraphsAreHeardInATimeThatGrowsWithThem() {
        String[] shapes = {"（", "《", "Committee (", "National Committee (SAC/TC 1) "};
        for (String shape : shapes) {
            String body = shape.repeat(200_000 / shape.length()) + "\n";
            assertTimeoutPreemptively(Duration.ofSeconds(20), () -> names(body), shape);
        }
    }

    @Test
    void filesThatShareANameOrReplaceEachOtherAreTold() throws IOException {
        String text = "Kelp Law, Moss Law, Fern Law, Bureau of Kelp, Bureau of Moss.\n";
        List<String> told = article(text)
                .write("content/dossiers/a.md", "---\ntitle: Kelp Law\nreplaces: [Fern Law, Moss Law]\n---\n")
                .write("content/dossiers/b.md", "---\ntitle: Moss Law\nreplaces: [Sand Law, Kelp Law]\n---\n")
                .write("content/dossiers/c.md", "---\ntitle: Fern Law\nreplaces: [Fern Law]\n---\n")
                .write("content/dossiers/d.md", "---\ntitle: Bureau of Kelp\naliases: [Kelp Men]\nshort: [BK]\n---\n")
                .write("content/dossiers/e.md", "---\ntitle: Bureau of Moss\nformer: [Kelp Men]\n---\n")
                .write("content/dossiers/f.md", "---\ntitle: Bank of Kelp\nshort: [BK]\n---\n")
                .findings()
                .stream()
                .filter(found -> found.code().matches("dossier-clash|body-names"))
                .map(found -> found.at() + " " + found.message())
                .toList();
        assertEquals(
                List.of(
                        "content/dossiers/a.md:3:22 \"Kelp Law\" replaces \"Moss Law\", which replaces it",
                        "content/dossiers/b.md:3:22 \"Moss Law\" replaces \"Kelp Law\", which replaces it",
                        "content/dossiers/c.md:3:12 \"Fern Law\" replaces itself",
                        "content/dossiers/e.md:1:1 \"Bureau of Moss\" and \"Bureau of Kelp\" in content/dossiers/d.md"
                                + " are one: they share a name"),
                told);
    }

    @Test
    void manyNamesInAFileAreReadInATimeThatGrowsWithThem() {
        StringBuilder file = new StringBuilder("---\ntitle: Bureau of Kelp\naliases:\n");
        for (int i = 0; i < 7_000; i++) {
            file.append("  - \"Bureau ").append(i).append(" of (a.+)? Kelp\"\n");
        }
        assertTimeoutPreemptively(Duration.ofSeconds(20), () -> {
            Names names = article("The Bureau 6999 of (a.+)? Kelp met. ".repeat(2_000) + "\n")
                    .write("content/dossiers/kelp.md", file + "---\n")
                    .newsletter()
                    .names();
            assertEquals(1, names.all().size());
        });
    }

    @ParameterizedTest
    @CsvSource({
        "CEN, false",
        "国家海洋局, false",
        "Data Act 2024, false",
        "Bureau of Kelq, true",
        "Burau of Kelpp, true",
        "Data Acts 2023, true",
        "全国信息安全标准化技术委员汇, true"
    })
    void namesAreNearWhereASlipMayHaveMadeThemSo(String about, boolean told) throws IOException {
        List<String> codes = article("IEC, 国家数据局, 全国信息安全标准化技术委员会, Data Act 2023, Bureau of Kelp.\n")
                .write("content/dossiers/a.md", "---\ntitle: Kelp Electronics\nshort: [IEC]\n---\n")
                .write("content/dossiers/b.md", "---\ntitle: 国家数据局\n---\n")
                .write("content/dossiers/c.md", "---\ntitle: 全国信息安全标准化技术委员会\n---\n")
                .write("content/dossiers/d.md", "---\ntitle: Data Act 2023\n---\n")
                .write("content/dossiers/e.md", "---\ntitle: Bureau of Kelp\n---\n")
                .write(
                        "content/issues/2023-09/05-two.md",
                        "---\ntitle: Two\nsection: news\nabout: [" + about + "]\n---\nIt is so.\n")
                .findings()
                .stream()
                .map(found -> found.code())
                .toList();
        assertEquals(told, codes.contains("name-near"), codes::toString);
    }

    @Test
    void aYearThatHoldsADayIsNotBeforeIt() throws IOException {
        List<String> codes =
                SiteFixture.empty(folder).write("content/issues/2023-09/04-one.md", """
                    ---
                    title: One
                    section: news
                    status:
                      - {of: Kelp Law, is: in force, since: 2023}
                      - {of: Kelp Law, is: approved, since: 2023-06-01}
                    ---

                    It is so.
                    """).findings().stream()
                        .map(found -> found.code())
                        .toList();
        assertFalse(codes.contains("state-backwards"), codes::toString);
    }

    @Test
    void aConsultationIsNotForgottenWhereALaterArticleLeadsToIts() throws IOException {
        SiteFixture site = SiteFixture.empty(folder).write("content/issues/2023-09/04-one.md", """
            ---
            title: One
            section: news
            consultation: {title: Rules of Kelp, opens: 2023-09-01, closes: 2023-10-01}
            ---
            Comments are wanted.
            """);
        for (String issue : List.of("2023-11", "2024-01", "2024-03")) {
            site.write("content/issues/" + issue + "/issue.md", "---\nperiod: P\npublished: " + issue + "-28\n---\n")
                    .write(
                            "content/issues/" + issue + "/01-x.md",
                            "---\ntitle: X " + issue + "\nsection: news\n---\nNo.\n");
        }
        assertEquals(1, forgotten(site));
        site.write(
                "content/issues/2024-01/02-y.md",
                "---\ntitle: Y\nsection: news\n---\nWhat we [told](../2023-09/04-one.md) came to nothing.\n");
        assertEquals(0, forgotten(site));
    }

    private static long forgotten(SiteFixture site) throws IOException {
        return site.findings().stream()
                .filter(found -> found.code().equals("consultation-forgotten"))
                .count();
    }

    /// In French only the first word has a capital, and loses it behind an article.
    @Test
    void aNewsletterInFrenchIsUnderstood() throws IOException {
        SiteFixture site = article("La loi sur les données ouvertes et le décret. La CNIL a parlé.\n")
                .write(
                        "content/abbreviations.yaml",
                        "CNIL: {name: \"Commission nationale de l'informatique\", en: French Data Protection"
                                + " Authority}\n")
                .write(
                        "content/dossiers/loi.md",
                        "---\ntitle: Loi sur les données ouvertes\nkind: law\naliases: [Décret]\n---\nUne loi.\n");
        assertEquals(
                List.of(),
                site.findings().stream()
                        .map(found -> found.code())
                        .filter(code -> code.matches("body-names|dossier-.*"))
                        .toList());
        assertEquals(
                "La loi sur les données ouvertes et le décret.",
                site.newsletter()
                        .names()
                        .called("Loi sur les données ouvertes")
                        .getFirst()
                        .mentions()
                        .getFirst()
                        .sentence());
    }

    @ParameterizedTest
    @ValueSource(strings = {"《数据安全管理条例（征求意见稿）》", "关于《数据安全管理条例（征求意见稿）》公开征求意见的通知", "数据安全管理条例（征求意见稿）"})
    void aChineseConsultationIsOnTheRuleThatItsTitleHoldsInMarks(String title) throws IOException {
        Names names = article("《数据安全管理条例》\n")
                .write(
                        "content/issues/2023-09/05-two.md",
                        "---\ntitle: Two\nsection: news\nconsultation: {title: \"" + title
                                + "\", opens: 2023-09-01, closes: 2023-10-01}\nabout: [\"" + title
                                + "\"]\n---\nIt is so.\n")
                .newsletter()
                .names();
        assertEquals(1, names.all().size(), names.all()::toString);
        assertEquals(2, names.all().getFirst().states().size());
    }
}

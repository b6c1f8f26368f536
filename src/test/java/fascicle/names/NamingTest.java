package fascicle.names;

import static org.junit.jupiter.api.Assertions.assertEquals;
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
                List.of("产品质量法", "关于标准化的若干规定"), titles("《产品质量法》《关于标准化的若干规定》《解密英语语法》《费曼方法》《孙子兵法》《技术成功的规则》《摆脱束缚的最好方法》"));
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
}

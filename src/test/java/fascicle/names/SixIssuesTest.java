package fascicle.names;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import fascicle.Diagnostic;
import fascicle.SiteFixture;
import fascicle.flow.ProofReading;
import fascicle.model.Dossier;
import fascicle.model.LastDay;
import fascicle.model.Names;
import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// Ten matters that six issues follow.
class SixIssuesTest {
    private static final Map<String, List<String>> STATES = new TreeMap<>(Map.of(
            "Office device standard",
            List.of(
                    "proposed 2022-04-16",
                    "discussed 2023-05",
                    "open for comments 2023-08-25",
                    "comments closed 2023-10-24"),
            "Provisions on Regulating and Facilitating Cross-Border Data Flows",
            List.of("open for comments 2023-09-28", "comments closed 2023-10-15"),
            "Regulation on the Administration of Commercial Cryptography",
            List.of("published 2023-05"),
            "Measures for the Administration of the Security Assessment of Commercial Cryptography Application",
            List.of("draft 2023-06-09", "published 2023-10-07", "in force 2023-11-01"),
            "Measures for the Administration of Commercial Cryptography Testing Institutions",
            List.of("published 2023-10-12", "in force 2023-11-01"),
            "Product Quality Law",
            List.of("in force 1993", "revised 2018", "open for comments 2023-10-18", "comments closed 2023-11-18"),
            "GB/Z 43194",
            List.of("published 2023-09-07"),
            "Information security technology – Security requirements for the processing of Key Data",
            List.of("open for comments 2023-08-25", "comments closed 2023-10-24"),
            "Risk Assessment Method for Data Security",
            List.of("draft 2023-08-21"),
            "Foreign Investment Law",
            List.of("published 2019-03")));

    @TempDir
    private Path folder;

    @Test
    void theStatesOfTenMattersComeOutRight() throws IOException {
        Names names = SiteFixture.from("dossiers", folder).newsletter().names();
        Map<String, List<String>> found = new TreeMap<>();
        STATES.keySet().forEach(name -> found.put(name, states(only(names, name))));
        assertEquals(STATES, found);
    }

    private static Dossier only(Names names, String name) {
        List<Dossier> called = names.called(name);
        if (called.isEmpty()) {
            called = names.all().stream()
                    .filter(dossier -> dossier.called().title().equals(name))
                    .toList();
        }
        assertEquals(1, called.size(), name);
        return called.getFirst();
    }

    private static List<String> states(Dossier dossier) {
        return dossier.states().stream()
                .map(state -> state.stage().word() + " " + state.since())
                .toList();
    }

    @Test
    void nothingIsDoubtfulButWhatWasForgotten() throws IOException {
        assertEquals(
                List.of("content/issues/2023-09/05-cross-border-data-a-draft.md:5:138 consultation-forgotten"),
                told(SiteFixture.from("dossiers", folder).findings()));
    }

    /// Two issues have to have come out since, on the day on which somebody checks.
    @Test
    void issuesToComeForgetNothing() throws IOException {
        SiteFixture site = SiteFixture.from("dossiers", folder);
        List<String> days = site.newsletter().issues().stream()
                .map(issue -> issue.published().toString())
                .toList();
        assertEquals(1, told(checked(days.getFirst())).size());
        assertEquals(List.of(), told(checked(days.get(1))));
    }

    private List<Diagnostic> checked(String today) throws IOException {
        LastDay day = new LastDay.Of(LocalDate.parse(today));
        return ProofReading.of(ProofReading.Order.check(folder, day)).diagnostics();
    }

    @Test
    void contradictionsAreToldAtTheirLines() throws IOException {
        SiteFixture site = SiteFixture.from("dossiers", folder)
                .write("content/issues/2023-12/11-backwards.md", """
                    ---
                    title: Backwards
                    section: digital
                    status:
                      of: Measures for the Administration of the Security Assessment of Commercial Cryptography Application
                      is: approved
                      since: 2023-12-01
                    ---
                    Planted.
                    """)
                .write("content/issues/2023-12/12-repeated.md", """
                    ---
                    title: Repeated
                    section: digital
                    status:
                      - of: Measures for the Administration of Commercial Cryptography Testing Institutions
                        is: in force
                        since: 2023-12-01
                    ---
                    Planted.
                    """)
                .write("content/issues/2023-12/13-titles.md", """
                    ---
                    title: Titles
                    section: digital
                    ---
                    Planted: *GB/Z 43194-2023 How associations deal with inventions*.
                    """)
                .write("content/issues/2023-12/14-names.md", """
                    ---
                    title: Names
                    section: digital
                    ---
                    Planted, by the
                    National Cryptography Administration (SCA, 国家密码管理局).
                    """);
        assertEquals(
                List.of(
                        "content/issues/2023-09/05-cross-border-data-a-draft.md:5:138 consultation-forgotten",
                        "content/issues/2023-12/11-backwards.md:6:7 state-backwards",
                        "content/issues/2023-12/12-repeated.md:6:9 state-repeated",
                        "content/issues/2023-12/13-titles.md:5:11 standard-titles",
                        "content/issues/2023-12/14-names.md:6:1 body-names"),
                told(site.findings()));
    }

    private static List<String> told(List<Diagnostic> findings) {
        return findings.stream()
                .filter(finding -> finding.code()
                        .matches("state-.*|standard-titles|body-names|consultation-forgotten" + "|name-.*|dossier-.*"))
                .map(finding -> finding.at() + " " + finding.code())
                .toList();
    }

    @Test
    void bodiesAreOneThingByAllTheirNames() throws IOException {
        Names names = SiteFixture.from("dossiers", folder).newsletter().names();
        for (List<String> forms : List.of(
                List.of("TC260", "TC 260", "全国信息安全标准化技术委员会"),
                List.of("SCA", "国家密码管理局", "State Cryptography Administration"),
                List.of("CNIS", "中国标准化研究院", "China National Institute of Standardisation"),
                List.of("National Data Bureau", "国家数据局"),
                List.of("Cryptography Law", "密码法"))) {
            List<Dossier> first = names.called(forms.getFirst());
            assertEquals(1, first.size(), forms.toString());
            forms.forEach(form -> assertEquals(first, names.called(form), form));
        }
        assertTrue(names.called("AI").isEmpty(), "artificial intelligence is no body");
    }
}

package fascicle.proof;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class AbbreviationChecksTest {
    private static final String SAMR = "SAMR: {en: State Administration for Market Regulation, zh: 国家市场监督管理总局}\n";

    @TempDir
    private Path folder;

    @Test
    void reportsAnUnknownShortFormOnceAtItsFirstPlace() throws IOException {
        Proof.of("abbreviation-unknown", folder)
                .abbreviations(SAMR)
                .finds(
                        "SAMR and *the WRC* meet.\nThe WRC and MoHURD agree; FIEs do not. CC and S&T agree, R&D not.",
                        "5:15 \"WRC\" is not in the table of abbreviations",
                        "6:13 \"MoHURD\" is not in the table of abbreviations",
                        "6:27 \"FIE\" is not in the table of abbreviations",
                        "6:40 \"CC\" is not in the table of abbreviations",
                        "6:47 \"S&T\" is not in the table of abbreviations");
    }

    @Test
    void takesNumbersNumeralsSurnamesAndCodeForNoShortForms() throws IOException {
        Proof.of("abbreviation-unknown", folder)
                .abbreviations(SAMR)
                .leaves(
                        "GB/T 29244-2012 and ISO/TC 207 and SAC/TC260 and EN 301549",
                        "EN ISO 13849-1:2015, EN IEC 62443, DIN EN ISO 9001 and ISO13849",
                        "Project II (2009-2012), Chapter IV, the XIV congress",
                        "Dr. Betty XU and Ms Niu HUITING spoke.",
                        "Read `HTML5_API` in the PDF of the UN, or <https://WWW.EXAMPLE.ORG/ABC>.",
                        "THE WHOLE LINE IS SHOUTED");
    }

    @Test
    void takesWordsInCapitalsAndNamesOfProductsForNoShortForms() throws IOException {
        Proof.of("abbreviation-unknown", folder)
                .abbreviations(SAMR)
                .leaves("It MUST be so, as it must.", "JavaScript, OpenAPI and a call of INIT(x)")
                .finds(
                        "It MUST be so.\n\nThe Ministry (MOST) knows most.",
                        "5:4 \"MUST\" is not in the table of abbreviations",
                        "7:15 \"MOST\" is not in the table of abbreviations");
    }

    @Test
    void reportsAnUnknownShortFormInTheNewestIssueAndSaysHowOftenItIsUsed() throws IOException {
        Proof proof = Proof.of("abbreviation-unknown", folder)
                .abbreviations(SAMR)
                .issue("2023-07", "The WRC met. The WRC left.")
                .finds("The WRC met again.", "5:5 \"WRC\" is not in the table of abbreviations");
        assertEquals(
                "add to abbreviations.yaml: WRC: {en: ..., zh: ...}; it is used 3 times in 2 issues",
                proof.diagnostics().getFirst().hint().orElseThrow());
    }

    @Test
    void countsIssuesOnlyWhenItSaysWhereAShortFormIsUsed() throws IOException {
        Proof proof = Proof.of("abbreviation-unknown", folder)
                .abbreviations(SAMR)
                .file("../../pages/about.md", "---\ntitle: About\n---\nThe WRC is old.\n")
                .finds("The WRC met again.", "5:5 \"WRC\" is not in the table of abbreviations");
        assertEquals(
                "add to abbreviations.yaml: WRC: {en: ..., zh: ...}; it is used 2 times",
                proof.diagnostics().getFirst().hint().orElseThrow());
    }

    @Test
    void isSilentAboutShortFormsWhenThereIsNoTable() throws IOException {
        Proof.of("abbreviation-unknown", folder).leaves("The WRC and the TCM.");
    }

    @Test
    void reportsARowThatIsUsedNowhere() throws IOException {
        Proof.of("abbreviation-unused", folder)
                .abbreviations(SAMR + "ZGC: {en: Zhongguancun}\nZZ: {en: Zz}\n")
                .finds("ZGC’s members and SAMR.", "abbreviations.yaml:3:1 \"ZZ\" is used nowhere");
    }

    @Test
    void reportsAShortFormBeforeItsName() throws IOException {
        Proof.of("abbreviation-early", folder)
                .finds(
                        "We asked KATS first.\n\nThe Korean Agency for Technology and Standards (KATS) said so.",
                        "5:10 \"KATS\" is used before it is spelled out")
                .leaves(
                        "The Korean Agency for Technology and Standards (KATS) said so. KATS agreed.",
                        "KATS said so, and KATS agreed.",
                        "KATS hosts it with others (KATS) of its kind in Seoul (KSA).");
    }

    @Test
    void reportsANameThatTheTableHasOtherwise() throws IOException {
        Proof.of("abbreviation-differs", folder)
                .abbreviations(
                        "NDRC: {en: National development and reform commission People’s Republic of China}\n" + SAMR)
                .finds(
                        "The State Administration of Market Regulation (SAMR) and, again,\n"
                                + "the State Administration for Market Regulation (SAMR, 国家市场监管总局).",
                        "5:48 \"SAMR\" is spelled out differently from the table",
                        "6:49 the Chinese name of \"SAMR\" differs from the table")
                .leaves(
                        "The state administration for market regulation (SAMR) decides.",
                        "The regulator of the market (SAMR) decides.",
                        "The National Development and Reform Commission (NDRC) decides.",
                        "State Administration for Market Regulation (SAMR, 国家市场监督管理总局)");
    }

    @Test
    void reportsWhatIsExplainedTwice() throws IOException {
        Proof.of("abbreviation-twice", folder)
                .abbreviations("MOH: {en: Ministry of Health}\nMoH: {en: Ministry of Health}\n")
                .finds(
                        "The Ministry of Health (MOH) asks.\n\nThe Ministry of Health (MOH) decides; (MOH) too.",
                        "abbreviations.yaml:2:1 \"MoH\" has the name of \"MOH\"",
                        "7:25 \"MOH\" is spelled out a second time");
    }

    @Test
    void reportsWhatAnIssueSpellsOutFourTimesWhetherTheTableHasItOrNot() throws IOException {
        String spelled = "The State Administration for Market Regulation (SAMR) asks.";
        Proof proof = Proof.of("abbreviation-twice", folder).abbreviations(SAMR);
        for (int number = 2; number <= 3; number++) {
            proof.file(
                    "0" + number + "-other.md", "---\ntitle: T" + number + "\nsection: news\n---\n" + spelled + "\n");
        }
        proof.leaves(spelled)
                .findsIn(
                        "title: A\n"
                                + "section: news\n"
                                + "takeaway: {text: The State Administration for Market Regulation (SAMR) asks.}",
                        spelled,
                        "issues/2023-09/03-other.md:5:49 \"SAMR\" is spelled out again and again in this issue")
                .abbreviations("CAS: {en: China Association for Standardization}\n")
                .leaves(spelled)
                .file("04-other.md", "---\ntitle: T4\nsection: news\n---\n" + spelled + "\n")
                .findsIn(
                        "title: A\nsection: news",
                        spelled,
                        "issues/2023-09/04-other.md:5:49 \"SAMR\" is spelled out again and again in this issue");
    }

    @Test
    void reportsARowOutOfOrder() throws IOException {
        Proof.of("abbreviation-order", folder)
                .abbreviations("AI: {en: A}\nSAMR: {en: S}\nCAS: {en: C}\nIoT: {en: I}\nTC: {en: T}\n")
                .finds(
                        "Text.",
                        "abbreviations.yaml:3:1 \"CAS\" is out of order",
                        "abbreviations.yaml:4:1 \"IoT\" is out of order");
    }

    @Test
    void reportsAMissingChineseNameWhereMostRowsHaveOne() throws IOException {
        Proof.of("abbreviation-chinese", folder)
                .abbreviations(SAMR + "CAS: {en: C}\nSPEAC: {en: S, zh: none}\nMOT: {en: M, zh: 中国交通运输部}\n")
                .finds("Text.", "abbreviations.yaml:2:1 \"CAS\" has no Chinese name")
                .abbreviations(SAMR + "CAS: {en: C}\nSPEAC: {en: S}\n")
                .leaves("Text.");
    }

    @Test
    void reportsLettersThatOnlyLookLatin() throws IOException {
        Proof.of("foreign-letters", folder)
                .abbreviations("МОТ: {en: Ministry of Transport}\nМШТ: {en: Ministry of Industry}\n")
                .finds(
                        "The СCC mark and the stаndard.",
                        "abbreviations.yaml:1:1 \"МОТ\" has a letter that is not Latin: \"М\" is Cyrillic",
                        "abbreviations.yaml:2:1 \"МШТ\" has a letter that is not Latin: \"М\" is Cyrillic",
                        "5:5 \"СCC\" has a letter that is not Latin: \"С\" is Cyrillic",
                        "5:22 \"stаndard\" has a letter that is not Latin: \"а\" is Cyrillic")
                .abbreviations("")
                .leaves("Москва and Κρήτη are names, and α is a letter; so is “и”.", "标准 and 標準 and Grüße");
    }

    @Test
    void reportsASpaceWithinChinese() throws IOException {
        Proof.of("chinese-space", folder)
                .abbreviations("CNCA: {en: C, zh: 中国国家认证认可监督 管理委员会}\n")
                .finds(
                        "The bureau (国家 数据局) and 标准 standards.\n中国\n标准",
                        "abbreviations.yaml:1:29 a space between Chinese characters",
                        "5:15 a space between Chinese characters");
    }

    @Test
    void partsOfAStandardsTitleStandApart() throws IOException {
        Proof.of("chinese-space", folder)
                .language("zh-Hans")
                .leaves(
                        "国家标准《信息安全技术 数据安全风险评估方法》公开征求意见。",
                        "- GB/T 20984—2022 信息安全技术 信息安全风险评估方法\n- GB/T 1.1—2020《标准化工作导则 第1部分：结构》",
                        "见《日志》（亚当·凯 著，时代书局）和李明 编著。",
                        "|编号|名称|\n|---|---|\n|GB/T 20984—2022|信息安全技术 信息安全风险评估方法|")
                .finds("《中华人民共和国 数据安全法》", "5:9 a space between Chinese characters")
                .finds("依据 GB/T 20984—2022，国家市场 监督管理总局", "5:24 a space between Chinese characters");
    }

    @Test
    void aDashBeforeTheYearIsRightInChinese() throws IOException {
        Proof.of("standard-number", folder)
                .language("zh-Hans")
                .leaves("依据GB/T 20984—2022和 GB 4943.1-2022。")
                .finds("依据GB/T20984—2022。", "5:3 \"GB/T20984—2022\" is not how the standard is numbered");
    }
}

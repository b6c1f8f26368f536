package fascicle.proof;

import java.io.IOException;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// What newsletters of other kinds and languages do rightly: lists of links in the words of others, headings that are
/// links, marks and letters of their own.
class OtherNewslettersTest {
    @TempDir
    Path folder;

    private Proof check(String code) throws IOException {
        return Proof.of(code, folder);
    }

    @Test
    void aHeadingThatIsALinkNeedsNothingBelow() throws IOException {
        check("section-empty")
                .leaves("### [Learn promises](https://a.example/)\n\n### [Learn ropes](https://b.example/)\n")
                .finds("### Learn promises\n\n### Learn ropes\n\nText.", "5:1 there is nothing below this heading");
    }

    @Test
    void closingMarksOnBothSidesAreAPair() throws IOException {
        check("pair-unclosed")
                .leaves("10の”やりすぎ”の失敗達", "Han sade ”hej” och ”då”.", "代表”Someone Does Everything”。")
                .finds("The Measures” apply.", "5:13 ” was never opened");
    }

    @Test
    void faceOfSignsAndFullWidthNumbersAreNoBrackets() throws IOException {
        check("pair-unclosed")
                .leaves("Let us see =) or not.", "This is hard :(", "Well ;-( then", "1）该项目是免费的。\n\n2）第二。")
                .finds("This is (hard", "5:9 ( is never closed");
    }

    @Test
    void wordsInCyrillicLettersAreRightWhereTheLanguageHasThem() throws IOException {
        check("foreign-letters")
                .language("ru")
                .leaves("В странах ЕС и США.")
                .finds(
                        "Имена классов \u0421SS.",
                        "5:15 \"\u0421SS\" has a letter that is not Latin: \"\u0421\" is Cyrillic");
    }

    @Test
    void japanesePutsBlanksWhereItLikes() throws IOException {
        check("chinese-space").language("ja").leaves("統合 対 分離");
    }

    @Test
    void whatIsStressedMayStandApart() throws IOException {
        check("chinese-space")
                .leaves("可以 **免费领取** 这份资料", "请看 [说明](https://a.example/) 再来")
                .finds("可以 免费", "5:3 a space between Chinese characters");
    }

    @Test
    void titlesOfOthersKeepTheirSpelling() throws IOException {
        check("spelling-mixed")
                .leaves("The colour and the behaviour.\n\n- [optimize vectored write](https://a.example/) by Anna\n"
                        + "- See [Organizing the labor of all](https://b.example/)")
                .finds(
                        "The colour and the behaviour, the labour and [the organization](https://b.example/).",
                        "5:51 \"organization\", but the issue is mostly in British English");
        check("hyphen-varies").leaves("A third-party tool.\n\n- [A third party tool for all](https://a.example/)");
        check("quote-style")
                .leaves("It’s “so”.\n\n- [What's new in ropes](https://a.example/) is here\n\n> It's mine.\n")
                .finds("It’s “so”, and it's more.", "5:18 a straight quotation mark, where the text has curly ones");
    }

    @Test
    void wordsThatHaveNoFormInZAreLeftAlone() throws IOException {
        check("spelling-mixed")
                .leaves("The color is imprecise, after denoising and upraising, unsurprisingly praised.");
    }

    @Test
    void linesInBoldNamesOfSpeakersAndListsNeedNoFullStop() throws IOException {
        String prose = "One sentence is here and it has an end.\n\n".repeat(5);
        check("sentence-unfinished")
                .leaves(
                        prose + "**On developers submerging their egos to serve the end user**",
                        prose + "Anna said that the house of music is hers alone. – Anna van der Berg",
                        prose + "You find all of them in the house of music, at music.example.gov",
                        prose + "• the house of music and song in the street of the kings",
                        "A house of music and song stands at the corner\n\n".repeat(2) + prose)
                .finds(
                        prose + "The house of music and song in the street of the kings at the corner",
                        "15:68 the sentence has no end");
    }

    @Test
    void aWordMayBeSaidThreeTimesOrDoubledAsATerm() throws IOException {
        check("word-doubled")
                .leaves(
                        "It went on, yada yada yada, and help help help.",
                        "To be “done done,” a story is \"done done\".",
                        "How do Rust futures differ from futures and futures in other languages?")
                .finds("The story was done done then.", "5:20 \"done\" stands twice");
    }

    @Test
    void aQuotationMayHaveSeveralParagraphs() throws IOException {
        check("pair-unclosed")
                .leaves(
                        "She said: “It is so.\n\n“It was so.\n\nAnd it will be.”",
                        "She said: \"It is so.\n\nAnd it will be.\"",
                        "> “It is so.\n>\n> It was so.”",
                        "Many came (and a dog ;)).",
                        "**_IV) What are the causes?**")
                .finds(
                        "She said: “It is so.\n\nIt was (so.\n\nAnd it will be.",
                        "5:11 “ is never closed",
                        "7:8 ( is never closed");
    }

    @Test
    void aNameBehindADashIsNoSentence() throws IOException {
        check("dash-style")
                .leaves("It is so — and so it was — and more.\n\n“So it is.” - Benjamin Franklin\n\nAnna Li – Editor")
                .finds(
                        "It is so — and so it was — and more.\n\nIt is so - and it was so in the end.",
                        "7:10 a dash as \" - \"," + " where the text mostly has \" — \"");
    }

    @Test
    void aPluralIsNoVerbOfBritain() throws IOException {
        check("spelling-mixed")
                .leaves("We analyze and organize; more analyses, fundraising and hair-raising labor.")
                .finds(
                        "We analyze and organize the labour.",
                        "5:29 \"labour\", but the issue is mostly in American English");
    }

    @Test
    void twoOrMoreAnnounceNoNumber() throws IOException {
        check("list-count")
                .leaves(
                        "Compare two or more parts:\n\n- a\n- b\n- c\n",
                        "There are at least two parts:\n\n- a\n- b\n- c\n")
                .finds("Compare two parts:\n\n- a\n- b\n- c\n", "5:9 \"two\" announces 2, and 3 are listed");
    }

    @Test
    void aHyphenThatMovesAndACommaInASeriesAreTold() throws IOException {
        check("hyphen-varies")
                .leaves("Run Docker Compose files, and each docker-compose file.")
                .finds(
                        "A direct carbon-related rule, and a direct-carbon related rule.",
                        "5:37 \"direct-carbon related\", but \"direct carbon-related\" elsewhere");
        check("form-varies")
                .finds(
                        "The Book of Policies, Rules and Standards, the Book of Policies, Rules, and Standards, and"
                                + " Policies, Rules and Standards.",
                        "5:56 \"Policies, Rules, and Standards\", but \"Policies, Rules and Standards\" elsewhere in"
                                + " the issue");
    }

    @Test
    void aTextInAnotherLanguageIsNotSpelled() throws IOException {
        check("misspelling")
                .leaves("Los servicios digitales tienen un impacto positivo en millones de personas que trabajan para"
                        + " otras agencias del gobierno y revisan muchas preguntas posibles con avance completo."
                        + " Las partes voluntarias determinan el dominio de los idiomas y tiempo completo en sus"
                        + " reuniones.")
                .leaves("They are clamoring for honorees of policymaking, and instill recordkeeping.")
                .finds("We instil the rules and recieve them.", "5:25 \"recieve\" is in no dictionary");
    }

    @Test
    void anAddressOnLinesIsNoSentence() throws IOException {
        String prose = "One sentence is here and it has an end.\n\n".repeat(4);
        check("sentence-unfinished")
                .leaves(
                        prose
                                + "Kaisersaal in the house of music  \n"
                                + "in the street of the kings  \n"
                                + "at the corner of the park",
                        prose
                                + "The house of music and song<br>in the street of the kings<br>at the corner of the"
                                + " park")
                .finds(
                        prose + "The house of music and song in the street of the kings at the corner",
                        "13:68 the sentence has no end");
    }

    @Test
    void theNameOfAHeadingMayEndInAHyphen() throws IOException {
        check("link-address")
                .leaves("[a](https://a.example/x#why-this-) and [b](https://a.example/x.html#_)")
                .finds(
                        "[a](https://a.example/2023-)",
                        "5:1 the address \"https://a.example/2023-\" seems to be cut off");
    }

    @Test
    void signsOfOtherToolsAreNoWords() throws IOException {
        check("misspelling")
                .leaves("See {{< youtube id=\"fnarbl\" >}} and {% gist wurblmurbl %} and {{ site.blorbel }}.");
    }

    @Test
    void aTableThatIsNotKeptMissesNothing() throws IOException {
        String many =
                "The ABCD, the BCDE, the CDEF, the DEFG, the EFGH, the FGHI, the GHIJ, the HIJK, the IJKL, the JKLM,"
                        + " the KLMN.";
        check("abbreviation-unknown")
                .abbreviations("PDF: {en: Portable Document Format}\n")
                .leaves(many + " A PDF.")
                .finds("The ABCD and the PDF.", "5:5 \"ABCD\" is not in the table of abbreviations");
    }
}

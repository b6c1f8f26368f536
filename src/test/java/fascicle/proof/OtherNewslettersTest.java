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

    @Test
    void linesOfFactsAreNoSentences() throws IOException {
        String prose = "One sentence is here and it has an end.\n\n".repeat(4);
        check("sentence-unfinished")
                .leaves(
                        prose + "29 comparisons of the artifacts were made in total",
                        prose + "Sponsor of the second year: the old town of Lyss on the lake",
                        prose + "\\* whether what is reported may be of any use at all",
                        prose + "and the other half of what the list has said before",
                        prose
                                + "Town of the second year and the first: Bern on the river\n"
                                + "Sponsor: the old town of Lyss",
                        prose + "“We have never done this in any of the years before.” Speaker of the house",
                        prose + "**Step eight** (November) extension to the other towns on the lake")
                .finds(
                        prose + "Sponsors are found. The others will be told in the next issue of it",
                        "13:67 the sentence has no end")
                .finds(prose + "All the others will be told in the next issue of it", "13:51 the sentence has no end");
    }

    @Test
    void signsThatStandForThemselvesHaveNoPartner() throws IOException {
        check("pair-unclosed")
                .leaves(
                        "Mean [2.5, 3.5) and critical [5,+∞) and (0,1].",
                        "We know more (and even more about blogs :-) ). It is so (a smile :-)).",
                        "Put the sign \" around each field.",
                        "It begins with \"-BEGIN \" and has \" two numbers \", too.",
                        "See [the versions (#1…](https://a.example/) and } before else.",
                        "（题图：山顶，2016。\n\n下山以后，可以走到村子。）",
                        "(A note of two paragraphs.\n\nThis is the second.)")
                .finds("A (note.\n\nThe second.)", "5:3 ( is never closed", "7:12 ) was never opened")
                .finds("See [2.5, 3.5 and on", "5:5 [ is never closed");
    }

    @Test
    void aNameMayStandInAnotherPlace() throws IOException {
        check("name-varies")
                .leaves(
                        "A Friend of the Forest of Bern met the Friends of the Forest of Bern.",
                        "The Rope Makers Team Meeting in Bern, and the Rope Makers Team Meeting on Bern.",
                        "The Ropes on Development of Common Infrastructure by The ropes, and the Ropes on Development"
                                + " of Common Infrastructure.")
                .finds(
                        "The Foundation for Public Rope Code. The Foundation for Public Rope Code. The Foundation of"
                                + " Public Rope Code.",
                        "5:79 \"Foundation of Public Rope Code\" is called \"Foundation for Public Rope Code\""
                                + " elsewhere");
        check("capitals-vary")
                .leaves(
                        "We had a peer review and a peer review. See the book of Maintenance, and Peer Review here.",
                        "We held a community call and a community call. Come to the rOpenSci Community Call with us.")
                .finds(
                        "We had a peer review and a peer review. Then came one Peer Review here.",
                        "5:55 \"Peer Review\", but \"peer review\" elsewhere");
    }

    @Test
    void verbsMayEndWithPronouns() throws IOException {
        check("misspelling")
                .language("es")
                .leaves("Coméntalo antes de estresarte con el proyecto que tenemos para las personas de la comunidad.")
                .finds(
                        "Es muy probablmente una idea que tenemos para las personas de la comunidad.",
                        "5:8 \"probablmente\" is in no dictionary");
        check("misspelling")
                .language("it")
                .leaves("Soprattutto, mantienilo elegante per le persone che sono nella comunità del progetto.");
    }

    @Test
    void theHalvesOfAHeadlineStandApartInChinese() throws IOException {
        check("chinese-space")
                .leaves(
                        "[发展国产芯片 这事不能再拖了](https://a.example/)",
                        "> 计算机科学系 斯坦福大学",
                        "本作品采用 <a href=\"https://a.example/\">署名</a> 进行许可。")
                .finds("加载 网站的界面", "5:3 a space between Chinese characters");
    }
}

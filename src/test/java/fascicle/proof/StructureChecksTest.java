package fascicle.proof;

import java.io.IOException;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class StructureChecksTest {
    @TempDir
    private Path folder;

    @Test
    void reportsLevelsThatSkip() throws IOException {
        Proof.of("heading-level", folder)
                .finds(
                        "# A\n\n#### B\n\nText.",
                        "5:1 a heading on the level of the title",
                        "7:1 a heading of level 4 follows one of level 2")
                .finds("### A\n\nText.", "5:1 a heading of level 3 follows one of level 1")
                .leaves("## A\n\n### B\n\n#### C\n\n## D\n\n### E");
    }

    @Test
    void reportsBoldParagraphsThatStandForHeadings() throws IOException {
        String prose = "\n\nThe law is in force from May, and holds for all who sell lifts in the province.\n\n";
        Proof.of("heading-bold", folder)
                .finds(
                        "**What changes**" + prose + "**What stays**\n\n- ropes\n- knots",
                        "5:1 this looks like a heading and is a bold paragraph",
                        "9:1 this looks like a heading and is a bold paragraph")
                .leaves(
                        "**What changes**" + prose,
                        "**It is in force.**" + prose + "**It holds:**" + prose,
                        "**Why did you come?**" + prose + "**What is next?**" + prose,
                        "**On ropes**\n\n"
                                + "**AL:** I came in May, when nobody knew what would become of the old lifts of the"
                                + " town.\n\n"
                                + "**On lifts**\n\n"
                                + "**AL:** They go up and down, as they have done for as long as anybody can remember.",
                        "**Anna Li**\n\n**Ben Cho**" + prose + "**Carla Diaz, editor**" + prose,
                        "**12 May 2024**" + prose + "**14 May 2024**" + prose,
                        "**Up** it goes" + prose + "**Down** it goes" + prose);
    }

    @Test
    void reportsTwoArticlesOfOneTitle() throws IOException {
        Proof.of("title-twice", folder)
                .file("02-b.md", "---\ntitle: The Lift\nsection: news\n---\nB.\n")
                .findsIn(
                        "title: the lift\nsection: news",
                        "Text.",
                        "issues/2023-09/02-b.md:2:8 01-article.md has the same title")
                .issue("2023-10", "Text.")
                .findsIn("title: Other\nsection: news", "Text.");
    }

    @Test
    void reportsTwoIssuesOfOneNumber() throws IOException {
        String front = "---\nperiod: A\npublished: 2023-09-30\n";
        Proof.of("number-twice", folder)
                .file("issue.md", front + "number: 3\n---\n")
                .file("../2023-10/issue.md", front + "number: 4\n---\nWords.\n")
                .file("../2023-11/issue.md", front + "---\nWords.\n")
                .file("../2023-12/issue.md", front + "---\nWords.\n")
                .leaves("Text.")
                .file("../2023-12/issue.md", front + "number: 3\n---\nWords.\n")
                .findsIn(
                        "title: A\nsection: news",
                        "Text.",
                        "issues/2023-12/issue.md:4:9 the issue 2023-09 has the number 3 too");
    }

    @Test
    void reportsAHeadingWithNothingBelow() throws IOException {
        Proof.of("section-empty", folder)
                .finds(
                        "## A\n\n## B\n\n### C\n\nText.\n\n## D",
                        "5:1 there is nothing below this heading",
                        "13:1 there is nothing below this heading")
                .leaves("## A\n\n### B\n\nText.\n\n## C\n\n| a |\n|---|\n| b |");
    }

    @Test
    void reportsAnArticleWithoutText() throws IOException {
        Proof.of("article-empty", folder)
                .finds("", "1:1 the article has no text")
                .leaves("Words.", "- Words");
    }

    @Test
    void reportsAListOfOneItem() throws IOException {
        Proof.of("list-lone", folder)
                .finds("Text.\n\n- one\n\nText.\n\n1. one", "11:1 a numbered list of one item")
                .leaves("a) one\n\nText.\n\nb) two\n\nText.\n\nc) three", "- one\n- two\n  - a\n  - b");
    }

    @Test
    void reportsAListThatGoesOnWrongly() throws IOException {
        Proof.of("list-gap", folder)
                .finds(
                        "a) one\n\nText.\n\nc) three\n\nText.\n\nd) four",
                        "9:1 the list goes on with \"c)\" where \"b)\" is due")
                .finds("3. three\n4. four", "5:1 the list goes on with \"3.\" where \"1.\" is due")
                .finds(
                        "a) one\nb) two\nd) three\ne) four\na) five",
                        "7:1 the item is written \"d)\" and shown as \"c)\"",
                        "9:1 the item is written \"a)\" and shown as \"e)\"")
                .finds("i. one\niii. two", "6:1 the item is written \"iii.\" and shown as \"ii.\"")
                .leaves(
                        "a) one\nb) two\n\nText.\n\nc) three\n\nText.\n\na) one",
                        "1. a\n1. b",
                        "i) one\nii) two\niii) three\niv) four\nv) five");
    }

    @Test
    void reportsAnItemThatAnnouncesNothing() throws IOException {
        Proof.of("list-level", folder)
                .finds(
                        "c) one\nd) In two phases:\ne) drafting\nf) review",
                        "6:1 the item ends with a colon, and nothing is below it")
                .finds(
                        "a) General:\n\n- one\n- two\n\nb) Special:\n\n   - three\n   - four",
                        "5:1 the item ends with a colon, and nothing is below it")
                .leaves("- recover when users write `where:`\n- [from `:::` to `::`](https://example.org/)");
    }

    @Test
    void reportsAnAnnexThatIsNotThere() throws IOException {
        Proof.of("annex-missing", folder)
                .finds(
                        "It is translated (see Annex 1), as outlined in Form 1 from this issue.",
                        "5:23 there is no Annex 1 here",
                        "5:48 there is no Form 1 here")
                .finds(
                        "As shown in Form 2 below.\n\n| a |\n|---|\n| b |\n\nTable: Form 1. Grading",
                        "5:13 there is no Form 2 here")
                .findsIn(
                        "title: A\nsection: news\nannexes: [{title: \"Annex 1: The draft\"}]",
                        "It is translated (see Annex 1). See Annex 10.",
                        "6:37 there is no Annex 10 here")
                .leaves(
                        "As outlined in Form 1 of the Guide, and in Annex 2 to the Regulation.",
                        "*See Annex 1* is its title; “see Annex 1”, they say. Annex B is gone.",
                        "As shown in Table 1.\n\n| a |\n|---|\n| b |\n\nTable: Table 1. Grading");
    }

    @Test
    void reportsAnArticleWithoutTopicWhereOthersHaveOne() throws IOException {
        Proof.of("topic-missing", folder)
                .leaves("Text.")
                .file("02-b.md", "---\ntitle: B\nsection: news\ntopics: [Data]\n---\n")
                .finds("Text.", "2:8 the article has no topic");
    }

    @Test
    void reportsATopicThatNearlyEqualsAnother() throws IOException {
        Proof.of("topic-near", folder)
                .file("02-b.md", "---\ntitle: B\nsection: news\ntopics: [Law and Regulations]\n---\n")
                .file("03-c.md", "---\ntitle: C\nsection: news\ntopics: [Law and Regulations]\n---\n")
                .findsIn(
                        "title: A\nsection: news\ntopics: [Data, Law and Regulation]",
                        "Text.",
                        "4:16 the topic \"Law and Regulation\" is nearly \"Law and Regulations\"")
                .findsIn("title: A\nsection: news\ntopics: [Law, Regulations, AI, IA]", "Text.");
    }

    @Test
    void reportsSentencesOfBlanksThatNobodyReplaced() throws IOException {
        String blank = "this sentence stands in the blank and says nothing";
        Proof.of("placeholder", folder)
                .findsIn(
                        "title: A\n"
                                + "section: news\n"
                                + "takeaway: {rank: 1, text: \"One short paragraph for the first page of the issue.\"}",
                        "The first paragraph says what happened, when, and why it matters to the reader.\n\n"
                                + "Closes on [TBD]. Lorem ipsum dolor sit.\n\n- TODO: more",
                        "4:28 " + blank,
                        "6:1 " + blank,
                        "8:11 \"[TBD]\" stands for words that are yet to come",
                        "8:18 \"Lorem ipsum dolor\" stands for words that are yet to come",
                        "10:3 \"TODO\" stands for words that are yet to come")
                .leaves(
                        "The first paragraph says what happened.",
                        "`TODO` marks what is to be done; the TODO list. TODOs are many.");
    }
}

package fascicle.proof;

import java.io.IOException;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class TakeawayChecksTest {
    @TempDir
    private Path folder;

    private static String front(String takeaway) {
        return "title: The bureau opens\nsection: news\ntakeaway: " + takeaway;
    }

    @Test
    void reportsAMissingTakeawayOnlyWhereOneIsWanted() throws IOException {
        Proof.of("takeaway-missing", folder)
                .leaves("Text.")
                .settings("takeaways: required\n")
                .finds("Text.", "2:8 the article has no takeaway");
    }

    @Test
    void reportsDoublesAndGapsAtTheRank() throws IOException {
        Proof.of("takeaway-rank", folder)
                .file("02-b.md", "---\ntitle: B\nsection: news\ntakeaway: {rank: 1, text: B}\n---\n")
                .file("03-c.md", "---\ntitle: C\nsection: news\ntakeaway: {rank: 4, text: C}\n---\n")
                .findsIn(
                        front("{rank: 1, text: A}"),
                        "Text.",
                        "issues/2023-09/02-b.md:4:18 two takeaways have the rank 1",
                        "issues/2023-09/03-c.md:4:18 no takeaway of this issue has the rank 2");
    }

    @Test
    void leavesRanksAsTheyWereWhereAnArticleWasWithdrawn() throws IOException {
        Proof.of("takeaway-rank", folder)
                .file(
                        "02-b.md",
                        "---\n"
                                + "title: B\n"
                                + "section: news\n"
                                + "withdrawn: It was wrong.\n"
                                + "takeaway: {rank: 1, text: B}\n"
                                + "---\n"
                                + "B.\n")
                .findsIn(front("{rank: 2, text: A}"), "Text.");
    }

    @Test
    void pointsAtTheFirstWordTooMany() throws IOException {
        Proof.of("takeaway-long", folder)
                .settings("takeaway-words: 3\n")
                .findsIn(front("{text: One two **three** four.}"), "Text.", "4:36 the takeaway has 4 words")
                .findsIn(front("{text: One two three.}"), "Text.");
    }

    @Test
    void reportsATakeawayThatIsTheLead() throws IOException {
        String lead = "On Monday the new office was opened in Beijing by the vice premier himself.";
        Proof.of("takeaway-lead", folder)
                .findsIn(
                        front("{text: \"" + lead + "\"}"),
                        lead + " It has five departments.",
                        "4:19 the takeaway repeats the beginning of the article word for word")
                .findsIn(
                        front("{text: \"In May the new office was opened in Beijing by the vice premier himself.\"}"),
                        lead,
                        "4:19 the takeaway repeats the beginning of the article mostly in the same words")
                .findsIn(front("{text: \"The new office was opened, and that matters to everybody abroad.\"}"), lead);
    }

    @Test
    void reportsATitleThatIsNearlyTheArticles() throws IOException {
        Proof.of("takeaway-title", folder)
                .findsIn(
                        front("{title: The bureau has opened, text: A}"),
                        "Text.",
                        "4:19 the takeaway's title differs slightly from the article's")
                .findsIn(front("{title: One office for all data, text: A}"), "Text.")
                .findsIn(front("{title: The bureau opens, text: A}"), "Text.");
    }
}

package fascicle.content.yaml;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/// Keys of other tools, and what they are called here.
class OtherKeysTest {
    private static final List<String> OF_AN_ARTICLE = List.of("title", "section", "topics", "takeaway");
    private static final List<String> OF_AN_ISSUE = List.of("period", "published", "cover");

    @Test
    void areNamedAsTheyAreCalledHere() {
        assertEquals(Optional.of("here it is called \"topics\""), OtherKeys.hint("tags", OF_AN_ARTICLE));
        assertEquals(Optional.of("here it is called \"section\""), OtherKeys.hint("Categories", OF_AN_ARTICLE));
        assertEquals(Optional.of("here it is called \"published\""), OtherKeys.hint("date", OF_AN_ISSUE));
    }

    @Test
    void theDayOfAnArticleIsThatOfItsIssue() {
        assertEquals(
                Optional.of("an article has the day of its issue: published, in issue.md"),
                OtherKeys.hint("date", OF_AN_ARTICLE));
    }

    @Test
    void whatIsNothingHereIsToBeTakenOut() {
        assertEquals(
                Optional.of("take it out; nothing of the kind is known here"), OtherKeys.hint("layout", OF_AN_ARTICLE));
        assertEquals(
                Optional.of("a picture stands in the text: ![what it shows](images/name.png)"),
                OtherKeys.hint("image", OF_AN_ARTICLE));
    }

    @Test
    void nothingIsAdvisedThatCannotStandThere() {
        assertEquals(Optional.empty(), OtherKeys.hint("tags", OF_AN_ISSUE));
        assertEquals(Optional.empty(), OtherKeys.hint("weight", OF_AN_ARTICLE));
    }
}

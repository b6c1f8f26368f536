package fascicle.content;

import static org.junit.jupiter.api.Assertions.assertEquals;

import fascicle.content.source.Problems;
import fascicle.content.source.SourceText;
import java.util.List;
import org.junit.jupiter.api.Test;

class ConflictMarksTest {
    private static List<Integer> lines(String text) {
        Problems problems = new Problems();
        ConflictMarks.report(SourceText.of("a.md", text), problems);
        return problems.all().stream().map(one -> one.at().line()).toList();
    }

    @Test
    void areToldWhereTheyBegin() {
        assertEquals(List.of(2, 8), lines("""
            Text.
            <<<<<<< HEAD
            One.
            =======
            Two.
            >>>>>>> other

            <<<<<<< HEAD
            ||||||| base
            =======
            >>>>>>> other
            """));
        assertEquals(List.of(3), lines("One.\n=======\n>>>>>>> other\n"));
        assertEquals(List.of(1), lines("<<<<<<< HEAD\none\n```\n"));
    }

    @Test
    void areLeftAloneInCodeAndWhereTheyAreNone() {
        assertEquals(List.of(), lines("```\n<<<<<<< HEAD\n=======\n>>>>>>> other\n```\n"));
        assertEquals(List.of(), lines("Heading\n=======\n\n>>>> deep\n\n>>>>>>>deep\n<<<<<<<<\n    <<<<<<< HEAD\n"));
        assertEquals(List.of(), lines(">>>>>>> a quotation in the seventh degree\n"));
    }
}

package fascicle.proof;

import static org.junit.jupiter.api.Assertions.assertEquals;

import fascicle.Diagnostic;
import fascicle.Position;
import java.util.List;
import org.junit.jupiter.api.Test;

class BaselineTest {
    private static Diagnostic finding(int line, String message) {
        return Diagnostic.warning(new Position("content/a.md", line, 1), "word-doubled", message);
    }

    @Test
    void acceptsWhatItListsWhereverItHasMovedTo() {
        Baseline baseline = Baseline.read(Baseline.lines(List.of(finding(3, "\"the\" stands twice"))));
        Baseline.Rest rest = baseline.applied(List.of(finding(8, "\"the\" stands twice"), finding(9, "\"on\" too")));
        assertEquals(new Baseline.Rest(List.of(finding(9, "\"on\" too")), 1, 0), rest);
    }

    @Test
    void acceptsAsManyAsThereWere() {
        Baseline baseline = Baseline.read(Baseline.lines(List.of(finding(3, "twice"), finding(4, "twice"))));
        List<Diagnostic> three = List.of(finding(1, "twice"), finding(2, "twice"), finding(3, "twice"));
        assertEquals(new Baseline.Rest(List.of(finding(3, "twice")), 2, 0), baseline.applied(three));
    }

    @Test
    void countsTheDebtsThatArePaid() {
        Baseline baseline = Baseline.read(List.of("# a remark", "", "content/a.md: twice [word-doubled]"));
        assertEquals(new Baseline.Rest(List.of(), 0, 1), baseline.applied(List.of()));
    }
}

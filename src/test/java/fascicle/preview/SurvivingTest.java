package fascicle.preview;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import fascicle.Diagnostic;
import fascicle.flow.WorkingCopy;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/// A mistake of the tool's own while it reads does not end the preview.
class SurvivingTest {
    private static final State BEFORE = new State(WorkingCopy.empty(), Optional.empty(), List.of());

    @Test
    void whatReadingThrowsBecomesAFindingThatTheBrowserShows() {
        StackOverflowError mistake = new StackOverflowError();
        List<Throwable> heard = new ArrayList<>();
        State after = LiveNewsletter.attempted(
                BEFORE,
                () -> {
                    throw mistake;
                },
                heard::add);
        assertEquals(List.of(mistake), heard);
        assertEquals(
                List.of("tool-failed"),
                after.diagnostics().stream().map(Diagnostic::code).toList());
        assertFalse(after.isGood());
        assertTrue(BEFORE.diagnostics().isEmpty());
    }
}

package fascicle.proof.spelling;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/// A text of thousands of long words that nobody knows ends the looking up, and not the patience of who waits.
class TriesTest {
    private static final Suspect SLIP = new Suspect("evenement", List.of(), 1, false, false, List.of());
    private static final Suspect NONE =
            new Suspect("bedagukobedagukobedagukobe", List.of(), 1, false, false, List.of());

    private final Lexicon lexicon = Lexicon.of(Locale.FRENCH).orElseThrow();

    @Test
    void areCountedForAllWordsTogether() {
        Tries tries = new Tries(3000);
        assertTrue(lexicon.meant(SLIP, tries).isPresent());
        assertEquals(Optional.empty(), lexicon.meant(NONE, tries));
        assertFalse(tries.areSpent());
        assertEquals(Optional.empty(), lexicon.meant(NONE, tries));
        assertEquals(Optional.empty(), lexicon.meant(NONE, tries));
        assertTrue(tries.areSpent());
        assertEquals(Optional.empty(), lexicon.meant(SLIP, tries));
    }
}

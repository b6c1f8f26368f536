package fascicle.proof;

import fascicle.Allowance;
import java.time.Duration;

/// What proofreading may take.
///
/// @param withText for one text
/// @param withIssue for what looks at all texts of an issue, or gathers something of them
/// @param withWhole for what looks at all that was gathered
record Patience(Allowance withText, Allowance withIssue, Allowance withWhole) {
    /// In bytes.
    private static final long STACK = 4L << 20;

    /// Of a processor. The longest text that is read takes a fraction of it, and the newsletters of ten years take
    /// seconds.
    static Patience usual() {
        return of(Duration.ofSeconds(30), Duration.ofMinutes(1), Duration.ofMinutes(2));
    }

    static Patience of(Duration text, Duration issue, Duration whole) {
        return new Patience(new Allowance(text, STACK), new Allowance(issue, STACK), new Allowance(whole, STACK));
    }
}

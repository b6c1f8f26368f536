package fascicle.content;

import java.time.LocalDate;

/// Which issues and articles are read.
///
/// @param drafts whether those that say `draft: true` are
/// @param until the last day of publication; issues of a later day wait
public record Chosen(boolean drafts, LocalDate until) {
    /// All that there is.
    public static final Chosen ALL = new Chosen(true, LocalDate.MAX);

    /// All but drafts.
    public static final Chosen FINISHED = new Chosen(false, LocalDate.MAX);

    boolean isDraft(Head head) {
        return head.draft() && !drafts;
    }

    boolean waits(Head head) {
        return head.published().filter(day -> day.isAfter(until)).isPresent();
    }
}

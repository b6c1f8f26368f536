package fascicle.content;

import fascicle.model.LastDay;
import java.time.ZoneId;

/// Which issues and articles are read.
///
/// @param drafts whether those that say `draft: true` are
/// @param until issues of a later day wait
public record Chosen(boolean drafts, LastDay until) {
    /// All that there is.
    public static final Chosen ALL = new Chosen(true, LastDay.NEVER);

    /// All but drafts.
    public static final Chosen FINISHED = new Chosen(false, LastDay.NEVER);

    boolean isDraft(Head head) {
        return head.draft() && !drafts;
    }

    /// @param zone where the newsletter is at home
    boolean waits(Head head, ZoneId zone) {
        return head.published().filter(day -> day.isAfter(until.in(zone))).isPresent();
    }
}

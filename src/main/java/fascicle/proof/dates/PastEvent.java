package fascicle.proof.dates;

import fascicle.model.Event;
import fascicle.proof.copy.Copy;
import fascicle.proof.copy.Findings;
import fascicle.proof.copy.Rule;
import fascicle.proof.copy.TextCheck;
import java.time.LocalDate;
import java.util.List;

/// An event that was over when the issue came out: readers can no longer go to it.
///
/// ```yaml
/// event: {starts: 2023-10-01T10:00, zone: Europe/Brussels}
/// ```
public final class PastEvent implements TextCheck {
    @Override
    public Rule rule() {
        return Rule.warning("event-past", "An event took place before the issue came out.");
    }

    @Override
    public boolean isOfEveryLanguage() {
        return true;
    }

    @Override
    public void read(Copy copy, Findings found) {
        copy.published()
                .ifPresent(day -> copy.original().ifPresent(article -> read(article.events(), day, copy, found)));
    }

    private static void read(List<Event> events, LocalDate published, Copy copy, Findings found) {
        for (int i = 0; i < events.size(); i++) {
            Event event = events.get(i);
            if (event.lastDay().orElse(event.firstDay()).isBefore(published)) {
                found.add(
                        copy.atEither("event", i, "starts"),
                        "the event was over when the issue came out",
                        "the issue is of " + published
                                + "; leave the event out of the front matter, and tell of it in the text");
            }
        }
    }
}

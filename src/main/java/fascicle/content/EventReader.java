package fascicle.content;

import fascicle.content.source.Problems;
import fascicle.content.yaml.Fields;
import fascicle.content.yaml.Key;
import fascicle.content.yaml.Moment;
import fascicle.model.Event;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.time.zone.ZoneOffsetTransition;
import java.util.Optional;

/// Puts an event together, of hours or of whole days.
///
/// ```yaml
/// event: {starts: 2023-11-21T10:00, ends: 2023-11-21T11:00}
/// event: {starts: 2023-11-21, ends: 2023-11-23}
/// ```
///
/// @param usual the zone of events that name none
/// @param problems takes down what is wrong
record EventReader(ZoneId usual, Problems problems) {
    /// Absent when its beginning is missing, or its end is of another kind.
    Optional<Event> read(Fields fields) {
        Optional<Moment> starts = fields.get(DatedKinds.STARTS);
        Optional<Moment> ends = fields.get(DatedKinds.ENDS);
        if (starts.isEmpty()
                || ends.filter(end -> isMixed(starts.get(), end, fields)).isPresent()) {
            return Optional.empty();
        }
        boolean wholeDays = starts.get().time().isEmpty();
        return Optional.of(wholeDays ? days(starts.get(), ends, fields) : hours(starts.get(), ends, fields));
    }

    private boolean isMixed(Moment starts, Moment ends, Fields fields) {
        boolean mixed = starts.time().isPresent() != ends.time().isPresent();
        if (mixed) {
            problems.error(
                    fields.at(DatedKinds.ENDS),
                    "dates-mixed",
                    "one of \"starts\" and \"ends\" has a time, and the other has none",
                    "write both with a time, or both without for whole days");
        }
        return mixed;
    }

    private Event days(Moment starts, Optional<Moment> ends, Fields fields) {
        LocalDate first = starts.day();
        Optional<LocalDate> last = ends.map(Moment::day).filter(day -> !day.equals(first));
        if (last.filter(day -> day.isBefore(first)).isPresent()) {
            order(starts, fields);
        }
        ZoneId zone = zone(fields);
        return event(fields, first.atStartOfDay(zone), last.map(day -> day.atStartOfDay(zone)));
    }

    private Event hours(Moment starts, Optional<Moment> ends, Fields fields) {
        ZonedDateTime start = at(starts, DatedKinds.STARTS, fields);
        Optional<ZonedDateTime> end = ends.map(moment -> at(moment, DatedKinds.ENDS, fields));
        if (end.filter(time -> !time.isAfter(start)).isPresent()) {
            order(starts, fields);
        }
        return event(fields, start, end);
    }

    private Event event(Fields fields, ZonedDateTime starts, Optional<ZonedDateTime> ends) {
        return new Event(
                fields.get(DatedKinds.EVENT_TITLE),
                starts,
                ends,
                fields.get(DatedKinds.STARTS)
                        .filter(moment -> moment.time().isEmpty())
                        .isPresent(),
                fields.get(DatedKinds.WHERE),
                fields.get(DatedKinds.REGISTER));
    }

    private void order(Moment starts, Fields fields) {
        problems.error(
                fields.at(DatedKinds.ENDS), "dates-order", "the event ends before it starts", "starts: " + starts);
    }

    private ZoneId zone(Fields fields) {
        return fields.get(DatedKinds.ZONE).orElse(usual);
    }

    /// A time in its zone. One that the clocks leave out, or that they show twice, is told.
    private ZonedDateTime at(Moment moment, Key<Moment> key, Fields fields) {
        ZoneId zone = zone(fields);
        LocalDateTime time = moment.day().atTime(moment.time().orElseThrow());
        ZoneOffsetTransition change = zone.getRules().getTransition(time);
        if (change != null && change.isGap()) {
            problems.error(
                    fields.at(key),
                    "time-skipped",
                    "there is no " + moment.time().get() + " on that day in " + zone
                            + ": the clocks go from "
                            + change.getDateTimeBefore().toLocalTime() + " to "
                            + change.getDateTimeAfter().toLocalTime(),
                    "write a time that there is, or another zone");
        } else if (change != null) {
            problems.warning(
                    fields.at(key),
                    "time-twice",
                    moment.time().get() + " comes twice on that day in " + zone + "; the first is taken",
                    "to say which, give the zone by its distance from UTC: zone: \"" + change.getOffsetBefore()
                            + "\" for the first, \"" + change.getOffsetAfter() + "\" for the second");
        }
        return time.atZone(zone);
    }
}

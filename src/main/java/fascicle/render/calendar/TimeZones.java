package fascicle.render.calendar;

import biweekly.ICalendar;
import biweekly.component.DaylightSavingsTime;
import biweekly.component.Observance;
import biweekly.component.StandardTime;
import biweekly.component.VEvent;
import biweekly.component.VTimezone;
import biweekly.io.TimezoneAssignment;
import biweekly.io.TimezoneInfo;
import biweekly.property.DateStart;
import biweekly.util.DateTimeComponents;
import biweekly.util.ICalDate;
import biweekly.util.UtcOffset;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.time.zone.ZoneOffsetTransition;
import java.time.zone.ZoneRules;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TimeZone;

/// Describes the time zones that a calendar's events use, for as long as they use them: calendars know zones only by
/// what their own file says.
final class TimeZones {
    private static final int DAYS_AROUND = 366;

    private final Map<ZoneId, TimezoneAssignment> assignments = new HashMap<>();
    private final List<CalendarEntries.Entry> entries;

    TimeZones(List<CalendarEntries.Entry> entries) {
        this.entries = entries;
    }

    /// A list of zones that is written in the order of their names. The library's own goes by where objects lie in
    /// memory, so that no two builds need write the same; and it writes the last one first.
    static TimezoneInfo inOrder() {
        return new TimezoneInfo() {
            @Override
            public Collection<VTimezone> getComponents() {
                Comparator<VTimezone> byName =
                        Comparator.comparing(zone -> zone.getTimezoneId().getValue());
                return super.getComponents().stream().sorted(byName.reversed()).toList();
            }
        };
    }

    /// Says of an event that its times are those of a zone.
    void assign(ICalendar calendar, VEvent event, ZoneId zone) {
        TimezoneAssignment assignment = assignments.computeIfAbsent(zone, this::described);
        calendar.getTimezoneInfo().setTimezone(event.getDateStart(), assignment);
        Optional.ofNullable(event.getDateEnd())
                .ifPresent(end -> calendar.getTimezoneInfo().setTimezone(end, assignment));
    }

    private TimezoneAssignment described(ZoneId zone) {
        List<Instant> starts = entries.stream()
                .filter(entry -> entry.zone().equals(Optional.of(zone)))
                .map(entry -> entry.starts().toInstant())
                .sorted()
                .toList();
        Instant from = starts.getFirst().minus(DAYS_AROUND, ChronoUnit.DAYS);
        Instant to = starts.getLast().plus(DAYS_AROUND, ChronoUnit.DAYS);
        VTimezone component = new VTimezone(zone.getId());
        ZoneRules rules = zone.getRules();
        ZoneOffset before = rules.getOffset(from);
        add(component, rules.isDaylightSavings(from), from.atOffset(before).toLocalDateTime(), before, before);
        for (ZoneOffsetTransition next = rules.nextTransition(from);
                next != null && next.getInstant().isBefore(to);
                next = rules.nextTransition(next.getInstant())) {
            boolean summer = rules.isDaylightSavings(next.getInstant());
            add(component, summer, next.getDateTimeBefore(), next.getOffsetBefore(), next.getOffsetAfter());
        }
        return new TimezoneAssignment(TimeZone.getTimeZone(zone), component);
    }

    private static void add(VTimezone zone, boolean summer, LocalDateTime from, ZoneOffset before, ZoneOffset after) {
        Observance observance = summer ? new DaylightSavingsTime() : new StandardTime();
        observance.setDateStart(new DateStart(local(from)));
        observance.setTimezoneOffsetFrom(offset(before));
        observance.setTimezoneOffsetTo(offset(after));
        switch (observance) {
            case DaylightSavingsTime daylight -> zone.addDaylightSavingsTime(daylight);
            case StandardTime standard -> zone.addStandardTime(standard);
            default -> throw new IllegalStateException("there are two kinds");
        }
    }

    private static ICalDate local(LocalDateTime time) {
        DateTimeComponents parts = new DateTimeComponents(
                time.getYear(),
                time.getMonthValue(),
                time.getDayOfMonth(),
                time.getHour(),
                time.getMinute(),
                time.getSecond(),
                false);
        return new ICalDate(parts, true);
    }

    private static UtcOffset offset(ZoneOffset offset) {
        return new UtcOffset(offset.getTotalSeconds() * 1000L);
    }
}

package fascicle.importing;

import fascicle.importing.Draft.Event;
import fascicle.importing.document.Piece;
import fascicle.importing.document.Piece.Heading;
import fascicle.importing.document.Piece.Item;
import fascicle.importing.document.Piece.Paragraph;
import fascicle.importing.repair.Journal;
import java.net.URI;
import java.net.URISyntaxException;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/// Finds events that an article announces: a line that says time, date and zone.
///
/// ```text
/// Time and Date: 10:00 am – 11:00 am, 21 November 2023 (CET, Brussels); Register at: https://example.org/
/// ```
final class Events {
    private static final Pattern LABEL =
            Pattern.compile("(?i)\\b(time|date|when|time and date|date and time)[*_]*\\s*[:：]");
    private static final String TIME = "(\\d{1,2})(?:[:.](\\d\\d))?\\s*([ap]\\.?m\\.?)?";
    private static final Pattern HOURS =
            Pattern.compile("(?i)(?<![\\d-])" + TIME + "\\s*(?:[-–—]|to|until)\\s*" + TIME + "(?![\\d-])");
    private static final Pattern START = Pattern.compile("(?i)(?<![\\d-])(\\d{1,2})[:.](\\d\\d)\\s*([ap]\\.?m\\.?)?");
    private static final Pattern ADDRESS = Pattern.compile("https?://[^\\s<>)\\]]*[^\\s<>)\\].,;]");
    private static final Pattern PLACE = Pattern.compile(
            "(?i)\\b(?:venue|place|where|location)[*_]*\\s*[:：]\\s*[*_]*\\s*([^;。]+?)\\s*(?:;|\\.\\s|\\.?$)");
    private static final Pattern ONLINE = Pattern.compile("(?i)\\b(webinar|online|zoom|teams)\\b|zoom\\.us");
    private static final Pattern LETTER = Pattern.compile("^[*_]*(?:[a-z]\\)|\\d+[.)])\\s*");

    private final ZoneNames zones;
    private final Journal journal;

    Events(ZoneNames zones, Journal journal) {
        this.zones = zones;
        this.journal = journal;
    }

    List<Event> in(List<Piece> pieces) {
        List<Event> events = new ArrayList<>();
        Optional<String> heading = Optional.empty();
        for (Piece piece : pieces) {
            switch (piece) {
                case Heading found ->
                    heading = Optional.of(
                            LETTER.matcher(Wording.plain(found.text())).replaceFirst(""));
                case Paragraph paragraph ->
                    event(paragraph.text(), paragraph.line(), heading).ifPresent(events::add);
                case Item item -> event(item.text(), item.line(), heading).ifPresent(events::add);
                default -> {}
            }
        }
        return events;
    }

    private Optional<Event> event(String text, int line, Optional<String> title) {
        Optional<LocalDate> day = Dates.in(text).stream()
                .flatMap(mention -> mention.whole().stream())
                .findFirst();
        Matcher label = LABEL.matcher(text);
        if (day.isEmpty() || !label.find()) {
            return Optional.empty();
        }
        List<LocalTime> hours = hours(text);
        Optional<ZoneId> zone = zones.in(text.substring(label.start()).split(";", 2)[0], day.get());
        if (hours.isEmpty() || zone.isEmpty()) {
            String missing = hours.isEmpty() ? "an hour" : "a time zone";
            journal.doubt(line, "event", "this may announce an event, but " + missing + " is not certain", text);
            return Optional.empty();
        }
        LocalDateTime starts = day.get().atTime(hours.getFirst());
        Optional<LocalDateTime> ends = hours.size() > 1
                ? Optional.of(day.get().atTime(hours.getLast())).filter(end -> end.isAfter(starts))
                : Optional.empty();
        String named = title.orElse("");
        boolean online = ONLINE.matcher(named + " " + text).find();
        Matcher place = PLACE.matcher(text);
        Optional<String> where = place.find()
                ? Optional.of(Wording.plain(place.group(1)))
                : online ? Optional.of("Online") : Optional.empty();
        journal.taken(line, "event", "event at " + starts + " " + zone.get() + "; the text keeps it too", text);
        return Optional.of(new Event(title, starts, ends, zone.get(), where, register(text)));
    }

    private static List<LocalTime> hours(String text) {
        Matcher range = HOURS.matcher(text);
        while (range.find()) {
            boolean clock = range.group(2) != null || range.group(3) != null || range.group(6) != null;
            String half = range.group(3) == null ? range.group(6) : range.group(3);
            Optional<LocalTime> from = time(range, 1, half);
            Optional<LocalTime> to = time(range, 4, range.group(6));
            if (clock && from.isPresent() && to.isPresent()) {
                return List.of(from.get(), to.get());
            }
        }
        Matcher start = START.matcher(text);
        return start.find() ? time(start, 1, start.group(3)).map(List::of).orElse(List.of()) : List.of();
    }

    /// Twelve-hour times count on from 12: 12:30 am is 0:30, 12:30 pm is 12:30.
    private static Optional<LocalTime> time(MatchResult found, int group, @Nullable String half) {
        int hour = Integer.parseInt(found.group(group));
        int minute = found.group(group + 1) == null ? 0 : Integer.parseInt(found.group(group + 1));
        if (half != null && hour <= 12) {
            hour = hour % 12 + (Character.toLowerCase(half.charAt(0)) == 'p' ? 12 : 0);
        }
        return hour < 24 && minute < 60 ? Optional.of(LocalTime.of(hour, minute)) : Optional.empty();
    }

    private static Optional<URI> register(String text) {
        Matcher address = ADDRESS.matcher(text);
        try {
            return address.find() ? Optional.of(new URI(address.group())) : Optional.empty();
        } catch (URISyntaxException _) {
            return Optional.empty();
        }
    }
}

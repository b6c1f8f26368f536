package fascicle.content;

import fascicle.content.source.Problems;
import fascicle.content.yaml.AddressKinds;
import fascicle.content.yaml.Fields;
import fascicle.content.yaml.Key;
import fascicle.content.yaml.Keys;
import fascicle.content.yaml.Kind;
import fascicle.content.yaml.Kinds;
import fascicle.content.yaml.TimeKinds;
import fascicle.model.Consultation;
import fascicle.model.Event;
import java.net.URI;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.Optional;

/// Consultations and events: what has a date that readers must not miss.
final class DatedKinds {
    static final Key<String> OPEN_TITLE = Key.optional("title", Kinds.name(), "What is open for comments");
    static final Key<LocalDate> OPENS = Key.optional("opens", TimeKinds.date(), "The first day for comments");
    private static final Key<LocalDate> CLOSES = Key.required("closes", TimeKinds.date(), "The last day for comments");
    static final Key<URI> SUBMIT = Key.optional("submit", AddressKinds.webOrMail(), "Where comments are sent to");

    static final Key<String> EVENT_TITLE = Key.optional("title", Kinds.name(), "The event's name");
    private static final Key<LocalDateTime> STARTS =
            Key.required("starts", TimeKinds.dateTime(), "When it starts, such as 2023-11-21T10:00");
    static final Key<LocalDateTime> ENDS = Key.optional("ends", TimeKinds.dateTime(), "When it ends");
    private static final Key<ZoneId> ZONE =
            Key.required("zone", TimeKinds.zone(), "The time zone of both, such as Europe/Brussels");
    static final Key<String> WHERE = Key.optional("where", Kinds.name(), "A place, or Online");
    static final Key<URI> REGISTER = Key.optional("register", AddressKinds.webOrMail(), "Where to sign up");

    private DatedKinds() {}

    static Kind<Consultation> consultation() {
        return Kinds.group(Keys.of(OPEN_TITLE, OPENS, CLOSES, SUBMIT), DatedKinds::consultation);
    }

    private static Optional<Consultation> consultation(Fields fields, Problems problems) {
        Optional<LocalDate> opens = fields.get(OPENS);
        Optional<LocalDate> closes = fields.get(CLOSES);
        if (opens.isPresent() && closes.isPresent() && closes.get().isBefore(opens.get())) {
            problems.error(
                    fields.at(CLOSES),
                    "dates-order",
                    "the consultation closes before it opens",
                    "opens: " + opens.get());
        }
        return closes.map(last -> new Consultation(fields.get(OPEN_TITLE), opens, last, fields.get(SUBMIT)));
    }

    static Kind<Event> event() {
        return Kinds.group(Keys.of(EVENT_TITLE, STARTS, ENDS, ZONE, WHERE, REGISTER), DatedKinds::event);
    }

    private static Optional<Event> event(Fields fields, Problems problems) {
        Optional<LocalDateTime> starts = fields.get(STARTS);
        Optional<LocalDateTime> ends = fields.get(ENDS);
        if (starts.isPresent() && ends.isPresent() && !ends.get().isAfter(starts.get())) {
            problems.error(
                    fields.at(ENDS), "dates-order", "the event ends before it starts", "starts: " + starts.get());
        }
        return fields.get(ZONE)
                .flatMap(zone -> starts.map(start -> new Event(
                        fields.get(EVENT_TITLE),
                        start.atZone(zone),
                        ends.map(end -> end.atZone(zone)),
                        fields.get(WHERE),
                        fields.get(REGISTER))));
    }
}

package fascicle.content;

import fascicle.content.source.Problems;
import fascicle.content.yaml.AddressKinds;
import fascicle.content.yaml.Fields;
import fascicle.content.yaml.Key;
import fascicle.content.yaml.Keys;
import fascicle.content.yaml.Kind;
import fascicle.content.yaml.Kinds;
import fascicle.content.yaml.Moment;
import fascicle.content.yaml.TimeKinds;
import fascicle.model.Consultation;
import fascicle.model.Since;
import fascicle.model.Stage;
import fascicle.model.Status;
import java.net.URI;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;

/// Consultations and events: what has a date that readers must not miss.
final class DatedKinds {
    static final Key<String> OPEN_TITLE = Key.optional("title", Kinds.name(), "What is open for comments");
    static final Key<LocalDate> OPENS = Key.optional("opens", TimeKinds.date(), "The first day for comments");
    private static final Key<LocalDate> CLOSES = Key.required("closes", TimeKinds.date(), "The last day for comments");
    static final Key<URI> SUBMIT = Key.optional("submit", AddressKinds.webOrMail(), "Where comments are sent to");

    static final Key<String> EVENT_TITLE = Key.optional("title", Kinds.name(), "The event's name");
    static final Key<Moment> STARTS = Key.required(
            "starts", TimeKinds.moment(), "When it starts, such as 2023-11-21T10:00; a day alone for whole days");
    static final Key<Moment> ENDS =
            Key.optional("ends", TimeKinds.moment(), "When it ends; of several whole days the last");
    static final Key<ZoneId> ZONE = Key.optional(
            "zone", TimeKinds.zone(), "The time zone of both, such as Europe/Brussels; the newsletter's when left out");
    static final Key<String> WHERE = Key.optional("where", Kinds.name(), "A place, or Online");
    static final Key<URI> REGISTER = Key.optional("register", AddressKinds.webOrMail(), "Where to sign up");

    private static final Key<String> OF = Key.required("of", Kinds.name(), "The matter: its number or a name");
    private static final Key<Stage> IS =
            Key.required("is", Kinds.choice(List.of(Stage.values()), Stage::word), "How far it has come");
    private static final Key<Since> SINCE =
            Key.required("since", TimeKinds.since(), "Since when, such as 2022-11-01, 2022-11 or 2022");

    private DatedKinds() {}

    static Kind<Status> status() {
        return Kinds.group(
                Keys.of(OF, IS, SINCE),
                (fields, _) -> fields.has(OF, IS, SINCE)
                        ? Optional.of(new Status(
                                fields.get(OF).orElseThrow(),
                                fields.get(IS).orElseThrow(),
                                fields.get(SINCE).orElseThrow()))
                        : Optional.empty());
    }

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

    /// Its times have a meaning only where the newsletter's zone is known.
    static Kind<Fields> event() {
        return Kinds.group(
                Keys.of(EVENT_TITLE, STARTS, ENDS, ZONE, WHERE, REGISTER), (fields, _) -> Optional.of(fields));
    }
}

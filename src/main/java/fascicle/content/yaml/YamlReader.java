package fascicle.content.yaml;

import fascicle.Diagnostic;
import fascicle.Position;
import fascicle.content.source.CountedPlaces;
import fascicle.content.source.Problems;
import fascicle.content.source.SourceText;
import fascicle.content.source.Track;
import fascicle.model.DirectionSigns;
import fascicle.model.Shown;
import java.io.Serial;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.Iterator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.snakeyaml.engine.v2.api.LoadSettings;
import org.snakeyaml.engine.v2.api.lowlevel.Parse;
import org.snakeyaml.engine.v2.events.AliasEvent;
import org.snakeyaml.engine.v2.events.CollectionStartEvent;
import org.snakeyaml.engine.v2.events.Event;
import org.snakeyaml.engine.v2.events.MappingStartEvent;
import org.snakeyaml.engine.v2.events.ScalarEvent;
import org.snakeyaml.engine.v2.events.SequenceStartEvent;
import org.snakeyaml.engine.v2.exceptions.Mark;
import org.snakeyaml.engine.v2.exceptions.MarkedYamlEngineException;
import org.snakeyaml.engine.v2.exceptions.YamlEngineException;

/// Reads YAML out of a source text.
///
/// Only what editors need is read: no aliases, no tags, no document after the first, no nesting beyond [#DEEPEST]. So
/// a hostile file can make it neither run long nor grow large.
public final class YamlReader {
    /// Levels of lists and groups within each other; our own files have three.
    static final int DEEPEST = 20;

    /// Characters of one text, which is a thousand abbreviations or more.
    private static final int LONGEST = 1 << 18;

    /// What XML has no way to write: control characters, halves of pairs, signs that are none.
    private static final Pattern UNPRINTABLE = Pattern.compile(
            "[\\x00-\\x08\\x0B\\x0C\\x0E-\\x1F\\x7F-\\x84\\x86-\\x9F\\uFFFE\\uFFFF]|[\\x{D800}-\\x{DFFF}]");

    /// Whoever reads a calendar, or a record of a library of references, line by line may end a line there.
    private static final Pattern LINE_END = Pattern.compile("[\\u2028\\u2029]");

    private static final LoadSettings SETTINGS =
            LoadSettings.builder().setUseMarks(true).setCodePointLimit(LONGEST).build();

    private final SourceText source;
    private final CountedPlaces columns;
    private final int firstLine;
    private final Problems problems;

    /// What is told only of YAML that can be read.
    private final Problems doubts = new Problems();

    private final PlainSlips plain;

    /// @param firstLine the line of `source`, from 1, on which the YAML begins
    public YamlReader(SourceText source, int firstLine, Problems problems) {
        this.source = source;
        this.columns = new CountedPlaces(source);
        this.firstLine = firstLine;
        this.problems = problems;
        this.plain = new PlainSlips(doubts);
    }

    /// The keys and values of the whole text; absent when there is nothing usable, which is then among the problems,
    /// save that an empty text is an empty mapping.
    public Optional<Value.Mapping> mapping(String yaml) {
        Optional<Value> value = value(yaml);
        if (value.isPresent() && !(value.get() instanceof Value.Mapping) && !isNothing(value.get())) {
            noMapping(value.get());
            return Optional.empty();
        }
        return value.map(found -> found instanceof Value.Mapping mapping
                ? mapping
                : new Value.Mapping(List.of(), new Position(source.path(), firstLine, 1)));
    }

    private void noMapping(Value value) {
        int line = value.at().line();
        Optional<Tight> tight = Tight.in(rest(new Position(source.path(), line, 1)));
        Diagnostic found = Diagnostic.error(
                value.at(),
                "yaml-shape",
                tight.isPresent() ? Tight.MESSAGE : "expected keys and values, found " + value.noun());
        problems.add(
                mendable(found.withHint(tight.map(Tight::hint).orElse("write one \"key: value\" per line")), tight));
    }

    private Diagnostic mendable(Diagnostic found, Optional<Tight> tight) {
        return tight.flatMap(words -> words.fix(source.path(), found.at().line()))
                .map(found::withFix)
                .orElse(found);
    }

    private static boolean isNothing(Value value) {
        return value instanceof Value.Scalar scalar && scalar.isNothing();
    }

    private Optional<Value> value(String yaml) {
        if (yaml.length() > LONGEST) {
            Position at = new Position(source.path(), firstLine, 1);
            problems.error(at, "yaml-long", yaml.length() + " characters of YAML; at most " + LONGEST + " are read");
            return Optional.empty();
        }
        try {
            String meant = new OddSigns(source.path(), firstLine, problems).mended(yaml);
            Iterator<Event> events = new Parse(SETTINGS).parseString(meant).iterator();
            while (events.hasNext()) {
                Event event = events.next();
                if (event.getEventId() == Event.ID.DocumentStart) {
                    Value value = compose(events.next(), events, 1);
                    problems.addAll(doubts.all());
                    return Optional.of(value);
                }
            }
            return Optional.of(new Value.Mapping(List.of(), new Position(source.path(), firstLine, 1)));
        } catch (Refused refused) {
            problems.error(refused.at, refused.code, refused.getMessage(), refused.hint);
        } catch (MarkedYamlEngineException e) {
            malformed(e);
        } catch (NumberFormatException _) {
            // The library reads what stands behind \x before it has looked whether anything does.
            Position at = new Position(source.path(), firstLine, 1);
            problems.error(at, "yaml-syntax", "something in quotation marks ends within an escape such as \\x41");
        } catch (YamlEngineException e) {
            problems.error(new Position(source.path(), firstLine, 1), "yaml-syntax", firstLineOf(e.getMessage()));
        }
        return Optional.empty();
    }

    private Value compose(Event event, Iterator<Event> events, int depth) {
        if (depth > DEEPEST) {
            throw new Refused(at(event), "yaml-depth", "nested too deeply", "at most " + DEEPEST + " levels");
        }
        refuseTag(event);
        return switch (event) {
            case ScalarEvent scalar -> scalar(scalar);
            case SequenceStartEvent sequence -> sequence(sequence, events, depth);
            case MappingStartEvent mapping -> mapping(mapping, events, depth);
            case AliasEvent alias ->
                throw new Refused(
                        at(alias),
                        "yaml-alias",
                        "aliases such as *" + alias.getAlias() + " are not used here",
                        "write the value out, or put it in quotes when it is a text that begins with *");
            default ->
                throw new Refused(at(event), "yaml-syntax", "unexpected " + event.getEventId(), "check the line");
        };
    }

    private void refuseTag(Event event) {
        Optional<String> tag = switch (event) {
            case ScalarEvent scalar -> scalar.getTag();
            case CollectionStartEvent collection -> collection.getTag();
            default -> Optional.empty();
        };
        tag.filter(name -> !name.equals("!")).ifPresent(name -> {
            String message = "tags such as " + name + " are not used here";
            throw new Refused(at(event), "yaml-tag", message, "leave the tag out");
        });
    }

    /// A text with a sign that no page can hold is told and read without it.
    private Value scalar(ScalarEvent event) {
        String text = event.getValue();
        Matcher unprintable = UNPRINTABLE.matcher(text);
        if (unprintable.find()) {
            String sign =
                    String.format(Locale.ROOT, "U+%04X", unprintable.group().codePointAt(0));
            problems.error(
                    at(event),
                    "control-character",
                    "the text holds the control character " + sign,
                    "between double quotation marks a backslash begins a sign of its own: double it, or use single"
                            + " quotation marks");
            text = unprintable.replaceAll("");
        }
        text = LINE_END.matcher(DirectionSigns.without(Shown.text(text))).replaceAll(" ");
        return event.isPlain() ? plain(event, text) : new Value.Scalar(text, false, track(event), at(event));
    }

    private Value.Scalar plain(ScalarEvent event, String text) {
        Position end = event.getEndMark().map(this::at).orElse(at(event));
        String rest = rest(end);
        if (text.isEmpty()) {
            Optional<String> meant = plain.swallowedWhole(rest, end);
            return new Value.Scalar(meant.orElse(""), meant.isEmpty(), track(event), at(event));
        }
        plain.swallowedRest(text, rest, end);
        plain.quoted(text, at(event));
        return new Value.Scalar(text, true, track(event), at(event));
    }

    /// What stands in a line from a place on.
    private String rest(Position from) {
        String line = from.line() <= source.lines().size() ? source.lines().get(from.line() - 1) : "";
        return line.substring(Math.min(line.length(), from.column() - 1));
    }

    /// A plain value on one line stands as it reads; any other one is followed through its lines.
    private Track track(ScalarEvent event) {
        int lines = event.getEndMark().map(Mark::getLine).orElse(0)
                - event.getStartMark().map(Mark::getLine).orElse(0);
        return event.isPlain() && lines == 0
                ? Track.straight(at(event))
                : Track.follow(event.getValue(), source, at(event));
    }

    private Value sequence(SequenceStartEvent start, Iterator<Event> events, int depth) {
        List<Value> values = new ArrayList<>();
        for (Event event = events.next(); event.getEventId() != Event.ID.SequenceEnd; event = events.next()) {
            values.add(compose(event, events, depth + 1));
        }
        return new Value.Sequence(values, at(start));
    }

    private Value mapping(MappingStartEvent start, Iterator<Event> events, int depth) {
        List<Value.Entry> entries = new ArrayList<>();
        Map<String, Position> seen = new HashMap<>();
        Commas commas = new Commas(problems);
        for (Event event = events.next(); event.getEventId() != Event.ID.MappingEnd; event = events.next()) {
            String key = key(event);
            Event second = events.next();
            if (start.isFlow() && isBare(event, second)) {
                commas.add(key, at(event), entries);
                continue;
            }
            commas.tell();
            Value value = compose(second, events, depth + 1);
            Position first = seen.putIfAbsent(key, at(event));
            if (first == null) {
                entries.add(new Value.Entry(key, at(event), value));
            } else {
                problems.error(
                        at(event),
                        "key-twice",
                        "\"" + key + "\" is given twice",
                        "it is given in line " + first.line());
            }
        }
        commas.tell();
        return new Value.Mapping(entries, at(start));
    }

    /// Whether a key within braces has neither colon nor value.
    private boolean isBare(Event key, Event value) {
        return key instanceof ScalarEvent name
                && name.isPlain()
                && value instanceof ScalarEvent scalar
                && scalar.isPlain()
                && scalar.getValue().isEmpty()
                && !rest(key.getEndMark().map(this::at).orElse(at(key))).strip().startsWith(":");
    }

    private String key(Event event) {
        if (event instanceof ScalarEvent scalar) {
            return scalar.getValue();
        }
        throw new Refused(at(event), "yaml-shape", "a key must be a single word", "check the brackets of this line");
    }

    private void malformed(MarkedYamlEngineException e) {
        Malformed slip = Malformed.of(e, source, firstLine);
        Position at = slip.at().map(this::at).orElse(new Position(source.path(), firstLine, 1));
        Diagnostic found = Diagnostic.error(at, "yaml-syntax", slip.message());
        problems.add(mendable(slip.hint().map(found::withHint).orElse(found), slip.tight()));
    }

    private static String firstLineOf(String message) {
        return message.lines().findFirst().orElse("not YAML");
    }

    private Position at(Event event) {
        return event.getStartMark().map(this::at).orElse(new Position(source.path(), firstLine, 1));
    }

    private Position at(Mark mark) {
        return columns.at(firstLine + mark.getLine(), mark.getColumn());
    }

    /// Ends the reading of one text; never leaves this class.
    private static final class Refused extends RuntimeException {
        @Serial
        private static final long serialVersionUID = 1;

        private final transient Position at;
        private final String code;
        private final String hint;

        Refused(Position at, String code, String message, String hint) {
            super(message, null, false, false);
            this.at = at;
            this.code = code;
            this.hint = hint;
        }
    }
}

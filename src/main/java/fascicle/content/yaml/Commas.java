package fascicle.content.yaml;

import fascicle.Fix;
import fascicle.Position;
import fascicle.content.source.Problems;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/// Commas within braces that end a value: `{where: Hotel Europa, Brussels}`. All of a value are told at once, and
/// it is read as what was meant.
final class Commas {
    /// What looks like a key whose colon was forgotten.
    private static final Pattern KEY = Pattern.compile("[a-z][a-z-]*");

    private final Problems problems;
    private Optional<Position> first = Optional.empty();
    private String words = "";
    private Value.@Nullable Entry whole;

    Commas(Problems problems) {
        this.problems = problems;
    }

    /// @param part the words behind a comma
    /// @param entries the last of which they are added to
    void add(String part, Position at, List<Value.Entry> entries) {
        if (entries.isEmpty() || !(entries.getLast().value() instanceof Value.Scalar scalar)) {
            problems.error(at, "yaml-syntax", "there is no colon behind this key", "write key: value");
            return;
        }
        Value.Entry last = entries.removeLast();
        String text = scalar.text() + ", " + part;
        whole = new Value.Entry(last.key(), last.at(), new Value.Scalar(text, true, scalar.track(), scalar.at()));
        entries.add(whole);
        words = first.isEmpty() ? part : words + ", " + part;
        first = first.or(() -> Optional.of(at));
    }

    void tell() {
        report();
        whole = null;
        first = Optional.empty();
    }

    private void report() {
        Value.Entry entry = whole;
        if (entry != null && first.isPresent() && entry.value() instanceof Value.Scalar scalar) {
            String quoted = YamlText.quoted(scalar.text());
            if (KEY.matcher(words).matches()) {
                problems.error(
                        first.get(),
                        "yaml-comma",
                        "there is no colon behind \"" + words + "\"",
                        "write " + words + ": and its value; or, if it belongs to the value before it, " + entry.key()
                                + ": " + quoted);
                return;
            }
            problems.error(
                    first.get(),
                    "yaml-comma",
                    "a comma ends the value of \"" + entry.key() + "\", and nothing belongs to \"" + words + "\"",
                    "put it in quotes: " + entry.key() + ": " + quoted,
                    new Fix.Words(scalar.at(), scalar.text(), quoted));
        }
    }
}

package fascicle.content;

import fascicle.Diagnostic;
import fascicle.Position;
import fascicle.Release;
import fascicle.content.yaml.Kind;
import fascicle.content.yaml.Kinds;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// The versions of the tool that a newsletter can be built with: all from one on, up to another where one is named.
///
/// ```yaml
/// fascicle: ">=1.0"
/// fascicle: ">=1.2 <2"
/// ```
///
/// @param from the numbers of the first
/// @param below the numbers of the first that is too new; absent when none is
record ToolDemand(List<Integer> from, Optional<List<Integer>> below) {
    private static final String NUMBERS = "(?:0|[1-9]\\d{0,5})(?:\\.(?:0|[1-9]\\d{0,5})){0,2}";
    private static final int PARTS = 3;
    private static final Pattern FORM = Pattern.compile(">= ?(" + NUMBERS + ")(?:,? ?< ?(" + NUMBERS + "))?");
    private static final Pattern NUMBER = Pattern.compile("(" + NUMBERS + ").*");

    ToolDemand {
        from = List.copyOf(from);
    }

    static Kind<ToolDemand> kind() {
        Map<String, Object> schema = new LinkedHashMap<>();
        schema.put("type", "string");
        schema.put("pattern", "^" + FORM + "$");
        return Kinds.scalar("versions in quotes, such as \">=1.0\" or \">=1.0 <2\"", schema, ToolDemand::read);
    }

    static Optional<ToolDemand> read(String text) {
        Matcher matcher = FORM.matcher(text);
        return matcher.matches()
                ? Optional.of(new ToolDemand(
                        numbers(matcher.group(1)),
                        Optional.ofNullable(matcher.group(2)).map(ToolDemand::numbers)))
                : Optional.empty();
    }

    private static List<Integer> numbers(String version) {
        return Arrays.stream(version.split("\\.")).map(Integer::valueOf).toList();
    }

    /// What is wrong with a tool; nothing with one whose number is not known, for it was built by whoever works on it.
    ///
    /// @param at where the demand stands
    Optional<Diagnostic> refusal(Position at, Release tool) {
        Matcher number = NUMBER.matcher(tool.number().orElse(""));
        if (!number.matches()) {
            return Optional.empty();
        }
        List<Integer> have = numbers(number.group(1));
        String mine = "this is Fascicle " + tool.number().orElseThrow();
        if (compare(have, from) < 0) {
            return Optional.of(Diagnostic.error(
                            at, "tool-old", "the newsletter wants Fascicle " + written(from) + " or newer; " + mine)
                    .withHint("install the newest version of Fascicle"));
        }
        return below.filter(limit -> compare(have, limit) >= 0)
                .map(limit -> Diagnostic.error(
                                at, "tool-new", "the newsletter wants Fascicle before " + written(limit) + "; " + mine)
                        .withHint("install an older version; or, when you have read in the changelog what is new,"
                                + " change this line"));
    }

    /// What is left out is 0.
    private static int compare(List<Integer> one, List<Integer> other) {
        for (int i = 0; i < PARTS; i++) {
            int mine = i < one.size() ? one.get(i) : 0;
            int theirs = i < other.size() ? other.get(i) : 0;
            if (mine != theirs) {
                return Integer.compare(mine, theirs);
            }
        }
        return 0;
    }

    private static String written(List<Integer> version) {
        return String.join(".", version.stream().map(String::valueOf).toList());
    }
}

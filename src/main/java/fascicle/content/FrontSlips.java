package fascicle.content;

import java.util.List;
import java.util.OptionalInt;
import java.util.regex.Pattern;
import java.util.stream.IntStream;

/// What is advised to whoever wrote front matter in another way than between two lines of `---`.
final class FrontSlips {
    private static final String RIGHT = "begin with a line \"---\", then \"title: ...\", then another line \"---\"";

    /// What word processors and other tools make of `---`, or have instead.
    private static final Pattern LIKE_A_FENCE =
            Pattern.compile("\\s*+(?:-{2,}+|[\u2010-\u2015\u2212]++|\\*{3,}+|_{3,}+|\\\\-\\\\?-\\\\?-|\\.{3})\\s*+");

    private static final Pattern KEY = Pattern.compile("[A-Za-z][\\w-]*+:(?:\\s.*+)?");

    private FrontSlips() {}

    /// Of a file that does not begin with `---`.
    static String missing(List<String> lines) {
        OptionalInt first = IntStream.range(0, lines.size())
                .filter(line -> !lines.get(line).isBlank())
                .findFirst();
        if (first.isEmpty()) {
            return RIGHT;
        }
        int above = first.getAsInt();
        String words = lines.get(above);
        if (words.strip().equals("---")) {
            return above == 0
                    ? "take out the blanks before ---"
                    : "take out what stands above the first ---: " + (above == 1 ? "an empty line" : "empty lines");
        }
        if (words.startsWith("+++")) {
            return "between lines of +++ stands TOML, as Hugo and Zola have it: write title: ... between lines of ---;"
                    + " fascicle import takes whole folders of such files over";
        }
        if (words.startsWith("{")) {
            return "that is JSON: write title: ... between two lines of ---";
        }
        if (LIKE_A_FENCE.matcher(words).matches()) {
            return "write three hyphens (---) instead of " + words.strip();
        }
        return KEY.matcher(words).matches() ? "put a line --- above it" : RIGHT;
    }

    /// Of a file in which no second `---` stands.
    static String unclosed(List<String> lines) {
        return IntStream.range(1, lines.size())
                .filter(line -> LIKE_A_FENCE.matcher(lines.get(line)).matches())
                .mapToObj(line -> "write three hyphens (---) in line " + (line + 1) + " instead of "
                        + lines.get(line).strip()
                        + (lines.get(line).strip().equals("---") ? " behind blanks" : ""))
                .findFirst()
                .orElse("end it with a line \"---\"");
    }
}

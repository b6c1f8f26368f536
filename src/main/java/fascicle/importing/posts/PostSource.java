package fascicle.importing.posts;

import fascicle.content.source.Problems;
import fascicle.content.source.SourceText;
import fascicle.content.yaml.Value;
import fascicle.content.yaml.YamlReader;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// A file, parted into its head and its text.
///
/// @param firstLine the line, from 1, on which the text begins
record PostSource(PostHead head, List<String> text, int firstLine) {
    private static final Pattern LINE = Pattern.compile("([A-Za-z][\\w -]{0,40}):[ \\t]*(.*)");

    /// Front matter between lines of `---` (YAML) or `+++` (TOML), or lines of `Key: value` up to a blank one.
    static PostSource of(String name, String content) {
        List<String> lines = content.replace("\uFEFF", "").lines().toList();
        String fence = lines.isEmpty() ? "" : lines.getFirst().stripTrailing();
        if (fence.equals("---") || fence.equals("+++")) {
            int end = 1;
            while (end < lines.size() && !lines.get(end).stripTrailing().equals(fence)) {
                end++;
            }
            if (end < lines.size()) {
                List<String> head = lines.subList(1, end);
                Map<String, List<String>> values = fence.equals("---")
                        ? yaml(name, head)
                        : Toml.values(head).orElseGet(() -> toml(head));
                return new PostSource(new PostHead(values), lines.subList(end + 1, lines.size()), end + 2);
            }
        }
        int blank = 0;
        while (blank < lines.size() && LINE.matcher(lines.get(blank)).matches()) {
            blank++;
        }
        boolean headed = blank > 1 && blank < lines.size() && lines.get(blank).isBlank();
        int from = headed ? blank : 0;
        return new PostSource(
                new PostHead(lines(lines.subList(0, from), true)), lines.subList(from, lines.size()), from + 1);
    }

    /// What cannot be read as YAML is read line by line.
    private static Map<String, List<String>> yaml(String name, List<String> lines) {
        String yaml = String.join("\n", lines) + "\n";
        Optional<Value.Mapping> mapping =
                new YamlReader(SourceText.of(name, "---\n" + yaml), 2, new Problems()).mapping(yaml);
        if (mapping.isEmpty()) {
            return lines(lines, false);
        }
        Map<String, List<String>> values = new HashMap<>();
        for (Value.Entry entry : mapping.get().entries()) {
            List<String> words = new ArrayList<>();
            words(entry.value(), words);
            values.put(entry.key().toLowerCase(Locale.ROOT), parted(entry.key(), words));
        }
        return values;
    }

    /// What cannot be read as TOML is read line by line.
    private static Map<String, List<String>> toml(List<String> lines) {
        return lines(
                lines.stream().map(line -> line.replaceFirst(" {0,8}=", ":")).toList(), false);
    }

    private static void words(Value value, List<String> words) {
        switch (value) {
            case Value.Scalar scalar -> words.add(scalar.text());
            case Value.Sequence sequence -> sequence.values().forEach(one -> words(one, words));
            case Value.Mapping mapping ->
                mapping.entries().stream()
                        .filter(entry -> entry.key().equals("name"))
                        .forEach(entry -> words(entry.value(), words));
        }
    }

    /// One line of tags that commas part.
    private static List<String> parted(String key, List<String> words) {
        boolean isList = key.toLowerCase(Locale.ROOT).matches("tags?|keywords|categories|authors");
        return isList && words.size() == 1 ? List.of(words.getFirst().split(",")) : words;
    }

    private static Map<String, List<String>> lines(List<String> lines, boolean sure) {
        Map<String, List<String>> values = new HashMap<>();
        for (String line : lines) {
            Matcher matcher = LINE.matcher(line);
            if (matcher.matches() && (sure || !matcher.group(2).isBlank())) {
                String value = matcher.group(2).strip().replaceAll("^(['\"])(.*)\\1$", "$2");
                values.put(matcher.group(1).toLowerCase(Locale.ROOT), parted(matcher.group(1), List.of(value)));
            }
        }
        return values;
    }
}

package fascicle.importing.posts;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// Reads as much of TOML as front matter has: words, numbers, days and lists of them, in groups.
///
/// ```toml
/// title = "Knots"
/// date = 2019-03-05
/// [taxonomies]
/// tags = ["ropes", "lifts"]
/// ```
final class Toml {
    private static final Pattern GROUP = Pattern.compile("\\[+([\\w.-]+)]+\\s*(?:#.*)?");
    private static final Pattern ENTRY = Pattern.compile("([\\w.-]+|\"[^\"]*\")\\s*=\\s*(.*)");
    private static final Pattern ATOM =
            Pattern.compile("\"((?:[^\"\\\\]|\\\\.)*+)\"|'([^']*)'|([^\\s,\\[\\]{}#\"'][^,\\[\\]{}#]*)");

    private Toml() {}

    static Map<String, List<String>> values(List<String> lines) {
        Map<String, List<String>> values = new HashMap<>();
        String group = "";
        for (int i = 0; i < lines.size(); i++) {
            String line = lines.get(i).strip();
            Matcher heading = GROUP.matcher(line);
            Matcher entry = ENTRY.matcher(line);
            if (heading.matches()) {
                group = heading.group(1) + ".";
            } else if (entry.matches()) {
                StringBuilder value = new StringBuilder(entry.group(2));
                while (isOpen(value) && i + 1 < lines.size()) {
                    value.append('\n').append(lines.get(++i).strip());
                }
                String key = (group + entry.group(1).replace("\"", "")).toLowerCase(Locale.ROOT);
                values.put(key, atoms(value.toString()));
            }
        }
        return values;
    }

    /// Whether a list goes on in the next line.
    private static boolean isOpen(CharSequence value) {
        String text = value.toString();
        return text.startsWith("[") && text.indexOf(']') < 0;
    }

    private static List<String> atoms(String value) {
        List<String> atoms = new ArrayList<>();
        Matcher atom = ATOM.matcher(value);
        while (atom.find()) {
            String quoted = atom.group(1);
            String words = quoted != null
                    ? quoted.replaceAll("\\\\([\"\\\\])", "$1")
                    : atom.group(2) != null ? atom.group(2) : atom.group(3).strip();
            atoms.add(words);
        }
        return atoms;
    }
}

package fascicle.proof.language;

import fascicle.proof.copy.Copy;
import fascicle.proof.copy.Findings;
import fascicle.proof.copy.Passage;
import fascicle.proof.copy.Rule;
import fascicle.proof.copy.TextCheck;
import java.util.Comparator;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/// A word that this newsletter does not use.
///
/// ```yaml
/// preferred: {e-mail: email}
/// ```
public final class PreferredWord implements TextCheck {
    @Override
    public Rule rule() {
        return Rule.warning("word-preferred", "The newsletter prefers another word.");
    }

    @Override
    public void read(Copy copy, Findings found) {
        Map<String, String> preferred = new TreeMap<>();
        copy.conventions().preferred().forEach((word, other) -> preferred.put(word.toLowerCase(Locale.ROOT), other));
        if (!preferred.isEmpty()) {
            Pattern any = Pattern.compile(
                    preferred.keySet().stream()
                            .sorted(Comparator.comparingInt(String::length).reversed())
                            .map(Pattern::quote)
                            .collect(Collectors.joining("|", "(?<![\\p{L}\\p{N}])(", ")(?![\\p{L}\\p{N}])")),
                    Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);
            copy.passages().forEach(passage -> read(passage, any, preferred, found));
        }
    }

    private static void read(Passage passage, Pattern any, Map<String, String> preferred, Findings found) {
        Matcher word = any.matcher(passage.text());
        while (word.find()) {
            String other = preferred.get(word.group(1).toLowerCase(Locale.ROOT));
            if (passage.isOwn(word.start()) && other != null && !word.group(1).equals(other)) {
                String message = "\"" + word.group(1) + "\" is not the newsletter's word";
                found.add(passage.at(word.start()), message, "write \"" + other + "\"");
            }
        }
    }
}

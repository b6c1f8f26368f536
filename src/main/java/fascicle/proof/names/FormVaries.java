package fascicle.proof.names;

import fascicle.proof.copy.Bundle;
import fascicle.proof.copy.Findings;
import fascicle.proof.copy.IssueCheck;
import fascicle.proof.copy.Passage;
import fascicle.proof.copy.Rule;
import fascicle.proof.copy.Word;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// A person or a committee that is written in two ways in one issue: `Betty XU` and `Betty Xu`, `SAC TC260` and
/// `SAC/TC260`.
public final class FormVaries implements IssueCheck {
    private static final Pattern COMMITTEE =
            Pattern.compile("(?<![\\w/])[A-Z]{2,6}[/ ](?:TC|SC|WG|JTC) ?\\d{1,4}(?!\\w)");

    /// `Policies, Regulations and Standards`, as in a title.
    private static final Pattern SERIES =
            Pattern.compile("(?<![\\p{L}-])\\p{Lu}[\\p{L}-]{1,40}+(?:, \\p{Lu}[\\p{L}-]{1,40}+){1,4}+,?"
                    + " and \\p{Lu}[\\p{L}-]{1,40}+");

    private record Use(Passage passage, int at, String written) {}

    @Override
    public Rule rule() {
        return Rule.warning("form-varies", "A name or a committee is written in two ways.");
    }

    @Override
    public void read(Bundle bundle, Findings found) {
        Map<String, List<Use>> uses = new LinkedHashMap<>();
        bundle.passages().forEach(passage -> {
            people(passage, uses);
            committees(passage, uses);
            series(passage, uses);
        });
        uses.values().forEach(all -> report(all, found));
    }

    private static void people(Passage passage, Map<String, List<Use>> uses) {
        List<Word> words = passage.words();
        for (int i = 0; i + 1 < words.size(); i++) {
            Word first = words.get(i);
            Word last = words.get(i + 1);
            boolean beside = passage.isBeside(first, last);
            if (beside
                    && isName(first)
                    && (isName(last) || isShouted(last))
                    && first.text().length() > 2) {
                add(uses, "person " + first.lower() + " " + last.lower(), passage, first.start(), last.end());
            }
        }
    }

    private static void committees(Passage passage, Map<String, List<Use>> uses) {
        Matcher committee = COMMITTEE.matcher(passage.text());
        while (committee.find()) {
            String key = committee.group().replace("/", "").replace(" ", "");
            add(uses, key, passage, committee.start(), committee.end());
        }
    }

    private static void series(Passage passage, Map<String, List<Use>> uses) {
        Matcher series = SERIES.matcher(passage.text());
        while (series.find()) {
            String key = "series " + series.group().replace(", and ", " and ");
            add(uses, key, passage, series.start(), series.end());
        }
    }

    private static void add(Map<String, List<Use>> uses, String key, Passage passage, int from, int to) {
        uses.computeIfAbsent(key, _ -> new ArrayList<>())
                .add(new Use(passage, from, passage.text().substring(from, to)));
    }

    private static void report(List<Use> all, Findings found) {
        Map<String, List<Use>> ways = new LinkedHashMap<>();
        all.forEach(use ->
                ways.computeIfAbsent(use.written(), _ -> new ArrayList<>()).add(use));
        if (ways.size() < 2) {
            return;
        }
        String usual = ways.entrySet().stream()
                .max(Comparator.comparingInt(way -> way.getValue().size()))
                .orElseThrow()
                .getKey();
        ways.forEach((way, uses) -> {
            if (!way.equals(usual)) {
                uses.forEach(use -> found.add(
                        use.passage().at(use.at()),
                        "\"" + way + "\", but \"" + usual + "\" elsewhere in the issue",
                        "write it in one way throughout"));
            }
        });
    }

    private static boolean isName(Word word) {
        String text = word.text();
        return text.length() >= 2
                && Character.isUpperCase(text.charAt(0))
                && text.substring(1).equals(text.substring(1).toLowerCase(Locale.ROOT))
                && text.chars().allMatch(Character::isLetter);
    }

    private static boolean isShouted(Word word) {
        String text = word.text();
        return text.length() >= 2 && text.chars().allMatch(Character::isUpperCase);
    }
}

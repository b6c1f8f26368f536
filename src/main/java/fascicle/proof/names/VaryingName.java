package fascicle.proof.names;

import fascicle.model.Abbreviation;
import fascicle.proof.copy.Bundle;
import fascicle.proof.copy.Check;
import fascicle.proof.copy.Findings;
import fascicle.proof.copy.Galleys;
import fascicle.proof.copy.Rule;
import fascicle.proof.copy.Word;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/// A law, standard or body that one issue calls by two names which differ in a small word, an ending or a slip.
///
/// ```markdown
/// The State Administration for Market Regulation ... the State Administration of Market Regulation
/// ```
public final class VaryingName implements Check {
    /// Shorter names have too little in them to be told apart from others.
    private static final int FEWEST_WORDS = 4;

    @Override
    public Rule rule() {
        return Rule.warning("name-varies", "One law, standard or body is called by different names in an issue.");
    }

    @Override
    public void read(Galleys galleys, Findings found) {
        Map<String, String> official = new HashMap<>();
        for (Abbreviation row : galleys.newsletter().abbreviations().all()) {
            if (Word.in(row.english()).size() >= FEWEST_WORDS) {
                official.putIfAbsent(Name.core(row.english()), words(row.english()));
            }
        }
        galleys.bundles().forEach(bundle -> read(bundle, official, found));
    }

    private static void read(Bundle bundle, Map<String, String> official, Findings found) {
        Map<String, List<Name>> byCore = new LinkedHashMap<>();
        bundle.passages()
                .flatMap(passage -> Name.in(passage).stream())
                .forEach(name -> byCore.computeIfAbsent(name.core(), _ -> new ArrayList<>())
                        .add(name));
        byCore.forEach((core, names) -> compare(names, official.get(core), found));
        Slips.among(byCore).forEach((wrong, right) -> wrong.forEach(name -> report(name, right, found)));
    }

    /// Reports the rarer ones of several ways of writing a name, or those that are not in the table.
    private static void compare(List<Name> names, @org.jspecify.annotations.Nullable String official, Findings found) {
        Map<String, List<Name>> ways = new LinkedHashMap<>();
        names.forEach(name ->
                ways.computeIfAbsent(lower(name.text()), _ -> new ArrayList<>()).add(name));
        if (ways.size() == 1 && official == null) {
            return;
        }
        String right = official != null ? lower(official) : commonest(ways);
        String written =
                official != null ? official : ways.get(right).getFirst().text();
        ways.forEach((way, those) -> {
            if (!way.equals(right)) {
                those.forEach(name -> report(name, written, found));
            }
        });
    }

    /// The way that is used most; the first of those that are used equally often.
    private static String commonest(Map<String, List<Name>> ways) {
        return ways.entrySet().stream()
                .max(Comparator.comparingInt(way -> way.getValue().size()))
                .map(most -> ways.entrySet().stream()
                        .filter(way -> way.getValue().size() == most.getValue().size())
                        .findFirst()
                        .orElse(most)
                        .getKey())
                .orElseThrow();
    }

    private static void report(Name name, String right, Findings found) {
        found.add(
                name.passage().at(name.start()),
                "\"" + name.text() + "\" is called \"" + right + "\" elsewhere",
                "use one name for one thing");
    }

    private static String words(String name) {
        return String.join(" ", Word.in(name).stream().map(Word::text).toList());
    }

    private static String lower(String text) {
        return text.toLowerCase(Locale.ROOT);
    }
}

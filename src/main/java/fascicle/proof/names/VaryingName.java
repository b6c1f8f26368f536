package fascicle.proof.names;

import fascicle.proof.copy.Bundle;
import fascicle.proof.copy.Conventions;
import fascicle.proof.copy.Conventions.Names;
import fascicle.proof.copy.EnglishOnly;
import fascicle.proof.copy.Findings;
import fascicle.proof.copy.IssueCheck;
import fascicle.proof.copy.Rule;
import fascicle.proof.copy.Word;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// A law, standard or body that one issue calls by two names which differ in a small word, an ending or a slip.
///
/// ```markdown
/// The State Administration for Market Regulation ... the State Administration of Market Regulation
/// ```
public final class VaryingName implements IssueCheck, EnglishOnly {
    /// Shorter names have too little in them to be told apart from others.
    private static final int FEWEST_WORDS = 4;

    /// Joins two things, which anything else does not.
    private static final String AND = "and";

    private static final Set<String> PLACES = Set.of("in", "on", "at");

    /// Bodies and rules, without the plural's ending.
    private static final Set<String> NAMED = Set.of(
            "academy",
            "act",
            "administration",
            "agency",
            "association",
            "bureau",
            "center",
            "code",
            "commission",
            "committee",
            "convention",
            "council",
            "department",
            "directive",
            "federation",
            "guideline",
            "institute",
            "law",
            "measure",
            "ministry",
            "office",
            "opinion",
            "organisation",
            "plan",
            "provision",
            "regulation",
            "rule",
            "society",
            "specification",
            "standard",
            "treaty",
            "union",
            "university");

    private static final Pattern SECOND = Pattern.compile(" (and|to|with|by|at) the ");

    private static final Pattern SHORT_FORM = Pattern.compile(" \\(([A-Za-z]+)[),]");

    @Override
    public Rule rule() {
        return Rule.warning("name-varies", "One law, standard or body is called by different names in an issue.");
    }

    @Override
    public void read(Bundle bundle, Findings found) {
        Map<String, String> official = new HashMap<>();
        for (Names row : bundle.conventions().names().values()) {
            if (Word.in(row.english()).size() >= FEWEST_WORDS) {
                official.putIfAbsent(Name.core(row.english()), words(row.english()));
            }
        }
        new Reader(bundle.conventions(), official, found).read(bundle);
    }

    /// Reads the names of one issue.
    ///
    /// @param official the names of the table, by their cores
    private record Reader(Conventions conventions, Map<String, String> official, Findings found) {
        void read(Bundle bundle) {
            Map<String, List<Name>> byCore = new LinkedHashMap<>();
            bundle.passages()
                    .flatMap(passage -> Name.in(passage).stream())
                    .forEach(name -> byCore.computeIfAbsent(name.core(), _ -> new ArrayList<>())
                            .add(name));
            byCore.forEach(this::compare);
            NameSlips.among(byCore).forEach((wrong, right) -> {
                List<Name> good = byCore.get(right);
                byCore.get(wrong).forEach(name -> report(name, good.getFirst().text(), good.size()));
            });
        }

        /// Reports the rarer ones of several ways of writing a name, or those that are not in the table.
        private void compare(String core, List<Name> names) {
            Optional<String> inTable = Optional.ofNullable(official.get(core));
            Map<String, List<Name>> ways = new LinkedHashMap<>();
            names.forEach(name -> ways.computeIfAbsent(
                            inTable.isPresent() ? lower(name.text()) : way(name), _ -> new ArrayList<>())
                    .add(name));
            if (inTable.isEmpty() && (ways.size() == 1 || !isTelling(core))) {
                return;
            }
            String right = inTable.map(VaryingName::lower).orElseGet(() -> commonest(ways));
            List<Name> good = ways.getOrDefault(right, List.of());
            String written = inTable.orElseGet(() -> good.getFirst().text());
            ways.forEach((way, those) -> {
                if (!way.equals(right)) {
                    those.stream()
                            .filter(name -> inTable.isPresent() || !isOneInAnotherPlace(name, way, right))
                            .forEach(name -> report(name, written, good.size()));
                }
            });
        }

        private void report(Name name, String right, int times) {
            if (!isExplained(name)) {
                String often = times > 1 ? "; the other stands " + times + " times in the issue" : "";
                found.add(
                        name.passage().at(name.start()),
                        "\"" + name.text() + "\" is called \"" + right + "\" elsewhere",
                        "use one name for one thing" + often);
            }
        }

        /// Whether a short form of the table follows in parentheses, with which the name is compared elsewhere.
        private boolean isExplained(Name name) {
            Matcher form = SHORT_FORM
                    .matcher(name.passage().text())
                    .region(name.end(), name.passage().text().length());
            return form.lookingAt() && conventions.find(form.group(1)).isPresent();
        }
    }

    /// Whether a name differs only as its sentence wants it: `a Friend of the Forest` and `all Friends of the Forest`,
    /// `a Meeting of the Team in Discord` and `on Discord`. What `the` stands before has one name.
    private static boolean isOneInAnotherPlace(Name name, String way, String right) {
        String before = name.passage().text().substring(0, name.start());
        boolean isTheOne = before.endsWith("the ")
                || before.endsWith("The ")
                || name.text().startsWith("The ");
        String[] first = way.split(" ");
        String[] second = right.split(" ");
        boolean same = first.length == second.length;
        for (int i = 0; same && i < first.length; i++) {
            same = first[i].equals(second[i])
                    || PLACES.contains(first[i]) && PLACES.contains(second[i])
                    || first[i].equals(AND) != second[i].equals(AND)
                    || i + 1 == first.length && isPlural(first[i], second[i])
                    || !isTheOne && isHead(first, i) && isPlural(first[i], second[i]);
        }
        return same;
    }

    /// Whether words with capitals are a name rather than things that stand beside each other, as `the API Server and
    /// Kubelet` and `the API Server to the Kubelet`: there are many of them, or one says what is named.
    private static boolean isTelling(String core) {
        List<String> words = List.of(core.split(" "));
        return words.size() >= FEWEST_WORDS || words.stream().anyMatch(NAMED::contains);
    }

    private static boolean isPlural(String one, String other) {
        return one.equals(other + "s") || other.equals(one + "s");
    }

    private static boolean isHead(String[] words, int i) {
        return i + 1 < words.length && Name.INNER.contains(words[i + 1]);
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

    private static String words(String name) {
        return String.join(" ", Word.in(name).stream().map(Word::text).toList());
    }

    /// How a name is written, but for the article before a second one: `the Council and the Directors`.
    private static String way(Name name) {
        return SECOND.matcher(lower(name.text())).replaceAll(" $1 ");
    }

    private static String lower(String text) {
        return text.toLowerCase(Locale.ROOT);
    }
}

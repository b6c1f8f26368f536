package fascicle.proof.abbreviations;

import fascicle.Position;
import fascicle.proof.copy.Bundle;
import fascicle.proof.copy.Conventions;
import fascicle.proof.copy.Findings;
import fascicle.proof.copy.NewsletterCheck;
import fascicle.proof.copy.NewsletterFacts;
import fascicle.proof.copy.Passage;
import fascicle.proof.copy.Rule;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/// A short form that the table does not explain, once, in the newest issue that has it. Without a table, or with one
/// that hardly has any of the short forms, there is nothing to miss.
///
/// ```markdown
/// The WRC was held in Beijing.
/// ```
public final class AbbreviationUnknown implements NewsletterCheck<AbbreviationUnknown.Uses> {
    /// What needs no explanation to anybody who reads English.
    private static final Set<String> FAMILIAR = Set.of(
            ("AD AM API ASCII ATM BC CD CEO CFO CNY CPU CSS CSV CV DIY DNA DNS DVD EUR FAQ FTP GB GDP GIF GMT GPS GPU"
                + " HTML HTTP HTTPS ID IP ISBN ISSN IT ITS JPEG JSON KB LED MB NATO NGO OK PC PDF PhD PIN PM PNG PR"
                + " Q&A QR R&D RAM RMB RSS SIM SMS SQL SVG TB TODO TV UK UN UNESCO URI URL US USA USB USD UTC VAT VIP"
                + " EOF MAX MIN TCP UDP SSH TLS SSL WHO WiFi WTO WWW XML YAML")
                    .split(" "));

    /// Shorter ones are seldom words in capitals.
    private static final int SHORTEST_WORD = 3;

    private static final int LONGEST = 7;

    private static final int MOST_FIGURES = 2;

    /// For each row of the table; with more of them the table is not what readers are helped by.
    private static final int MOST_UNKNOWN = 10;

    @Override
    public Rule rule() {
        return Rule.warning("abbreviation-unknown", "A short form is used that the table does not have.");
    }

    /// The short forms of an issue that need an explanation.
    ///
    /// @param counts whether it is an issue; the standing pages are none
    record Uses(boolean counts, List<Use> uses) {
        Uses {
            uses = List.copyOf(uses);
        }
    }

    /// A short form of an issue.
    ///
    /// @param at where it is used first
    record Use(String form, Position at, int times) {
        Use again() {
            return new Use(form, at, times + 1);
        }
    }

    @Override
    public boolean knows(Locale language) {
        return !language.getLanguage().equals("zh"); // where every Latin name has capitals
    }

    @Override
    public Class<Uses> kind() {
        return Uses.class;
    }

    @Override
    public Uses gather(Bundle bundle) {
        Set<String> words = new HashSet<>();
        Set<String> spelled = new HashSet<>();
        bundle.passages().forEach(passage -> {
            passage.words().stream().filter(word -> !word.isCapitalized()).forEach(word -> words.add(word.text()));
            Spelled.in(passage).forEach(one -> spelled.add(one.shortForm()));
        });
        Map<String, Use> uses = new LinkedHashMap<>();
        bundle.passages().filter(passage -> !isShouted(passage)).forEach(passage -> {
            for (Acronym acronym : Acronym.in(passage)) {
                String form = acronym.shortForm();
                if (!FAMILIAR.contains(form) && (spelled.contains(form) || !isWord(form, words) && !isCode(form))) {
                    uses.computeIfAbsent(form, _ -> new Use(form, passage.at(acronym.start()), 0));
                    uses.computeIfPresent(form, (_, use) -> use.again());
                }
            }
        });
        return new Uses(bundle.issue().isPresent(), List.copyOf(uses.values()));
    }

    @Override
    public void read(List<Uses> gathered, NewsletterFacts facts, Findings found) {
        Set<String> table = facts.conventions().names().keySet();
        if (table.isEmpty()) {
            return;
        }
        Map<String, List<Use>> byForm = new TreeMap<>();
        Map<String, Integer> issues = new HashMap<>();
        for (Uses issue : gathered) {
            for (Use use : issue.uses()) {
                byForm.computeIfAbsent(use.form(), _ -> new ArrayList<>()).add(use);
                issues.merge(use.form(), issue.counts() ? 1 : 0, Integer::sum);
            }
        }
        byForm.keySet().removeAll(table);
        byForm.keySet().removeAll(facts.dictionary());
        if (byForm.size() > table.size() * MOST_UNKNOWN) {
            return;
        }
        byForm.forEach((form, uses) -> found.add(
                uses.getFirst().at(),
                "\"" + form + "\" is not in the table of abbreviations",
                "add to abbreviations.yaml: " + form + row(facts.conventions()) + often(uses, issues.get(form))));
    }

    /// What a row of the table says in this newsletter.
    private static String row(Conventions conventions) {
        boolean english = conventions.language().getLanguage().equals("en");
        boolean chinese = conventions.names().values().stream()
                .anyMatch(names -> names.chinese().isPresent());
        return ": {" + (english ? "" : "name: ..., ") + "en: ..." + (chinese ? ", zh: ..." : "") + "}";
    }

    private static String often(List<Use> uses, int issues) {
        int times = uses.stream().mapToInt(Use::times).sum();
        String where = issues > 1 ? " in " + issues + " issues" : "";
        return times > 1 ? "; it is used " + times + " times" + where : "";
    }

    /// Whether it is a word of the issue in capitals: `it MUST be so`.
    private static boolean isWord(String form, Set<String> words) {
        return form.length() >= SHORTEST_WORD && words.contains(form.toLowerCase(Locale.ROOT));
    }

    /// Names in programs are longer than short forms are, or end in figures: `RETURNCODE`, `SSHA512`.
    private static boolean isCode(String form) {
        long digits = form.chars().filter(Character::isDigit).count();
        boolean figures = digits > MOST_FIGURES && form.length() - digits > MOST_FIGURES;
        return figures || form.length() > LONGEST && form.chars().noneMatch(Character::isLowerCase);
    }

    /// A line in capitals throughout, in which nothing tells a short form from a word.
    private static boolean isShouted(Passage passage) {
        return passage.text().chars().noneMatch(Character::isLowerCase);
    }
}

package fascicle.proof.abbreviations;

import fascicle.Position;
import fascicle.model.Abbreviation;
import fascicle.model.Abbreviations;
import fascicle.proof.copy.Bundle;
import fascicle.proof.copy.Check;
import fascicle.proof.copy.Findings;
import fascicle.proof.copy.Galleys;
import fascicle.proof.copy.Passage;
import fascicle.proof.copy.Rule;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/// A short form that the table does not explain, once, in the newest issue that has it. Without a table there is
/// nothing to miss.
///
/// ```markdown
/// The WRC was held in Beijing.
/// ```
public final class AbbreviationUnknown implements Check {
    /// What needs no explanation to anybody who reads English.
    private static final Set<String> FAMILIAR = Set.of(
            ("AD AM API ASCII ATM BC CD CEO CFO CNY CPU CSS CSV CV DIY DNA DNS DVD EUR FAQ FTP GB GDP GIF GMT GPS GPU"
                + " HTML HTTP HTTPS ID IP ISBN ISSN IT ITS JPEG JSON KB LED MB NATO NGO OK PC PDF PhD PIN PM PNG PR"
                + " Q&A QR R&D RAM RMB RSS SIM SMS SQL SVG TB TODO TV UK UN UNESCO URI URL US USA USB USD UTC VAT VIP"
                + " WHO WiFi WTO WWW XML YAML")
                    .split(" "));

    /// Shorter ones are seldom words in capitals.
    private static final int SHORTEST_WORD = 3;

    @Override
    public Rule rule() {
        return Rule.warning("abbreviation-unknown", "A short form is used that the table does not have.");
    }

    @Override
    public void read(Galleys galleys, Findings found) {
        Abbreviations table = galleys.newsletter().abbreviations();
        if (table.all().isEmpty()) {
            return;
        }
        List<String> known = table.all().stream().map(Abbreviation::shortForm).toList();
        Set<String> fine = new HashSet<>(FAMILIAR);
        fine.addAll(known);
        fine.addAll(galleys.style().dictionary());
        Map<String, Use> uses = new LinkedHashMap<>();
        galleys.bundles().forEach(bundle -> read(bundle, fine, uses));
        uses.forEach((form, use) -> found.add(
                use.at,
                "\"" + form + "\" is not in the table of abbreviations",
                "add to abbreviations.yaml: " + form + ": {en: ..., zh: ...}" + use.often()));
    }

    /// A short form, where it is used first in the newest issue that has it, and how often in all.
    private static final class Use {
        private final Position at;
        private int times;
        private int issues;
        private @Nullable Bundle last;

        Use(Position at) {
            this.at = at;
        }

        void again(Bundle bundle) {
            times++;
            issues += last == bundle || bundle.issue().isEmpty() ? 0 : 1;
            last = bundle;
        }

        String often() {
            String where = issues > 1 ? " in " + issues + " issues" : "";
            return times > 1 ? "; it is used " + times + " times" + where : "";
        }
    }

    private static void read(Bundle bundle, Set<String> fine, Map<String, Use> uses) {
        Set<String> words = new HashSet<>();
        Set<String> spelled = new HashSet<>();
        bundle.passages().forEach(passage -> {
            passage.words().stream().filter(word -> !word.isCapitalized()).forEach(word -> words.add(word.text()));
            Spelled.in(passage).forEach(one -> spelled.add(one.shortForm()));
        });
        bundle.passages().filter(passage -> !isShouted(passage)).forEach(passage -> {
            for (Acronym acronym : Acronym.in(passage)) {
                String form = acronym.shortForm();
                if (!fine.contains(form) && (spelled.contains(form) || !isWord(form, words))) {
                    uses.computeIfAbsent(form, _ -> new Use(passage.at(acronym.start())))
                            .again(bundle);
                }
            }
        });
    }

    /// Whether it is a word of the issue in capitals: `it MUST be so`.
    private static boolean isWord(String form, Set<String> words) {
        return form.length() >= SHORTEST_WORD && words.contains(form.toLowerCase(Locale.ROOT));
    }

    /// A line in capitals throughout, in which nothing tells a short form from a word.
    private static boolean isShouted(Passage passage) {
        return passage.text().chars().noneMatch(Character::isLowerCase);
    }
}

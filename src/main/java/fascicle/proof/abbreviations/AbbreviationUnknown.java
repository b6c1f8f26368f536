package fascicle.proof.abbreviations;

import fascicle.model.Abbreviation;
import fascicle.model.Abbreviations;
import fascicle.proof.copy.Bundle;
import fascicle.proof.copy.Check;
import fascicle.proof.copy.Findings;
import fascicle.proof.copy.Galleys;
import fascicle.proof.copy.Passage;
import fascicle.proof.copy.Rule;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/// A short form that the table does not explain, once for each issue. Without a table there is nothing to miss.
///
/// ```markdown
/// The WRC was held in Beijing.
/// ```
public final class AbbreviationUnknown implements Check {
    /// What needs no explanation to anybody who reads English.
    private static final Set<String> FAMILIAR = Set.of(
            "AD", "AM", "BC", "CD", "CEO", "CV", "DIY", "DNA", "DVD", "FAQ", "GDP", "GPS", "HTML", "HTTP", "HTTPS",
            "ID", "IP", "IT", "ITS", "LED", "NATO", "NGO", "OK", "PC", "PDF", "PhD", "PM", "PR", "Q&A", "QR", "R&D",
            "SIM", "SMS", "SQL", "TV", "UK", "UN", "UNESCO", "URL", "US", "USA", "USB", "VAT", "VIP", "WHO", "WiFi",
            "WTO", "WWW", "XML", "JSON", "API", "CPU", "RAM", "USD", "EUR", "CNY", "RMB");

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
        galleys.bundles().forEach(bundle -> read(bundle, fine, found));
    }

    private static void read(Bundle bundle, Set<String> fine, Findings found) {
        Set<String> told = new HashSet<>(fine);
        bundle.passages().filter(passage -> !isShouted(passage)).forEach(passage -> {
            for (Acronym acronym : Acronym.in(passage)) {
                if (told.add(acronym.shortForm())) {
                    found.add(
                            passage.at(acronym.start()),
                            "\"" + acronym.shortForm() + "\" is not in the table of abbreviations",
                            "add to abbreviations.yaml: " + acronym.shortForm() + ": {en: ..., zh: ...}");
                }
            }
        });
    }

    /// A line in capitals throughout, in which nothing tells a short form from a word.
    private static boolean isShouted(Passage passage) {
        return passage.text().chars().noneMatch(Character::isLowerCase);
    }
}

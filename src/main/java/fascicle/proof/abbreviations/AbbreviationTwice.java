package fascicle.proof.abbreviations;

import fascicle.model.Abbreviation;
import fascicle.proof.copy.Bundle;
import fascicle.proof.copy.Conventions;
import fascicle.proof.copy.Copy;
import fascicle.proof.copy.Findings;
import fascicle.proof.copy.IssueCheck;
import fascicle.proof.copy.Passage;
import fascicle.proof.copy.Rule;
import fascicle.proof.copy.Table;
import fascicle.proof.copy.TableCheck;
import fascicle.proof.copy.TextCheck;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;

/// A name that has two short forms in the table, or a short form that one article spells out twice, or one issue
/// in article after article although the table explains it to every reader.
///
/// ```yaml
/// MOH: {en: Ministry of Health}
/// MoH: {en: Ministry of Health}
/// ```
public final class AbbreviationTwice implements TableCheck, TextCheck, IssueCheck {
    /// An issue may spell a short form out in so many places, for who reads these only.
    private static final int MOST_IN_ISSUE = 3;

    private record Place(Passage passage, int offset) {}

    @Override
    public Rule rule() {
        return Rule.warning("abbreviation-twice", "A short form is explained twice.");
    }

    @Override
    public void read(Table table, Findings found) {
        Map<String, Abbreviation> byName = new HashMap<>();
        Map<String, Abbreviation> byForm = new HashMap<>();
        for (Abbreviation abbreviation : table.asWritten()) {
            Abbreviation same = byName.putIfAbsent(lower(abbreviation.english()), abbreviation);
            Abbreviation alike = byForm.putIfAbsent(lower(abbreviation.shortForm()), abbreviation);
            if (same != null) {
                report(abbreviation, same, "has the name of \"" + same.shortForm() + "\"", found);
            } else if (alike != null) {
                report(abbreviation, alike, "differs from \"" + alike.shortForm() + "\" in capitals only", found);
            }
        }
    }

    private static void report(Abbreviation abbreviation, Abbreviation other, String how, Findings found) {
        found.add(
                abbreviation.at(),
                "\"" + abbreviation.shortForm() + "\" " + how,
                "the other one is in line " + other.at().line() + "; keep one of them");
    }

    @Override
    public void read(Copy copy, Findings found) {
        Map<String, Integer> lines = new HashMap<>();
        for (Passage passage : copy.passages()) {
            if (passage.kind() == Passage.Kind.PARAGRAPH || passage.kind() == Passage.Kind.ITEM) {
                for (Spelled spelled : Spelled.in(passage)) {
                    int line = passage.at(spelled.start()).line();
                    Integer first = lines.putIfAbsent(spelled.shortForm(), line);
                    if (first != null && isSpelledOut(spelled)) {
                        found.add(
                                passage.at(spelled.start()),
                                "\"" + spelled.shortForm() + "\" is spelled out a second time",
                                "line " + first + " has done so; the short form is enough here");
                    }
                }
            }
        }
    }

    /// Reports a short form once, at the first place that is too many.
    @Override
    public void read(Bundle bundle, Findings found) {
        Conventions conventions = bundle.conventions();
        Map<String, List<Place>> places = new TreeMap<>();
        bundle.passages()
                .filter(passage -> passage.kind().isProse() || passage.kind() == Passage.Kind.ITEM)
                .forEach(passage -> Spelled.in(passage).stream()
                        .filter(AbbreviationTwice::isSpelledOut)
                        .forEach(spelled -> places.computeIfAbsent(spelled.shortForm(), _ -> new ArrayList<>())
                                .add(new Place(passage, spelled.start()))));
        places.forEach((form, all) -> {
            if (all.size() > MOST_IN_ISSUE) {
                Place last = all.get(MOST_IN_ISSUE);
                found.add(
                        last.passage().at(last.offset()),
                        "\"" + form + "\" is spelled out again and again in this issue",
                        all.size() + " times; "
                                + (conventions.find(form).isPresent()
                                        ? "the table explains it to every reader, so the short form is enough"
                                        : "put it into abbreviations.yaml, which explains it to every reader"));
            }
        });
    }

    private static boolean isSpelledOut(Spelled spelled) {
        return spelled.before().size() >= spelled.shortForm().length() - 1
                && !spelled.before().isEmpty();
    }

    private static String lower(String text) {
        return text.toLowerCase(Locale.ROOT);
    }
}

package fascicle.proof.abbreviations;

import fascicle.proof.copy.Bundle;
import fascicle.proof.copy.Findings;
import fascicle.proof.copy.NewsletterCheck;
import fascicle.proof.copy.NewsletterFacts;
import fascicle.proof.copy.Passage;
import fascicle.proof.copy.Rule;
import fascicle.proof.copy.Word;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.stream.Collectors;

/// A row of the table that no issue and no page makes use of.
///
/// ```yaml
/// NIFDC: {en: National Institute of Food and Drug Control, zh: 中国食品药品检定研究院}
/// ```
public final class AbbreviationUnused implements NewsletterCheck<AbbreviationUnused.Used> {
    /// How much longer a short form is in the plural and with an apostrophe.
    private static final int ENDING = 2;

    @Override
    public Rule rule() {
        return Rule.warning("abbreviation-unused", "The table has a short form that is used nowhere.")
                .askedOfTheWhole();
    }

    /// The short forms of the table that an issue uses.
    record Used(SortedSet<String> forms) {
        Used {
            forms = Collections.unmodifiableSortedSet(new TreeSet<>(forms));
        }
    }

    @Override
    public Class<Used> kind() {
        return Used.class;
    }

    @Override
    public Used gather(Bundle bundle) {
        Set<String> table = new HashSet<>(bundle.conventions().names().keySet());
        int longest =
                table.stream().mapToInt(form -> form.length() + ENDING).max().orElse(0);
        SortedSet<String> used = new TreeSet<>();
        List<Passage> passages = bundle.everything().stream()
                .flatMap(copy -> copy.passages().stream())
                .toList();
        passages.stream()
                .flatMap(passage -> passage.words().stream())
                .filter(word -> word.text().length() <= longest)
                .forEach(word -> add(word, table, used));
        List<String> others = table.stream().filter(form -> !isWord(form)).toList();
        used.removeAll(others);
        others.stream()
                .filter(form ->
                        passages.stream().anyMatch(passage -> passage.text().contains(form)))
                .forEach(used::add);
        return new Used(used);
    }

    private static boolean isWord(String form) {
        return form.chars().allMatch(Character::isLetterOrDigit);
    }

    private static void add(Word word, Set<String> table, Set<String> used) {
        for (String form : forms(word)) {
            if (table.contains(form)) {
                used.add(form);
            }
        }
    }

    /// What a word may be a form of: itself, without what an apostrophe joins to it, without an s.
    private static List<String> forms(Word word) {
        String text = word.text();
        int apostrophe = Math.max(text.indexOf('’'), text.indexOf('\''));
        String bare = apostrophe > 0 ? text.substring(0, apostrophe) : text;
        String behind = apostrophe > 0 ? text.substring(apostrophe + 1) : text; // as in French: l’UE
        return bare.endsWith("s")
                ? List.of(text, bare, behind, bare.substring(0, bare.length() - 1))
                : List.of(text, bare, behind);
    }

    @Override
    public void read(List<Used> gathered, NewsletterFacts facts, Findings found) {
        Set<String> used =
                gathered.stream().flatMap(issue -> issue.forms().stream()).collect(Collectors.toSet());
        facts.table().rows().stream()
                .filter(row -> !used.contains(row.shortForm()))
                .forEach(row -> found.add(
                        row.at(),
                        "\"" + row.shortForm() + "\" is used nowhere",
                        "remove the line, or write the short form where it belongs"));
    }
}

package fascicle.proof.names;

import fascicle.model.Author;
import fascicle.proof.copy.Copy;
import fascicle.proof.copy.Findings;
import fascicle.proof.copy.Rule;
import fascicle.proof.copy.TextCheck;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/// Several people written as one: they then have one page, one entry in citations and one name in feeds.
///
/// ```yaml
/// author: Anna Li, Ben Cho
/// ```
public final class SeveralAuthors implements TextCheck {
    private static final Pattern BLANKS = Pattern.compile("\\s++");
    private static final Pattern BETWEEN =
            Pattern.compile(" ?(?:,|;|/|&|、) ?(?:(?:and|und|et|y|e) )?| (?:and|und|et|y) ");

    /// A first name or its letter, and another one; or a Chinese name.
    private static final Pattern PERSON = Pattern.compile("\\p{Lu}[\\p{L}.'’-]*+(?:"
            + " (?:\\p{Lu}[\\p{L}.'’-]*+|van|von|der|den|del|dos|de|da|di|le|la|al|bin|ter)){1,4}+|\\p{IsHan}{2,4}+");

    /// What has a name of several words and is nobody.
    private static final Pattern NOBODY = Pattern.compile(
            "(?i).*\\b(?:ministry|committee|institute?|department|agency|association|cent(?:er|re)|university|commission"
                + "|group|team|office|council|federation|board|bureau|society|company|inc|ltd|gmbh|press|news|staff"
                + "|editors?|redaktion|verband|industry|technology|standards?|phd|dr|jr|sr|msc|esq)\\b.*");

    @Override
    public Rule rule() {
        return Rule.warning("author-several", "Several people are written as one author.");
    }

    @Override
    public boolean isOfEveryLanguage() {
        return true;
    }

    @Override
    public void read(Copy copy, Findings found) {
        copy.article().ifPresent(article -> {
            List<Author> authors = article.authors();
            for (int i = 0; i < authors.size(); i++) {
                String name = authors.get(i).name();
                List<String> people = people(name);
                if (people.size() > 1) {
                    found.add(
                            copy.find("author", i).orElse(copy.at("author")),
                            "\"" + name + "\" is taken as the name of one person",
                            "write a list: author: [" + String.join(", ", people) + "]");
                }
            }
        });
    }

    /// None when not all parts are names of people.
    private static List<String> people(String name) {
        List<String> parts = Stream.of(
                        BETWEEN.split(BLANKS.matcher(name.strip()).replaceAll(" ")))
                .toList();
        boolean all = parts.stream()
                .allMatch(part ->
                        PERSON.matcher(part).matches() && !NOBODY.matcher(part).matches());
        return all ? parts : List.of();
    }
}

package fascicle.proof.structure;

import fascicle.model.Annex;
import fascicle.proof.copy.Copy;
import fascicle.proof.copy.EnglishOnly;
import fascicle.proof.copy.Findings;
import fascicle.proof.copy.Passage;
import fascicle.proof.copy.Rule;
import fascicle.proof.copy.TextCheck;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// A mention of an annex, a form, a table or a figure that the article does not have.
///
/// ```markdown
/// SESEC has translated the draft (see Annex 1).
/// ```
public final class MissingAnnex implements TextCheck, EnglishOnly {
    /// One with a number, and not one of some other document.
    private static final Pattern MENTION = Pattern.compile(
            "\\b(Annex|Appendix|Form|Table|Figure) (\\d{1,2})\\b(?!\\.\\d)(?! (?:of|to|from|in) (?!this\\b))");

    /// A table or form that is spoken of, rather than referred to, in the words around it.
    private static final Pattern POINTER = Pattern.compile(
            "(see|in|from|outlined in|shown in|below|above|enclosed|attached|\\(|under)\\s*(the )?$",
            Pattern.CASE_INSENSITIVE);

    private static final Pattern LABEL =
            Pattern.compile("(Annex|Appendix|Form|Table|Figure) \\d{1,2}(?!\\d)", Pattern.CASE_INSENSITIVE);

    /// How far before a mention the words stand that make a pointer of it.
    private static final int NEAR = 24;

    @Override
    public Rule rule() {
        return Rule.warning("annex-missing", "The text points to an annex, form, table or figure that is not there.");
    }

    @Override
    public void read(Copy copy, Findings found) {
        if (copy.passages().stream().anyMatch(passage -> mayHave(passage.text()))) {
            Set<String> labels = labels(copy);
            copy.passages().stream()
                    .filter(passage -> !isLabel(passage) && mayHave(passage.text()))
                    .forEach(passage -> read(passage, labels, found));
        }
    }

    private static void read(Passage passage, Set<String> labels, Findings found) {
        Matcher mention = MENTION.matcher(passage.text());
        while (mention.find()) {
            String before = passage.text().substring(Math.max(0, mention.start() - NEAR), mention.start());
            boolean points = POINTER.matcher(before).find();
            if (points
                    && passage.isOwn(mention.start())
                    && !labels.contains(mention.group().toLowerCase(Locale.ROOT))) {
                String word = mention.group(1).toLowerCase(Locale.ROOT);
                boolean annex = word.equals("annex") || word.equals("appendix");
                found.add(
                        passage.at(mention.start()),
                        "there is no " + mention.group() + " here",
                        annex
                                ? "add it to the front matter: annexes: [{title: \"" + mention.group() + ": ...\"}]"
                                : "give the table or picture a caption that begins with it");
            }
        }
    }

    private static boolean mayHave(String text) {
        return text.contains("Annex ")
                || text.contains("Appendix ")
                || text.contains("Form ")
                || text.contains("Table ")
                || text.contains("Figure ");
    }

    /// What the titles of annexes, the captions and the headings begin with: `annex 1`.
    private static Set<String> labels(Copy copy) {
        Stream<String> annexes = copy.article().stream()
                .flatMap(article -> article.annexes().stream().map(Annex::title));
        Stream<String> captions =
                copy.passages().stream().filter(MissingAnnex::isLabel).map(Passage::text);
        return Stream.concat(annexes, captions)
                .map(LABEL::matcher)
                .filter(Matcher::lookingAt)
                .map(label -> label.group().toLowerCase(Locale.ROOT))
                .collect(Collectors.toSet());
    }

    private static boolean isLabel(Passage passage) {
        return passage.kind() == Passage.Kind.LABEL
                || passage.kind() == Passage.Kind.CAPTION
                || passage.kind() == Passage.Kind.HEADING;
    }
}

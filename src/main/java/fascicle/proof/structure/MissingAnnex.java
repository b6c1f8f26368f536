package fascicle.proof.structure;

import fascicle.model.Annex;
import fascicle.model.Article;
import fascicle.proof.copy.Copy;
import fascicle.proof.copy.CopyCheck;
import fascicle.proof.copy.Findings;
import fascicle.proof.copy.Passage;
import fascicle.proof.copy.Rule;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// A mention of an annex, a form, a table or a figure that the article does not have.
///
/// ```markdown
/// SESEC has translated the draft (see Annex 1).
/// ```
public final class MissingAnnex implements CopyCheck {
    /// One with a number, and not one of some other document.
    private static final Pattern MENTION = Pattern.compile(
            "\\b(Annex|Appendix|Form|Table|Figure) (\\d{1,2})\\b(?!\\.\\d)(?! (?:of|to|from|in) (?!this\\b))");

    /// A table or form that is spoken of, rather than referred to, in the words around it.
    private static final Pattern POINTER = Pattern.compile(
            "(see|in|from|outlined in|shown in|below|above|enclosed|attached|\\(|under)\\s*(the )?$",
            Pattern.CASE_INSENSITIVE);

    @Override
    public Rule rule() {
        return Rule.warning("annex-missing", "The text points to an annex, form, table or figure that is not there.");
    }

    @Override
    public void read(Copy copy, Findings found) {
        for (Passage passage : copy.passages()) {
            boolean label = passage.kind() == Passage.Kind.LABEL
                    || passage.kind() == Passage.Kind.CAPTION
                    || passage.kind() == Passage.Kind.HEADING;
            if (!label) {
                read(passage, copy, found);
            }
        }
    }

    private static void read(Passage passage, Copy copy, Findings found) {
        Matcher mention = MENTION.matcher(passage.text());
        while (mention.find()) {
            String before = passage.text().substring(0, mention.start());
            boolean points = POINTER.matcher(before.substring(Math.max(0, before.length() - 24)))
                    .find();
            if (points && passage.isOwn(mention.start()) && !isThere(mention.group(), copy)) {
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

    /// Whether the title of an annex, a caption or a heading begins with the words.
    private static boolean isThere(String words, Copy copy) {
        List<Annex> annexes = copy.article().map(Article::annexes).orElse(List.of());
        return annexes.stream().anyMatch(annex -> begins(annex.title(), words))
                || copy.passages().stream()
                        .filter(passage ->
                                passage.kind() == Passage.Kind.CAPTION || passage.kind() == Passage.Kind.HEADING)
                        .anyMatch(passage -> begins(passage.text(), words));
    }

    private static boolean begins(String title, String words) {
        return title.regionMatches(true, 0, words, 0, words.length())
                && (title.length() == words.length() || !Character.isDigit(title.charAt(words.length())));
    }
}

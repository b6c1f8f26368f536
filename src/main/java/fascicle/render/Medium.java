package fascicle.render;

import fascicle.model.Attachment;
import fascicle.model.Block;
import fascicle.model.Inline;
import fascicle.model.Picture;
import fascicle.model.Target;
import java.util.Locale;
import java.util.Optional;

/// Where a text is going to stand, as far as its markup depends on it: a web page, a printed issue.
public interface Medium {
    /// The language of everything that is not marked otherwise.
    Locale language();

    /// Plain words as this medium sets them, with Chinese marked as such.
    default Html prose(String text) {
        return new Html(Escape.prose(text, language()));
    }

    /// The value of `href` for a link; absent when it leads nowhere in this medium and only its words are shown.
    Optional<String> href(Target target);

    /// The value of `src` for a picture.
    String source(Attachment picture);

    /// Further attributes of a picture, such as its size, each with a space before it; may be empty.
    default String dimensions(Picture picture) {
        return "";
    }

    /// Further attributes of a paragraph, or of the item of a list that is one, such as an id, each with a space
    /// before it; may be empty.
    default String attributes(Block.Paragraph paragraph) {
        return "";
    }

    /// Further attributes of a row of a table, such as an id, each with a space before it; may be empty.
    default String attributes(Block.Table.Row row) {
        return "";
    }

    /// The word that an alert begins with, such as `Warning`: its colour alone would not reach everyone.
    Html word(Block.Alert.Kind kind);

    /// A table with what this medium puts around it.
    ///
    /// @param caption may be empty
    default Html framed(String caption, Html table) {
        return table;
    }

    /// Further attributes of a mark that leads to a footnote, each with a space before it; may be empty.
    default String noteAttributes() {
        return "";
    }

    /// Further attributes of what holds all footnotes, each with a space before it; may be empty.
    default String notesAttributes() {
        return "";
    }

    /// What stands above the footnotes; empty where their place says enough.
    default Html notesHeading() {
        return Html.EMPTY;
    }

    /// Further attributes of a link from a footnote back to its mention, each with a space before it; may be
    /// empty.
    default String backLinkAttributes() {
        return "";
    }

    /// The id of an anchor, unique in the document: print puts many articles into one.
    String anchor(String anchor);

    /// The level of a heading that its author wrote at `level`.
    int level(int level);

    /// Says that a heading follows, for those media in which something is said once in a section.
    default void beginSection() {}

    /// A known short form, marked up.
    default Html abbreviation(Inline.Short known) {
        String name = known.abbreviation().nameIn(language());
        return new Html("<abbr title=\"" + Escape.text(name) + "\">"
                + Escape.prose(known.abbreviation().shortForm(), language()) + "</abbr>");
    }

    /// A known short form in the words of a link, where no other link can stand.
    default Html linkedAbbreviation(Inline.Short known) {
        return abbreviation(known);
    }
}

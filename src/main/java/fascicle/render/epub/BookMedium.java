package fascicle.render.epub;

import fascicle.address.Addresses;
import fascicle.model.ArticleKey;
import fascicle.model.Attachment;
import fascicle.model.Block;
import fascicle.model.Page;
import fascicle.model.Slug;
import fascicle.model.Target;
import fascicle.render.ChineseCounts;
import fascicle.render.Escape;
import fascicle.render.Html;
import fascicle.render.Languages;
import fascicle.render.Medium;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/// A text in a file of an e-book: links to what is in the book lead there, links to the website need its address.
///
/// @param pictures by which names the book has them
/// @param articles those in it, of every language
/// @param language of the text
record BookMedium(Book book, Set<ArticleKey> articles, BookPictures pictures, Languages languages, Locale language)
        implements Medium {
    /// The file of an article.
    static String fileOf(ArticleKey article) {
        return "a-" + article.name() + ".xhtml";
    }

    /// The file of a standing page.
    static String fileOf(Slug page) {
        return "page-" + page + ".xhtml";
    }

    @Override
    public Optional<String> href(Target target) {
        return switch (target) {
            case Target.Outside outside -> Optional.of(outside.address());
            case Target.ToArticle to ->
                articles.contains(to.article())
                        ? Optional.of(fileOf(to.article()) + part(to.anchor()))
                        : onSite(Addresses.of(to.article()), to.anchor());
            case Target.ToIssue to ->
                to.issue().equals(book.issue().id())
                        ? Optional.of(Leaves.OPENING)
                        : onSite(Addresses.of(to.issue()), Optional.empty());
            case Target.ToPage to ->
                book.pages().stream().map(Page::slug).anyMatch(to.page()::equals)
                        ? Optional.of(fileOf(to.page()) + part(to.anchor()))
                        : onSite(Addresses.page(to.page()), to.anchor());
            case Target.ToFile to -> onSite(to.file().path(), Optional.empty());
            case Target.Within within -> Optional.of(part(Optional.of(within.anchor())));
        };
    }

    private static String part(Optional<String> anchor) {
        return anchor.map(name -> "#" + Addresses.encoded(name)).orElse("");
    }

    private Optional<String> onSite(String path, Optional<String> anchor) {
        return Addresses.absolute(book.settings(), path).map(address -> address + part(anchor));
    }

    @Override
    public Html prose(String text) {
        return new Html(ChineseCounts.marked(Escape.prose(text, language), language));
    }

    @Override
    public String source(Attachment picture) {
        return pictures.name(picture.path());
    }

    @Override
    public String anchor(String anchor) {
        return anchor;
    }

    @Override
    public int level(int level) {
        return Math.max(level, 2);
    }

    @Override
    public Html word(Block.Alert.Kind kind) {
        return languages.word(kind, language);
    }

    /// Readers of e-books open a note where they are.
    @Override
    public String noteAttributes() {
        return " epub:type=\"noteref\"";
    }

    @Override
    public String notesAttributes() {
        return " epub:type=\"endnotes\"";
    }
}

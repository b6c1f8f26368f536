package fascicle.render.pdf;

import fascicle.address.Addresses;
import fascicle.model.ArticleKey;
import fascicle.model.Attachment;
import fascicle.model.Block;
import fascicle.model.IssueId;
import fascicle.model.Settings;
import fascicle.model.Slug;
import fascicle.model.Target;
import fascicle.render.Html;
import fascicle.render.Languages;
import fascicle.render.Medium;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/// A text in a printed document: links to what is printed too become jumps, links to the website need its address.
///
/// @param language of the text
/// @param own what the anchors of this text begin with, so that they are unique in the document
/// @param firstLevel the level of the headings that authors write as `##`
record PrintMedium(Document document, Locale language, String own, int firstLevel) implements Medium {
    /// What all texts of a document share.
    ///
    /// @param settings the newsletter's language and address
    /// @param printed what stands in the document
    record Document(Settings settings, Languages languages, Contents printed) {}

    /// What links can jump to.
    ///
    /// @param issue that the document is of
    record Contents(IssueId issue, Set<ArticleKey> articles, Set<Slug> pages) {
        Contents {
            articles = Set.copyOf(articles);
            pages = Set.copyOf(pages);
        }
    }

    /// The anchor of an article in a document that it stands in.
    ///
    /// @param issue that the document is of: articles of others are named with theirs
    static String anchorOf(ArticleKey article, IssueId issue) {
        return "a-" + (article.issue().equals(issue) ? "" : article.issue() + "-") + article.name();
    }

    /// The anchor of a standing page in a document that it stands in.
    static String anchorOf(Slug page) {
        return "page-" + page;
    }

    @Override
    public Optional<String> href(Target target) {
        return switch (target) {
            case Target.Outside outside -> Optional.of(outside.address());
            case Target.ToArticle article -> article(article);
            case Target.ToIssue issue -> onSite(Addresses.of(issue.issue()), Optional.empty());
            case Target.ToPage page -> page(page);
            case Target.ToFile file -> onSite(file.file().path(), Optional.empty());
            case Target.Within within -> Optional.of("#" + anchor(within.anchor()));
        };
    }

    private Optional<String> article(Target.ToArticle target) {
        ArticleKey key = target.article();
        if (document.printed().articles().contains(key)) {
            return Optional.of(jump(anchorOf(key, document.printed().issue()), target.anchor()));
        }
        return onSite(Addresses.of(key), target.anchor());
    }

    private Optional<String> page(Target.ToPage target) {
        if (document.printed().pages().contains(target.page())) {
            return Optional.of(jump(anchorOf(target.page()), target.anchor()));
        }
        return onSite(Addresses.page(target.page()), target.anchor());
    }

    private static String jump(String text, Optional<String> part) {
        return "#" + part.map(anchor -> text + "-" + anchor).orElse(text);
    }

    private Optional<String> onSite(String path, Optional<String> part) {
        return Addresses.absolute(document.settings(), path)
                .map(address -> address
                        + part.map(anchor -> "#" + Addresses.encoded(anchor)).orElse(""));
    }

    @Override
    public String source(Attachment picture) {
        return PrintedPictures.address(picture);
    }

    @Override
    public String anchor(String anchor) {
        return own + "-" + anchor;
    }

    @Override
    public int level(int level) {
        return Math.max(level - 2, 0) + firstLevel;
    }

    @Override
    public Html word(Block.Alert.Kind kind) {
        return document.languages().word(kind, language);
    }
}

package fascicle.render.pdf;

import fascicle.model.Abbreviation;
import fascicle.model.ArticleKey;
import fascicle.model.Attachment;
import fascicle.model.Block;
import fascicle.model.Inline;
import fascicle.model.Settings;
import fascicle.model.Slug;
import fascicle.model.Target;
import fascicle.render.Escape;
import fascicle.render.Html;
import fascicle.render.Languages;
import fascicle.render.Medium;
import java.net.URI;
import java.net.URISyntaxException;
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
    /// @param pictures takes each picture that a text shows
    record Document(Settings settings, Languages languages, Contents printed, PictureNames pictures) {}

    /// What links can jump to.
    record Contents(Set<ArticleKey> articles, Set<Slug> pages) {
        Contents {
            articles = Set.copyOf(articles);
            pages = Set.copyOf(pages);
        }
    }

    /// The anchor of an article in a document that it stands in.
    static String anchorOf(ArticleKey article) {
        return "a-" + article.name();
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
            case Target.ToIssue issue -> onSite("issues/" + issue.issue() + "/index.html");
            case Target.ToPage page -> page(page);
            case Target.ToFile file -> onSite(file.file().path());
            case Target.Within within -> Optional.of("#" + anchor(within.anchor()));
        };
    }

    private Optional<String> article(Target.ToArticle target) {
        ArticleKey key = target.article();
        if (document.printed().articles().contains(key)) {
            return Optional.of(jump(anchorOf(key), target.anchor()));
        }
        return onSite("issues/" + key.issue() + "/" + key.name() + ".html"
                + target.anchor().map(part -> "#" + part).orElse(""));
    }

    private Optional<String> page(Target.ToPage target) {
        if (document.printed().pages().contains(target.page())) {
            return Optional.of(jump(anchorOf(target.page()), target.anchor()));
        }
        return onSite(target.page() + ".html"
                + target.anchor().map(part -> "#" + part).orElse(""));
    }

    private static String jump(String text, Optional<String> part) {
        return "#" + part.map(anchor -> text + "-" + anchor).orElse(text);
    }

    private Optional<String> onSite(String path) {
        return document.settings()
                .baseUrl()
                .map(base -> base.resolve(encoded(path)).toString());
    }

    private static String encoded(String path) {
        try {
            int fragment = path.indexOf('#');
            String name = fragment < 0 ? path : path.substring(0, fragment);
            return new URI(null, null, name, fragment < 0 ? null : path.substring(fragment + 1)).toASCIIString();
        } catch (URISyntaxException e) {
            throw new IllegalArgumentException(e);
        }
    }

    @Override
    public String source(Attachment picture) {
        return document.pictures().name(picture);
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

    @Override
    public Html abbreviation(Inline.Short known) {
        Abbreviation abbreviation = known.abbreviation();
        String name = language.getLanguage().equals("zh")
                ? abbreviation.chinese().orElse(abbreviation.english())
                : abbreviation.english();
        return new Html("<abbr title=\"" + Escape.text(name) + "\">"
                + Escape.prose(known.abbreviation().shortForm(), language()) + "</abbr>");
    }
}

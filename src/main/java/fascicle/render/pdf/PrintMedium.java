package fascicle.render.pdf;

import fascicle.model.ArticleKey;
import fascicle.model.Attachment;
import fascicle.model.Inline;
import fascicle.model.Settings;
import fascicle.model.Target;
import fascicle.render.Escape;
import fascicle.render.Html;
import fascicle.render.Medium;
import java.net.URI;
import java.net.URISyntaxException;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/// A text in a printed document: links to what is printed too become jumps, links to the website need its address.
///
/// @param settings the newsletter's language and address
/// @param own what the anchors of this text begin with, so that they are unique in the document
/// @param printed the articles that stand in the same document
/// @param firstLevel the level of the headings that authors write as `##`
/// @param pictures takes each picture that the text shows
record PrintMedium(Settings settings, String own, Set<ArticleKey> printed, int firstLevel, PictureNames pictures)
        implements Medium {
    /// The anchor of an article in a document that it stands in.
    static String anchorOf(ArticleKey article) {
        return "a-" + article.slug();
    }

    @Override
    public Locale language() {
        return settings.language();
    }

    @Override
    public Optional<String> href(Target target) {
        return switch (target) {
            case Target.Outside outside -> Optional.of(outside.address());
            case Target.ToArticle article -> article(article);
            case Target.ToIssue issue -> onSite("issues/" + issue.issue() + "/index.html");
            case Target.ToPage page ->
                onSite(page.page() + ".html"
                        + page.anchor().map(anchor -> "#" + anchor).orElse(""));
            case Target.ToFile file -> onSite(file.file().path());
            case Target.Within within -> Optional.of("#" + anchor(within.anchor()));
        };
    }

    private Optional<String> article(Target.ToArticle target) {
        ArticleKey key = target.article();
        if (printed.contains(key)) {
            String anchor = anchorOf(key);
            return Optional.of(
                    "#" + target.anchor().map(part -> anchor + "-" + part).orElse(anchor));
        }
        return onSite("issues/" + key.issue() + "/" + key.slug() + ".html"
                + target.anchor().map(part -> "#" + part).orElse(""));
    }

    private Optional<String> onSite(String path) {
        return settings.baseUrl().map(base -> base.resolve(encoded(path)).toString());
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
        return pictures.name(picture);
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
    public Html abbreviation(Inline.Short known) {
        return new Html("<abbr title=\"" + Escape.text(known.abbreviation().english()) + "\">"
                + Escape.prose(known.abbreviation().shortForm(), language()) + "</abbr>");
    }
}

package fascicle.render.email;

import fascicle.address.Addresses;
import fascicle.model.Attachment;
import fascicle.model.Block;
import fascicle.model.Inline;
import fascicle.model.Settings;
import fascicle.model.Target;
import fascicle.render.ChineseCounts;
import fascicle.render.Escape;
import fascicle.render.Html;
import fascicle.render.Languages;
import fascicle.render.Medium;
import java.util.Locale;
import java.util.Optional;

/// A text in an email: all links lead to the web, and where the newsletter does not say where it stands there, only
/// their words are shown. So are pictures.
///
/// @param language of the text
record EmailMedium(Settings settings, Languages languages, Locale language) implements Medium {
    @Override
    public Optional<String> href(Target target) {
        return switch (target) {
            case Target.Outside outside -> Optional.of(outside.address());
            case Target.ToArticle to -> onSite(Addresses.of(to.article()), to.anchor());
            case Target.ToIssue to -> onSite(Addresses.of(to.issue()), Optional.empty());
            case Target.ToPage to -> onSite(Addresses.page(to.page()), to.anchor());
            case Target.ToFile to -> onSite(to.file().path(), Optional.empty());
            case Target.Within _ -> Optional.empty();
        };
    }

    private Optional<String> onSite(String path, Optional<String> anchor) {
        return Addresses.absolute(settings, path)
                .map(address -> address
                        + anchor.map(name -> "#" + Addresses.encoded(name)).orElse(""));
    }

    @Override
    public Html prose(String text) {
        return new Html(ChineseCounts.marked(Escape.prose(text, language), language));
    }

    /// Drawings are shown by few programs.
    @Override
    public String source(Attachment picture) {
        boolean isShown = !picture.path().toLowerCase(Locale.ROOT).endsWith(".svg")
                && !picture.path().toLowerCase(Locale.ROOT).endsWith(".webp");
        return isShown ? Addresses.absolute(settings, picture.path()).orElse("") : "";
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

    /// Few programs tell what a short form stands for.
    @Override
    public Html abbreviation(Inline.Short known) {
        return new Html(Escape.prose(known.abbreviation().shortForm(), language));
    }
}

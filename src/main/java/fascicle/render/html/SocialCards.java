package fascicle.render.html;

import fascicle.address.Addresses;
import fascicle.model.Article;
import fascicle.model.Issue;
import fascicle.model.Newsletter;
import fascicle.pictures.Widths;
import fascicle.plan.Outbox;
import fascicle.plan.OutputFile;
import fascicle.render.Theme;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.util.List;
import java.util.TreeMap;

/// A social card for each article of a newsletter that says where on the web it stands; none for others, as nobody
/// could find them.
final class SocialCards {
    private final Newsletter newsletter;
    private final PictureCache cache;
    private final SocialCard card;
    private final String fonts;

    private SocialCards(Newsletter newsletter, Theme theme, PictureCache cache) throws IOException {
        this.newsletter = newsletter;
        this.cache = cache;
        this.card = new SocialCard(new Typecase(theme));
        this.fonts = fonts(theme);
    }

    static void publish(Newsletter newsletter, Theme theme, PictureCache cache, Outbox out) throws IOException {
        if (newsletter.settings().baseUrl().isEmpty()) {
            return;
        }
        SocialCards cards = new SocialCards(newsletter, theme, cache);
        for (Issue issue : newsletter.issues()) {
            for (Article article : issue.versions().toList()) {
                out.put(new OutputFile(path(article), cards.card(issue, article)));
            }
        }
    }

    static String path(Article article) {
        return "cards/" + Addresses.of(article).replaceFirst("^issues/", "").replaceFirst("\\.html$", ".png");
    }

    private byte[] card(Issue issue, Article article) throws IOException {
        SocialCard.Text text = new SocialCard.Text(
                newsletter.settings().title(),
                Integer.toString(article.number()),
                article.title(),
                article.section().title() + " · " + issue.period());
        byte[] source = (text + fonts).getBytes(StandardCharsets.UTF_8);
        return cache.kept("card", source, () -> drawn(text)).pictures().get(SocialCard.WIDTH);
    }

    private Widths drawn(SocialCard.Text text) throws IOException {
        return new Widths(
                SocialCard.WIDTH,
                SocialCard.HEIGHT,
                new TreeMap<>(java.util.Map.of(SocialCard.WIDTH, card.draw(text))));
    }

    /// What tells other fonts from these, without reading megabytes.
    private static String fonts(Theme theme) throws IOException {
        StringBuilder fonts = new StringBuilder();
        for (String file : List.copyOf(theme.list("fonts"))) {
            fonts.append(' ')
                    .append(file)
                    .append(' ')
                    .append(Files.size(theme.find(file).orElseThrow()));
        }
        return fonts.toString();
    }
}

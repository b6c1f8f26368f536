package fascicle.render.html;

import fascicle.address.Addresses;
import fascicle.memory.Fingerprint;
import fascicle.memory.Fingerprinted;
import fascicle.model.Issue;
import fascicle.plan.Made;
import fascicle.plan.OutputFile;
import fascicle.plan.PlannedFile;
import fascicle.plan.Recipe;
import fascicle.render.Look;
import fascicle.render.Theme;
import java.io.IOException;
import java.nio.file.Files;
import java.util.ArrayList;
import java.util.List;

/// A social card for each article of a newsletter that says where on the web it stands; none for others, as nobody
/// could find them.
final class SocialCards {
    private SocialCards() {}

    /// The theme as far as cards are made from it: its colours and fonts.
    static final class CardDress implements Fingerprinted {
        private final SocialCard card;
        private final byte[] fingerprint;

        private CardDress(SocialCard card, byte[] fingerprint) {
            this.card = card;
            this.fingerprint = fingerprint;
        }

        static CardDress of(Dress dress) throws IOException {
            Look look = dress.look();
            SocialCard card = new SocialCard(new Typecase(dress.theme(), look.get("card.chinese")), look);
            return new CardDress(card, Fingerprint.of(List.of(look, fonts(dress.theme()))));
        }

        /// What tells other fonts from these, without reading megabytes.
        private static List<String> fonts(Theme theme) throws IOException {
            List<String> fonts = new ArrayList<>();
            for (String file : theme.list("fonts")) {
                fonts.add(file + " " + Files.size(theme.find(file).orElseThrow()));
            }
            return fonts;
        }

        @Override
        public byte[] fingerprint() {
            return fingerprint.clone();
        }
    }

    private record Inputs(CardDress dress, String path, SocialCard.Text text) {}

    static List<PlannedFile> planned(Site site) throws IOException {
        if (site.newsletter().settings().baseUrl().isEmpty()) {
            return List.of();
        }
        CardDress dress = CardDress.of(site.dress());
        List<PlannedFile> files = new ArrayList<>();
        for (Issue issue : site.newsletter().issues()) {
            issue.versions().forEach(article -> {
                String path = Addresses.card(article.key());
                Recipe<Inputs> recipe = Recipe.of(
                        "card",
                        () -> new Inputs(
                                dress, path, text(site.newsletter().settings().title(), site.listed(article))),
                        SocialCards::made);
                files.add(new PlannedFile(path, "card", article.language(), recipe));
            });
        }
        return files;
    }

    private static SocialCard.Text text(String newsletter, Listed listed) {
        Listed.Facts article = listed.facts();
        return new SocialCard.Text(
                newsletter,
                Integer.toString(article.number()),
                article.title(),
                article.section().title() + " · " + article.issue().period());
    }

    private static Made made(Inputs in) throws IOException {
        return Made.of(new OutputFile(in.path(), in.dress().card.draw(in.text())));
    }
}

package fascicle.render.html;

import fascicle.OnDisk;
import fascicle.address.Addresses;
import fascicle.fonts.FontFault;
import fascicle.fonts.FontLibrary;
import fascicle.memory.Fingerprint;
import fascicle.memory.Fingerprinted;
import fascicle.model.HouseLook;
import fascicle.model.Issue;
import fascicle.model.Logo;
import fascicle.pictures.PaintedPicture;
import fascicle.pictures.PictureFault;
import fascicle.plan.Made;
import fascicle.plan.OutputFile;
import fascicle.plan.PlannedFile;
import fascicle.plan.Recipe;
import fascicle.render.Look;
import fascicle.render.Theme;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

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

        static CardDress of(Dress dress, HouseLook house) throws IOException {
            Optional<Logo> logo = house.logo();
            Look look = dress.look();
            Optional<byte[]> content = logo.isEmpty()
                    ? Optional.empty()
                    : Optional.of(OnDisk.read(logo.get().light().file().source()));
            Optional<SocialCard.Sign> sign = content.flatMap(bytes -> sign(dress.theme(), logo.get(), bytes));
            SocialCard card = new SocialCard(new Typecase(dress.theme(), look.get("card.chinese")), look, sign);
            return new CardDress(
                    card,
                    Fingerprint.of(List.of(
                            look,
                            dress.theme().checksums(List.of("fonts")),
                            logo.map(Logo::besideName),
                            content.map(bytes -> Fingerprint.of(bytes, Fingerprint.WHOLE)))));
        }

        /// Absent also for one that cannot be shown, which is told where it is published.
        private static Optional<SocialCard.Sign> sign(Theme theme, Logo logo, byte[] content) {
            try {
                String name = logo.light().file().path();
                FontLibrary fonts = FontLibrary.of(theme.fonts());
                return Optional.of(new SocialCard.Sign(PaintedPicture.of(name, content, fonts), logo.besideName()));
            } catch (PictureFault | FontFault _) {
                return Optional.empty();
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
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
        CardDress dress =
                CardDress.of(site.dress(), site.newsletter().settings().look());
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

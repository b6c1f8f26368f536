package fascicle.render.html;

import fascicle.address.Addresses;
import fascicle.model.Picture;
import fascicle.model.Settings;
import fascicle.plan.Made;
import fascicle.plan.OutputFile;
import fascicle.render.LanguageMarkup;
import fascicle.render.ThemeException;
import fascicle.render.Words;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/// Fills the template of a kind of page.
///
/// @param place where the page stands
record WebPage(Dress dress, Frame frame, PageText.Place place) {
    /// A page with neither pictures nor standards, in the language of the newsletter.
    static WebPage plain(Dress dress, Frame frame, String path) {
        return new WebPage(
                dress, frame, PageText.Place.plain(path, frame.settings().language()));
    }

    /// The words of the theme for it.
    Words words() {
        return dress.words(place.language());
    }

    /// What the page says.
    interface Content {
        Record of(PageText text);
    }

    /// A page, or what is wrong with the theme.
    Made made(View.Page page, Content content) throws IOException {
        PageText text = new PageText(dress, frame, place);
        Record own = content.of(text);
        View.Sheet<Record> sheet = new View.Sheet<>(place.root(), framed(text), page, text.words(), own);
        try {
            String filled = Policy.on(dress.theme().fill("web/" + page.kind() + ".ftlh", sheet));
            return new Made(List.of(OutputFile.text(page.path(), filled)), List.of(), List.of(), text.paragraphs());
        } catch (ThemeException e) {
            return Made.refused(e.diagnostics());
        }
    }

    private View.Site framed(PageText text) {
        Words words = text.words();
        Settings settings = frame.settings();
        Locale language = settings.language();
        Locale spoken = words.language();
        View.Link title = text.named(settings.title(), Addresses.HOME);
        return new View.Site(
                title.name(),
                settings.subtitle(),
                text.named(settings.publisher(), Addresses.HOME).name(),
                language.toLanguageTag(),
                LanguageMarkup.direction(language),
                title.lang(),
                LanguageMarkup.marked(language, spoken, place.language()),
                LanguageMarkup.marked(spoken, place.language(), spoken),
                settings.contact().map(Object::toString),
                navigation(words),
                frame.pages().stream()
                        .map(link -> text.named(link.name(), link.path()))
                        .toList(),
                settings.footer().stream()
                        .map(link -> text.named(link.title(), link.address().toString()))
                        .toList(),
                dress.assets(),
                Addresses.atom(Addresses.feed()),
                frame.subscribe(place.language()),
                Addresses.STATEMENT,
                Addresses.SECTIONS,
                settings.look()
                        .logo()
                        .map(logo -> new View.Logo(
                                sign(text, logo.light()),
                                logo.dark().map(dark -> sign(text, dark)),
                                logo.besideName())),
                frame.searchFolder());
    }

    private View.Picture sign(PageText text, Picture picture) {
        return frame.sign(picture).map(shape -> text.picture(picture, shape)).orElseGet(() -> text.picture(picture));
    }

    private List<View.Link> navigation(Words words) {
        List<View.Link> links = new ArrayList<>();
        links.add(new View.Link(words.get("nav.issue"), Addresses.HOME));
        links.add(new View.Link(words.get("nav.archive"), Addresses.ARCHIVE));
        for (View.Link link : List.of(
                new View.Link(words.get("nav.topics"), Addresses.TOPICS),
                new View.Link(words.get("nav.dossiers"), Addresses.DOSSIERS),
                new View.Link(words.get("nav.standards"), Addresses.STANDARDS),
                new View.Link(words.get("nav.dates"), Addresses.DATES),
                new View.Link(words.get("nav.abbreviations"), Addresses.ABBREVIATIONS))) {
            if (frame.hasFilled(link.path())) {
                links.add(link);
            }
        }
        if (frame.hasSearch()) {
            links.add(new View.Link(words.get("nav.search"), Addresses.SEARCH));
        }
        return List.copyOf(links);
    }
}

package fascicle.render.html;

import fascicle.address.Addresses;
import fascicle.model.Settings;
import fascicle.plan.Made;
import fascicle.plan.PlannedFile;
import fascicle.plan.Recipe;
import fascicle.render.Html;
import fascicle.render.LanguageMarkup;
import java.io.IOException;
import java.net.URI;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/// The page that says how to hear of what is new: by email where the newsletter has it, by feeds, by a calendar.
final class SubscribePage {
    private SubscribePage() {}

    /// @param translated the languages that something is translated into
    private record Inputs(Dress dress, Frame frame, List<Locale> translated) {}

    /// None where the newsletter has a page of that name of its own.
    static List<PlannedFile> planned(Site site) {
        boolean isOwn = site.frame().pages().stream()
                .anyMatch(page -> Addresses.folded(page.path()).equals(Addresses.SUBSCRIBE));
        Recipe<Inputs> recipe = Recipe.of(
                "subscribe",
                () -> new Inputs(site.dress(), site.frame(), site.newsletter().translated()),
                SubscribePage::made);
        return isOwn ? List.of() : List.of(new PlannedFile(Addresses.SUBSCRIBE, "subscribe", site.language(), recipe));
    }

    private static Made made(Inputs in) throws IOException {
        WebPage page = WebPage.plain(in.dress(), in.frame(), Addresses.SUBSCRIBE);
        return page.made(
                new Heads(in.frame())
                        .page(Addresses.SUBSCRIBE, "subscribe", page.words().get("subscribe.title")),
                _ -> view(in, page));
    }

    private static View.Subscription view(Inputs in, WebPage page) {
        Settings settings = in.frame().settings();
        List<View.Source> feeds = new ArrayList<>();
        feeds.add(source(in.frame(), settings.title(), Html.EMPTY, Addresses.atom(Addresses.feed())));
        for (Locale language : in.translated()) {
            Html lang = LanguageMarkup.marked(language, settings.language(), settings.language());
            feeds.add(
                    source(in.frame(), LanguageMarkup.name(language), lang, Addresses.atom(Addresses.feed(language))));
        }
        List<View.Link> lists = new ArrayList<>();
        if (in.frame().hasFilled(Addresses.TOPICS)) {
            lists.add(new View.Link(page.words().get("nav.topics"), Addresses.TOPICS));
        }
        lists.add(new View.Link(page.words().get("nav.sections"), Addresses.SECTIONS));
        boolean hasDates = in.frame().hasFilled(Addresses.DATES);
        View.Source calendar = source(in.frame(), page.words().get("dates.subscribe"), Html.EMPTY, Addresses.CALENDAR);
        return new View.Subscription(
                settings.subscribe().map(URI::toString),
                feeds,
                lists,
                Optional.of(calendar).filter(_ -> hasDates));
    }

    private static View.Source source(Frame frame, String title, Html lang, String path) {
        Optional<String> whole = frame.absolute(path);
        return new View.Source(title, lang, path, whole.orElse(path), whole.isPresent());
    }
}

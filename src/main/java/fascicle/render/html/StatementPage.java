package fascicle.render.html;

import fascicle.address.Addresses;
import fascicle.model.Accessibility;
import fascicle.model.Settings;
import fascicle.plan.Made;
import fascicle.plan.PlannedFile;
import fascicle.plan.Recipe;
import fascicle.render.MailboxOrHost;
import java.io.IOException;
import java.net.URI;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/// The page that says what the site stores and sends, and how accessible it is: what the tool knows of itself, and what
/// the publisher states. What nobody has stated is left open where readers see it.
final class StatementPage {
    private StatementPage() {}

    private record Inputs(Dress dress, Frame frame) {}

    /// None where the newsletter has a page of that name of its own.
    static List<PlannedFile> planned(Site site) {
        boolean isOwn = site.frame().pages().stream()
                .anyMatch(page -> Addresses.folded(page.path()).equals(Addresses.STATEMENT));
        Recipe<Inputs> recipe =
                Recipe.of("statement", () -> new Inputs(site.dress(), site.frame()), StatementPage::made);
        return isOwn ? List.of() : List.of(new PlannedFile(Addresses.STATEMENT, "statement", site.language(), recipe));
    }

    private static Made made(Inputs in) throws IOException {
        WebPage page = WebPage.plain(in.dress(), in.frame(), Addresses.STATEMENT);
        String title = page.words().get("statement.title");
        return page.made(
                new Heads(in.frame()).page(Addresses.STATEMENT, "statement", title),
                text -> view(in.frame().settings(), text));
    }

    private static StatementView view(Settings settings, PageText text) {
        Optional<Accessibility> stated = settings.statement().accessibility();
        return new StatementView(
                settings.editions().epub(),
                settings.subscribe().map(MailboxOrHost::of),
                settings.statement().serverRecords().map(text::prose),
                stated.flatMap(Accessibility::contact).or(settings::contact).map(StatementPage::link),
                stated.map(each -> view(each, text)));
    }

    private static StatementView.Stated view(Accessibility stated, PageText text) {
        return new StatementView.Stated(
                stated.conforms().name().toLowerCase(Locale.ROOT),
                text.date(stated.prepared()),
                stated.reviewed().map(text::date),
                stated.method().map(text::prose),
                stated.law(),
                stated.faults().stream().map(text::prose).toList(),
                stated.burden().stream().map(text::prose).toList(),
                stated.outside().stream().map(text::prose).toList(),
                stated.enforcement()
                        .map(link -> new View.Link(link.title(), link.address().toString())));
    }

    private static View.Link link(URI address) {
        return new View.Link(MailboxOrHost.of(address), address.toString());
    }
}

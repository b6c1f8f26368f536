package fascicle.render.email;

import fascicle.Diagnostic;
import fascicle.Position;
import fascicle.SourcePaths;
import fascicle.mail.Message;
import fascicle.mail.MessageWriter;
import fascicle.model.Article;
import fascicle.model.Logo;
import fascicle.model.Mailbox;
import fascicle.model.Mailing;
import fascicle.model.Picture;
import fascicle.model.Settings;
import fascicle.pictures.MailedPicture;
import fascicle.pictures.PaintedPicture;
import fascicle.pictures.PictureFault;
import fascicle.plan.Made;
import fascicle.plan.OutputFile;
import fascicle.render.Languages;
import fascicle.render.ThemeException;
import fascicle.render.calendar.DateBook;
import fascicle.render.calendar.Dated;
import java.io.IOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;
import java.util.SequencedMap;
import java.util.function.Function;
import org.jsoup.Jsoup;
import org.jsoup.nodes.DataNode;
import org.jsoup.nodes.Document;
import org.jsoup.select.Selector;

/// Makes the files of an email out of all that belongs to it.
final class LetterMaker {
    /// Bytes of HTML; Gmail cuts off what has more than 102 KB.
    private static final int LONGEST = 100_000;
    /// In pixels, as the template has it.
    private static final int COLUMN = 640;

    private static final Position SETTINGS = Position.startOf(SourcePaths.SETTINGS);
    private static final String CALENDAR = "calendar.ics";
    private static final String COVER = "cover";
    private static final String LOGO = "logo";
    /// In pixels, as signs are shown; they are sent in twice as many dots.
    private static final int SIGN_WIDTH = 280;

    private static final int SIGN_HEIGHT = 56;

    private final Letter letter;
    private final Languages languages;
    private final Placeholders placeholders;
    private final StyleSheet sheet;
    /// By their names without an ending.
    private final SequencedMap<String, MailedPicture> pictures = new LinkedHashMap<>();

    private LetterMaker(Letter letter) throws IOException, ThemeException {
        this.letter = letter;
        this.languages = letter.theme().languages(settings().language());
        this.placeholders = new Placeholders(settings().mailing().sender());
        this.sheet = letter.theme().style();
        cover(letter).ifPresent(picture -> pictures.put(COVER, picture));
        sign(letter).ifPresent(picture -> pictures.put(LOGO, picture));
    }

    static Made made(Letter letter) throws IOException {
        try {
            return new LetterMaker(letter).made();
        } catch (ThemeException e) {
            return Made.refused(e.diagnostics());
        }
    }

    /// An email in one of its extents.
    ///
    /// @param view of the HTML that stands alone
    private record Told(EmailView view, Extent extent, String html) {}

    private Made made() throws IOException, ThemeException {
        Told told = told();
        String html = placeholders.inHtml(told.html());
        String text = placeholders.inText(new EmailText(letter, told.view()).written());
        String mailed = isInline() ? placeholders.inHtml(html(view(told.extent(), this::mailedSource))) : html;
        String subject = placeholders.inHeader(told.view().subject());
        List<OutputFile> files = new ArrayList<>();
        files.add(new OutputFile(
                letter.path(letter.name() + ".eml"), MessageWriter.written(message(subject, text, mailed))));
        files.add(OutputFile.text(letter.path(letter.name() + ".html"), html));
        files.add(OutputFile.text(letter.path(letter.name() + ".txt"), text));
        pictures.forEach(
                (name, picture) -> files.add(new OutputFile(letter.path(name + picture.ending()), picture.content())));
        new Campaign(
                        settings(),
                        letter.name(),
                        from(),
                        placeholders.inHeader(settings().publisher()),
                        subject,
                        placeholders.inHeader(told.view().preheader()),
                        html,
                        text)
                .written()
                .ifPresent(json -> files.add(OutputFile.text(letter.path("campaign.json"), json)));
        return Made.of(files.toArray(OutputFile[]::new)).found(findings(told));
    }

    private Settings settings() {
        return letter.settings();
    }

    /// As much of the issue as Gmail shows.
    private Told told() throws IOException, ThemeException {
        Extent extent = Extent.ALL;
        while (true) {
            EmailView view = view(extent, this::aloneSource);
            String html = html(view);
            if (html.getBytes(StandardCharsets.UTF_8).length <= LONGEST || extent.isLeast()) {
                return new Told(view, extent, html);
            }
            extent = extent.less();
        }
    }

    /// @param source where a picture is that the HTML shows
    private EmailView view(Extent extent, Function<String, String> source) {
        Optional<EmailView.Cover> cover = picture(COVER)
                .map(picture -> new EmailView.Cover(
                        source.apply(COVER),
                        letter.issue().cover().map(Picture::alt).orElse(""),
                        Math.min(COLUMN, picture.width())));
        Optional<Logo> logo = settings().look().logo();
        Optional<EmailView.Sign> sign = picture(LOGO)
                .flatMap(picture -> logo.map(shown -> new EmailView.Sign(
                        source.apply(LOGO),
                        shown.light().alt(),
                        Math.max(1, picture.width() / 2),
                        Math.max(1, picture.height() / 2),
                        shown.besideName())));
        return new Composer(letter, languages).view(new Composer.Head(cover, sign), extent);
    }

    private Optional<MailedPicture> picture(String name) {
        return Optional.ofNullable(pictures.get(name));
    }

    private String html(EmailView view) throws IOException, ThemeException {
        Document document = Jsoup.parse(letter.theme().fill(view));
        document.outputSettings().prettyPrint(false).charset(StandardCharsets.UTF_8);
        MailForm.apply(document);
        try {
            new Inliner(sheet).apply(document);
        } catch (Selector.SelectorParseException e) {
            throw letter.theme().misstyled("a rule is for what cannot be found: " + e.getMessage());
        }
        MailForm.dropClasses(document, sheet.media() + sheet.single());
        for (String kept : List.of(sheet.media(), sheet.single())) {
            if (!kept.isEmpty()) {
                document.head().appendElement("style").appendChild(new DataNode(kept));
            }
        }
        return document.outerHtml() + "\n";
    }

    /// Where a picture is that the HTML alone shows: on the site or, where that has no address or no emails, beside it.
    private String aloneSource(String name) {
        String file = name + pictures.get(name).ending();
        return isOnSite() || isToBeOnSite() ? letter.absolute(letter.path(file)).orElse(file) : file;
    }

    private boolean isOnSite() {
        return settings().editions().email();
    }

    /// A service that sends the email has nothing beside it, and nor has an email whose pictures are linked.
    private boolean isToBeOnSite() {
        return settings().mailing().cover() == Mailing.Cover.LINKED
                || settings().mailing().sender().isPresent();
    }

    /// Where it is for the message: within it, if it is to be.
    private String mailedSource(String name) {
        return "cid:" + id(name);
    }

    private boolean isInline() {
        boolean wanted = settings().mailing().cover() != Mailing.Cover.LINKED
                || settings().baseUrl().isEmpty();
        return wanted && !pictures.isEmpty();
    }

    private static Optional<MailedPicture> sign(Letter letter) throws IOException, ThemeException {
        if (letter.logo().isEmpty()) {
            return Optional.empty();
        }
        String name =
                letter.settings().look().logo().orElseThrow().light().file().path();
        try {
            PaintedPicture sign =
                    PaintedPicture.of(name, letter.logo().get(), letter.theme().fonts());
            return Optional.of(MailedPicture.of(sign, letter.theme().paper(), 2 * SIGN_WIDTH, 2 * SIGN_HEIGHT));
        } catch (PictureFault _) {
            return Optional.empty();
        }
    }

    /// Absent also for one that cannot be shown, which the site tells.
    private static Optional<MailedPicture> cover(Letter letter) throws IOException, ThemeException {
        if (letter.cover().isEmpty()) {
            return Optional.empty();
        }
        String name = letter.issue().cover().orElseThrow().file().path();
        try {
            return Optional.of(
                    MailedPicture.of(name, letter.cover().get(), letter.theme().fonts()));
        } catch (PictureFault _) {
            return Optional.empty();
        }
    }

    private Message message(String subject, String text, String html) {
        List<Message.Picture> carried = new ArrayList<>();
        if (isInline()) {
            pictures.forEach((name, picture) -> carried.add(
                    new Message.Picture(id(name), name + picture.ending(), picture.type(), picture.content())));
        }
        return new Message(
                settings().publisher(),
                from(),
                List.of(),
                subject,
                letter.issue().published().atStartOfDay(settings().timezone()),
                id(letter.name()),
                letter.language(),
                text,
                html,
                carried,
                calendar().stream().toList());
    }

    private Optional<Message.Attached> calendar() {
        List<Dated> dated = letter.issue().articles().stream()
                .filter(Article::hasDates)
                .map(article -> Dated.of(article, letter.issue().published()))
                .toList();
        if (dated.isEmpty()) {
            return Optional.empty();
        }
        String written = new DateBook(settings(), languages.words(letter.language())).of(dated);
        return Optional.of(new Message.Attached(
                CALENDAR, "text/calendar; charset=UTF-8", written.getBytes(StandardCharsets.UTF_8)));
    }

    /// The mailbox that the email comes from: that of the settings, or else the one that readers write to.
    private String from() {
        Optional<String> contact = settings()
                .contact()
                .filter(address -> "mailto".equalsIgnoreCase(address.getScheme()))
                .map(address -> address.getSchemeSpecificPart().replaceFirst("\\?.*", ""))
                .filter(Mailbox::isOne);
        return settings().mailing().from().or(() -> contact).orElse("newsletter@" + host());
    }

    private String host() {
        return settings()
                .baseUrl()
                .map(URI::getHost)
                .filter(host -> Mailbox.isOne("a@" + host))
                .orElse("newsletter.invalid");
    }

    private String id(String of) {
        return of + "." + letter.issue().id() + "@" + host();
    }

    private List<Diagnostic> findings(Told told) {
        List<Diagnostic> findings = new ArrayList<>();
        if (settings().baseUrl().isEmpty()) {
            findings.add(Diagnostic.warning(SETTINGS, "email-links", "the emails have no links to the site")
                    .withHint("say in newsletter.yaml where it stands: base-url"));
        }
        Mailing mailing = settings().mailing();
        if (mailing.sender().equals(Optional.of(Mailing.Sender.LISTMONK))
                && mailing.list().isEmpty()) {
            findings.add(Diagnostic.warning(SETTINGS, "email-list", "the campaign for listmonk names no list")
                    .withHint("say in newsletter.yaml, under email, the number of the list there, such as list: 3;"
                            + " listmonk takes no campaign without one"));
        }
        boolean isSought = settings().baseUrl().isPresent() && isToBeOnSite() && !isOnSite();
        if (isSought && !pictures.isEmpty()) {
            findings.add(Diagnostic.warning(
                            SETTINGS,
                            "email-pictures",
                            "the email looks for its pictures on the site, which has no emails")
                    .withHint("say in newsletter.yaml editions: {email: true}, and publish before you send"));
        }
        if (!told.extent().isAll()) {
            String size = told.html().getBytes(StandardCharsets.UTF_8).length / 1000 + " kB";
            findings.add(Diagnostic.warning(
                            letter.issue().at(),
                            "email-long",
                            "the email of this issue would be too long; some of it is left out, and it has " + size)
                    .withHint("Gmail cuts off what has more than 102 kB: shorten the editorial or the takeaways"));
        }
        return findings;
    }
}

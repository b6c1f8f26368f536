package fascicle.render.email;

import fascicle.address.Addresses;
import fascicle.model.Article;
import fascicle.model.Consultation;
import fascicle.model.Event;
import fascicle.model.Issue;
import fascicle.model.PlainText;
import fascicle.model.Takeaway;
import fascicle.render.Html;
import fascicle.render.LanguageMarkup;
import fascicle.render.Languages;
import fascicle.render.MailboxOrHost;
import fascicle.render.Markup;
import fascicle.render.Words;
import java.net.URI;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/// Composes what the template of an email sees.
final class Composer {
    /// Beyond this, no list of emails shows more of a preheader.
    private static final int PREHEADER = 140;

    private final Letter letter;
    private final Languages languages;
    private final Words words;
    private final Placeholders placeholders;

    Composer(Letter letter, Languages languages) {
        this.letter = letter;
        this.languages = languages;
        this.words = languages.words(letter.language());
        this.placeholders = new Placeholders(letter.settings().mailing().sender());
    }

    /// The pictures at the head.
    record Head(Optional<EmailView.Cover> cover, Optional<EmailView.Sign> logo) {}

    EmailView view(Head head, Extent extent) {
        Issue issue = letter.issue();
        return new EmailView(
                letter.settings(),
                words,
                letter.language().toLanguageTag(),
                LanguageMarkup.direction(letter.language()),
                marked(letter.settings().language()),
                marked(words.language()),
                letter.subject(),
                preheader(),
                issue.period(),
                issue.number(),
                words.time("date.long", issue.published()),
                head.cover(),
                head.logo(),
                letter.isOwn() ? markup(letter.language()).body(issue.editorial()) : Html.EMPTY,
                dates(),
                leads(extent),
                parts(extent),
                extent.sources() ? sources() : List.of(),
                extent.isAll() ? "" : words.get("email.shortened"),
                links());
    }

    /// The words behind the subject: the editors' own, or else the first takeaways.
    private String preheader() {
        Optional<String> said = letter.issue().envelope().preheader().filter(_ -> letter.isOwn());
        Stream<Article> first = letter.issue().takeaways().isEmpty()
                ? letter.issue().articles().stream()
                : letter.issue().takeaways().stream();
        String titles = first.limit(4).map(Composer::title).collect(Collectors.joining(" · "));
        String all = said.orElse(titles);
        return all.codePointCount(0, all.length()) <= PREHEADER
                ? all
                : all.substring(0, all.offsetByCodePoints(0, PREHEADER - 1)).strip() + "…";
    }

    private static String title(Article article) {
        return article.takeaway().flatMap(Takeaway::title).orElse(article.title());
    }

    private Markup markup(Locale language) {
        return new Markup(new EmailMedium(letter.settings(), languages, language));
    }

    private Html lang(Article article) {
        return marked(article.language());
    }

    private Html marked(Locale language) {
        return LanguageMarkup.marked(language, letter.language(), letter.language());
    }

    private Optional<String> page(Article article) {
        return letter.absolute(Addresses.of(article));
    }

    private List<EmailView.Lead> leads(Extent extent) {
        return letter.issue().takeaways().stream()
                .limit(extent.takeaways())
                .flatMap(article -> article.takeaway().stream().map(said -> {
                    Markup markup = markup(article.language());
                    return new EmailView.Lead(
                            article.number(),
                            lang(article),
                            markup.prose(title(article)),
                            markup.line(said.text()),
                            page(article));
                }))
                .toList();
    }

    private List<EmailView.Part> parts(Extent extent) {
        List<EmailView.Part> parts = new ArrayList<>();
        int left = extent.entries();
        for (Issue.Group group : letter.issue().groups()) {
            List<Article> articles =
                    group.articles().stream().limit(Math.max(0, left)).toList();
            left -= articles.size();
            if (!articles.isEmpty()) {
                String title = group.section().title();
                parts.add(new EmailView.Part(
                        marked(letter.naming().languageOf(title, articles.getFirst())),
                        title,
                        articles.stream().map(this::entry).toList()));
            }
        }
        return parts;
    }

    private EmailView.Entry entry(Article article) {
        Optional<Integer> page =
                Optional.ofNullable(letter.pages().get(article.key().name()));
        Optional<String> print =
                page.flatMap(number -> letter.print().flatMap(letter::absolute).map(pdf -> pdf + "#page=" + number));
        return new EmailView.Entry(
                article.number(),
                lang(article),
                markup(article.language()).prose(article.title()),
                page(article),
                page.map(OptionalInt::of).orElse(OptionalInt.empty()),
                print);
    }

    private List<EmailView.Origin> sources() {
        return letter.issue().articles().stream()
                .filter(article -> !PlainText.of(article.source()).isBlank())
                .map(article -> new EmailView.Origin(
                        article.number(),
                        lang(article),
                        markup(article.language()).line(article.source())))
                .toList();
    }

    /// A date with the day by which it is sorted.
    private record Dated(LocalDate day, EmailView.Date date) {}

    private List<EmailView.Date> dates() {
        return letter.issue().articles().stream()
                .flatMap(this::dates)
                .sorted(Comparator.comparing(Dated::day))
                .map(Dated::date)
                .toList();
    }

    private Stream<Dated> dates(Article article) {
        Stream<Dated> consultations =
                IntStream.range(0, article.consultations().size()).mapToObj(place -> consultation(article, place));
        Stream<Dated> events = IntStream.range(0, article.events().size()).mapToObj(place -> event(article, place));
        return Stream.concat(consultations, events);
    }

    /// @param place among the article's consultations, from 0
    private Dated consultation(Article article, int place) {
        Consultation each = article.consultations().get(place);
        EmailView.Date date = new EmailView.Date(
                "consultation",
                lang(article),
                markup(article.language()).prose(each.title().orElse(article.title())),
                day(each.closes()),
                Optional.empty(),
                Optional.empty(),
                each.submit().map(URI::toString),
                page(article),
                letter.absolute(Addresses.consultation(article.key(), place + 1)));
        return new Dated(each.closes(), date);
    }

    /// @param place among the article's events, from 0
    private Dated event(Article article, int place) {
        Event each = article.events().get(place);
        EmailView.Date date = new EmailView.Date(
                "event",
                lang(article),
                markup(article.language()).prose(each.title().orElse(article.title())),
                day(each.firstDay()),
                words.times(each),
                each.where(),
                each.register().map(URI::toString),
                page(article),
                letter.absolute(Addresses.event(article.key(), place + 1)));
        return new Dated(each.firstDay(), date);
    }

    private EmailView.Day day(LocalDate day) {
        return new EmailView.Day(
                words.time("date.long", day), words.time("date.day", day), words.time("date.month", day));
    }

    private EmailView.Links links() {
        Optional<String> site = letter.absolute(Addresses.of(letter.issue().id()));
        Optional<URI> contact = letter.settings().contact();
        return new EmailView.Links(
                site,
                letter.print().flatMap(letter::absolute),
                placeholders.knowOnline() ? Optional.of(Placeholders.ONLINE) : site,
                placeholders.knowUnsubscribe() ? Optional.of(Placeholders.UNSUBSCRIBE) : Optional.empty(),
                contact.map(URI::toString),
                contact.map(MailboxOrHost::of));
    }
}

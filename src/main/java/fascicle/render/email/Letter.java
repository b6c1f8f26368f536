package fascicle.render.email;

import fascicle.OnDisk;
import fascicle.address.Addresses;
import fascicle.model.Article;
import fascicle.model.Issue;
import fascicle.model.Logo;
import fascicle.model.Mailing;
import fascicle.model.Picture;
import fascicle.model.Settings;
import fascicle.plan.Offer;
import fascicle.plan.Offers;
import fascicle.render.LanguageOfNames;
import java.io.IOException;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;

/// All that an email is made of, and nothing else: the same letter gives the same bytes.
///
/// @param issue with the articles that are wanted
/// @param language of the email
/// @param naming in what language its sections are named
/// @param topic the name of the only topic that is wanted
/// @param print the path of the PDF; absent while there is none
/// @param pages the page of the PDF on which an article begins, by the article's name
/// @param cover what is in the picture's file; absent when there is none or none is wanted
/// @param logo what is in the file of the newsletter's sign
record Letter(
        Settings settings,
        Issue issue,
        Locale language,
        LanguageOfNames naming,
        Optional<String> topic,
        Optional<String> print,
        SortedMap<String, Integer> pages,
        Optional<byte[]> cover,
        Optional<byte[]> logo,
        EmailTheme theme) {
    Letter {
        pages = Collections.unmodifiableSortedMap(new TreeMap<>(pages));
    }

    /// @throws IOException when the cover or the sign cannot be read
    static Letter of(Settings settings, Issue issue, Choice choice, Offers known, EmailTheme theme) throws IOException {
        SortedMap<String, Integer> pages = new TreeMap<>();
        issue.versions()
                .map(Article::key)
                .forEach(key -> known.page(key).ifPresent(page -> pages.put(key.name(), page)));
        Optional<String> print =
                known.of(issue.id(), Offer.EDITION).stream().map(Offer::path).findFirst();
        Optional<String> topic = choice.topic()
                .flatMap(slug -> issue.articles().stream()
                        .flatMap(article -> article.topics().stream())
                        .filter(named -> named.slug().equals(slug))
                        .map(named -> named.name())
                        .findFirst());
        Issue chosen = choice.of(issue);
        return new Letter(
                settings,
                chosen,
                choice.language().orElse(settings.language()),
                LanguageOfNames.of(settings.language(), issue, chosen.articles().stream()),
                topic,
                print,
                pages,
                content(issue.cover().filter(_ -> settings.mailing().cover() != Mailing.Cover.NONE)),
                content(settings.look().logo().map(Logo::light)),
                theme);
    }

    private static Optional<byte[]> content(Optional<Picture> picture) throws IOException {
        return picture.isEmpty()
                ? Optional.empty()
                : Optional.of(OnDisk.read(picture.get().file().source()));
    }

    /// Whether it speaks as the newsletter does; what only the newsletter says is left out of others.
    boolean isOwn() {
        return language.equals(settings.language());
    }

    /// Where its files stand on the site: `issues/2023-09/email/`.
    String path(String name) {
        return Addresses.email(issue.id(), name);
    }

    /// What its files are called, without their endings: `sesec-2023-09`.
    String name() {
        return Addresses.emailName(settings, issue.id());
    }

    /// An address on the web.
    Optional<String> absolute(String path) {
        return Addresses.absolute(settings, path);
    }

    /// The subject, before anyone's placeholders.
    String subject() {
        String usual = settings.title() + ", " + issue.period();
        String said = issue.envelope().subject().filter(_ -> isOwn()).orElse(usual);
        return topic.map(name -> said + " · " + name).orElse(said);
    }

    /// The articles by section.
    List<Issue.Group> groups() {
        return issue.groups();
    }
}

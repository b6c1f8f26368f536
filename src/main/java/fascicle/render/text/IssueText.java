package fascicle.render.text;

import fascicle.address.Addresses;
import fascicle.model.Annex;
import fascicle.model.Article;
import fascicle.model.Author;
import fascicle.model.Consultation;
import fascicle.model.Event;
import fascicle.model.Issue;
import fascicle.model.Settings;
import fascicle.render.Lines;
import fascicle.render.TextBlocks;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;

/// An issue to be written as a text: head, editorial, takeaways, index, and all articles.
///
/// @param path where it will stand
record IssueText(String path, Settings settings, Issue issue, Labels labels) {
    private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm VV", Locale.ROOT);

    /// @param issue taken without its history, which the text does not tell
    static IssueText of(String path, Settings settings, Issue issue, Labels labels) {
        Issue plain = issue.withArticles(
                issue.articles().stream().map(Article::withoutHistory).toList());
        return new IssueText(path, settings, plain, labels);
    }

    String written() {
        Lines lines = new Lines(settings.language());
        TextBlocks blocks = new TextBlocks(lines, settings, labels.notes());
        lines.title(settings.title(), '=');
        lines.paragraph(issue.period() + "\n" + issue.published() + "\n" + settings.publisher());
        Addresses.absolute(settings, Addresses.of(issue.id())).ifPresent(lines::paragraph);
        blocks.write(issue.editorial());
        takeaways(lines, blocks);
        index(lines);
        for (Issue.Group group : issue.groups()) {
            lines.title(group.section().title(), '=');
            group.articles().forEach(article -> article(lines, blocks, article));
        }
        return lines.toString();
    }

    private void takeaways(Lines lines, TextBlocks blocks) {
        if (issue.takeaways().isEmpty()) {
            return;
        }
        lines.title(labels.takeaways(), '=');
        for (Article article : issue.takeaways()) {
            article.takeaway().ifPresent(takeaway -> {
                String number = article.number() + ". ";
                String title = takeaway.title().orElse(article.title());
                lines.paragraph(number, "   ", title + "\n" + blocks.words(takeaway.text()));
            });
        }
    }

    private void index(Lines lines) {
        if (issue.articles().isEmpty()) {
            return;
        }
        lines.title(labels.index(), '=');
        for (Issue.Group group : issue.groups()) {
            lines.paragraph(group.section().title());
            for (Article article : group.articles()) {
                lines.paragraph(String.format(Locale.ROOT, "%3d. ", article.number()), "     ", article.title());
            }
        }
    }

    private void article(Lines lines, TextBlocks blocks, Article article) {
        lines.title(article.number() + ". " + article.title(), '-');
        lines.paragraph(article.authors().stream().map(Author::name).collect(Collectors.joining(", ")));
        lines.paragraph(
                article.topics().stream().map(topic -> "#" + topic.name()).collect(Collectors.joining(" ")));
        article.consultations().forEach(consultation -> lines.paragraph(told(consultation)));
        article.events().forEach(event -> lines.paragraph(told(event)));
        blocks.write(article.body());
        if (!article.source().isEmpty()) {
            lines.paragraph(labels.source() + labels.colon() + blocks.words(article.source()));
        }
        for (Annex annex : article.annexes()) {
            lines.paragraph(labels.annexes() + labels.colon() + annex.title() + place(annex));
        }
        Addresses.absolute(settings, Addresses.of(article)).ifPresent(lines::paragraph);
    }

    private String told(Consultation consultation) {
        String title = consultation.title().map(named -> named + "\n").orElse("");
        String submit = consultation
                .submit()
                .map(to -> "\n" + labels.submit() + labels.colon() + to)
                .orElse("");
        return title + labels.closes() + labels.colon() + consultation.closes() + submit;
    }

    private String told(Event event) {
        String title = event.title().map(named -> named + "\n").orElse("");
        DateTimeFormatter format = event.wholeDays() ? DateTimeFormatter.ISO_LOCAL_DATE : TIME;
        String ends = event.ends().map(end -> " – " + format.format(end)).orElse("");
        String where = event.where().map(place -> "\n" + place).orElse("");
        String register = event.register()
                .map(at -> "\n" + labels.register() + labels.colon() + at)
                .orElse("");
        return labels.event() + labels.colon() + title + format.format(event.starts()) + ends + where + register;
    }

    private String place(Annex annex) {
        Optional<String> address = annex.file().flatMap(file -> Addresses.absolute(settings, file.path()));
        return address.map(at -> " <" + at + ">").orElse("");
    }
}

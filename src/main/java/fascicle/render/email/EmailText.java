package fascicle.render.email;

import fascicle.model.Article;
import fascicle.model.Issue;
import fascicle.model.PlainText;
import fascicle.model.Takeaway;
import fascicle.render.Lines;
import fascicle.render.TextBlocks;
import fascicle.render.Words;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jsoup.Jsoup;

/// The email as a text, for programs and people that want no HTML: the same in the same order.
final class EmailText {
    private final Letter letter;
    private final EmailView view;
    private final Words words;
    private final Lines lines;
    private final TextBlocks blocks;

    EmailText(Letter letter, EmailView view) {
        this.letter = letter;
        this.view = view;
        this.words = view.words();
        this.lines = new Lines(letter.language());
        this.blocks = new TextBlocks(lines, letter.settings(), words.get("notes"));
    }

    String written() {
        lines.title(letter.settings().title(), '=');
        String number = view.number().isPresent()
                ? words.say("issue.number", view.number().getAsInt()) + " · "
                : "";
        lines.paragraph(view.period() + "\n" + number + view.published());
        view.links().online().ifPresent(to -> named("email.online", to));
        view.links().print().ifPresent(to -> named("issue.pdf", to));
        if (letter.isOwn()) {
            blocks.write(letter.issue().editorial());
        }
        dates();
        takeaways();
        index();
        sources();
        imprint();
        return lines.toString();
    }

    private void named(String key, String address) {
        lines.paragraph(words.get(key) + words.get("label.colon") + "\n" + address);
    }

    private void dates() {
        if (view.dates().isEmpty()) {
            return;
        }
        lines.title(words.get("issue.dates"), '-');
        for (EmailView.Date date : view.dates()) {
            String label = words.get(date.kind().equals("consultation") ? "consultation.closes" : "event.label");
            String when = label + " " + date.day().full()
                    + date.times()
                            .map(times -> words.get("label.comma") + times)
                            .orElse("");
            lines.paragraph(Stream.of(
                            Optional.of(when),
                            Optional.of(plain(date.title().markup())),
                            date.where(),
                            date.link().map(to -> to.replaceFirst("^mailto:", "")),
                            date.calendar().map(to -> words.get("dates.add") + words.get("label.colon") + to))
                    .flatMap(Optional::stream)
                    .collect(Collectors.joining("\n")));
        }
    }

    /// The words of a title, which has no marks but those of languages.
    private static String plain(String markup) {
        return Jsoup.parseBodyFragment(markup).text();
    }

    private void takeaways() {
        if (view.takeaways().isEmpty()) {
            return;
        }
        lines.title(words.get("issue.takeaways"), '-');
        List<Article> told =
                letter.issue().takeaways().subList(0, view.takeaways().size());
        for (int i = 0; i < told.size(); i++) {
            Article article = told.get(i);
            Takeaway said = article.takeaway().orElseThrow();
            String text = blocks.words(said.text());
            String link = view.takeaways().get(i).link().map(to -> "\n" + to).orElse("");
            lines.paragraph(article.number() + ". ", "   ", said.title().orElse(article.title()) + "\n" + text + link);
        }
    }

    private void index() {
        if (view.parts().isEmpty()) {
            return;
        }
        lines.title(words.get("issue.index"), '-');
        for (EmailView.Part part : view.parts()) {
            lines.paragraph(part.title());
            for (EmailView.Entry entry : part.articles()) {
                String page = entry.page().isPresent()
                        ? words.say(
                                "label.brackets",
                                words.say("article.page.short", entry.page().getAsInt())
                                        .replace(' ', '\u00a0'))
                        : "";
                String link = entry.link().map(to -> "\n" + to).orElse("");
                lines.paragraph(
                        entry.number() + ". ", "   ", plain(entry.title().markup()) + page + link);
            }
        }
        lines.paragraph(view.left());
    }

    private void sources() {
        if (view.sources().isEmpty()) {
            return;
        }
        lines.title(words.get("email.sources"), '-');
        Issue issue = letter.issue();
        issue.articles().stream()
                .filter(article -> !PlainText.of(article.source()).isBlank())
                .forEach(article -> lines.paragraph(article.number() + ". ", "   ", blocks.words(article.source())));
    }

    private void imprint() {
        lines.paragraph("* * *");
        EmailView.Links links = view.links();
        lines.paragraph(Stream.of(Optional.of(letter.settings().publisher()), links.contactName(), links.site())
                .flatMap(Optional::stream)
                .collect(Collectors.joining("\n")));
        links.unsubscribe().ifPresent(to -> named("email.unsubscribe", to));
    }
}

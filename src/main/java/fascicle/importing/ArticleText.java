package fascicle.importing;

import fascicle.content.yaml.YamlText;
import fascicle.importing.Draft.Article;
import fascicle.importing.Draft.Consultation;
import fascicle.importing.Draft.Event;
import fascicle.importing.Draft.Takeaway;
import java.util.List;

/// Writes an article's file.
record ArticleText(Article article, String sectionId) {
    String markdown() {
        StringBuilder text = new StringBuilder("---\n");
        text.append("title: ").append(YamlText.line(article.title())).append('\n');
        text.append("section: ").append(sectionId).append('\n');
        if (!article.topics().isEmpty()) {
            text.append("topics: ").append(YamlText.list(article.topics())).append('\n');
        }
        article.takeaway().ifPresent(takeaway -> takeaway(takeaway, text));
        consultations(article.consultations(), text);
        events(article.events(), text);
        article.source()
                .ifPresent(source ->
                        text.append("source: ").append(YamlText.line(source)).append('\n'));
        if (article.empty()) {
            text.append("draft: true\n");
        }
        return text.append("---\n\n").append(article.body()).append('\n').toString();
    }

    private static void takeaway(Takeaway takeaway, StringBuilder text) {
        text.append("takeaway:\n  rank: ").append(takeaway.rank()).append('\n');
        takeaway.title()
                .ifPresent(title ->
                        text.append("  title: ").append(YamlText.line(title)).append('\n'));
        text.append("  text: ").append(YamlText.folded(takeaway.text(), 4)).append('\n');
    }

    private static void consultations(List<Consultation> consultations, StringBuilder text) {
        if (!consultations.isEmpty()) {
            text.append("consultation:\n");
        }
        for (Consultation consultation : consultations) {
            consultation
                    .opens()
                    .ifPresent(opens -> text.append("  opens: ").append(opens).append('\n'));
            text.append("  closes: ").append(consultation.closes()).append('\n');
        }
    }

    private static void events(List<Event> events, StringBuilder text) {
        if (!events.isEmpty()) {
            text.append("event:\n");
        }
        for (Event event : events) {
            text.append("  - starts: ").append(event.starts()).append('\n');
            event.title()
                    .ifPresent(title -> text.append("    title: ")
                            .append(YamlText.line(title))
                            .append('\n'));
            event.ends()
                    .ifPresent(ends -> text.append("    ends: ").append(ends).append('\n'));
            text.append("    zone: ").append(event.zone()).append('\n');
            event.where()
                    .ifPresent(where -> text.append("    where: ")
                            .append(YamlText.line(where))
                            .append('\n'));
            event.register()
                    .ifPresent(address -> text.append("    register: ")
                            .append(YamlText.quoted(address.toString()))
                            .append('\n'));
        }
    }
}

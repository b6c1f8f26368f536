package fascicle.render.search;

import fascicle.model.Article;
import fascicle.model.Consultation;
import fascicle.model.Event;
import fascicle.model.Issue;
import fascicle.model.PlainText;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/// A part of what an article says, with the weight that its words have.
///
/// @param weight how many times each word counts
/// @param isProse phrases are looked for in it; not in what only says where an article belongs
/// @param isTitle it is the article's title
record WeighedPassage(String text, int weight, boolean isProse, boolean isTitle) {
    private static final int HEADLINE = 2;
    private static final int PLAIN = 1;

    private WeighedPassage(String text, int weight) {
        this(text, weight, true, false);
    }

    /// Everything by which an article can be found. Titles come first, so that phrases stay within them.
    static List<WeighedPassage> of(Article article, Issue issue) {
        Locale language = article.language();
        List<WeighedPassage> passages = new ArrayList<>();
        passages.add(new WeighedPassage(article.title(), HEADLINE, true, true));
        article.takeaway().ifPresent(takeaway -> {
            takeaway.title().ifPresent(title -> passages.add(new WeighedPassage(title, HEADLINE)));
            passages.add(new WeighedPassage(PlainText.of(takeaway.text()), HEADLINE));
        });
        article.topics().forEach(topic -> passages.add(new WeighedPassage(topic.name(), HEADLINE)));
        article.standards().forEach(standard -> passages.add(new WeighedPassage(standard, HEADLINE)));
        passages.add(new WeighedPassage(PlainText.of(article.body()), PLAIN));
        passages.add(new WeighedPassage(article.section().title(), PLAIN, false, false));
        passages.add(new WeighedPassage(issue.period(), PLAIN, false, false));
        passages.add(new WeighedPassage(written(issue.published(), language), PLAIN, false, false));
        article.consultations().forEach(call -> passages.add(new WeighedPassage(of(call, language), PLAIN)));
        article.events().forEach(event -> passages.add(new WeighedPassage(of(event, language), PLAIN)));
        article.annexes().forEach(annex -> passages.add(new WeighedPassage(annex.title(), PLAIN)));
        passages.add(new WeighedPassage(PlainText.of(article.source()), PLAIN));
        return passages;
    }

    /// All that a standing page says.
    static List<WeighedPassage> of(String title, String text) {
        return List.of(new WeighedPassage(title, HEADLINE, true, true), new WeighedPassage(text, PLAIN));
    }

    private static String of(Consultation call, Locale language) {
        return call.title().orElse("") + " "
                + call.opens().map(day -> date(day, language)).orElse("") + " " + date(call.closes(), language);
    }

    private static String of(Event event, Locale language) {
        return event.title().orElse("") + " " + date(event.starts().toLocalDate(), language) + " "
                + event.where().orElse("");
    }

    /// As people write it and as computers do: `18 November 2023 2023-11-18`.
    private static String date(LocalDate day, Locale language) {
        return written(day, language) + " " + day;
    }

    private static String written(LocalDate day, Locale language) {
        return day.format(DateTimeFormatter.ofPattern("d MMMM uuuu", language));
    }
}

package fascicle.render.search;

import fascicle.Position;
import fascicle.content.Chosen;
import fascicle.content.ContentReader;
import fascicle.model.Abbreviation;
import fascicle.model.Abbreviations;
import fascicle.model.Article;
import fascicle.model.ArticleKey;
import fascicle.model.Block;
import fascicle.model.Body;
import fascicle.model.Inline;
import fascicle.model.Issue;
import fascicle.model.IssueId;
import fascicle.model.Mailing;
import fascicle.model.Newsletter;
import fascicle.model.Section;
import fascicle.model.Settings;
import fascicle.model.Slug;
import fascicle.model.Statement;
import fascicle.model.Story;
import fascicle.model.Takeaway;
import fascicle.model.Topic;
import fascicle.model.TranslatedNames;
import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.stream.IntStream;

/// Newsletters to search in: this repository's own, and such as a test makes by hand.
final class Newsletters {
    private static final int PER_ISSUE = 24;
    private static final Position HERE = Position.startOf("content/made.md");

    private Newsletters() {}

    /// What a test says of an article.
    record Draft(String title, String takeaway, String body, List<String> topics, String section) {
        static Draft of(String title, String body) {
            return new Draft(title, "", body, List.of(), "News");
        }
    }

    /// This repository's own newsletter.
    static Newsletter sample() throws IOException {
        return ContentReader.once(Path.of(""), Chosen.FINISHED).newsletter().orElseThrow();
    }

    static Newsletter of(Draft... drafts) {
        return of(Arrays.asList(drafts), List.of());
    }

    /// Issues of 24 articles each, newest first.
    static Newsletter of(List<Draft> drafts, List<Abbreviation> abbreviations) {
        List<Issue> issues = IntStream.range(0, Math.ceilDiv(drafts.size(), PER_ISSUE))
                .parallel()
                .mapToObj(i -> issue(i, drafts.subList(i * PER_ISSUE, Math.min((i + 1) * PER_ISSUE, drafts.size()))))
                .toList();
        List<Section> sections = drafts.stream()
                .map(Draft::section)
                .distinct()
                .map(Newsletters::section)
                .toList();
        Settings settings = new Settings(
                "Test",
                Optional.empty(),
                "Tester",
                Optional.empty(),
                Optional.empty(),
                Locale.ENGLISH,
                ZoneId.of("Europe/Brussels"),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                List.of(),
                "gazette",
                fascicle.model.HouseLook.USUAL,
                Settings.Paper.A4,
                Settings.Print.USUAL,
                false,
                false,
                false,
                Settings.Editions.USUAL,
                Mailing.USUAL,
                TranslatedNames.NONE,
                Statement.NONE,
                sections);
        return new Newsletter(settings, issues, List.of(), new Abbreviations(abbreviations));
    }

    static Abbreviation abbreviation(String shortForm, String english, String chinese) {
        Optional<String> name = Optional.of(chinese).filter(text -> !text.isEmpty());
        return new Abbreviation(
                shortForm, english, false, Optional.empty(), name, Optional.empty(), Optional.empty(), HERE);
    }

    private static Section section(String title) {
        return new Section(Slug.of(title), title);
    }

    private static Issue issue(int back, List<Draft> drafts) {
        LocalDate published = LocalDate.of(2023, 11, 6).minusMonths(2L * back);
        IssueId id = new IssueId(published.toString().substring(0, 7));
        List<Article> articles = new ArrayList<>();
        for (Draft draft : drafts) {
            articles.add(article(id, articles.size() + 1, draft));
        }
        return new Issue(
                id,
                published.getMonth() + " " + published.getYear(),
                OptionalInt.empty(),
                published,
                Optional.empty(),
                Issue.Envelope.EMPTY,
                Body.EMPTY,
                articles,
                List.of(),
                HERE);
    }

    private static Article article(IssueId issue, int number, Draft draft) {
        Optional<Takeaway> takeaway = draft.takeaway().isEmpty()
                ? Optional.empty()
                : Optional.of(new Takeaway(OptionalInt.empty(), Optional.empty(), inlines(draft.takeaway())));
        List<Block> blocks = draft.body().isEmpty()
                ? List.of()
                : Arrays.stream(draft.body().split("\n\n"))
                        .<Block>map(text -> new Block.Paragraph(inlines(text), HERE))
                        .toList();
        Story story = Stories.saying(Map.of(
                "title",
                draft.title(),
                "section",
                section(draft.section()).id().value(),
                "topics",
                draft.topics(),
                "takeaway",
                takeaway,
                "body",
                new Body(blocks, List.of()),
                "at",
                HERE));
        return new Article(
                new ArticleKey(issue, new Slug("article-" + number)),
                number,
                java.util.Locale.ENGLISH,
                section(draft.section()),
                List.of(),
                draft.topics().stream().map(Topic::named).distinct().toList(),
                List.of(),
                List.of(),
                story);
    }

    private static List<Inline> inlines(String text) {
        return List.of(new Inline.Text(text, HERE));
    }
}

package fascicle.model;

import fascicle.Position;
import fascicle.SourcePaths;
import java.net.URI;
import java.util.ArrayList;
import java.util.List;

/// All words of a newsletter that stand in its PDFs, and where their authors wrote them.
public final class PrintedWords {
    private static final String SETTINGS = SourcePaths.SETTINGS;

    private final Manuscript manuscript;
    private final Settings settings;
    private final List<Stretch> all = new ArrayList<>();

    private PrintedWords(Manuscript manuscript, Settings settings) {
        this.manuscript = manuscript;
        this.settings = settings;
    }

    /// Some words that stand together; those of a block of code go over several lines.
    public record Stretch(String text, Position begins) {
        /// A place within them.
        public Position at(int index) {
            String before = text.substring(0, index);
            int lineBreak = before.lastIndexOf('\n');
            int lines = (int) before.chars().filter(c -> c == '\n').count();
            return lineBreak < 0
                    ? new Position(begins.path(), begins.line(), begins.column() + index)
                    : new Position(begins.path(), begins.line() + lines, begins.column() + index - lineBreak - 1);
        }
    }

    /// Those of all that is printed, with their places.
    public static List<Stretch> of(Newsletter newsletter, Manuscript manuscript) {
        return new PrintedWords(manuscript, newsletter.settings())
                .gathered(
                        newsletter.issues(),
                        newsletter.pages(),
                        newsletter.abbreviations().all());
    }

    /// Those of one issue and of what is printed with it, and where their files begin.
    ///
    /// @param articles of an issue that is without them
    public static List<Stretch> of(
            Settings settings, Issue issue, List<Article> articles, List<Page> pages, List<Abbreviation> table) {
        PrintedWords words = new PrintedWords(Manuscript.NONE, settings);
        articles.forEach(article -> words.add(article, true));
        return words.gathered(List.of(issue), pages, table);
    }

    private List<Stretch> gathered(List<Issue> issues, List<Page> pages, List<Abbreviation> table) {
        addSettings();
        issues.forEach(this::add);
        pages.forEach(this::add);
        table.forEach(this::add);
        return all;
    }

    private void addSettings() {
        add(settings.title(), SETTINGS, "title");
        settings.subtitle().ifPresent(words -> add(words, SETTINGS, "subtitle"));
        add(settings.publisher(), SETTINGS, "publisher");
        settings.contact().ifPresent(address -> add(address.toString(), SETTINGS, "contact"));
        for (int i = 0; i < settings.sections().size(); i++) {
            Section section = settings.sections().get(i);
            add(section.title(), SETTINGS, "sections", i, "title");
        }
    }

    private void add(Issue issue) {
        add(issue.period(), issue.at().path(), "period");
        add(issue.editorial());
        issue.articles().forEach(article -> {
            add(article, true);
            article.translations().forEach(other -> add(other, settings.printTranslations()));
        });
        issue.withdrawn().forEach(this::addWithdrawn);
    }

    /// Of what was taken back the title and the reason are left.
    private void addWithdrawn(Article article) {
        String file = article.at().path();
        add(article.title(), file, "title");
        article.story().withdrawn().ifPresent(why -> {
            Position at =
                    manuscript.find(file, "withdrawn", "reason").orElseGet(() -> manuscript.at(file, "withdrawn"));
            all.add(new Stretch(why.reason(), at));
        });
    }

    /// @param inIssue whether all of it is printed with the issue; of a translation, its title is in any case
    private void add(Article article, boolean inIssue) {
        String file = article.at().path();
        add(article.title(), file, "title");
        if (inIssue || settings.articlePdfs()) {
            addFront(article, file);
            add(article.body());
        }
    }

    private void addFront(Article article, String file) {
        List<String> authors = article.story().authors();
        addEach(authors, file, "author");
        article.authors().stream()
                .map(Author::name)
                .filter(name -> !authors.contains(name))
                .forEach(name -> add(name, file, "author"));
        addEach(article.reviewers(), file, "reviewed");
        addEach(article.topics().stream().map(topic -> topic.name()).toList(), file, "topics");
        addEach(article.standards(), file, "standards");
        article.takeaway().ifPresent(takeaway -> {
            takeaway.title().ifPresent(title -> add(title, file, "takeaway", "title"));
            add(takeaway.text());
        });
        add(article.source());
        for (int i = 0; i < article.consultations().size(); i++) {
            add(article.consultations().get(i), file, i);
        }
        for (int i = 0; i < article.events().size(); i++) {
            add(article.events().get(i), file, i);
        }
        for (int i = 0; i < article.annexes().size(); i++) {
            add(article.annexes().get(i).title(), file, "annexes", i, "title");
        }
    }

    /// Of a list, or of a thing that is given alone.
    private void addEach(List<String> words, String file, String key) {
        for (int i = 0; i < words.size(); i++) {
            Position at = manuscript.find(file, key, i).orElseGet(() -> manuscript.at(file, key));
            all.add(new Stretch(words.get(i), at));
        }
    }

    private void add(Consultation consultation, String file, int index) {
        addEither(consultation.title().stream().toList(), file, "consultation", index, "title");
        addEither(consultation.submit().map(URI::toString).stream().toList(), file, "consultation", index, "submit");
    }

    private void add(Event event, String file, int index) {
        addEither(event.title().stream().toList(), file, "event", index, "title");
        addEither(event.where().stream().toList(), file, "event", index, "where");
        addEither(event.register().map(URI::toString).stream().toList(), file, "event", index, "register");
    }

    private void addEither(List<String> words, String file, String key, int index, String value) {
        words.forEach(said -> all.add(new Stretch(said, manuscript.atEither(file, key, index, value))));
    }

    private void add(Page page) {
        add(page.title(), page.at().path(), "title");
        add(page.body());
    }

    private void add(Abbreviation abbreviation) {
        all.add(new Stretch(abbreviation.shortForm(), abbreviation.at()));
        all.add(new Stretch(abbreviation.english(), abbreviation.at()));
        abbreviation.beside().ifPresent(name -> all.add(new Stretch(name, abbreviation.at())));
        abbreviation.chinese().ifPresent(name -> all.add(new Stretch(name, abbreviation.at())));
        abbreviation.note().ifPresent(note -> all.add(new Stretch(note, abbreviation.at())));
    }

    private void add(String words, String file, Object... steps) {
        all.add(new Stretch(words, manuscript.at(file, steps)));
    }

    private void add(Body body) {
        Walk.blocks(body).forEach(this::add);
        Walk.inlines(body).forEach(this::add);
    }

    private void add(List<Inline> line) {
        Walk.inlines(line).forEach(this::add);
    }

    private void add(Block block) {
        switch (block) {
            case Block.Figure figure -> figure.caption().ifPresent(words -> all.add(new Stretch(words, figure.at())));
            case Block.CodeBlock code -> all.add(new Stretch(code.text(), code.at()));
            case Block.RawHtml html -> all.add(new Stretch(html.text(), html.at()));
            case Block.Framed framed -> all.add(new Stretch(framed.text(), framed.at()));
            case Block.Paragraph _,
                    Block.Heading _,
                    Block.BulletList _,
                    Block.OrderedList _,
                    Block.Quotation _,
                    Block.Alert _,
                    Block.Table _,
                    Block.Rule _ -> {
                // Their words are inlines.
            }
        }
    }

    private void add(Inline inline) {
        switch (inline) {
            case Inline.Text text -> all.add(new Stretch(text.text(), text.at()));
            case Inline.Code code -> all.add(new Stretch(code.text(), code.at()));
            case Inline.Link link -> {
                if (link.target() instanceof Target.Outside(String address)) {
                    all.add(new Stretch(address, link.at()));
                }
            }
            case Inline.Image _,
                    Inline.Short _,
                    Inline.Emphasis _,
                    Inline.Strong _,
                    Inline.Struck _,
                    Inline.NoteMark _,
                    Inline.Element _,
                    Inline.LineBreak _,
                    Inline.SoftBreak _ -> {
                // Their words are inlines too, or none.
            }
        }
    }
}

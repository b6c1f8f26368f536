package fascicle.proof.printing;

import fascicle.Position;
import fascicle.SourcePaths;
import fascicle.model.Abbreviation;
import fascicle.model.Article;
import fascicle.model.Block;
import fascicle.model.Body;
import fascicle.model.Consultation;
import fascicle.model.Event;
import fascicle.model.Inline;
import fascicle.model.Issue;
import fascicle.model.Manuscript;
import fascicle.model.Newsletter;
import fascicle.model.Page;
import fascicle.model.Section;
import fascicle.model.Settings;
import fascicle.model.Target;
import fascicle.model.Walk;
import java.net.URI;
import java.util.ArrayList;
import java.util.List;

/// All words of a newsletter that stand in its PDFs, and where their authors wrote them.
final class PrintedWords {
    private static final String SETTINGS = SourcePaths.SETTINGS;

    private final Manuscript manuscript;
    private final Settings settings;
    private final List<Stretch> all = new ArrayList<>();

    private PrintedWords(Manuscript manuscript, Settings settings) {
        this.manuscript = manuscript;
        this.settings = settings;
    }

    /// Some words that stand together; those of a block of code go over several lines.
    record Stretch(String text, Position begins) {
        /// A place within them.
        Position at(int index) {
            String before = text.substring(0, index);
            int lineBreak = before.lastIndexOf('\n');
            int lines = (int) before.chars().filter(c -> c == '\n').count();
            return lineBreak < 0
                    ? new Position(begins.path(), begins.line(), begins.column() + index)
                    : new Position(begins.path(), begins.line() + lines, begins.column() + index - lineBreak - 1);
        }
    }

    static List<Stretch> of(Newsletter newsletter, Manuscript manuscript) {
        PrintedWords words = new PrintedWords(manuscript, newsletter.settings());
        words.addSettings();
        newsletter.issues().forEach(words::add);
        newsletter.pages().forEach(words::add);
        newsletter.abbreviations().all().forEach(words::add);
        return words.all;
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

    private void addEach(List<String> words, String file, String key) {
        for (int i = 0; i < words.size(); i++) {
            add(words.get(i), file, key, i);
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

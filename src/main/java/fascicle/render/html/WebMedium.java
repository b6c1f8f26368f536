package fascicle.render.html;

import fascicle.Position;
import fascicle.address.Addresses;
import fascicle.model.Abbreviation;
import fascicle.model.Attachment;
import fascicle.model.Block;
import fascicle.model.Inline;
import fascicle.model.PassageName;
import fascicle.model.Picture;
import fascicle.model.Target;
import fascicle.render.ChineseCounts;
import fascicle.render.Escape;
import fascicle.render.Html;
import fascicle.render.LanguageMarkup;
import fascicle.render.Languages;
import fascicle.render.Medium;
import fascicle.render.Words;
import java.util.Collections;
import java.util.HashSet;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;

/// A web page. Made anew for each one, since a page explains each short form once.
final class WebMedium implements Medium {
    private final Setting setting;
    private final Languages languages;
    private final Words words;
    private final ParagraphIds paragraphs = new ParagraphIds();
    private final SortedMap<String, Position> places = new TreeMap<>();
    private final Set<String> explained = new HashSet<>();
    private final Set<String> reachable = new HashSet<>();

    /// Where a text stands.
    ///
    /// @param root the steps from the page to the site's root
    /// @param newsletter the language of the newsletter
    /// @param language of the text
    /// @param shapes of the pictures in it, by the paths where they are published
    /// @param prefix of its anchors
    record Setting(
            String root, Locale newsletter, Locale language, Map<String, PublishedShape> shapes, String prefix) {}

    WebMedium(Setting setting, Languages languages) {
        this.setting = setting;
        this.languages = languages;
        this.words = languages.words(setting.language());
    }

    /// Where each paragraph was written, by its id.
    SortedMap<String, Position> places() {
        return Collections.unmodifiableSortedMap(places);
    }

    @Override
    public Locale language() {
        return setting.language();
    }

    @Override
    public Html prose(String text) {
        return prose(text, setting.language());
    }

    static Html prose(String text, Locale language) {
        return new Html(ChineseCounts.marked(Escape.prose(text, language), language));
    }

    @Override
    public Optional<String> href(Target target) {
        return Optional.of(
                switch (target) {
                    case Target.Outside outside -> outside.address();
                    case Target.ToArticle to -> setting.root() + Addresses.of(to.article()) + fragment(to.anchor());
                    case Target.ToIssue to -> setting.root() + Addresses.of(to.issue());
                    case Target.ToPage to -> setting.root() + Addresses.page(to.page()) + fragment(to.anchor());
                    case Target.ToFile to -> source(to.file());
                    case Target.Within within -> fragment(Optional.of(anchor(within.anchor())));
                });
    }

    private static String fragment(Optional<String> anchor) {
        return anchor.map(name -> "#" + Addresses.encoded(name)).orElse("");
    }

    @Override
    public String source(Attachment picture) {
        return setting.root() + Addresses.encoded(picture.path());
    }

    @Override
    public String dimensions(Picture picture) {
        String size = Optional.ofNullable(setting.shapes().get(picture.file().path()))
                .map(shape -> " width=\"" + shape.width() + "\" height=\"" + shape.height() + "\""
                        + sizes(shape.set(setting.root())))
                .orElse("");
        return size + " loading=\"lazy\"";
    }

    private static String sizes(String set) {
        return set.isEmpty() ? "" : " srcset=\"" + Escape.text(set) + "\" sizes=\"(max-width: 44rem) 92vw, 38rem\"";
    }

    @Override
    public String attributes(Block.Paragraph paragraph) {
        String id = setting.prefix() + paragraphs.of(paragraph);
        places.put(id, paragraph.at());
        return " id=\"" + id + "\"";
    }

    /// Rows without words have no name.
    @Override
    public String attributes(Block.Table.Row row) {
        String words = PassageName.words(row);
        return words.isBlank() ? "" : " id=\"" + setting.prefix() + paragraphs.of(words) + "\"";
    }

    @Override
    public Html word(Block.Alert.Kind kind) {
        return languages.word(kind, setting.language());
    }

    /// A table scrolls within itself where the screen is narrower, and can then be reached by keyboard.
    @Override
    public Html framed(String caption, Html table) {
        String name = caption.isBlank() ? words.get("table") : caption;
        return new Html("<div class=\"wide\" role=\"group\" tabindex=\"0\" aria-label=\"" + Escape.text(name) + "\">\n"
                + table + "</div>\n");
    }

    @Override
    public Html notesHeading() {
        return new Html("<h2>" + Escape.text(words.get("notes")) + "</h2>\n");
    }

    @Override
    public String backLinkAttributes() {
        return " aria-label=\"" + Escape.text(words.get("notes.back")) + "\"";
    }

    @Override
    public String anchor(String anchor) {
        return setting.prefix() + anchor;
    }

    @Override
    public int level(int level) {
        return level;
    }

    @Override
    public void beginSection() {
        reachable.clear();
    }

    /// The first time on a page, a link to the table of abbreviations that holds the full name, which is read
    /// aloud once. The first time in each further section, a link that shows the name when it is reached. Then
    /// only the short form, which shows it to those who point at it: a stop of the keyboard at each mention would
    /// make the way through the page long.
    @Override
    public Html abbreviation(Inline.Short known) {
        Abbreviation abbreviation = known.abbreviation();
        boolean first = explained.add(abbreviation.shortForm());
        boolean firstHere = reachable.add(abbreviation.shortForm());
        if (first) {
            String words = "<abbr>" + Escape.text(abbreviation.shortForm()) + "</abbr><span class=\"full\"> "
                    + full(abbreviation) + "</span>";
            return link(abbreviation, "short", words);
        }
        Html titled = linkedAbbreviation(known);
        return firstHere ? link(abbreviation, "short again", titled.markup()) : titled;
    }

    private Html link(Abbreviation abbreviation, String kind, String words) {
        return new Html("<a class=\"" + kind + "\" href=\"" + setting.root() + Addresses.ABBREVIATIONS + "#"
                + abbreviation.anchor() + "\">" + words + "</a>");
    }

    /// Its names, that in the language of the text first.
    private String full(Abbreviation abbreviation) {
        String english = name(abbreviation);
        Optional<String> chinese = abbreviation.chinese().map(name -> Escape.prose(name, setting.language()));
        return isChinese()
                ? chinese.map(name -> name + " " + english).orElse(english)
                : chinese.map(name -> english + " " + name).orElse(english);
    }

    private boolean isChinese() {
        return setting.language().getLanguage().equals("zh");
    }

    private String name(Abbreviation abbreviation) {
        String name = Escape.text(abbreviation.english());
        Locale spoken = abbreviation.languageOfName(setting.newsletter());
        return spoken.getLanguage().equals(setting.language().getLanguage())
                ? name
                : "<span" + LanguageMarkup.marked(spoken, setting.language(), spoken) + ">" + name + "</span>";
    }

    @Override
    public Html linkedAbbreviation(Inline.Short known) {
        Abbreviation abbreviation = known.abbreviation();
        String english = abbreviation.english();
        Optional<String> chinese = abbreviation.chinese();
        String name = isChinese()
                ? chinese.map(own -> own + " " + english).orElse(english)
                : chinese.map(other -> english + " " + other).orElse(english);
        // No title: those who are read to would hear it each time.
        return new Html(
                "<abbr data-full=\"" + Escape.text(name) + "\">" + Escape.text(abbreviation.shortForm()) + "</abbr>");
    }
}

package fascicle.content;

import fascicle.content.source.Located;
import fascicle.content.yaml.AddressKinds;
import fascicle.content.yaml.Fields;
import fascicle.content.yaml.Key;
import fascicle.content.yaml.Keys;
import fascicle.content.yaml.Kinds;
import fascicle.content.yaml.TimeKinds;
import fascicle.model.Consultation;
import fascicle.model.Slug;
import fascicle.model.Status;
import fascicle.model.Withdrawal;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/// What the front matter of an article may say.
final class ArticleFile {
    /// What has pages or feeds of its own.
    private static final int FEW = 100;

    /// What is an entry of a list.
    private static final int MANY = 1000;

    static final Key<Integer> RANK =
            Key.optional("rank", Kinds.count(), "Its place among the issue's takeaways, from 1");
    static final Key<String> TAKEAWAY_TITLE =
            Key.optional("title", Kinds.name(), "A title of its own, where it differs from the article's");
    static final Key<Located<String>> TEXT = Key.required("text", Kinds.markdown(), "One short paragraph of Markdown");

    static final Key<String> ANNEX_TITLE = Key.required("title", Kinds.name(), "What the document is");
    static final Key<Located<String>> ANNEX_FILE = Key.optional(
            "file", Kinds.located(Kinds.text()), "The document; left out when readers ask the editors for it");

    static final Key<String> TITLE = Key.required("title", Kinds.name(), "The article's title");
    static final Key<String> SECTION = Key.required("section", Kinds.text(), "The id of its section");
    static final Key<List<String>> AUTHOR = Key.optional(
            "author", Kinds.atMost(MANY, Kinds.oneOrMore(Kinds.name())), "Who wrote it: a name, or a list of them");
    static final Key<List<String>> REVIEWED = Key.optional(
            "reviewed",
            Kinds.atMost(MANY, Kinds.oneOrMore(Kinds.name())),
            "Who read it before it was published: a name, or a list of them");
    static final Key<String> DOI =
            Key.optional("doi", Identifiers.doi(), "Its digital object identifier, such as 10.1234/letter.7.3");

    private static final Key<String> REASON = Key.required("reason", Kinds.name(), "Why it is taken back");
    private static final Key<LocalDate> ON = Key.optional("on", TimeKinds.date(), "The day on which it is taken back");
    static final Key<Withdrawal> WITHDRAWN = Key.optional(
            "withdrawn",
            Kinds.either(
                    Kinds.scalar(
                            "the reason",
                            Map.of("type", "string", "pattern", "\\S"),
                            text -> Optional.of(text)
                                    .filter(said -> said.codePoints().anyMatch(Character::isLetter)
                                            && !Set.of("true", "false", "yes", "no")
                                                    .contains(said))
                                    .map(reason -> new Withdrawal(reason, Optional.empty()))),
                    Kinds.group(
                            Keys.of(REASON, ON),
                            (fields, _) -> fields.get(REASON).map(reason -> new Withdrawal(reason, fields.get(ON))))),
            "Why the article is taken back, in words or as a group of keys: its page then says so, and nothing else of"
                    + " it is left");
    static final Key<List<String>> TOPICS = Key.optional(
            "topics", Kinds.atMost(FEW, Kinds.list(Kinds.topic())), "Subjects shared with other articles, without #");
    static final Key<Fields> TAKEAWAY = Key.optional(
            "takeaway",
            Kinds.group(Keys.of(RANK, TAKEAWAY_TITLE, TEXT), (fields, _) -> Optional.of(fields)),
            "The summary that leads the issue");
    static final Key<List<Consultation>> CONSULTATION = Key.optional(
            "consultation",
            Kinds.atMost(FEW, Kinds.oneOrMore(DatedKinds.consultation())),
            "A call for comments, or a list of them");
    static final Key<List<Fields>> EVENT = Key.optional(
            "event", Kinds.atMost(MANY, Kinds.oneOrMore(DatedKinds.event())), "An event, or a list of them");
    static final Key<List<String>> STANDARDS = Key.optional(
            "standards", Kinds.atMost(MANY, Kinds.list(Kinds.text())), "The numbers of the standards it is about");
    static final Key<List<String>> ABOUT = Key.optional(
            "about",
            Kinds.atMost(MANY, Kinds.list(Kinds.name())),
            "What it is about: names or numbers of matters and bodies, or files of content/dossiers");
    static final Key<List<Status>> STATUS = Key.optional(
            "status",
            Kinds.atMost(MANY, Kinds.oneOrMore(DatedKinds.status())),
            "How a matter stands, or a list of such");
    static final Key<Located<String>> SOURCE =
            Key.optional("source", Kinds.markdown(), "Where the news was taken from");
    static final Key<List<Fields>> ANNEXES = Key.optional(
            "annexes",
            Kinds.atMost(
                    MANY,
                    Kinds.list(Kinds.group(Keys.of(ANNEX_TITLE, ANNEX_FILE), (fields, _) -> Optional.of(fields)))),
            "Documents that come with the article");
    static final Key<List<Located<String>>> ALIASES = Key.optional(
            "aliases",
            Kinds.atMost(MANY, Kinds.list(Kinds.located(Kinds.text()))),
            "Former addresses, from the site's root");
    static final Key<Slug> SLUG = Key.optional(
            "slug", AddressKinds.slug(), "The words of its address; the file's name without its number when left out");
    static final Key<Locale> LANGUAGE = Key.optional(
            "language", TimeKinds.language(), "The language it is written in; the newsletter's when left out");
    static final Key<Boolean> DRAFT = Key.optional("draft", Kinds.truth(), "true: shown in the preview only");

    static final Keys KEYS = Keys.of(
            TITLE,
            SECTION,
            AUTHOR,
            REVIEWED,
            DOI,
            WITHDRAWN,
            TOPICS,
            TAKEAWAY,
            CONSULTATION,
            EVENT,
            STANDARDS,
            ABOUT,
            STATUS,
            SOURCE,
            ANNEXES,
            ALIASES,
            SLUG,
            LANGUAGE,
            DRAFT);

    private ArticleFile() {}
}

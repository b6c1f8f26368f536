package fascicle.content;

import fascicle.content.source.Problems;
import fascicle.content.yaml.Fields;
import fascicle.content.yaml.Key;
import fascicle.model.Annex;
import fascicle.model.Article;
import fascicle.model.Body;
import fascicle.model.Consultation;
import fascicle.model.Event;
import fascicle.model.Inline;
import fascicle.model.Takeaway;
import fascicle.model.Topic;
import java.time.ZonedDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalInt;

/// Makes an article in another language of its text and of the original, which gives all that is no language.
final class TranslationReader {
    private final Article original;
    private final Locale language;
    private final FileText text;
    private final Fields fields;
    private final Problems problems;

    TranslationReader(Article original, Locale language, FileText text) {
        this.original = original;
        this.language = language;
        this.text = text;
        this.fields = text.front().fields();
        this.problems = text.problems();
    }

    /// The translation; absent when its title is missing or its language is the original's. All of it is read in any
    /// case, so that everything wrong with it is found.
    Optional<Article> read() {
        Body body = text.body();
        Optional<Takeaway> takeaway = takeaway();
        List<Consultation> consultations = consultations();
        List<Event> events = events();
        List<Inline> source = fields.get(ArticleFile.SOURCE).map(text::line).orElseGet(original::source);
        ArticleReader own = new ArticleReader(text);
        List<Annex> annexes = annexes(own);
        List<String> aliases = own.aliases();
        compare();
        boolean distinct = isDistinct();
        return fields.get(ArticleFile.TITLE)
                .filter(_ -> distinct)
                .map(title -> new Article(
                        original.key().in(language),
                        original.number(),
                        title,
                        language,
                        original.section(),
                        original.topics(),
                        takeaway,
                        consultations,
                        events,
                        original.standards(),
                        source,
                        annexes,
                        aliases,
                        original.draft() || fields.get(ArticleFile.DRAFT).orElse(false),
                        List.of(),
                        List.of(),
                        body,
                        text.front().at()));
    }

    private boolean isDistinct() {
        boolean distinct = !language.equals(original.language());
        if (!distinct) {
            problems.error(
                    text.front().at(),
                    "translation-language",
                    "the original is in " + language.getDisplayLanguage(Locale.ENGLISH) + " itself",
                    "name the file after the language it is in, such as " + example("zh")
                            + ", or say the language of the original there: language: ...");
        }
        return distinct;
    }

    private String example(String tag) {
        String name = original.at().path();
        return name.substring(name.lastIndexOf('/') + 1).replaceFirst("md$", tag + ".md");
    }

    /// What is the same in every language must be the same here when it is said again.
    private void compare() {
        same(
                fields,
                TranslationFile.SECTION,
                Optional.of(original.section().id().value()));
        same(
                fields,
                ArticleFile.TOPICS,
                Optional.of(original.topics().stream().map(Topic::name).toList()));
        same(fields, ArticleFile.STANDARDS, Optional.of(original.standards()));
        same(fields, ArticleFile.SLUG, Optional.of(original.key().slug()));
        same(fields, ArticleFile.LANGUAGE, Optional.of(language));
    }

    private <T> void same(Fields said, Key<T> key, Optional<T> value) {
        if (said.get(key).isPresent() && !said.get(key).equals(value)) {
            boolean named = key == ArticleFile.LANGUAGE;
            problems.error(
                    said.at(key),
                    "translation-differs",
                    "\"" + key.name() + "\" differs from " + (named ? "the file's name" : "the original"),
                    named
                            ? "the name says " + language.toLanguageTag()
                            : "leave it out: it is taken from " + original.at().path());
        }
    }

    private Optional<Takeaway> takeaway() {
        Optional<Fields> told = fields.get(TranslationFile.TAKEAWAY);
        OptionalInt rank = original.takeaway().map(Takeaway::rank).orElse(OptionalInt.empty());
        told.ifPresent(said ->
                same(said, ArticleFile.RANK, rank.isPresent() ? Optional.of(rank.getAsInt()) : Optional.empty()));
        if (told.isPresent() && original.takeaway().isEmpty()) {
            problems.error(
                    fields.at(TranslationFile.TAKEAWAY),
                    "translation-differs",
                    "the original has no takeaway",
                    "write one there too, or take this one out");
            return Optional.empty();
        }
        Optional<Takeaway> takeaway = told.flatMap(said -> said.get(TranslationFile.TEXT)
                .map(words -> new Takeaway(rank, said.get(ArticleFile.TAKEAWAY_TITLE), text.line(words))));
        if (takeaway.isEmpty() && original.takeaway().isPresent()) {
            missing("the takeaway", "takeaway: {text: \"...\"}");
        }
        return takeaway;
    }

    private List<Consultation> consultations() {
        List<Fields> told = fields.all(TranslationFile.CONSULTATION);
        List<Consultation> all = new ArrayList<>();
        for (Consultation consultation : original.consultations()) {
            all.add(
                    all.size() < told.size()
                            ? consultation(consultation, told.get(all.size()))
                            : untold(consultation, told.size()));
        }
        noMore(TranslationFile.CONSULTATION, told.size(), all.size());
        return all;
    }

    private Consultation consultation(Consultation first, Fields told) {
        same(told, DatedKinds.OPENS, first.opens());
        same(told, TranslationFile.CLOSES, Optional.of(first.closes()));
        same(told, DatedKinds.SUBMIT, first.submit());
        return new Consultation(told.get(DatedKinds.OPEN_TITLE), first.opens(), first.closes(), first.submit());
    }

    private Consultation untold(Consultation first, int told) {
        if (first.title().isPresent()) {
            missing(
                    "the title of a consultation",
                    told == 0 ? "consultation: {title: \"...\"}" : "one more in the list");
        }
        return new Consultation(Optional.empty(), first.opens(), first.closes(), first.submit());
    }

    private List<Event> events() {
        List<Fields> told = fields.all(TranslationFile.EVENT);
        List<Event> all = new ArrayList<>();
        for (Event event : original.events()) {
            all.add(all.size() < told.size() ? event(event, told.get(all.size())) : untold(event, told.size()));
        }
        noMore(TranslationFile.EVENT, told.size(), all.size());
        return all;
    }

    private Event event(Event first, Fields told) {
        same(told, TranslationFile.STARTS, Optional.of(first.starts().toLocalDateTime()));
        same(told, DatedKinds.ENDS, first.ends().map(ZonedDateTime::toLocalDateTime));
        same(told, TranslationFile.ZONE, Optional.of(first.starts().getZone()));
        same(told, DatedKinds.REGISTER, first.register());
        return new Event(
                told.get(DatedKinds.EVENT_TITLE),
                first.starts(),
                first.ends(),
                told.get(DatedKinds.WHERE).or(first::where),
                first.register());
    }

    private Event untold(Event first, int told) {
        if (first.title().isPresent()) {
            missing("the title of an event", told == 0 ? "event: {title: \"...\"}" : "one more in the list");
        }
        return new Event(Optional.empty(), first.starts(), first.ends(), first.where(), first.register());
    }

    /// Annexes told anew stand in the places of the original's; a document that is not named is the original's.
    private List<Annex> annexes(ArticleReader own) {
        List<Annex> told = own.annexes();
        noMore(ArticleFile.ANNEXES, told.size(), original.annexes().size());
        if (told.isEmpty() && !original.annexes().isEmpty()) {
            missing("the title of an annex", "annexes: [{title: \"...\"}]");
        }
        List<Annex> all = new ArrayList<>();
        for (Annex first : original.annexes()) {
            all.add(all.size() < told.size() ? annex(first, told.get(all.size())) : first);
        }
        return all;
    }

    private static Annex annex(Annex first, Annex told) {
        return new Annex(told.title(), told.file().or(first::file));
    }

    private void noMore(Key<?> key, int told, int known) {
        if (told > known) {
            problems.error(
                    fields.at(key),
                    "translation-differs",
                    "there are more entries in \"" + key.name() + "\" than in the original, which has " + known,
                    "dates and documents are added in " + original.at().path());
        }
    }

    private void missing(String what, String hint) {
        problems.warning(text.front().at(), "translation-missing", what + " is not translated", "add " + hint);
    }
}

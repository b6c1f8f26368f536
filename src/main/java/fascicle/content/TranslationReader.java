package fascicle.content;

import fascicle.Position;
import fascicle.content.source.Located;
import fascicle.content.source.Problems;
import fascicle.content.yaml.Fields;
import fascicle.content.yaml.Key;
import fascicle.content.yaml.Moment;
import fascicle.model.Annex;
import fascicle.model.Consultation;
import fascicle.model.Event;
import fascicle.model.Inline;
import fascicle.model.Slug;
import fascicle.model.Story;
import fascicle.model.Takeaway;
import fascicle.model.Withdrawal;
import java.time.ZonedDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.function.Function;
import java.util.function.Supplier;

/// Takes the parts of a story out of a translation and its original, which gives all that is no language.
final class TranslationReader implements StoryParts {
    private final Story original;
    private final Slug slug;
    private final boolean isSound;
    private final Locale language;
    private final FileText text;
    private final Fields fields;
    private final Problems problems;

    TranslationReader(Original original, Locale language, FileText text) {
        this.original = original.story();
        this.slug = original.slug();
        this.isSound = original.isSound();
        this.language = language;
        this.text = text;
        this.fields = text.front().fields();
        this.problems = text.problems();
    }

    @Override
    public Optional<String> section() {
        same(fields, TranslationFile.SECTION, original.section());
        same(fields, ArticleFile.SLUG, slug);
        same(fields, ArticleFile.LANGUAGE, language);
        return Optional.of(original.section());
    }

    @Override
    public <T> List<T> same(Key<List<T>> key, Function<Story, List<T>> first) {
        same(fields, key, first.apply(original));
        return first.apply(original);
    }

    @Override
    public <T> Optional<T> own(Key<T> key, Function<Story, Optional<T>> first) {
        return fields.get(key).or(() -> first.apply(original));
    }

    @Override
    public Optional<Withdrawal> withdrawn() {
        if (fields.has(ArticleFile.WITHDRAWN) && original.withdrawn().isEmpty()) {
            differs(
                    fields.at(ArticleFile.WITHDRAWN),
                    "the original is not withdrawn",
                    "say it in " + original.at().path() + ", or take it out here");
        }
        return original.withdrawn()
                .map(first -> fields.get(ArticleFile.WITHDRAWN).orElse(first));
    }

    @Override
    public List<Inline> line(Key<Located<String>> key, Function<Story, List<Inline>> first) {
        return fields.get(key).map(text::line).orElseGet(() -> first.apply(original));
    }

    @Override
    public boolean draft() {
        return original.draft() || fields.get(ArticleFile.DRAFT).orElse(false);
    }

    /// What is the same in every language must be the same here when it is said again.
    private <T> void same(Fields said, Key<T> key, T value) {
        if (said.get(key).filter(here -> !here.equals(value)).isPresent()) {
            differs(said, key);
        }
    }

    /// The same for what the original may leave out, and the translation then must.
    private <T> void sameOrNone(Fields said, Key<T> key, Supplier<Optional<T>> first) {
        if (said.has(key) && !said.get(key).equals(first.get())) {
            differs(said, key);
        }
    }

    private void differs(Position at, String message, String hint) {
        if (isSound) {
            problems.error(at, "translation-differs", message, hint);
        }
    }

    private void differs(Fields said, Key<?> key) {
        boolean named = key == ArticleFile.LANGUAGE;
        differs(
                said.at(key),
                "\"" + key.name() + "\" differs from " + (named ? "the file's name" : "the original"),
                named
                        ? "the name says " + language.toLanguageTag()
                        : "leave it out: it is taken from " + original.at().path());
    }

    @Override
    public Optional<Takeaway> takeaway() {
        Optional<Fields> told = fields.get(TranslationFile.TAKEAWAY);
        OptionalInt rank = original.takeaway().map(Takeaway::rank).orElse(OptionalInt.empty());
        told.ifPresent(said -> compare(said, rank));
        if (told.isPresent() && original.takeaway().isEmpty()) {
            differs(
                    fields.at(TranslationFile.TAKEAWAY),
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

    private void compare(Fields said, OptionalInt rank) {
        sameOrNone(said, ArticleFile.RANK, () -> rank.isPresent() ? Optional.of(rank.getAsInt()) : Optional.empty());
    }

    @Override
    public List<Consultation> consultations() {
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
        sameOrNone(told, DatedKinds.OPENS, first::opens);
        same(told, TranslationFile.CLOSES, first.closes());
        sameOrNone(told, DatedKinds.SUBMIT, first::submit);
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

    @Override
    public List<Event> events() {
        List<Fields> told = fields.all(TranslationFile.EVENT);
        List<Event> all = new ArrayList<>();
        for (Event event : original.events()) {
            all.add(all.size() < told.size() ? event(event, told.get(all.size())) : untold(event, told.size()));
        }
        noMore(TranslationFile.EVENT, told.size(), all.size());
        return all;
    }

    private Event event(Event first, Fields told) {
        same(told, TranslationFile.STARTS, moment(first, first.starts()));
        Optional<ZonedDateTime> last =
                first.ends().or(() -> Optional.of(first.starts()).filter(_ -> first.wholeDays()));
        sameOrNone(told, DatedKinds.ENDS, () -> last.map(ends -> moment(first, ends)));
        same(told, TranslationFile.ZONE, first.starts().getZone());
        sameOrNone(told, DatedKinds.REGISTER, first::register);
        return new Event(
                told.get(DatedKinds.EVENT_TITLE),
                first.starts(),
                first.ends(),
                first.wholeDays(),
                told.get(DatedKinds.WHERE).or(first::where),
                first.register());
    }

    private Event untold(Event first, int told) {
        if (first.title().isPresent()) {
            missing("the title of an event", told == 0 ? "event: {title: \"...\"}" : "one more in the list");
        }
        return new Event(
                Optional.empty(), first.starts(), first.ends(), first.wholeDays(), first.where(), first.register());
    }

    private static Moment moment(Event event, ZonedDateTime at) {
        return event.wholeDays() ? Moment.of(at.toLocalDate()) : Moment.of(at.toLocalDateTime());
    }

    /// Annexes told anew stand in the places of the original's; a document that is not named is the original's.
    @Override
    public List<Annex> annexes() {
        List<Annex> told = new ArticleReader(text).annexes();
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
            differs(
                    fields.at(key),
                    "there are more entries in \"" + key.name() + "\" than in the original, which has " + known,
                    "dates and documents are added in " + original.at().path());
        }
    }

    private void missing(String what, String hint) {
        problems.warning(text.front().at(), "translation-missing", what + " is not translated", "add " + hint);
    }
}

package fascicle.content;

import fascicle.content.source.Located;
import fascicle.content.yaml.Fields;
import fascicle.content.yaml.Key;
import fascicle.content.yaml.Keys;
import fascicle.content.yaml.Kind;
import fascicle.content.yaml.Kinds;
import fascicle.content.yaml.Moment;
import fascicle.content.yaml.TimeKinds;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;

/// What the front matter of a translation may say. Only the title is needed; what is no language comes from the
/// original, and may be repeated.
final class TranslationFile {
    static final Key<Located<String>> TEXT =
            Key.optional("text", Kinds.markdown(), "One short paragraph of Markdown, in this language");
    static final Key<String> SECTION = Key.optional("section", Kinds.text(), "The same as the original's");
    static final Key<LocalDate> CLOSES = Key.optional("closes", TimeKinds.date(), "The same as the original's");
    static final Key<Moment> STARTS = Key.optional("starts", TimeKinds.moment(), "The same as the original's");
    static final Key<ZoneId> ZONE = Key.optional("zone", TimeKinds.zone(), "The same as the original's");

    static final Key<Fields> TAKEAWAY = Key.optional(
            "takeaway",
            group(ArticleFile.RANK, ArticleFile.TAKEAWAY_TITLE, TEXT),
            "The summary in this language; its rank is the original's");
    static final Key<List<Fields>> CONSULTATION = Key.optional(
            "consultation",
            Kinds.oneOrMore(group(DatedKinds.OPEN_TITLE, DatedKinds.OPENS, CLOSES, DatedKinds.SUBMIT)),
            "What is open for comments, in this language; dates are the original's");
    static final Key<List<Fields>> EVENT = Key.optional(
            "event",
            Kinds.oneOrMore(group(
                    DatedKinds.EVENT_TITLE, STARTS, DatedKinds.ENDS, ZONE, DatedKinds.WHERE, DatedKinds.REGISTER)),
            "The event's name and place in this language; its times are the original's");

    static final Keys KEYS = ArticleFile.KEYS.with(SECTION, TAKEAWAY, CONSULTATION, EVENT);

    private TranslationFile() {}

    private static Kind<Fields> group(Key<?>... keys) {
        return Kinds.group(Keys.of(keys), (fields, _) -> Optional.of(fields));
    }
}

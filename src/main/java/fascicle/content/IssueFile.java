package fascicle.content;

import fascicle.content.source.Located;
import fascicle.content.yaml.Fields;
import fascicle.content.yaml.Key;
import fascicle.content.yaml.Keys;
import fascicle.content.yaml.Kind;
import fascicle.content.yaml.Kinds;
import fascicle.content.yaml.TimeKinds;
import fascicle.model.Issue.Envelope;
import java.time.LocalDate;
import java.util.Optional;

/// What the front matter of `issue.md` may say.
final class IssueFile {
    /// The file's name.
    static final String NAME = "issue.md";

    static final Key<Located<String>> COVER_FILE =
            Key.required("file", Kinds.located(Kinds.text()), "The picture, relative to the issue's folder");
    static final Key<String> COVER_ALT =
            Key.required("alt", Kinds.text(), "What it shows, for those who cannot see it");
    private static final Kind<Fields> COVER_FIELDS =
            Kinds.group(Keys.of(COVER_FILE, COVER_ALT), (fields, _) -> Optional.of(fields));

    static final Key<String> PERIOD =
            Key.required("period", Kinds.name(), "What the issue covers, such as September – October 2023");
    static final Key<Integer> NUMBER =
            Key.optional("number", Kinds.count(), "The number of the issue, counted since the first");
    static final Key<LocalDate> PUBLISHED = Key.required(
            "published", TimeKinds.date(), "The day it is published; a build before that day leaves it out");
    static final Key<Fields> COVER = Key.optional(
            "cover",
            COVER_FIELDS,
            "The picture on the cover; pages show its middle, four to three, or 21 to 9 on phones");

    private static final Key<String> SUBJECT =
            Key.optional("subject", Kinds.name(), "Its subject; the newsletter and the period when left out");
    private static final Key<String> PREHEADER = Key.optional(
            "preheader",
            Kinds.text(),
            "The words behind the subject in a list of emails; the first takeaways when left out");
    static final Key<Envelope> EMAIL = Key.optional(
            "email",
            Kinds.group(
                    Keys.of(SUBJECT, PREHEADER),
                    (fields, _) -> Optional.of(new Envelope(fields.get(SUBJECT), fields.get(PREHEADER)))),
            "What the email of the issue says before it is opened");

    static final Keys KEYS = Keys.of(PERIOD, NUMBER, PUBLISHED, COVER, EMAIL, ArticleFile.DRAFT);

    private IssueFile() {}
}

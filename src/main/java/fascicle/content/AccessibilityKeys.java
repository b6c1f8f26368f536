package fascicle.content;

import fascicle.content.source.Problems;
import fascicle.content.yaml.AddressKinds;
import fascicle.content.yaml.Fields;
import fascicle.content.yaml.Key;
import fascicle.content.yaml.Keys;
import fascicle.content.yaml.Kinds;
import fascicle.content.yaml.TimeKinds;
import fascicle.model.Accessibility;
import fascicle.model.Accessibility.Conforms;
import fascicle.model.Settings.FooterLink;
import java.net.URI;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/// What `newsletter.yaml` may say on how accessible the site is, and on what its server records.
///
/// ```yaml
/// accessibility:
///   conforms: partly
///   prepared: 2026-11-20
///   faults: [Two annexes are pictures of paper without any text.]
/// server-records: Addresses of devices, for a week.
/// ```
final class AccessibilityKeys {
    private static final Key<Conforms> CONFORMS = Key.required(
            "conforms",
            Kinds.choice(List.of(Conforms.values()), choice -> choice.name().toLowerCase(Locale.ROOT)),
            "How far the site does what EN 301 549 asks: fully, partly or not");
    private static final Key<LocalDate> PREPARED =
            Key.required("prepared", TimeKinds.date(), "The day on which the statement was written");
    private static final Key<LocalDate> REVIEWED =
            Key.optional("reviewed", TimeKinds.date(), "The day on which it was last looked through");
    private static final Key<String> METHOD =
            Key.optional("method", Kinds.text(), "How it was found out, such as a self-assessment by the editors");
    private static final Key<String> LAW = Key.optional("law", Kinds.text(), "The law that asks for accessibility");
    private static final Key<List<String>> FAULTS =
            Key.optional("faults", Kinds.list(Kinds.text()), "What does not do what is asked, a sentence each");
    private static final Key<List<String>> BURDEN =
            Key.optional("burden", Kinds.list(Kinds.text()), "What it would cost too much to mend");
    private static final Key<List<String>> OUTSIDE =
            Key.optional("outside", Kinds.list(Kinds.text()), "What the law does not speak of");
    private static final Key<URI> CONTACT = Key.optional(
            "contact", AddressKinds.webOrMail(), "Where readers say what they cannot use, if not at contact");
    private static final Key<String> ENFORCER = Key.required("title", Kinds.name(), "What the authority is called");
    private static final Key<URI> ENFORCER_LINK = Key.required("link", AddressKinds.webOrMail(), "Where it is reached");
    private static final Key<FooterLink> ENFORCEMENT = Key.optional(
            "enforcement",
            Kinds.group(
                    Keys.of(ENFORCER, ENFORCER_LINK),
                    (fields, _) -> fields.get(ENFORCER)
                            .flatMap(title -> fields.get(ENFORCER_LINK).map(link -> new FooterLink(title, link)))),
            "The authority that readers turn to when an answer is not enough");

    static final Key<Accessibility> KEY = Key.optional(
            "accessibility",
            Kinds.group(
                    Keys.of(CONFORMS, PREPARED, REVIEWED, METHOD, LAW, FAULTS, BURDEN, OUTSIDE, CONTACT, ENFORCEMENT),
                    AccessibilityKeys::made),
            "What the publisher states on how accessible the site is, for the page that tells of it");
    static final Key<String> SERVER_RECORDS = Key.optional(
            "server-records",
            Kinds.text(),
            "What the server that the site stands on records of its readers, and for how long, in a sentence or two");

    private AccessibilityKeys() {}

    private static Optional<Accessibility> made(Fields fields, Problems problems) {
        if (!fields.has(CONFORMS, PREPARED)) {
            return Optional.empty();
        }
        Conforms conforms = fields.get(CONFORMS).orElseThrow();
        compare(conforms, fields, problems);
        return Optional.of(new Accessibility(
                conforms,
                fields.get(PREPARED).orElseThrow(),
                fields.get(REVIEWED),
                fields.get(METHOD),
                fields.get(LAW),
                fields.all(FAULTS),
                fields.all(BURDEN),
                fields.all(OUTSIDE),
                fields.get(CONTACT),
                fields.get(ENFORCEMENT)));
    }

    /// What conforms fully has no faults, what does not says where.
    private static void compare(Conforms conforms, Fields fields, Problems problems) {
        boolean names = fields.isGiven(FAULTS) || fields.isGiven(BURDEN);
        if (conforms == Conforms.FULLY && names) {
            problems.error(
                    fields.at(CONFORMS),
                    "accessibility-differs",
                    "the site is said to conform fully, and faults are named",
                    "write \"conforms: partly\", or take them out");
        } else if (conforms != Conforms.FULLY && !names) {
            problems.error(
                    fields.at(CONFORMS),
                    "accessibility-differs",
                    "the site is said not to conform fully, and no fault is named",
                    "add faults: [\"...\"]");
        }
    }
}

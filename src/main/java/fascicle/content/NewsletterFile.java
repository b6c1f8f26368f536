package fascicle.content;

import fascicle.Diagnostic;
import fascicle.FinalSlash;
import fascicle.Position;
import fascicle.Release;
import fascicle.content.source.Located;
import fascicle.content.source.Problems;
import fascicle.content.yaml.AddressKinds;
import fascicle.content.yaml.Fields;
import fascicle.content.yaml.Key;
import fascicle.content.yaml.Keys;
import fascicle.content.yaml.Kind;
import fascicle.content.yaml.Kinds;
import fascicle.content.yaml.TimeKinds;
import fascicle.content.yaml.Value;
import fascicle.model.HouseLook;
import fascicle.model.HouseStyle;
import fascicle.model.Mailing;
import fascicle.model.Section;
import fascicle.model.Settings;
import fascicle.model.Settings.Editions;
import fascicle.model.Settings.FooterLink;
import fascicle.model.Settings.Paper;
import fascicle.model.Settings.Print;
import fascicle.model.Slug;
import fascicle.model.Statement;
import java.net.URI;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/// What `newsletter.yaml` may say.
final class NewsletterFile {
    private static final Key<Slug> SECTION_ID =
            Key.required("id", AddressKinds.slug(), "What an article's section key names");
    private static final Key<String> SECTION_TITLE =
            Key.required("title", Kinds.name(), "The heading that readers see");
    private static final Kind<Section> SECTION = Kinds.group(
            Keys.of(SECTION_ID, SECTION_TITLE),
            (fields, _) -> fields.has(SECTION_ID, SECTION_TITLE)
                    ? Optional.of(new Section(
                            fields.get(SECTION_ID).orElseThrow(),
                            fields.get(SECTION_TITLE).orElseThrow()))
                    : Optional.empty());

    private static final Key<Located<ToolDemand>> FASCICLE = Key.optional(
            "fascicle",
            Kinds.located(ToolDemand.kind()),
            "The versions of Fascicle that it can be built with, such as \">=1.0\"");
    private static final Key<String> TITLE = Key.required("title", Kinds.name(), "The newsletter's name");
    private static final Key<String> SUBTITLE = Key.optional("subtitle", Kinds.text(), "A line below the name");
    private static final Key<String> PUBLISHER = Key.required("publisher", Kinds.name(), "Who publishes it");
    private static final Key<Slug> FILE_NAME = Key.optional(
            "file-name",
            AddressKinds.slug(),
            "The word that PDFs, e-books and emails are called by; made of the publisher when left out");
    private static final Key<String> ISSN =
            Key.optional("issn", Identifiers.issn(), "The number of the series, such as 2049-3630");
    private static final Key<Locale> LANGUAGE =
            Key.required("language", TimeKinds.language(), "The language of the articles, such as en");
    private static final Key<ZoneId> TIMEZONE =
            Key.required("timezone", TimeKinds.zone(), "The zone of times without one, such as Europe/Brussels");
    private static final Key<URI> BASE_URL =
            Key.optional("base-url", AddressKinds.web(), "Where the site will stand, for feeds and search engines");
    private static final Key<URI> CONTACT = Key.optional("contact", AddressKinds.webOrMail(), "Where readers write to");
    private static final Key<URI> SUBSCRIBE =
            Key.optional("subscribe", AddressKinds.webOrMail(), "Where readers order the newsletter by email");
    private static final int MOST_AT_FOOT = 100;
    private static final Key<String> FOOTER_TITLE = Key.required("title", Kinds.name(), "What the link says");
    private static final Key<URI> FOOTER_LINK = Key.required("link", AddressKinds.webOrMail(), "Where it leads");
    private static final Key<List<FooterLink>> FOOTER = Key.optional(
            "footer",
            Kinds.atMost(
                    MOST_AT_FOOT,
                    Kinds.list(Kinds.group(
                            Keys.of(FOOTER_TITLE, FOOTER_LINK),
                            (fields, _) -> fields.get(FOOTER_TITLE)
                                    .flatMap(title ->
                                            fields.get(FOOTER_LINK).map(link -> new FooterLink(title, link)))))),
            "Links at the foot of every page, such as to a privacy notice elsewhere");
    private static final Key<Slug> THEME =
            Key.optional("theme", AddressKinds.slug(), "The name of a folder in themes/; gazette when left out");
    private static final Key<Paper> PAPER = Key.optional(
            "paper",
            Kinds.choice(List.of(Paper.values()), NewsletterFile::word),
            "The sheet of the PDFs, A4, Letter or A5");
    private static final Key<Integer> COLUMNS = Key.optional(
            "columns",
            Kinds.scalar("1 or 2", Map.of("enum", List.of(1, 2)), NewsletterFile::columns),
            "2: articles are set in two columns in the PDFs; 1 when left out");
    private static final Key<Boolean> COVER =
            Key.optional("cover", Kinds.truth(), "false: the PDF of an issue begins with its index, without a cover");
    private static final Key<Print> PRINT = Key.optional(
            "print",
            Kinds.group(
                    Keys.of(COLUMNS, COVER),
                    (fields, _) -> Optional.of(new Print(
                            fields.get(COLUMNS).orElse(1), fields.get(COVER).orElse(true), false))),
            "How the PDFs are set");
    private static final Key<Boolean> ARTICLE_PDFS =
            Key.optional("article-pdfs", Kinds.truth(), "true: each article can be had as a PDF of its own");
    private static final Key<Boolean> CORRECTIONS = Key.optional(
            "corrections", Kinds.truth(), "true: articles show their changes since publication, as Git tells them");
    private static final Key<Boolean> PRINT_TRANSLATIONS = Key.optional(
            "print-translations",
            Kinds.truth(),
            "true: translations stand in the PDF of their issue too, each after its original");
    private static final Key<Boolean> EPUB = Key.optional("epub", Kinds.truth(), "false: no issue as an e-book");
    private static final Key<Boolean> TEXT = Key.optional("text", Kinds.truth(), "false: no issue as a plain text");
    private static final Key<Boolean> MARKDOWN =
            Key.optional("markdown", Kinds.truth(), "false: no article as Markdown");
    private static final Key<Boolean> LLMS =
            Key.optional("llms", Kinds.truth(), "false: no llms.txt and llms-full.txt for language models");
    private static final Key<Boolean> EMAIL = Key.optional("email", Kinds.truth(), "true: each issue as an email");
    private static final Key<Editions> EDITIONS = Key.optional(
            "editions",
            Kinds.group(
                    Keys.of(EPUB, TEXT, MARKDOWN, LLMS, EMAIL),
                    (fields, _) -> Optional.of(new Editions(
                            fields.get(EPUB).orElse(true),
                            fields.get(TEXT).orElse(true),
                            fields.get(MARKDOWN).orElse(true),
                            fields.get(LLMS).orElse(true),
                            fields.get(EMAIL).orElse(false)))),
            "The editions beside pages and PDF");
    private static final Key<List<Located<Section>>> SECTIONS = Key.required(
            "sections", Kinds.list(Kinds.located(SECTION)), "The headings that group articles, in their order");

    static final Keys KEYS = Keys.of(
            TITLE,
            SUBTITLE,
            PUBLISHER,
            FILE_NAME,
            ISSN,
            LANGUAGE,
            TIMEZONE,
            BASE_URL,
            CONTACT,
            SUBSCRIBE,
            FOOTER,
            THEME,
            LookKeys.KEY,
            HouseFiles.LOGO,
            HouseFiles.FONTS,
            PAPER,
            PRINT,
            ARTICLE_PDFS,
            CORRECTIONS,
            PRINT_TRANSLATIONS,
            EDITIONS,
            LinkSchemes.KEY,
            MailingKeys.KEY,
            AccessibilityKeys.KEY,
            AccessibilityKeys.SERVER_RECORDS,
            SECTIONS,
            OtherNames.KEY,
            HouseStyleKeys.CHECKS,
            HouseStyleKeys.TAKEAWAYS,
            HouseStyleKeys.TAKEAWAY_WORDS,
            HouseStyleKeys.SPELLING,
            HouseStyleKeys.PREFERRED,
            HouseStyleKeys.DICTIONARY,
            FASCICLE);

    private NewsletterFile() {}

    /// The settings, and whether they are complete. When they are not, what is missing is filled in, so that the
    /// rest of the newsletter can be read and its mistakes be found as well.
    record ReadSettings(
            Settings settings, OtherNames names, HouseStyle style, List<String> linkSchemes, boolean complete) {}

    /// @param files finds the files that it names
    static ReadSettings read(Value.Mapping mapping, FileReferences files, Problems problems) {
        Fields fields = KEYS.read(mapping, problems);
        OtherNames names = new OtherNames(fields.all(OtherNames.KEY));
        String title = fields.get(TITLE).orElse("?");
        Settings settings = new Settings(
                title,
                fields.get(SUBTITLE),
                fields.get(PUBLISHER).orElse("?"),
                fields.get(FILE_NAME),
                fields.get(ISSN),
                fields.get(LANGUAGE).orElse(Locale.ENGLISH),
                fields.get(TIMEZONE).orElse(ZoneOffset.UTC),
                fields.get(BASE_URL).map(NewsletterFile::withSlash),
                fields.get(CONTACT),
                fields.get(SUBSCRIBE),
                fields.all(FOOTER),
                fields.get(THEME).map(Slug::value).orElse("gazette"),
                new HouseFiles(files, title).in(fields, fields.get(LookKeys.KEY).orElse(HouseLook.USUAL)),
                fields.get(PAPER).orElse(Paper.A4),
                fields.get(PRINT).orElse(Print.USUAL),
                fields.get(ARTICLE_PDFS).orElse(false),
                fields.get(CORRECTIONS).orElse(false),
                fields.get(PRINT_TRANSLATIONS).orElse(false),
                fields.get(EDITIONS).orElse(Editions.USUAL),
                fields.get(MailingKeys.KEY).orElse(Mailing.USUAL),
                names.translated(),
                new Statement(fields.get(AccessibilityKeys.KEY), fields.get(AccessibilityKeys.SERVER_RECORDS)),
                distinct(fields.all(SECTIONS), problems));
        return new ReadSettings(
                settings,
                names,
                HouseStyleKeys.read(fields),
                fields.all(LinkSchemes.KEY),
                fields.has(TITLE, PUBLISHER, LANGUAGE, TIMEZONE, SECTIONS));
    }

    /// The complaint about a tool that is not the one that the newsletter asks for. Whatever else that tool would
    /// say of the files may be for want of what a newer one knows.
    static Optional<Diagnostic> refusal(Value.Mapping mapping, Release tool) {
        Fields fields = KEYS.read(mapping, new Problems());
        return fields.get(FASCICLE).flatMap(demand -> demand.value().refusal(demand.at(), tool));
    }

    private static Optional<Integer> columns(String written) {
        return written.matches("[12]") ? Optional.of(Integer.valueOf(written)) : Optional.empty();
    }

    private static String word(Paper paper) {
        return switch (paper) {
            case A4 -> "A4";
            case LETTER -> "Letter";
            case A5 -> "A5";
        };
    }

    private static URI withSlash(URI uri) {
        return URI.create(FinalSlash.on(uri.toString()));
    }

    private static List<Section> distinct(List<Located<Section>> sections, Problems problems) {
        Set<Slug> seen = new HashSet<>();
        for (Located<Section> section : sections) {
            Position at = section.at();
            if (!seen.add(section.value().id())) {
                String id = section.value().id().value();
                problems.error(at, "section-twice", "there are two sections with the id \"" + id + "\"");
            }
        }
        return sections.stream().map(Located::value).toList();
    }
}

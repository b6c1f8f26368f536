package fascicle.render.html;

import fascicle.address.Addresses;
import fascicle.model.Abbreviation;
import fascicle.model.Settings;
import fascicle.plan.Made;
import fascicle.plan.OutputFile;
import fascicle.plan.PlannedFile;
import fascicle.plan.Recipe;
import java.text.Normalizer;
import java.text.Normalizer.Form;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javax.xml.stream.XMLStreamException;

/// The table of abbreviations for spreadsheets and for programs that translators use.
///
/// @see <a href="https://www.rfc-editor.org/rfc/rfc4180">RFC 4180: CSV</a>
/// @see <a href="https://www.tbxinfo.net/tbx-dialects/">TBX (ISO 30042:2019), dialect TBX-Basic</a>
final class GlossaryFiles {
    private GlossaryFiles() {}

    private record Inputs(Settings settings, List<Abbreviation> abbreviations) {}

    static List<PlannedFile> planned(Site site) {
        Inputs inputs = new Inputs(
                site.newsletter().settings(), site.newsletter().abbreviations().all());
        Recipe<Inputs> csv = Recipe.quick(
                "abbreviations-csv",
                () -> inputs,
                in -> Made.of(OutputFile.text(Addresses.ABBREVIATIONS_CSV, csv(in.abbreviations()))));
        Recipe<Inputs> tbx = Recipe.quick(
                "abbreviations-tbx",
                () -> inputs,
                in -> Made.of(OutputFile.text(
                        Addresses.ABBREVIATIONS_TBX,
                        Xml.document(xml -> tbx(xml, in.settings(), in.abbreviations())))));
        return List.of(
                new PlannedFile(Addresses.ABBREVIATIONS_CSV, "data", site.language(), csv),
                new PlannedFile(Addresses.ABBREVIATIONS_TBX, "data", site.language(), tbx));
    }

    /// The mark at the beginning tells spreadsheets that this is UTF-8.
    private static String csv(List<Abbreviation> all) {
        boolean own = all.stream().anyMatch(Abbreviation::own);
        return "\uFEFF"
                + row("short", own ? "name" : "en", "zh", "note", "link")
                + all.stream()
                        .map(each -> row(
                                each.shortForm(),
                                each.english(),
                                each.chinese().orElse(""),
                                each.note().orElse(""),
                                each.link().map(Object::toString).orElse("")))
                        .collect(Collectors.joining());
    }

    /// A line of the table.
    static String row(String... values) {
        return Stream.of(values).map(GlossaryFiles::quoted).collect(Collectors.joining(",", "", "\r\n"));
    }

    private static String quoted(String value) {
        String harmless = isFormula(value) ? "'" + value : value;
        return harmless.matches("[^\",\\r\\n]*") ? harmless : "\"" + harmless.replace("\"", "\"\"") + "\"";
    }

    /// Whether a spreadsheet would take it for one. An apostrophe before it tells that it is words.
    ///
    /// @see <a href="https://owasp.org/www-community/attacks/CSV_Injection">CSV injection</a>
    private static boolean isFormula(String value) {
        String read = value.stripLeading();
        boolean begins = !read.isEmpty()
                && "=+-@".indexOf(Normalizer.normalize(read, Form.NFKC).charAt(0)) >= 0;
        return begins || value.startsWith("\t") || value.startsWith("\r") || value.startsWith("\n");
    }

    private static void tbx(Xml xml, Settings settings, List<Abbreviation> all) throws XMLStreamException {
        xml.element(
                "tbx",
                tbx -> {
                    tbx.element(
                            "tbxHeader",
                            header -> header.element(
                                    "fileDesc",
                                    file -> file.element("sourceDesc", source -> source.text("p", settings.title()))));
                    tbx.element(
                            "text",
                            text -> text.element("body", body -> {
                                for (Abbreviation abbreviation : all) {
                                    body.element(
                                            "conceptEntry",
                                            entry -> concept(entry, abbreviation, settings.language()),
                                            "id",
                                            id(abbreviation));
                                }
                            }));
                },
                "style",
                "dca",
                "type",
                "TBX-Basic",
                "xml:lang",
                settings.language().toLanguageTag(),
                "xmlns",
                "urn:iso:std:iso:30042:ed-2");
    }

    private static String id(Abbreviation abbreviation) {
        return abbreviation.anchor();
    }

    private static void concept(Xml entry, Abbreviation abbreviation, Locale newsletter) throws XMLStreamException {
        Optional<String> note = abbreviation.note();
        if (note.isPresent()) {
            entry.text("note", note.get());
        }
        if (abbreviation.link().isPresent()) {
            entry.text(
                    "xref",
                    abbreviation.shortForm(),
                    "type",
                    "externalCrossReference",
                    "target",
                    abbreviation.link().get().toString());
        }
        entry.element(
                "langSec",
                english -> {
                    english.element("termSec", term -> term(term, abbreviation.english(), "fullForm"));
                    english.element("termSec", term -> term(term, abbreviation.shortForm(), "acronym"));
                },
                "xml:lang",
                abbreviation.own() ? newsletter.toLanguageTag() : "en");
        if (abbreviation.chinese().isPresent()) {
            entry.element(
                    "langSec",
                    chinese -> chinese.element(
                            "termSec", term -> term(term, abbreviation.chinese().get(), "fullForm")),
                    "xml:lang",
                    "zh");
        }
    }

    private static void term(Xml section, String words, String type) throws XMLStreamException {
        section.text("term", words);
        section.text("termNote", type, "type", "termType");
    }
}

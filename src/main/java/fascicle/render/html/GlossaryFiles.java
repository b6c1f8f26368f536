package fascicle.render.html;

import fascicle.model.Abbreviation;
import fascicle.model.Settings;
import java.io.IOException;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javax.xml.stream.XMLStreamException;

/// The table of abbreviations for spreadsheets and for programs that translators use.
///
/// @see <a href="https://www.rfc-editor.org/rfc/rfc4180">RFC 4180: CSV</a>
/// @see <a href="https://www.tbxinfo.net/tbx-dialects/">TBX (ISO 30042:2019), dialect TBX-Basic</a>
final class GlossaryFiles implements Part {
    static final String CSV = "abbreviations.csv";
    static final String TBX = "abbreviations.tbx";

    @Override
    public void print(Site site, Press press) throws IOException {
        List<Abbreviation> all = site.newsletter().abbreviations().all();
        press.publish(CSV, () -> csv(all));
        press.publish(TBX, () -> Xml.document(xml -> tbx(xml, site.newsletter().settings(), all)));
    }

    /// The mark at the beginning tells spreadsheets that this is UTF-8.
    private static String csv(List<Abbreviation> all) {
        return "\uFEFF"
                + row("short", "en", "zh", "note", "link")
                + all.stream()
                        .map(each -> row(
                                each.shortForm(),
                                each.english(),
                                each.chinese().orElse(""),
                                each.note().orElse(""),
                                each.link().map(Object::toString).orElse("")))
                        .collect(Collectors.joining());
    }

    private static String row(String... values) {
        return Stream.of(values).map(GlossaryFiles::quoted).collect(Collectors.joining(",", "", "\r\n"));
    }

    private static String quoted(String value) {
        return value.matches("[^\",\\r\\n]*") ? value : "\"" + value.replace("\"", "\"\"") + "\"";
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
                                            entry -> concept(entry, abbreviation),
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

    private static void concept(Xml entry, Abbreviation abbreviation) throws XMLStreamException {
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
                "en");
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

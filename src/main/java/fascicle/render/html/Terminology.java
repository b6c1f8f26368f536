package fascicle.render.html;

import fascicle.model.Settings;
import java.util.List;
import java.util.Optional;
import javax.xml.stream.XMLStreamException;

/// Concepts with their terms for programs that translators use.
///
/// @param title where they were taken from
/// @param language of that, as in `xml:lang`
/// @see <a href="https://www.tbxinfo.net/tbx-dialects/">TBX (ISO 30042:2019), dialect TBX-Basic</a>
record Terminology(String title, String language, List<Concept> concepts) {
    /// Of a newsletter.
    static Terminology of(Settings settings, List<Concept> concepts) {
        return new Terminology(settings.title(), settings.language().toLanguageTag(), concepts);
    }

    /// Something that has names.
    ///
    /// @param id a letter, then letters, digits and hyphens; no other concept has it
    /// @param subject the field that it belongs to
    /// @param sections one for each language, at least one
    record Concept(
            String id,
            Optional<String> subject,
            Optional<String> definition,
            Optional<String> note,
            Optional<Reference> reference,
            List<Section> sections) {}

    /// @param address of a page, `https://...`
    record Reference(String words, String address) {}

    /// The names in one language.
    ///
    /// @param terms at least one, none of them twice
    record Section(String language, List<Term> terms) {}

    /// A name.
    record Term(String words, Type type) {}

    /// What a name is to its concept.
    enum Type {
        FULL("fullForm"),
        SHORT("acronym"),
        NUMBER("shortForm"),
        OTHER("variant"),
        FORMER("variant");

        private final String word;

        Type(String word) {
            this.word = word;
        }
    }

    String tbx() {
        return Xml.document(xml -> xml.element(
                "tbx",
                this::parts,
                "style",
                "dca",
                "type",
                "TBX-Basic",
                "xml:lang",
                language,
                "xmlns",
                "urn:iso:std:iso:30042:ed-2"));
    }

    private void parts(Xml tbx) throws XMLStreamException {
        tbx.element(
                "tbxHeader",
                header -> header.element(
                        "fileDesc", file -> file.element("sourceDesc", source -> source.text("p", title))));
        tbx.element(
                "text",
                text -> text.element("body", body -> {
                    for (Concept concept : concepts) {
                        body.element("conceptEntry", entry -> entry(entry, concept), "id", concept.id());
                    }
                }));
    }

    private static void entry(Xml entry, Concept concept) throws XMLStreamException {
        if (concept.subject().isPresent()) {
            entry.text("descrip", concept.subject().get(), "type", "subjectField");
        }
        if (concept.definition().isPresent()) {
            entry.text("descrip", concept.definition().get(), "type", "definition");
        }
        if (concept.note().isPresent()) {
            entry.text("note", concept.note().get());
        }
        if (concept.reference().isPresent()) {
            Reference reference = concept.reference().get();
            entry.text("xref", reference.words(), "type", "externalCrossReference", "target", reference.address());
        }
        for (Section section : concept.sections()) {
            entry.element("langSec", names -> names(names, section.terms()), "xml:lang", section.language());
        }
    }

    private static void names(Xml section, List<Term> terms) throws XMLStreamException {
        for (Term term : terms) {
            section.element("termSec", each -> {
                each.text("term", term.words());
                each.text("termNote", term.type().word, "type", "termType");
                if (term.type() == Type.FORMER) {
                    each.text("termNote", "deprecatedTerm-admn-sts", "type", "administrativeStatus");
                }
            });
        }
    }
}

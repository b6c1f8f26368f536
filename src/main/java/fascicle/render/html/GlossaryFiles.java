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
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// The table of abbreviations for spreadsheets and for programs that translators use.
///
/// @see <a href="https://www.rfc-editor.org/rfc/rfc4180">RFC 4180: CSV</a>
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
                in -> Made.of(OutputFile.text(Addresses.ABBREVIATIONS_TBX, tbx(in))));
        return List.of(
                new PlannedFile(Addresses.ABBREVIATIONS_CSV, "data", site.language(), csv),
                new PlannedFile(Addresses.ABBREVIATIONS_TBX, "data", site.language(), tbx));
    }

    /// The mark at the beginning tells spreadsheets that this is UTF-8.
    private static String csv(List<Abbreviation> all) {
        boolean own = all.stream().anyMatch(Abbreviation::own);
        boolean both = all.stream().anyMatch(each -> each.beside().isPresent());
        List<String> names = !own ? List.of("en") : both ? List.of("name", "en") : List.of("name");
        return "\uFEFF"
                + row("short", names, "zh", "note", "link")
                + all.stream()
                        .map(each -> row(
                                each.shortForm(),
                                both ? List.of(each.english(), each.beside().orElse("")) : List.of(each.english()),
                                each.chinese().orElse(""),
                                each.note().orElse(""),
                                each.link().map(Object::toString).orElse("")))
                        .collect(Collectors.joining());
    }

    private static String row(String first, List<String> names, String... others) {
        return row(Stream.of(Stream.of(first), names.stream(), Stream.of(others))
                .flatMap(values -> values)
                .toArray(String[]::new));
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

    private static String tbx(Inputs in) {
        Locale language = in.settings().language();
        return Terminology.of(
                        in.settings(),
                        in.abbreviations().stream()
                                .map(each -> concept(each, language))
                                .toList())
                .tbx();
    }

    private static Terminology.Concept concept(Abbreviation abbreviation, Locale newsletter) {
        List<Terminology.Section> names = new ArrayList<>();
        names.add(new Terminology.Section(
                abbreviation.own() ? newsletter.toLanguageTag() : "en",
                List.of(
                        new Terminology.Term(abbreviation.english(), Terminology.Type.FULL),
                        new Terminology.Term(abbreviation.shortForm(), Terminology.Type.SHORT))));
        abbreviation
                .beside()
                .ifPresent(name -> names.add(
                        new Terminology.Section("en", List.of(new Terminology.Term(name, Terminology.Type.FULL)))));
        abbreviation
                .chinese()
                .ifPresent(name -> names.add(
                        new Terminology.Section("zh", List.of(new Terminology.Term(name, Terminology.Type.FULL)))));
        return new Terminology.Concept(
                abbreviation.anchor(),
                Optional.empty(),
                Optional.empty(),
                abbreviation.note(),
                abbreviation.link().map(link -> new Terminology.Reference(abbreviation.shortForm(), link.toString())),
                names);
    }
}

package fascicle.render.html;

import fascicle.address.Addresses;
import fascicle.model.Dossier;
import fascicle.model.Settings;
import fascicle.plan.Made;
import fascicle.plan.OutputFile;
import fascicle.plan.PlannedFile;
import fascicle.plan.Recipe;
import fascicle.render.Json;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Collectors;

/// All dossiers for programs: a table for spreadsheets, and the names by which the page of the search leads to them.
final class DossierFiles {
    private DossierFiles() {}

    private record Inputs(Settings settings, List<Row> rows) {}

    private record Row(String kind, Dossier.Called called, String state, String since, String path, int articles) {}

    static List<PlannedFile> planned(Site site) {
        if (site.dossiers().isEmpty()) {
            return List.of();
        }
        Recipe<Inputs> csv = Recipe.quick(
                "dossiers-csv",
                () -> new Inputs(
                        site.newsletter().settings(),
                        site.dossiers().all().stream().map(DossierFiles::row).toList()),
                in -> Made.of(OutputFile.text(Addresses.DOSSIERS_CSV, csv(in))));
        Recipe<Terminology> tbx = Recipe.quick(
                "dossiers-tbx",
                () -> DossierTerms.of(site),
                in -> Made.of(OutputFile.text(Addresses.DOSSIERS_TBX, in.tbx())));
        Recipe<NameInputs> names = Recipe.quick("dossier-names", () -> names(site), DossierFiles::script);
        return List.of(
                new PlannedFile(Addresses.DOSSIERS_CSV, "data", site.language(), csv),
                new PlannedFile(Addresses.DOSSIERS_TBX, "data", site.language(), tbx),
                new PlannedFile(Addresses.DOSSIER_NAMES, "data", site.language(), names));
    }

    private static Row row(Dossier dossier) {
        return new Row(
                dossier.kind().word(),
                dossier.called(),
                dossier.lastState().map(state -> state.stage().word()).orElse(""),
                dossier.lastState().map(state -> state.since().iso()).orElse(""),
                Addresses.of(dossier),
                dossier.mentions().size());
    }

    /// The mark at the beginning tells spreadsheets that this is UTF-8.
    private static String csv(Inputs in) {
        return "\uFEFF"
                + GlossaryFiles.row(
                        "kind", "name", "full", "zh", "short", "former", "also", "state", "since", "articles", "page")
                + in.rows().stream().map(row -> line(row, in.settings())).collect(Collectors.joining());
    }

    private static String line(Row row, Settings settings) {
        Dossier.Called called = row.called();
        return GlossaryFiles.row(
                row.kind(),
                called.title(),
                called.full().orElse(called.title()),
                called.chinese().orElse(""),
                String.join("; ", called.shortForms()),
                String.join("; ", called.former()),
                String.join("; ", called.others()),
                row.state(),
                row.since(),
                Integer.toString(row.articles()),
                Addresses.absolute(settings, row.path()).orElse(row.path()));
    }

    /// @param names for each name, as readers may type it, the place of what it means among all
    private record NameInputs(SortedMap<String, Integer> names, List<List<String>> all) {}

    private static NameInputs names(Site site) {
        SortedMap<String, Integer> names = new TreeMap<>();
        List<List<String>> all = new ArrayList<>();
        for (Dossier dossier : site.dossiers().all()) {
            names.putIfAbsent(typed(dossier.called().title()), all.size());
            site.dossiers().namesOf(dossier).forEach(name -> names.putIfAbsent(typed(name), all.size()));
            all.add(List.of(
                    dossier.called().title(),
                    dossier.called().full().orElse(""),
                    dossier.called().chinese().orElse(""),
                    Addresses.of(dossier)));
        }
        return new NameInputs(names, all);
    }

    /// As `dossiers.js` of the theme has it too, by the same steps: small letters without blanks, dashes and
    /// apostrophes, and `-isation` for `-ization`.
    static String typed(String name) {
        String plain = Normalizer.normalize(name, Normalizer.Form.NFKC).toLowerCase(Locale.ROOT);
        return plain.replaceAll("iz(?=[aei])", "is").replaceAll("[\t-\r '\u2018\u2019\u2010-\u2014-]", "");
    }

    private static Made script(NameInputs in) {
        Map<String, Object> data = new LinkedHashMap<>();
        data.put("names", in.names());
        data.put("all", in.all());
        return Made.of(OutputFile.text(Addresses.DOSSIER_NAMES, "window.dossiers=" + Json.compact(data) + ";\n"));
    }
}

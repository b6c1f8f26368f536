package fascicle.importing;

import fascicle.content.yaml.YamlText;
import fascicle.importing.Draft.ShortForm;
import fascicle.importing.repair.Journal;
import fascicle.model.Abbreviation;
import fascicle.model.Abbreviations;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// Adds short forms to `abbreviations.yaml`, each at its place in the alphabet. What stands there already stays.
final class AbbreviationsText {
    private static final Pattern KEY = Pattern.compile("\"?([^\\s#\":][^\":]*)\"?:(\\s.*|)");

    private final Abbreviations known;
    private final Journal journal;

    AbbreviationsText(Abbreviations known, Journal journal) {
        this.known = known;
        this.journal = journal;
    }

    /// The lines of those that are new.
    List<ShortForm> added(List<ShortForm> shortForms) {
        List<ShortForm> added = new ArrayList<>();
        for (ShortForm form : shortForms) {
            Optional<Abbreviation> old = known.find(form.shortForm());
            if (old.isEmpty()) {
                added.add(form);
            } else if (!old.get().english().equals(form.english())
                    || form.chinese().isPresent() && !old.get().chinese().equals(form.chinese())) {
                journal.doubt(
                        1,
                        "abbreviation-known",
                        "kept " + form.shortForm() + " as content/abbreviations.yaml has it; the document has another"
                                + " name",
                        form.english() + " " + form.chinese().orElse(""));
            }
        }
        return added;
    }

    static String line(ShortForm form) {
        String chinese =
                form.chinese().map(name -> ", zh: " + YamlText.line(name)).orElse("");
        return YamlText.line(form.shortForm()) + ": {en: " + YamlText.line(form.english()) + chinese + "}";
    }

    static String extended(String yaml, List<ShortForm> added) {
        List<String> lines = new ArrayList<>(yaml.lines().toList());
        for (ShortForm form : added) {
            lines.add(place(lines, form.shortForm()), line(form));
        }
        return String.join("\n", lines) + "\n";
    }

    private static int place(List<String> lines, String shortForm) {
        for (int i = 0; i < lines.size(); i++) {
            Matcher key = KEY.matcher(lines.get(i));
            if (key.matches() && key.group(1).compareToIgnoreCase(shortForm) > 0) {
                return i;
            }
        }
        return lines.size();
    }
}

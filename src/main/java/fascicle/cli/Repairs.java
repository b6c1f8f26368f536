package fascicle.cli;

import fascicle.Diagnostic;
import fascicle.mending.Change;
import fascicle.mending.ChangedLine;
import fascicle.mending.Mender;
import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import picocli.CommandLine.Help.Ansi;
import picocli.CommandLine.Help.Ansi.Style;

/// Mends what is certain, and shows what it does, as a patch is shown:
///
/// ```text
/// --- content/issues/2023-09/03-ndb.md
/// +++ content/issues/2023-09/03-ndb.md
/// @@ -12 +12 @@
/// -On the the law.
/// +On the law.
/// ```
final class Repairs {
    private static final Pattern ODD_BLANK = Pattern.compile("[\\p{Z}\\u200b\\u2060\\ufeff&&[^ ]]");

    private final Path folder;
    private final PrintWriter out;
    private final Ansi style;
    private int fixes;
    private final Set<String> files = new HashSet<>();

    Repairs(Path folder, PrintWriter out, Ansi style) {
        this.folder = folder;
        this.out = out;
        this.style = style;
    }

    /// Shows and makes what can be mended of these.
    ///
    /// @return whether something was changed, so that other findings may now be mended
    /// @throws IOException when the disk refuses, with the file in its message
    boolean make(List<Diagnostic> found) throws IOException {
        boolean changed = false;
        for (Change change : new Mender(folder).changes(found)) {
            show(change);
            if (change.make(folder)) {
                count(change);
                changed = true;
            } else {
                out.println("(not written: " + Harmless.text(change.path()) + " has changed in the meantime)");
            }
        }
        return changed;
    }

    /// Shows what would be mended of these.
    void show(List<Diagnostic> found) throws IOException {
        for (Change change : new Mender(folder).changes(found)) {
            show(change);
            count(change);
        }
    }

    private void count(Change change) {
        fixes += change.fixes();
        if (change instanceof Change.Renamed renamed) {
            files.remove(renamed.path());
        }
        files.add(change.laterPath());
    }

    /// Whether there was nothing to mend.
    boolean isIdle() {
        return fixes == 0;
    }

    /// `mended 3 findings in 2 files`
    String words(String verb) {
        return verb + " " + Tally.count(fixes, "finding") + " in " + Tally.count(files.size(), "file");
    }

    private void show(Change change) {
        String path = Harmless.text(change.path());
        switch (change) {
            case Change.Renamed renamed -> bold("rename " + path + " to " + Harmless.text(renamed.name()));
            case Change.Recoded recoded -> bold("save " + path + " as UTF-8; it is in " + recoded.charset());
            case Change.Written written -> {
                bold("--- " + path);
                bold("+++ " + path);
                written.lines().forEach(this::show);
            }
        }
    }

    private void show(ChangedLine line) {
        out.println("@@ -" + line.number() + " +" + line.number() + " @@");
        out.println(coloured(Style.fg_red, "-" + seen(line.before())));
        line.after().lines().forEach(after -> out.println(coloured(Style.fg_green, "+" + seen(after))));
        if (line.after().isEmpty()) {
            out.println(coloured(Style.fg_green, "+"));
        }
    }

    /// With the codes of blanks that look like others.
    private static String seen(String line) {
        return ODD_BLANK
                .matcher(line)
                .replaceAll(blank -> "<U+%04X>".formatted(blank.group().codePointAt(0)));
    }

    private void bold(String text) {
        out.println(coloured(Style.bold, text));
    }

    private String coloured(Style colour, String text) {
        String harmless = Harmless.text(text);
        return style.enabled() ? Style.on(colour) + harmless + Style.off(colour) : harmless;
    }
}

package fascicle.proof.printing;

import fascicle.Diagnostic;
import fascicle.fonts.FontFault;
import fascicle.fonts.FontFile;
import fascicle.fonts.FontJudge;
import fascicle.model.HouseFont;
import fascicle.model.HouseFont.Use;
import fascicle.model.HouseLook;
import java.io.IOException;
import java.nio.file.Files;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;

/// Tells of fonts of a newsletter in which not all can be set that is written, and of large ones.
final class FontRemarks {
    private static final int SEMIBOLD = 600;
    private static final int LARGE = 1_000_000;

    private FontRemarks() {}

    /// Texts with stressed words that look like all others.
    static List<Diagnostic> styles(HouseLook look) throws IOException {
        List<Diagnostic> found = new ArrayList<>();
        for (Use use : List.of(Use.TEXT, Use.LABELS)) {
            List<HouseFont> fonts =
                    look.fonts().stream().filter(font -> font.use() == use).toList();
            found.addAll(alike(fonts));
            if (!fonts.isEmpty()) {
                lacking(fonts)
                        .ifPresent(what -> found.add(Diagnostic.warning(
                                        fonts.getFirst().at(),
                                        PrintRules.STYLES.code(),
                                        "there is no " + what + " among the fonts of \"" + use.word()
                                                + "\": what is set so looks like all else")
                                .withHint("name its file too: " + use.word() + ": [fonts/..., fonts/...]")));
            }
        }
        return found;
    }

    /// Two of one weight and slope, of which nobody knows which is meant.
    private static List<Diagnostic> alike(List<HouseFont> fonts) throws IOException {
        List<Diagnostic> found = new ArrayList<>();
        Map<String, HouseFont> known = new HashMap<>();
        for (HouseFont font : fonts) {
            Optional<FontFile> file = file(font);
            Optional<HouseFont> other = file.flatMap(read -> Optional.ofNullable(known.putIfAbsent(style(read), font)));
            if (other.isPresent()) {
                found.add(Diagnostic.warning(
                                font.at(),
                                PrintRules.STYLES.code(),
                                "\"" + font.file().path() + "\" has the same weight and slope as \""
                                        + other.get().file().path() + "\"")
                        .withHint("name one of both"));
            }
        }
        return found;
    }

    private static String style(FontFile file) {
        return file.weight() + (file.italic() ? " italic" : "");
    }

    /// Absent for one that cannot be read, which the build reports.
    private static Optional<FontFile> file(HouseFont font) throws IOException {
        try {
            return Optional.of(FontFile.read(font.file().path(), font.file().source()));
        } catch (FontFault _) {
            return Optional.empty();
        }
    }

    private static Optional<String> lacking(List<HouseFont> fonts) throws IOException {
        SortedMap<String, Boolean> there = new TreeMap<>();
        for (HouseFont font : fonts) {
            Optional<FontFile> file = file(font);
            if (file.isEmpty()) {
                return Optional.empty();
            }
            boolean bold = file.get().weight() >= SEMIBOLD;
            there.put(file.get().italic() ? bold ? "bold italic" : "italic" : bold ? "bold" : "regular", true);
        }
        List<String> wanted =
                fonts.getFirst().use() == Use.TEXT ? List.of("regular", "italic", "bold") : List.of("regular", "bold");
        List<String> lacking =
                wanted.stream().filter(style -> !there.containsKey(style)).toList();
        return lacking.isEmpty() ? Optional.empty() : Optional.of(String.join(" and no ", lacking));
    }

    static List<Diagnostic> large(HouseLook look) throws IOException {
        List<Diagnostic> found = new ArrayList<>();
        for (HouseFont font : look.fonts()) {
            long size = Files.size(font.file().source());
            if (size > LARGE && size <= FontJudge.LARGEST) {
                found.add(Diagnostic.warning(
                                font.at(),
                                PrintRules.LARGE.code(),
                                String.format(Locale.ROOT, "the font has %.1f MB, which readers fetch", size / 1e6))
                        .withHint(
                                "take one of fewer characters: those that it lacks are set in the fonts of the theme"));
            }
        }
        return found;
    }
}

package fascicle.fonts;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;

/// Which characters some fonts have between them: print sets each character in the first font that has it.
///
/// A font is looked into when the smaller ones lack a character that is asked for, and only then. May be asked by
/// several threads.
public final class Glyphs {
    private final List<Map.Entry<String, Path>> unread;
    private final List<Coverage> read = new ArrayList<>();
    private final BitSet known = new BitSet();

    private Glyphs(List<Map.Entry<String, Path>> unread) {
        this.unread = new ArrayList<>(unread);
    }

    /// @param fonts by their paths within the theme
    public static Glyphs of(SortedMap<String, Path> fonts) throws IOException {
        Map<String, Long> sizes = new TreeMap<>();
        for (Map.Entry<String, Path> font : fonts.entrySet()) {
            sizes.put(font.getKey(), Files.size(font.getValue()));
        }
        return new Glyphs(fonts.entrySet().stream()
                .sorted(Comparator.comparing((Map.Entry<String, Path> font) -> sizes.get(font.getKey())))
                .toList());
    }

    /// Whether any of them has the character.
    public synchronized boolean has(int codePoint) throws IOException, FontFault {
        if (known.get(codePoint)) {
            return true;
        }
        boolean isThere = read.stream().anyMatch(font -> font.has(codePoint)) || isUnread(codePoint);
        known.set(codePoint, isThere);
        return isThere;
    }

    private boolean isUnread(int codePoint) throws IOException, FontFault {
        while (!unread.isEmpty()) {
            Map.Entry<String, Path> next = unread.removeFirst();
            Coverage coverage = Coverage.of(next.getKey(), next.getValue());
            read.add(coverage);
            if (coverage.has(codePoint)) {
                return true;
            }
        }
        return false;
    }
}

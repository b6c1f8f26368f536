package fascicle.render.html;

import fascicle.render.Theme;
import java.awt.Font;
import java.awt.FontFormatException;
import java.awt.font.TextAttribute;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.text.AttributedCharacterIterator;
import java.text.AttributedString;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;

/// The fonts of a theme, for pictures of text. Each letter is set in the first font that has it; what the computer
/// has installed is not looked at, so that pictures are the same everywhere.
final class Typecase {

    private final Theme theme;
    private final String chinese;
    private final List<String> files;
    private final SortedMap<String, Optional<Font>> fonts = new TreeMap<>();

    /// @param chinese the name of the font for Chinese
    Typecase(Theme theme, String chinese) throws IOException {
        this.theme = theme;
        this.chinese = file(chinese);
        this.files = List.copyOf(theme.fonts().keySet());
    }

    /// @param text is not empty
    private static String file(String face) {
        return "fonts/" + face + (face.contains(".") ? "" : ".ttf");
    }

    /// @param face such as `SourceSerif4-Regular`; several are parted by commas
    AttributedCharacterIterator set(String text, String face, float size) throws IOException {
        AttributedString set = new AttributedString(text);
        int from = 0;
        for (int to = 0; to < text.length(); from = to) {
            Font font = fontFor(text.codePointAt(from), face);
            do {
                to += Character.charCount(text.codePointAt(to));
            } while (to < text.length() && font.equals(fontFor(text.codePointAt(to), face)));
            set.addAttribute(TextAttribute.FONT, font.deriveFont(size), from, to);
        }
        return set.getIterator();
    }

    /// The Chinese font, as that is what is most often missing, comes before the others.
    private Font fontFor(int letter, String face) throws IOException {
        List<String> own = Stream.of(face.split(", ")).map(Typecase::file).toList();
        for (String file :
                Stream.of(own, List.of(chinese), files).flatMap(List::stream).toList()) {
            Optional<Font> font = font(file).filter(found -> found.canDisplay(letter));
            if (font.isPresent()) {
                return font.get();
            }
        }
        return firstOf(own);
    }

    /// For a letter that none has.
    private Font firstOf(List<String> own) throws IOException {
        for (String file :
                Stream.concat(own.reversed().stream(), files.stream()).toList()) {
            if (font(file).isPresent()) {
                return font(file).get();
            }
        }
        throw new IOException("the theme has no font for pictures");
    }

    /// Absent where there is none, and for one that pictures cannot be set in, such as one without a full name: what
    /// it was to show, others do.
    private synchronized Optional<Font> font(String file) throws IOException {
        Optional<Font> font = fonts.get(file);
        if (font == null) {
            font = theme.find(file).isPresent() ? read(file) : Optional.empty();
            fonts.put(file, font);
        }
        return font;
    }

    private Optional<Font> read(String file) throws IOException {
        try {
            return Optional.of(Font.createFont(Font.TRUETYPE_FONT, new ByteArrayInputStream(theme.bytes(file))));
        } catch (FontFormatException _) {
            return Optional.empty();
        }
    }
}

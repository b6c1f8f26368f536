package fascicle.render;

import java.text.Normalizer;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.IntStream;

/// A text as XHTML, letter by letter: a place in it is found again in the same text of another medium, where its
/// spaces, signs and marks may differ.
///
/// Letters are those and the digits of all scripts, without their accents; a picture counts as one.
///
/// @param letters all of them, in order
/// @param places where in the markup each of them stands
public record LetteredText(Html text, String letters, int[] places) {
    /// What stands for a picture.
    public static final char PICTURE = '\uFFFC';

    private static final int FIRST_ACCENT = 0xc0;
    private static final String QUOTE = "&quot;";

    public static LetteredText of(Html text) {
        String markup = text.markup();
        StringBuilder letters = new StringBuilder(markup.length());
        IntStream.Builder places = IntStream.builder();
        int at = 0;
        while (at < markup.length()) {
            int next = end(markup, at);
            String found = letters(markup, at, next);
            letters.append(found);
            for (int i = 0; i < found.length(); i++) {
                places.add(at);
            }
            at = next;
        }
        return new LetteredText(text, letters.toString(), places.build().toArray());
    }

    /// The letters of plain words.
    public static String lettersOf(String words) {
        boolean isPlain = words.chars().allMatch(c -> c < FIRST_ACCENT);
        StringBuilder letters = new StringBuilder(words.length());
        (isPlain ? words : Normalizer.normalize(words, Normalizer.Form.NFD))
                .codePoints()
                .filter(Character::isLetterOrDigit)
                .forEach(letters::appendCodePoint);
        return letters.toString();
    }

    /// Where the tag, the entity or the character ends that begins at a place.
    private static int end(String markup, int at) {
        return switch (markup.charAt(at)) {
            case '<' -> endOfTag(markup, at);
            case '&' -> Math.max(markup.indexOf(';', at), at) + 1;
            default -> at + Character.charCount(markup.codePointAt(at));
        };
    }

    private static int endOfTag(String markup, int at) {
        char quote = 0;
        for (int i = at + 1; i < markup.length(); i++) {
            char c = markup.charAt(i);
            if (quote != 0) {
                quote = c == quote ? 0 : quote;
            } else if (c == '"' || c == '\'') {
                quote = c;
            } else if (c == '>') {
                return i + 1;
            }
        }
        return markup.length();
    }

    private static String letters(String markup, int at, int end) {
        return switch (markup.charAt(at)) {
            case '<' -> markup.startsWith("<img ", at) ? String.valueOf(PICTURE) : "";
            case '&' -> "";
            default -> lettersOf(markup.substring(at, end));
        };
    }

    /// The text with marks in it, each before the word of its letter.
    ///
    /// @param marks by how many letters stand before them; those of no letter stand at the end
    public Html with(SortedMap<Integer, Html> marks) {
        SortedMap<Integer, String> inserted = new TreeMap<>();
        marks.forEach((letter, mark) -> inserted.merge(place(letter), mark.markup(), String::concat));
        StringBuilder marked = new StringBuilder();
        int done = 0;
        for (Map.Entry<Integer, String> mark : inserted.entrySet()) {
            marked.append(text.markup(), done, mark.getKey()).append(mark.getValue());
            done = mark.getKey();
        }
        return new Html(
                marked.append(text.markup(), done, text.markup().length()).toString());
    }

    private int place(int letter) {
        String markup = text.markup();
        if (letter >= places.length) {
            return markup.length();
        }
        int at = places[letter];
        while (at > 0 && belongs(markup.codePointBefore(at), markup.codePointAt(at))) {
            at -= Character.charCount(markup.codePointBefore(at));
        }
        return markup.startsWith(QUOTE, at - QUOTE.length()) ? at - QUOTE.length() : at;
    }

    /// Whether a character opens what stands behind it, or both are of one word.
    private static boolean belongs(int before, int behind) {
        return switch (Character.getType(before)) {
            case Character.START_PUNCTUATION, Character.INITIAL_QUOTE_PUNCTUATION -> true;
            default -> isOfWord(before) && isOfWord(behind);
        };
    }

    private static boolean isOfWord(int character) {
        return (Character.isLetterOrDigit(character) || Character.getType(character) == Character.NON_SPACING_MARK)
                && !Character.isIdeographic(character);
    }
}

package fascicle.importing.document;

import java.io.IOException;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.w3c.dom.Document;
import org.w3c.dom.Element;

/// Counts what a word processor counts by itself: the item of a list that is shown as `(c)` gets the mark `c)`.
///
/// Source: ECMA-376, part 1, 17.9; counters are those of an abstract list, levels below one that is counted begin
/// anew.
final class WordNumbers {
    private static final int LEVELS = 9;
    private static final int LETTERS = 26;
    private static final List<String> ROMAN_ONES = List.of("", "i", "ii", "iii", "iv", "v", "vi", "vii", "viii", "ix");
    private static final List<String> ROMAN_TENS = List.of("", "x", "xx", "xxx", "xl");

    private final Map<String, Element> lists = new HashMap<>();
    private final Map<String, Element> numbers = new HashMap<>();
    private final Map<String, Element> styles = new HashMap<>();
    private final Map<String, int[]> counters = new HashMap<>();
    private final Set<String> begun = new HashSet<>();

    WordNumbers(Optional<Document> numbering, Optional<Document> styled) {
        numbering.ifPresent(found -> {
            WordXml.all(found, "abstractNum")
                    .forEach(list -> lists.putIfAbsent(WordXml.attribute(list, "abstractNumId"), list));
            WordXml.all(found, "num").forEach(num -> numbers.putIfAbsent(WordXml.attribute(num, "numId"), num));
        });
        styled.ifPresent(found -> WordXml.all(found, "style")
                .forEach(style -> styles.putIfAbsent(WordXml.attribute(style, "styleId"), style)));
    }

    static WordNumbers of(WordParts parts) throws IOException {
        return new WordNumbers(parts.beside("numbering"), parts.beside("styles"));
    }

    /// The mark that an item is shown with, as Markdown has it; nothing for bullets and for what is no item. To be
    /// asked for all paragraphs in their order.
    Optional<String> mark(Element paragraph) {
        Optional<Element> own = WordXml.child(paragraph, "pPr", "numPr");
        Optional<Element> styled =
                WordXml.value(paragraph, "pPr", "pStyle").flatMap(style -> numbered(style, new HashSet<>()));
        Optional<String> number = own.flatMap(found -> WordXml.value(found, "numId"))
                .or(() -> styled.flatMap(found -> WordXml.value(found, "numId")));
        int level = own.or(() -> styled)
                .flatMap(found -> WordXml.value(found, "ilvl"))
                .map(written -> WordXml.number(written, 0))
                .orElse(0);
        return number.map(numbers::get).filter(_ -> level < LEVELS).flatMap(num -> counted(num, level));
    }

    private Optional<Element> numbered(String style, Set<String> seen) {
        Element found = styles.get(style);
        if (found == null || !seen.add(style)) {
            return Optional.empty();
        }
        return WordXml.child(found, "pPr", "numPr")
                .or(() -> WordXml.value(found, "basedOn").flatMap(base -> numbered(base, seen)));
    }

    private Optional<String> counted(Element num, int level) {
        String list = WordXml.value(num, "abstractNumId").orElse("");
        Optional<Element> override = level(num, "lvlOverride", level);
        Optional<Element> shown = override.flatMap(found -> WordXml.child(found, "lvl"))
                .or(() -> Optional.ofNullable(lists.get(list)).flatMap(found -> level(found, "lvl", level)));
        if (shown.isEmpty()) {
            return Optional.empty();
        }
        int start = WordXml.value(shown.get(), "start")
                .map(written -> WordXml.number(written, 1))
                .orElse(1);
        int[] counts = counters.computeIfAbsent(list, _ -> new int[LEVELS]);
        Optional<Integer> anew = override.flatMap(found -> WordXml.value(found, "startOverride"))
                .filter(_ -> begun.add(WordXml.attribute(num, "numId") + "/" + level))
                .map(written -> WordXml.number(written, 1));
        counts[level] = anew.orElse(counts[level] == 0 ? start : counts[level] + 1);
        Arrays.fill(counts, level + 1, LEVELS, 0);
        return mark(shown.get(), counts[level]);
    }

    private static Optional<Element> level(Element parent, String name, int level) {
        return WordXml.children(parent, name).stream()
                .filter(found -> WordXml.attribute(found, "ilvl").equals(String.valueOf(level)))
                .findFirst();
    }

    private static Optional<String> mark(Element level, int count) {
        boolean bracketed = WordXml.value(level, "lvlText").orElse("").endsWith(")");
        return mark(WordXml.value(level, "numFmt").orElse("decimal"), count, bracketed);
    }

    /// @param format as ECMA-376 calls it: `lowerLetter`
    /// @param bracketed whether a number has a bracket behind it, and no full stop
    static Optional<String> mark(String format, int count, boolean bracketed) {
        String number = count + (bracketed ? ")" : ".");
        String letter = 1 <= count && count <= LETTERS ? (char) ('a' + count - 1) + ")" : number;
        return switch (format) {
            case "lowerLetter" -> Optional.of(letter);
            case "upperLetter" -> Optional.of(letter.toUpperCase(Locale.ROOT));
            case "lowerRoman" -> Optional.of(roman(count).orElse(number));
            case "upperRoman" -> Optional.of(roman(count).orElse(number).toUpperCase(Locale.ROOT));
            case "bullet", "none" -> Optional.empty();
            default -> Optional.of(number);
        };
    }

    private static Optional<String> roman(int count) {
        return count < 1 || count >= 50
                ? Optional.empty()
                : Optional.of(ROMAN_TENS.get(count / 10) + ROMAN_ONES.get(count % 10) + ")");
    }
}

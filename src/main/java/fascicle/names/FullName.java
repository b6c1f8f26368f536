package fascicle.names;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;

/// Finds where a name begins that ends before a parenthesis.
final class FullName {
    private static final Set<String> JOINTS = Set.of("of", "for", "and", "the", "on", "in", "to", "de", "&");
    private static final Set<String> BEFORE_THE = Set.of("of", "for", "on", "in", "to", "and");
    private static final Set<String> BEFORE_SERIES = Set.of("of", "for", "on");

    /// What bodies are called after, with an `'s`.
    private static final Set<String> GROUPS = Set.of("People", "Women", "Children", "Men");

    private static final int MOST_WORDS = 16;

    private FullName() {}

    /// The name that ends there; absent when what stands there may be something else.
    ///
    /// @param text up to the parenthesis
    /// @param beside what stands within it
    static Optional<String> before(String text, Beside beside) {
        List<String> all = words(text);
        Optional<String> spelled = spelledOut(text, beside);
        boolean committee = beside.number().isPresent();
        if (spelled.isEmpty() && beside.chinese().isEmpty() && !committee) {
            return Optional.empty();
        }
        List<String> own = own(all);
        boolean article = before(text, own).toLowerCase(Locale.ROOT).endsWith("the ");
        return spelled.or(() -> whole(own, article)).filter(Organisations::isOne);
    }

    /// What a short form stands for, be it a body or anything else.
    static Optional<String> spelledOut(String text, Beside beside) {
        return beside.shortForm().flatMap(form -> spelledOut(words(text), form));
    }

    private static String before(String text, List<String> words) {
        int begin = text.lastIndexOf(String.join(" ", words));
        return begin < 0 ? "" : text.substring(0, begin);
    }

    /// The words that may belong to it, the first of them with a capital; those of a series with their commas.
    private static List<String> words(String text) {
        String[] all = unquoted(text.strip()).split("[ \u00a0]+");
        List<String> words = new ArrayList<>();
        for (int i = all.length - 1; i >= 0 && words.size() < MOST_WORDS && mayBelong(all[i], words.isEmpty()); i--) {
            words.addFirst(all[i]);
        }
        return begun(words);
    }

    private static List<String> begun(List<String> words) {
        int from = 0;
        while (from < words.size() && (JOINTS.contains(words.get(from)) || isArticle(words.get(from)))) {
            from++;
        }
        return words.subList(from, words.size());
    }

    /// A text without the quotation marks, the stroke, the apostrophe or the `'s` that end it.
    private static String unquoted(String text) {
        int end = text.length();
        if (text.endsWith("'s") || text.endsWith("\u2019s")) {
            end -= 2;
        }
        while (end > 0 && "'\"/\u2018\u2019\u201c\u201d".indexOf(text.charAt(end - 1)) >= 0) {
            end--;
        }
        return text.substring(0, end);
    }

    private static boolean mayBelong(String word, boolean last) {
        if (word.isEmpty()) {
            return false;
        }
        char end = word.charAt(word.length() - 1);
        boolean closed = ".;:!?)”\"(".indexOf(end) >= 0 || last && end == ',';
        boolean capital = Character.isUpperCase(word.codePointAt(0));
        return !closed && (capital || !last && JOINTS.contains(word));
    }

    /// The words behind another name: behind the comma that ends it, or its `'s`.
    private static List<String> own(List<String> words) {
        for (int i = words.size() - 2; i >= 0; i--) {
            boolean another = words.get(i).endsWith(",") && !isSeries(words, i) || isPossessive(words.get(i));
            if (another) {
                return begun(words.subList(i + 1, words.size()));
            }
        }
        return words;
    }

    /// Whether a comma stands in a series of what one body is for: `for Science, Technology and Industry`.
    private static boolean isSeries(List<String> words, int comma) {
        List<String> left = words.subList(0, comma);
        List<String> right = words.subList(comma + 1, words.size());
        boolean body = IntStream.range(0, Math.max(0, left.size() - 1))
                .anyMatch(i -> Organisations.isNoun(left.get(i)) && BEFORE_SERIES.contains(left.get(i + 1)));
        return body
                && right.stream().anyMatch(word -> word.equals("and") || word.equals("&"))
                && right.stream().noneMatch(Organisations::isNoun)
                && right.stream().noneMatch("the"::equals);
    }

    /// Whether what follows belongs to somebody: to `GSA's`, not to `People's`.
    private static boolean isPossessive(String word) {
        boolean owns = word.endsWith("'s") || word.endsWith("\u2019s");
        return owns && !GROUPS.contains(word.substring(0, word.length() - 2));
    }

    private static boolean isArticle(String word) {
        return word.equals("The") || word.equals("A") || word.equals("An");
    }

    /// The shortest of which the letters are the first of its words.
    private static Optional<String> spelledOut(List<String> words, String shortForm) {
        String letters = shortForm.replaceAll("[^A-Za-z]", "").toUpperCase(Locale.ROOT);
        for (int from = words.size() - 2; from >= 0; from--) {
            List<String> part = words.subList(from, words.size());
            if (Character.isUpperCase(part.getFirst().codePointAt(0))
                    && isOneSeries(part)
                    && areInitials(letters, parts(part))) {
                return Optional.of(String.join(" ", part));
            }
        }
        return Optional.empty();
    }

    /// Whether commas, if any, stand in a series.
    private static boolean isOneSeries(List<String> words) {
        return IntStream.range(0, words.size()).allMatch(i -> !words.get(i).endsWith(",") || isSeries(words, i));
    }

    private static List<String> parts(List<String> words) {
        return words.stream()
                .flatMap(word -> Arrays.stream(word.split("[-/]")))
                .filter(part -> !part.isEmpty())
                .toList();
    }

    /// Whether letters are those that words begin with; `of` and the like may be among them: `PBOC`.
    private static boolean areInitials(String letters, List<String> words) {
        if (words.isEmpty()) {
            return letters.isEmpty();
        }
        String word = words.getFirst();
        List<String> rest = words.subList(1, words.size());
        boolean begins = !letters.isEmpty() && letters.charAt(0) == Character.toUpperCase(word.charAt(0));
        return begins && areInitials(letters.substring(1), rest) || JOINTS.contains(word) && areInitials(letters, rest);
    }

    /// All words, without those of another name before it.
    private static Optional<String> whole(List<String> words, boolean article) {
        int from = 0;
        for (int i = 1; i < words.size(); i++) {
            boolean another = words.get(i).equals("the") && !BEFORE_THE.contains(words.get(i - 1))
                    || words.get(i).equals("and") && isAnother(words, i, article);
            if (another) {
                from = i + 1;
            }
        }
        while (from < words.size() && JOINTS.contains(words.get(from))) {
            from++;
        }
        return from < words.size()
                ? Optional.of(String.join(" ", words.subList(from, words.size())))
                : Optional.empty();
    }

    /// Whether an `and` stands between two names, and not within one: `Grundfos and Zhejiang Open University`.
    private static boolean isAnother(List<String> words, int and, boolean one) {
        boolean article = and + 1 < words.size() && words.get(and + 1).equals("the");
        boolean own = words.subList(and + 1, words.size()).stream().anyMatch(Organisations::isNoun);
        boolean left = words.subList(0, and).stream().anyMatch(Organisations::isNoun);
        boolean joined = words.subList(0, and).stream().anyMatch(word -> word.equals("for") || word.equals("of"));
        return article || own && (left || !one && !joined && and <= 2);
    }
}

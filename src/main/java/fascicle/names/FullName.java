package fascicle.names;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/// Finds where a name begins that ends before a parenthesis.
final class FullName {
    private static final Set<String> JOINTS = Set.of("of", "for", "and", "the", "on", "in", "to", "de", "&");
    private static final Set<String> BEFORE_THE = Set.of("of", "for", "on", "in", "to", "and");
    private static final int MOST_WORDS = 16;

    private FullName() {}

    /// The name that ends there; absent when what stands there may be something else.
    ///
    /// @param text up to the parenthesis
    /// @param beside what stands within it
    static Optional<String> before(String text, Beside beside) {
        List<String> words = words(text);
        boolean article = before(text, words).toLowerCase(Locale.ROOT).endsWith("the ");
        Optional<String> spelled = beside.shortForm().flatMap(form -> spelledOut(words, form));
        boolean committee = beside.number().isPresent();
        if (spelled.isEmpty() && beside.chinese().isEmpty() && !committee) {
            return Optional.empty();
        }
        return spelled.or(() -> whole(words, article)).filter(Organisations::isOne);
    }

    private static String before(String text, List<String> words) {
        int begin = text.lastIndexOf(String.join(" ", words));
        return begin < 0 ? "" : text.substring(0, begin);
    }

    /// The words that may belong to it, the first of them with a capital.
    private static List<String> words(String text) {
        String[] all = text.strip().split("[ \u00a0]+");
        List<String> words = new ArrayList<>();
        for (int i = all.length - 1; i >= 0 && words.size() < MOST_WORDS && mayBelong(all[i], words.isEmpty()); i--) {
            if (isPossessive(all[i])) {
                break;
            }
            words.addFirst(all[i]);
        }
        while (!words.isEmpty() && (JOINTS.contains(words.getFirst()) || isArticle(words.getFirst()))) {
            words.removeFirst();
        }
        return words;
    }

    private static boolean mayBelong(String word, boolean last) {
        if (word.isEmpty()) {
            return false;
        }
        char end = word.charAt(word.length() - 1);
        boolean closed = ",.;:!?)”\"(".indexOf(end) >= 0;
        boolean capital = Character.isUpperCase(word.codePointAt(0));
        return !closed && (capital || !last && JOINTS.contains(word));
    }

    private static boolean isPossessive(String word) {
        return (word.endsWith("'s") || word.endsWith("\u2019s")) && !word.startsWith("People");
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
                    && initials(part).equals(letters)) {
                return Optional.of(String.join(" ", part));
            }
        }
        return Optional.empty();
    }

    private static String initials(List<String> words) {
        StringBuilder initials = new StringBuilder();
        for (String word : words) {
            if (!JOINTS.contains(word)) {
                for (String part : word.split("[-/]")) {
                    if (!part.isEmpty()) {
                        initials.append(Character.toUpperCase(part.charAt(0)));
                    }
                }
            }
        }
        return initials.toString();
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

package fascicle.names;

import fascicle.model.StandardNumber;
import java.util.Optional;
import java.util.Set;

/// What stands in parentheses behind a name: a short form, a number, a Chinese name.
record Beside(Optional<String> shortForm, Optional<String> chinese, Optional<StandardNumber> number) {
    private static final Set<String> NO_NAMES = Set.of("EU", "UK", "US", "USA", "PRC", "UN");
    static final int LONGEST = 100;
    private static final int LONGEST_SHORT = 14;

    /// The parts of a parenthesis; of it nothing when one of them is none of these, or when it has two numbers.
    static Optional<Beside> read(String within) {
        if (within.isBlank() || within.length() > LONGEST) {
            return Optional.empty();
        }
        Optional<String> shortForm = Optional.empty();
        Optional<String> chinese = Optional.empty();
        Optional<StandardNumber> number = Optional.empty();
        for (String each : within.split("[,，;；]")) {
            String part = each.strip();
            Optional<StandardNumber> committee = StandardNumber.of(part);
            if (committee.isPresent() && number.isPresent()) {
                return Optional.empty();
            } else if (committee.isPresent()) {
                number = committee;
            } else if (isChinese(part)) {
                chinese = Optional.of(unquoted(part));
            } else if (isShort(part)) {
                shortForm = Optional.of(part);
            } else {
                return Optional.empty();
            }
        }
        return Optional.of(new Beside(shortForm, chinese, number));
    }

    private static String unquoted(String chinese) {
        return chinese.startsWith("《") && chinese.endsWith("》") ? chinese.substring(1, chinese.length() - 1) : chinese;
    }

    static boolean isChinese(String text) {
        return text.codePoints().anyMatch(Beside::isHan)
                && text.codePoints().allMatch(c -> isHan(c) || "《》、·—（）“”〈〉－".indexOf(c) >= 0);
    }

    static boolean isHan(int c) {
        return Character.UnicodeScript.of(c) == Character.UnicodeScript.HAN;
    }

    private static boolean isShort(String text) {
        long capitals = text.chars().filter(c -> c >= 'A' && c <= 'Z').count();
        return text.length() <= LONGEST_SHORT
                && capitals >= 2
                && Character.isUpperCase(text.charAt(0))
                && !NO_NAMES.contains(text)
                && text.chars().allMatch(c -> Character.isLetterOrDigit(c) && c < 0x80 || "&/-".indexOf(c) >= 0);
    }
}

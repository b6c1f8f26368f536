package fascicle.proof.printing;

import fascicle.Diagnostic;
import fascicle.model.PrintedWords;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.OptionalInt;
import java.util.Set;

/// Finds words that are written from right to left, which print sets from left to right.
final class RightToLeft {
    /// No letter before those of Hebrew is written so.
    private static final int LOWEST = 0x590;

    private RightToLeft() {}

    /// One finding for each file, at its first such letter.
    static List<Diagnostic> in(List<PrintedWords.Stretch> all) {
        List<Diagnostic> found = new ArrayList<>();
        Set<String> told = new HashSet<>();
        for (PrintedWords.Stretch each : all) {
            OptionalInt first = first(each.text());
            if (first.isPresent() && told.add(each.begins().path())) {
                found.add(Diagnostic.warning(
                                each.at(first.getAsInt()),
                                PrintRules.DIRECTION.code(),
                                "the PDF sets these words from left to right, and joins no Arabic letters:"
                                        + " they cannot be read there")
                        .withHint("the website and the e-book show them as they should be; lead readers of the"
                                + " PDF there"));
            }
        }
        return found;
    }

    /// A loop: all texts of the newsletter pass through here in each build.
    private static OptionalInt first(String text) {
        for (int at = 0; at < text.length(); at++) {
            if (text.charAt(at) >= LOWEST) {
                int character = text.codePointAt(at);
                if (isRightToLeft(character)) {
                    return OptionalInt.of(at);
                }
                at += Character.charCount(character) - 1;
            }
        }
        return OptionalInt.empty();
    }

    private static boolean isRightToLeft(int character) {
        byte direction = Character.getDirectionality(character);
        return direction == Character.DIRECTIONALITY_RIGHT_TO_LEFT
                || direction == Character.DIRECTIONALITY_RIGHT_TO_LEFT_ARABIC;
    }
}

package fascicle.proof.printing;

import fascicle.Diagnostic;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.OptionalInt;
import java.util.Set;
import java.util.stream.IntStream;

/// Finds words that are written from right to left, which print sets from left to right.
final class RightToLeft {
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
                                PrintProof.DIRECTION.code(),
                                "the PDF sets these words from left to right, and joins no Arabic letters:"
                                        + " they cannot be read there")
                        .withHint("the website and the e-book show them as they should be; lead readers of the"
                                + " PDF there"));
            }
        }
        return found;
    }

    private static OptionalInt first(String text) {
        return IntStream.range(0, text.length())
                .filter(i -> i == 0 || !Character.isSurrogatePair(text.charAt(i - 1), text.charAt(i)))
                .filter(i -> isRightToLeft(text.codePointAt(i)))
                .findFirst();
    }

    private static boolean isRightToLeft(int character) {
        byte direction = Character.getDirectionality(character);
        return direction == Character.DIRECTIONALITY_RIGHT_TO_LEFT
                || direction == Character.DIRECTIONALITY_RIGHT_TO_LEFT_ARABIC;
    }
}

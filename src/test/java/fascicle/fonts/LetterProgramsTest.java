package fascicle.fonts;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/// Letters of PostScript fonts that would have a library draw for ever.
class LetterProgramsTest {
    private static final Duration SOON = Duration.ofSeconds(5);
    private static final int RETURN = 11;
    private static final int END = 14;
    private static final int OWN = 10;
    private static final int SHARED = 29;

    private static byte[] program(int... steps) {
        ByteBuffer bytes = ByteBuffer.allocate(steps.length);
        for (int step : steps) {
            bytes.put((byte) step);
        }
        return bytes.array();
    }

    /// The number of a program, of fewer than 1,240.
    private static int named(int program) {
        return program - 107 + 139;
    }

    private static byte[] index(List<byte[]> parts) {
        ByteArrayOutputStream all = new ByteArrayOutputStream();
        all.writeBytes(program(parts.size() >> 8, parts.size()));
        if (parts.isEmpty()) {
            return all.toByteArray();
        }
        all.write(4);
        int offset = 1;
        all.writeBytes(ByteBuffer.allocate(4).putInt(offset).array());
        for (byte[] part : parts) {
            offset += part.length;
            all.writeBytes(ByteBuffer.allocate(4).putInt(offset).array());
        }
        parts.forEach(all::writeBytes);
        return all.toByteArray();
    }

    /// A number as dictionaries have it, always of five bytes.
    private static byte[] number(int value) {
        return ByteBuffer.allocate(5).put((byte) 29).putInt(value).array();
    }

    private static byte[] joined(byte[]... parts) {
        ByteArrayOutputStream all = new ByteArrayOutputStream();
        List.of(parts).forEach(all::writeBytes);
        return all.toByteArray();
    }

    /// A font, whose own programs are those that are shared as well.
    private static ByteBuffer font(List<byte[]> programs, byte[]... letters) {
        byte[] head = joined(program(1, 0, 4, 4), index(List.of(program('a'))));
        byte[] shared = joined(index(List.of()), index(programs));
        int top = index(List.of(new byte[17])).length;
        int drawn = head.length + top + shared.length;
        byte[] drawing = index(List.of(letters));
        byte[] hidden = joined(number(6), program(19));
        byte[] dictionary = joined(number(drawn), program(17), number(6), number(drawn + drawing.length), program(18));
        return ByteBuffer.wrap(joined(head, index(List.of(dictionary)), shared, drawing, hidden, index(programs)));
    }

    private static boolean isSound(ByteBuffer font) {
        return assertTimeoutPreemptively(SOON, () -> LetterPrograms.areSound(font));
    }

    @Test
    void lettersThatCallWhatThereIsAreSound() {
        List<byte[]> programs = List.of(program(140, 140, 21, RETURN), program(named(0), OWN));
        assertTrue(isSound(font(programs, program(named(0), SHARED, END), program(named(1), OWN, END))));
        assertTrue(isSound(font(List.of(), program(140, 140, 1, 140, 140, 19, 255, 140, 22, END))), "a mask of hints");
        assertTrue(isSound(font(List.of(), program(255, 0, 1, 2, 3, 28, 1, 2, 247, 1, 251, 1, 12, 35, END))));
    }

    @Test
    void aProgramThatCallsItselfIsNot() {
        assertFalse(isSound(font(List.of(program(named(0), OWN)), program(named(0), OWN, END))));
        assertFalse(isSound(font(List.of(program(named(0), SHARED)), program(named(0), SHARED, END))));
    }

    /// Ten lines are enough for a billion steps.
    @Test
    void programsThatDoubleEachOtherAreNot() {
        List<byte[]> programs = new ArrayList<>(List.of(program(RETURN)));
        for (int i = 0; i < 8; i++) {
            int called = named(i);
            byte[] twice = program(called, OWN);
            programs.add(joined(Collections.nCopies(20, twice).toArray(byte[][]::new)));
        }
        assertFalse(isSound(font(programs, program(named(8), OWN, END))));
    }

    @Test
    void whatThereIsNotIsNotCalledAndNothingIsCalculated() {
        assertFalse(isSound(font(List.of(), program(named(0), OWN, END))));
        assertFalse(isSound(font(List.of(program(RETURN)), program(OWN, END))));
        assertFalse(isSound(font(List.of(program(RETURN)), program(140, 140, 12, 10, OWN, END))));
        for (int end = 0; end < 40; end++) {
            assertFalse(isSound(font(List.of(), program(28, 1)).slice(0, end)));
        }
    }

    /// It is what its letters are drawn by that is looked at, and not their number.
    @Test
    void manyLettersTakeNoLongerThanTheirSteps() {
        byte[] letter =
                joined(Collections.nCopies(30_000, program(140, 140, 21)).toArray(byte[][]::new));
        byte[][] letters =
                Collections.nCopies(100, joined(letter, program(END))).toArray(byte[][]::new);
        assertTrue(isSound(font(List.of(), letters)));
    }

    @Test
    void tablesDoNotLieOneUponTheOther() throws IOException {
        byte[] font = Files.readAllBytes(Path.of("themes/gazette/fonts/SourceSans3-Regular.ttf"));
        assertEquals(Optional.empty(), FontJudge.judge(font));
        ByteBuffer changed = ByteBuffer.wrap(font);
        int last = 12 + 16 * (changed.getShort(4) - 1);
        changed.putInt(last + 8, 0).putInt(last + 12, font.length);
        changed.putInt(last - 8, 0).putInt(last - 4, font.length);
        assertTrue(FontJudge.judge(font).orElseThrow().message().contains("damaged"));
    }
}

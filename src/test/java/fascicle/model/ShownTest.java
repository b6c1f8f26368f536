package fascicle.model;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertSame;

import org.junit.jupiter.api.Test;

/// What no file can hold is replaced, sign by sign.
class ShownTest {
    @Test
    void leavesWhatCanBeShown() {
        String text = "Words,\ttabs\r\n 中文 \uD83D\uDE00 \u00ad \u2028 �";
        assertSame(text, Shown.text(text));
    }

    @Test
    void replacesWhatCannotAndKeepsTheLength() {
        assertEquals("a�b�c�d�e�f�g", Shown.text("a\u0000b\u001bc\u007fd\u0096e\ufffef\uffffg"));
        assertEquals("a b c d", Shown.text("a\u000bb\fc\u0085d"));
    }

    @Test
    void replacesHalvesOfCharacters() {
        assertEquals("�a� \uD83D\uDE00�", Shown.text("\uDE00a\uD83D \uD83D\uDE00\uDE00"));
    }

    @Test
    void putsNothingInThePlaceOfWhatTurnsAllLetters() {
        assertEquals("a\u2060cba\u202cd\u2060", Shown.text("a\u202Ecba\u202cd\u202D"));
    }

    @Test
    void leavesALetterThirtyMarks() {
        String marks = "\u0301".repeat(30);
        String twice = "a" + marks + "b" + marks;
        assertSame(twice, Shown.text(twice));
        assertEquals("a" + marks + "��b\u0301", Shown.text("a" + marks + "\u0302\u0301b\u0301"));
        assertEquals("a" + marks + "��", Shown.text("a" + marks + "\uDB40\uDD00"));
    }
}

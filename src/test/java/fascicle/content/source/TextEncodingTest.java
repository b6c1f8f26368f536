package fascicle.content.source;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TextEncodingTest {
    private static final Charset WESTERN = Charset.forName("windows-1252");

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
        windows-1252 | Le café – « l’Œuvre » à 5 € | Windows-1252
        windows-1252 | Müller & Söhne: „Größe“      | Windows-1252
        GB18030      | 标准：GB/T 1.1 的“修订”        | GB 18030
        UTF-16LE     | Ropes are new                 | UTF-16
        UTF-16BE     | Ropes are new                 | UTF-16
        windows-1251 | Новые стандарты               |
        windows-1250 | Nowe źródło: łączność         |
        """)
    void isToldWhereTheBytesLeaveNoDoubt(String charset, String text, String name) {
        assertEquals(
                Optional.ofNullable(name),
                TextEncoding.of(text.getBytes(Charset.forName(charset))).map(TextEncoding::name));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
        windows-1252 | Müller & Söhne: „Größe“ | true
        windows-1252 | l’élève à Genève          | true
        windows-1252 | créée                     |
        windows-1250 | Dvořák a Jiří             | false
        windows-1250 | Kč                        | false
        windows-1250 | Poznań                    | false
        windows-1254 | Erdoğan, Şahin            | false
        x-MacRoman   | Gespräch für              | false
        """)
    void isSureOnlyWhereNoNeighbourMeansOtherLettersByTheSameBytes(String charset, String text, Boolean isSure) {
        assertEquals(
                Optional.ofNullable(isSure),
                TextEncoding.of(text.getBytes(Charset.forName(charset))).map(TextEncoding::isSure));
    }

    @Test
    void byteOrderMarksTellWideLettersOfAnyScript() {
        assertEquals(Optional.of("UTF-16"), named("\ufeff标准".getBytes(StandardCharsets.UTF_16LE)));
        assertEquals(Optional.of("UTF-16"), named("\ufeff标准".getBytes(StandardCharsets.UTF_16BE)));
    }

    @Test
    void nothingIsSaidOfAMixture() {
        ByteArrayOutputStream mixed = new ByteArrayOutputStream();
        mixed.writeBytes("Le café ".getBytes(StandardCharsets.UTF_8));
        mixed.writeBytes("à Paris".getBytes(WESTERN));
        assertEquals(Optional.empty(), named(mixed.toByteArray()));
        assertEquals(Optional.empty(), named(new byte[] {'a', (byte) 0x81, 'b'}));
    }

    @Test
    void plainTextIsNotTakenForWideLetters() {
        for (String text : new String[] {"", "a", "ab", "\u0000", "Ropes are new", "标准"}) {
            assertTrue(
                    SourceText.decoded(text.getBytes(StandardCharsets.UTF_8), "a.md")
                            .text()
                            .isPresent(),
                    text);
        }
    }

    @Test
    void theAdviceSaysWhereEncodingsAreChosen() {
        SourceText.Opened opened = SourceText.decoded("a\nb é".getBytes(WESTERN), "a.md");
        assertEquals(
                "a.md:2:3: error: the file is saved as Windows-1252, not as UTF-8 [file-encoding]",
                opened.problem().orElseThrow().toString());
        String advice = opened.problem().orElseThrow().hint().orElseThrow();
        for (String program : new String[] {"Notepad", "Word", "VS Code"}) {
            assertTrue(advice.contains(program), advice);
        }
    }

    private static Optional<String> named(byte[] bytes) {
        return TextEncoding.of(bytes).map(TextEncoding::name);
    }
}

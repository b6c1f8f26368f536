package fascicle.model;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.StringJoiner;

/// How Chinese letters sound and what Latin ones with accents are in ASCII, one by one: the part of CLDR's
/// transliterations that looks at no neighbours, which is most of what newsletters want of them, ready to be used.
final class LetterTable {
    private static final String FILE = "letters.txt";

    private static final LetterTable TABLE = new LetterTable();

    /// What each letter is in ASCII, by its code; null for those that are not known.
    private final String[] latin = new String[Character.MAX_VALUE + 1];

    private LetterTable() {
        read().lines().forEach(line -> {
            int space = line.indexOf(' ');
            String written = line.substring(0, space);
            for (int i = space + 1; i < line.length(); i++) {
                latin[line.charAt(i)] = written;
            }
        });
    }

    private static String read() {
        try (InputStream file = LetterTable.class.getResourceAsStream(FILE)) {
            return new String(file.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(FILE, e);
        }
    }

    /// Letters of one script, Chinese ones with spaces between them; empty where one of them is not in the table, or
    /// where the scripts are mixed.
    static Optional<String> written(String letters) {
        boolean isChinese = isChinese(letters.charAt(0));
        StringJoiner written = new StringJoiner(isChinese ? " " : "");
        for (int i = 0; i < letters.length(); i++) {
            char letter = letters.charAt(i);
            String known = TABLE.latin[letter];
            if (known == null || isChinese(letter) != isChinese) {
                return Optional.empty();
            }
            written.add(known);
        }
        return Optional.of(written.toString());
    }

    private static boolean isChinese(char letter) {
        return Character.UnicodeScript.of(letter) == Character.UnicodeScript.HAN;
    }
}

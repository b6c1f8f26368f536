package fascicle.model;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/// The table of letters says what CLDR's rules say; `-Dgolden=update` takes it from them anew.
class LetterTableTest {
    private static final Path FILE = Path.of("src/main/resources/fascicle/model/letters.txt");
    private static final Pattern ASCII = Pattern.compile("[a-zA-Z]+");
    private static final Set<Character.UnicodeScript> SCRIPTS =
            Set.of(Character.UnicodeScript.HAN, Character.UnicodeScript.LATIN);

    @Test
    void theTableIsWhatTheRulesSayOfEachLetter() throws IOException {
        String table = table();
        if ("update".equals(System.getProperty("golden"))) {
            Files.writeString(FILE, table);
        }
        assertEquals(table, Files.readString(FILE), "-Dgolden=update rewrites it");
    }

    /// What stands beside a letter changes nothing: letters of the table in any order are written as the rules do.
    @Test
    void wordsAreWrittenAsTheRulesWriteThem() throws IOException {
        List<String> lines = Files.readAllLines(FILE);
        StringBuilder[] letters = {new StringBuilder(), new StringBuilder()};
        for (String line : lines) {
            String these = line.substring(line.indexOf(' ') + 1);
            these.chars().forEach(letter -> letters[isChinese((char) letter) ? 1 : 0].append((char) letter));
        }
        Random random = new Random(20231106);
        for (int i = 0; i < 4_000; i++) {
            StringBuilder among = letters[i % 2];
            String word = random.ints(1 + random.nextInt(12), 0, among.length())
                    .mapToObj(at -> among.substring(at, at + 1))
                    .collect(java.util.stream.Collectors.joining());
            assertEquals(Optional.of(LatinLetters.byRules(word)), LetterTable.written(word), word);
        }
    }

    @Test
    void whatTheTableCannotKnowIsLeftToTheRules() {
        assertEquals(Optional.empty(), LetterTable.written("国é"));
        assertEquals(Optional.empty(), LetterTable.written("Новости"));
        assertEquals("novosti", LatinLetters.of("новости"));
    }

    private static String table() {
        SortedMap<String, StringBuilder> lines = new TreeMap<>();
        for (char letter = 0x80; letter < Character.MAX_VALUE; letter++) {
            if (Character.isLetter(letter) && SCRIPTS.contains(Character.UnicodeScript.of(letter))) {
                String written = LatinLetters.byRules(String.valueOf(letter));
                if (ASCII.matcher(written).matches()) {
                    lines.computeIfAbsent(written, _ -> new StringBuilder()).append(letter);
                }
            }
        }
        StringBuilder table = new StringBuilder();
        lines.forEach((written, letters) ->
                table.append(written).append(' ').append(letters).append('\n'));
        return table.toString();
    }

    private static boolean isChinese(char letter) {
        return Character.UnicodeScript.of(letter) == Character.UnicodeScript.HAN;
    }
}

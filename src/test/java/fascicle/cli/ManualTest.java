package fascicle.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.SortedMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// Pages of the manual, and what shells complete.
class ManualTest {
    private static SortedMap<String, String> files() {
        Terminal none = Terminal.plain(new PrintWriter(new StringWriter()), new PrintWriter(new StringWriter()));
        return ManualCommand.files(Main.line(none, Clock.systemUTC()));
    }

    @Test
    void everyCommandHasAPage() {
        SortedMap<String, String> files = files();
        assertTrue(files.keySet()
                .containsAll(java.util.List.of("fascicle.1", "fascicle-build.1", "fascicle-new-issue.1")));
        assertFalse(files.containsKey("fascicle-manual.1"));
        String build = files.get("fascicle-build.1");
        assertTrue(build.contains("\n.B \\-o, \\-\\-output DIR\nThe folder to publish into;"), build);
        assertFalse(build.contains("%"), build);
    }

    @Test
    void theSameToolWritesTheSame() {
        assertEquals(files(), files());
        assertFalse(files().get("fascicle.bash").contains(String.valueOf(java.time.Year.now())), "no date of today");
    }

    @Test
    void bashCompletesCommandsAndOptions(@TempDir Path folder) throws IOException, InterruptedException {
        assumeTrue(Files.isExecutable(Path.of("/bin/bash")), "no bash");
        Path script = Files.writeString(folder.resolve("fascicle.bash"), files().get("fascicle.bash"));
        String complete = "source '" + script
                + "'; COMP_WORDS=(fascicle build --qu); COMP_CWORD=2; COMP_LINE='fascicle build --qu';"
                + " _complete_fascicle; printf '%s\\n' \"${COMPREPLY[@]}\"";
        Process process = new ProcessBuilder("/bin/bash", "-c", complete)
                .redirectError(ProcessBuilder.Redirect.DISCARD)
                .start();
        assertEquals("--quiet", new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8).strip());
        assertEquals(0, process.waitFor());
    }

    @Test
    void fishIsToldWhatBelongsToWhichCommand() {
        String fish = files().get("fascicle.fish");
        assertTrue(
                fish.contains("complete -c fascicle -n \"__fish_seen_subcommand_from build\" -s q -l quiet -d"
                        + " 'Print mistakes only.'\n"),
                fish);
        assertFalse(fish.contains("-a manual"), fish);
    }
}

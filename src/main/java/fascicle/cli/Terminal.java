package fascicle.cli;

import java.io.PrintWriter;
import java.util.Map;
import picocli.CommandLine.Help.Ansi;

/// Where the tool writes to, and whether somebody is watching.
///
/// @param outStyle whether standard output takes colours
/// @param errStyle whether standard error does
/// @param live whether standard error is a terminal on which a line may be written anew
record Terminal(PrintWriter out, PrintWriter err, Ansi outStyle, Ansi errStyle, boolean live) {
    /// Colours only where a terminal shows them: not in pipes, not with `NO_COLOR`, not on dumb terminals. The JDK
    /// tells whether both streams are terminals, not which; so a redirected one leaves both plain.
    static Terminal ofThisProcess(PrintWriter out, PrintWriter err, Map<String, String> environment) {
        boolean terminal = System.console() != null && System.console().isTerminal();
        boolean dumb = environment.getOrDefault("TERM", "dumb").equals("dumb");
        boolean plain = !terminal || dumb || environment.containsKey("NO_COLOR");
        Ansi style = plain ? Ansi.OFF : Ansi.ON;
        return new Terminal(out, err, style, style, terminal && !dumb);
    }

    /// Plain streams, as in a log.
    static Terminal plain(PrintWriter out, PrintWriter err) {
        return new Terminal(out, err, Ansi.OFF, Ansi.OFF, false);
    }
}

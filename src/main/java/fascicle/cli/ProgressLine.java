package fascicle.cli;

import fascicle.flow.Progress;

/// Shows the step that the build is at: on a terminal in one line that is written anew, elsewhere a line each.
final class ProgressLine implements Progress {
    private static final String ERASE = "\r\u001B[K";

    private final Terminal terminal;

    ProgressLine(Terminal terminal) {
        this.terminal = terminal;
    }

    @Override
    public void begin(String step) {
        if (terminal.live()) {
            terminal.err().print(ERASE + step + " ...");
            terminal.err().flush();
        } else {
            terminal.err().println(step + " ...");
        }
    }

    @Override
    public void forget(String why) {
        end();
        terminal.err()
                .println("fascicle: the next build will take longer, for what this one made cannot be kept: "
                        + Harmless.text(why));
    }

    /// Leaves the line to what comes next.
    void end() {
        if (terminal.live()) {
            terminal.err().print(ERASE);
            terminal.err().flush();
        }
    }
}

package fascicle.cli;

import java.util.Locale;

/// What a doctor says, line by line:
///
/// ```text
/// ok    Memory       5970 MiB
/// note  base-url     not set
///         feeds and the 404 page need it
/// BAD   Fonts        none
/// ```
final class Symptoms {
    private final Terminal terminal;
    private boolean grave;

    Symptoms(Terminal terminal) {
        this.terminal = terminal;
    }

    void fine(String what, String found) {
        say("ok", what, found);
    }

    /// Something that one may want otherwise.
    void note(String what, String found, String hint) {
        say("note", what, found);
        hint(hint);
    }

    /// Something that keeps the newsletter from being built.
    void bad(String what, String found, String hint) {
        grave = true;
        say("BAD", what, found);
        hint(hint);
    }

    private void say(String mark, String what, String found) {
        terminal.out().println(String.format(Locale.ROOT, "%-5s %-12s %s", mark, what, Harmless.text(found)));
    }

    private void hint(String words) {
        terminal.out().println("        " + Harmless.text(words));
    }

    boolean isGrave() {
        return grave;
    }
}

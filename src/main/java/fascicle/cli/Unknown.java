package fascicle.cli;

import fascicle.Nearest;
import java.util.List;

/// What is said of a name that nothing has.
final class Unknown {
    private Unknown() {}

    /// `there is no topic "Ener"; did you mean "Energy"?`
    ///
    /// @param what `there is no topic`
    /// @param known the names that there are
    static String message(String what, String name, List<String> known) {
        String advice = Nearest.to(name, known)
                .map(near -> "; did you mean \"" + near + "\"?")
                .orElse("");
        return what + " \"" + Harmless.text(name) + "\"" + advice;
    }
}

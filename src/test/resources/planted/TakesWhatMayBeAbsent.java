package planted;

import java.util.Optional;

/// Read by HouseRulesTest as text; never compiled.
final class TakesWhatMayBeAbsent {
    private TakesWhatMayBeAbsent() {}

    static String greeting(Optional<String> name) {
        return own(name);
    }

    /// Between methods of one class it may be handed on.
    private static String own(Optional<String> name) {
        return name.map(known -> "Dear " + known).orElse("Dear reader");
    }

    /// What is read may be absent.
    record Reader(Optional<String> name) {}
}

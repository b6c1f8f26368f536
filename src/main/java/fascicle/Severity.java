package fascicle;

import java.util.Locale;

/// How much a diagnostic matters: an `ERROR` keeps anything from being published, a `WARNING` does not.
public enum Severity {
    ERROR,
    WARNING;

    /// The word used in messages: `error` or `warning`.
    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }
}

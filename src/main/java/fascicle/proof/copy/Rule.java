package fascicle.proof.copy;

import fascicle.Severity;

/// What a check looks for.
///
/// @param code stable and kebab-case; also the name of its page in `docs/checks`
/// @param severity unless the newsletter decides otherwise
/// @param summary one sentence for editors
/// @param asked when it can be answered
public record Rule(String code, Severity severity, String summary, Asked asked) {
    /// When a check is asked.
    public enum Asked {
        ALWAYS,
        /// When every file could be read, those left out aside.
        WHEN_ALL_IS_READ,
        /// When all that was written is there: it looks for what is nowhere.
        WHEN_ALL_IS_THERE
    }

    public static Rule warning(String code, String summary) {
        return new Rule(code, Severity.WARNING, summary, Asked.ALWAYS);
    }

    public static Rule error(String code, String summary) {
        return new Rule(code, Severity.ERROR, summary, Asked.ALWAYS);
    }

    /// The same, to be asked only when all that was written is there.
    public Rule askedOfTheWhole() {
        return new Rule(code, severity, summary, Asked.WHEN_ALL_IS_THERE);
    }

    /// The same, to be asked only when every file could be read.
    public Rule askedOfAllThatIsRead() {
        return new Rule(code, severity, summary, Asked.WHEN_ALL_IS_READ);
    }
}

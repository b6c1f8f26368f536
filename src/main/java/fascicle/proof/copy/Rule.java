package fascicle.proof.copy;

import fascicle.Severity;

/// What a check looks for.
///
/// @param code stable and kebab-case; also the name of its page in `docs/checks`
/// @param severity unless the newsletter decides otherwise
/// @param summary one sentence for editors
/// @param ofTheWhole whether it looks for what is nowhere, which nobody can tell while an article cannot be read
public record Rule(String code, Severity severity, String summary, boolean ofTheWhole) {
    public static Rule warning(String code, String summary) {
        return new Rule(code, Severity.WARNING, summary, false);
    }

    public static Rule error(String code, String summary) {
        return new Rule(code, Severity.ERROR, summary, false);
    }

    /// The same, to be asked only when all that was written is there.
    public Rule askedOfTheWhole() {
        return new Rule(code, severity, summary, true);
    }
}

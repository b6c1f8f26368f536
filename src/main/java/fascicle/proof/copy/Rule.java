package fascicle.proof.copy;

import fascicle.Severity;

/// What a check looks for.
///
/// @param code stable and kebab-case; also the name of its page in `docs/checks`
/// @param severity unless the newsletter decides otherwise
/// @param summary one sentence for editors
public record Rule(String code, Severity severity, String summary) {
    public static Rule warning(String code, String summary) {
        return new Rule(code, Severity.WARNING, summary);
    }

    public static Rule error(String code, String summary) {
        return new Rule(code, Severity.ERROR, summary);
    }
}

package fascicle;

import java.util.Comparator;
import java.util.Optional;

/// An author's mistake: what is wrong, where, and what would be right.
///
/// Diagnostics are returned, never thrown: all are collected, sorted by place and reported at once.
///
/// @param at where to look
/// @param severity whether it stops the build
/// @param code stable and kebab-case, such as `section-unknown`; what settings and documentation name
/// @param message one sentence without a full stop, lower case: `unknown section "digitl"`
/// @param hint what would be right, when that is known: `did you mean "digital"?`
/// @param fix what mends it for sure, when there is no other way to understand it
public record Diagnostic(
        Position at, Severity severity, String code, String message, Optional<String> hint, Optional<Fix> fix)
        implements Comparable<Diagnostic> {
    private static final Comparator<Diagnostic> ORDER = Comparator.comparing(Diagnostic::at)
            .thenComparing(Diagnostic::severity)
            .thenComparing(Diagnostic::code)
            .thenComparing(Diagnostic::message);

    public static Diagnostic error(Position at, String code, String message) {
        return new Diagnostic(at, Severity.ERROR, code, message, Optional.empty(), Optional.empty());
    }

    public static Diagnostic warning(Position at, String code, String message) {
        return new Diagnostic(at, Severity.WARNING, code, message, Optional.empty(), Optional.empty());
    }

    /// The same at another place.
    public Diagnostic movedTo(Position place) {
        return new Diagnostic(place, severity, code, message, hint, fix);
    }

    /// The same diagnostic with advice.
    public Diagnostic withHint(String advice) {
        return new Diagnostic(at, severity, code, message, Optional.of(advice), fix);
    }

    /// The same with what mends it.
    public Diagnostic withFix(Fix certain) {
        return new Diagnostic(at, severity, code, message, hint, Optional.of(certain));
    }

    /// The same, told in other words.
    public Diagnostic withMessage(String words) {
        return new Diagnostic(at, severity, code, words, hint, fix);
    }

    /// The same diagnostic, which matters so much.
    public Diagnostic as(Severity other) {
        return new Diagnostic(at, other, code, message, hint, fix);
    }

    public boolean isError() {
        return severity == Severity.ERROR;
    }

    @Override
    public int compareTo(Diagnostic other) {
        return ORDER.compare(this, other);
    }

    /// One line, as compilers write it: `path:line:column: severity: message [code]`.
    @Override
    public String toString() {
        return at + ": " + severity.word() + ": " + message + " [" + code + "]";
    }
}

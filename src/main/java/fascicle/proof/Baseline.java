package fascicle.proof;

import fascicle.Diagnostic;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;

/// Old debts: findings that a newsletter has accepted for the time being, so that only new ones are reported.
///
/// A finding is known again by its file, its code and what it says, wherever in the file it stands; as many of them
/// as were accepted.
///
/// ```text
/// content/issues/2023-09/03-ndb.md: "the" stands twice [word-doubled]
/// ```
public final class Baseline {
    private static final String COMMENT = "#";
    private static final List<String> HEAD = List.of(
            "# Findings that are accepted for now. Written by: fascicle check --baseline FILE --write-baseline",
            "# Remove a line when its debt is paid.");

    private final Map<String, Integer> accepted = new TreeMap<>();

    private Baseline(Stream<String> lines) {
        lines.filter(line -> !line.isBlank() && !line.startsWith(COMMENT))
                .forEach(line -> accepted.merge(line.strip(), 1, Integer::sum));
    }

    public static Baseline read(List<String> lines) {
        return new Baseline(lines.stream());
    }

    /// The lines of a file that accepts all of these.
    public static List<String> lines(List<Diagnostic> findings) {
        return Stream.concat(
                        HEAD.stream(), findings.stream().map(Baseline::line).sorted())
                .toList();
    }

    /// What is left when debts are taken off.
    ///
    /// @param findings those that are new
    /// @param accepted how many are old
    /// @param paid how many lines of the baseline have nothing to accept any more
    public record Rest(List<Diagnostic> findings, int accepted, int paid) {
        public Rest {
            findings = List.copyOf(findings);
        }
    }

    public Rest applied(List<Diagnostic> findings) {
        Map<String, Integer> open = new TreeMap<>(accepted);
        List<Diagnostic> left = new ArrayList<>();
        for (Diagnostic finding : findings) {
            int credit = open.getOrDefault(line(finding), 0);
            if (credit > 0) {
                open.put(line(finding), credit - 1);
            } else {
                left.add(finding);
            }
        }
        int paid = open.values().stream().mapToInt(Integer::intValue).sum();
        return new Rest(left, findings.size() - left.size(), paid);
    }

    private static String line(Diagnostic finding) {
        String message = finding.message().replace('\n', ' ').strip();
        return finding.at().path() + ": " + message + " [" + finding.code() + "]";
    }
}

package fascicle.proof;

import fascicle.Diagnostic;
import fascicle.Nearest;
import fascicle.Severity;
import fascicle.model.HouseStyle;
import fascicle.model.HouseStyle.Level;
import fascicle.model.HouseStyle.Ruling;
import fascicle.proof.copy.Rule;
import fascicle.proof.printing.PrintProof;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;

/// How much each check matters in this newsletter.
///
/// ```yaml
/// checks: {list-lone: off, date-style: error}
/// ```
final class Rulings {
    static final Rule RULE = Rule.error("check-unknown", "The settings or a remark name a check that does not exist.");

    private final Set<String> known;
    private final HouseStyle style;
    private final Map<String, Level> levels = new HashMap<>();

    Rulings(List<Rule> rules, HouseStyle style) {
        this.known = rules.stream().map(Rule::code).collect(Collectors.toCollection(TreeSet::new));
        this.style = style;
        style.rulings().forEach(ruling -> levels.put(ruling.code(), ruling.level()));
    }

    Level level(Rule rule) {
        return level(rule.code(), rule.severity());
    }

    /// As severe as the newsletter wants it to be, or else as it is.
    Optional<Diagnostic> applied(Diagnostic found) {
        return switch (level(found.code(), found.severity())) {
            case OFF -> Optional.empty();
            case WARNING -> Optional.of(found.as(Severity.WARNING));
            case ERROR -> Optional.of(found.as(Severity.ERROR));
        };
    }

    private Level level(String code, Severity usual) {
        return levels.getOrDefault(code, usual == Severity.ERROR ? Level.ERROR : Level.WARNING);
    }

    /// Whether a build refuses what is found, however little it matters to the newsletter.
    static boolean isFirm(String code) {
        return PrintProof.firmRules().stream().anyMatch(rule -> rule.code().equals(code));
    }

    static String firmly(String code) {
        return "\"" + code + "\" cannot be switched off: nothing is published while there is one";
    }

    /// Rulings on checks that do not exist, or that nobody can rule on.
    List<Diagnostic> unknown() {
        return style.rulings().stream()
                .filter(ruling -> !known.contains(ruling.code()) || isFirm(ruling.code()))
                .map(this::unknown)
                .toList();
    }

    private Diagnostic unknown(Ruling ruling) {
        if (isFirm(ruling.code())) {
            return Diagnostic.error(ruling.at(), RULE.code(), firmly(ruling.code()))
                    .withHint("remove the line");
        }
        return Diagnostic.error(ruling.at(), RULE.code(), "there is no check \"" + ruling.code() + "\"")
                .withHint(hint(ruling.code()));
    }

    /// The check that was probably meant.
    String hint(String code) {
        return Nearest.to(code, known)
                .map(near -> "did you mean \"" + near + "\"?")
                .orElse("the code of a check stands in brackets behind what it tells, such as [date-style]");
    }
}

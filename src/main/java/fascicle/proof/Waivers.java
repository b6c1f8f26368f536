package fascicle.proof;

import fascicle.Diagnostic;
import fascicle.Position;
import fascicle.model.HouseStyle.Level;
import fascicle.model.Manuscript;
import fascicle.model.Remark;
import fascicle.proof.copy.Rule;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// Places at which an author has switched a check off, and said why.
///
/// ```markdown
/// <!-- check:off list-lone the law has one article only -->
/// - Article 1
/// ```
///
/// At the head of a text it holds for the whole file, elsewhere for the block below. In YAML it is a comment, and
/// holds for the value below.
final class Waivers {
    static final Rule RULE = Rule.warning("check-off", "A remark that switches a check off is incomplete or unused.");

    private static final Pattern REMARK =
            Pattern.compile("check\\s*:\\s*off(?:\\s+(\\S+))?(?:\\s+(\\S.*))?", Pattern.DOTALL);

    private final Set<String> known;
    private final Rulings rulings;
    private final boolean whole;
    private final Map<String, Page> byPath = new HashMap<>();
    private final List<Diagnostic> wrong = new ArrayList<>();

    private record Waiver(String code, Remark remark) {
        boolean covers(Diagnostic found) {
            int line = found.at().line();
            return code.equals(found.code())
                    && (remark.head() || line >= remark.firstLine() && line <= remark.lastLine());
        }
    }

    /// The waivers of one file.
    private static final class Page {
        /// How many blocks that begin before a finding are asked whether it is in them.
        private static final int NESTED = 8;

        private final List<Waiver> all = new ArrayList<>();
        private final List<Waiver> whole = new ArrayList<>();
        private final TreeMap<Integer, List<Waiver>> byLine = new TreeMap<>();

        void add(Waiver waiver) {
            all.add(waiver);
            if (waiver.remark().head()) {
                whole.add(waiver);
            } else {
                byLine.computeIfAbsent(waiver.remark().firstLine(), _ -> new ArrayList<>())
                        .add(waiver);
            }
        }

        List<Waiver> covering(Diagnostic found) {
            Stream<Waiver> near = byLine.headMap(found.at().line(), true).descendingMap().values().stream()
                    .limit(NESTED)
                    .flatMap(List::stream);
            return Stream.concat(whole.stream(), near)
                    .filter(waiver -> waiver.covers(found))
                    .toList();
        }
    }

    Waivers(List<Rule> rules, Manuscript manuscript, Rulings rulings) {
        this.known = rules.stream().map(Rule::code).collect(Collectors.toSet());
        this.rulings = rulings;
        this.whole = manuscript.whole();
        manuscript.sheets().forEach((path, sheet) -> sheet.remarks().forEach(remark -> read(path, remark)));
    }

    private void read(String path, Remark remark) {
        Matcher matcher = REMARK.matcher(remark.text());
        if (!matcher.matches()) {
            return;
        }
        String code = matcher.group(1);
        if (code == null || matcher.group(2) == null) {
            wrong.add(Diagnostic.warning(
                            remark.at(), RULE.code(), code == null ? "no check is named" : "no reason is given")
                    .withHint("write check:off CODE and why it is right here"));
        } else if (!known.contains(code)) {
            wrong.add(Diagnostic.error(remark.at(), Rulings.RULE.code(), "there is no check \"" + code + "\"")
                    .withHint(rulings.hint(code)));
        } else if (Rulings.isFirm(code)) {
            wrong.add(Diagnostic.warning(remark.at(), RULE.code(), Rulings.firmly(code))
                    .withHint("remove the remark, and mend what it stands above"));
        } else {
            byPath.computeIfAbsent(path, _ -> new Page()).add(new Waiver(code, remark));
        }
    }

    /// What is left of the findings, with what is wrong about the remarks themselves.
    List<Diagnostic> applied(List<Diagnostic> findings) {
        Set<Position> used = new HashSet<>();
        List<Diagnostic> left = new ArrayList<>(wrong);
        for (Diagnostic found : findings) {
            Page page = byPath.get(found.at().path());
            List<Waiver> covering = page == null ? List.of() : page.covering(found);
            covering.forEach(waiver -> used.add(waiver.remark().at()));
            if (covering.isEmpty()) {
                left.add(found);
            }
        }
        if (whole && rulings.level(RULE) != Level.OFF) {
            byPath.values().forEach(page -> page.all.forEach(waiver -> addUnused(waiver, used, left)));
        }
        return left;
    }

    private static void addUnused(Waiver waiver, Set<Position> used, List<Diagnostic> left) {
        Position at = waiver.remark().at();
        if (!used.contains(at)) {
            String message = "there is nothing of \"" + waiver.code() + "\" to switch off here";
            left.add(Diagnostic.warning(at, RULE.code(), message).withHint("remove the remark"));
        }
    }
}

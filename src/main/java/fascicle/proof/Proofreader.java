package fascicle.proof;

import fascicle.Diagnostic;
import fascicle.Position;
import fascicle.SourcePaths;
import fascicle.memory.Memory;
import fascicle.model.HouseStyle.Level;
import fascicle.model.Manuscript;
import fascicle.model.Newsletter;
import fascicle.model.ValuePlaces;
import fascicle.proof.copy.Check;
import fascicle.proof.copy.Conventions;
import fascicle.proof.copy.NewsletterFacts;
import fascicle.proof.copy.Rule;
import fascicle.proof.copy.Table;
import fascicle.proof.printing.PrintProof;
import fascicle.proof.spelling.Misspelling;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;

/// Runs every check over a newsletter, as far as the memory does not know what it would find.
public final class Proofreader {
    private final Set<String> published;
    private final SortedMap<String, String> moved;
    private final List<Check> checks;
    private final ProofMeans means;

    /// @param published the addresses of the site as it is now; none when nothing has been published
    /// @param online whether addresses outside are called, to see whether they answer
    public Proofreader(Set<String> published, boolean online, ProofMeans means) {
        this(published, new TreeMap<>(), Checks.all(online, means.printing()), means);
    }

    Proofreader(Set<String> published, List<Check> checks, ProofMeans means) {
        this(published, new TreeMap<>(), checks, means);
    }

    private Proofreader(Set<String> published, SortedMap<String, String> moved, List<Check> checks, ProofMeans means) {
        this.published = new TreeSet<>(published);
        this.moved = new TreeMap<>(moved);
        this.checks = List.copyOf(checks);
        this.means = means;
    }

    /// One that reads its dictionary while the newsletter is still being read, when the memory knows nothing of
    /// it.
    public static Proofreader gettingReady(Set<String> published, boolean online, ProofMeans means) {
        if (!means.memory().has(readBefore(means.memory()))) {
            means.parallel().begin(() -> {
                Misspelling.prepare();
                return true;
            });
        }
        return new Proofreader(published, online, means);
    }

    /// The same proofreader, who knows of more addresses that were published.
    ///
    /// @param more for each address the file that the article is today; an empty text where that is not known
    public Proofreader knowing(SortedMap<String, String> more) {
        Set<String> all = new TreeSet<>(published);
        all.addAll(more.keySet());
        return new Proofreader(all, more, checks, means);
    }

    /// Under which it is kept that something has been proofread.
    private static String readBefore(Memory memory) {
        return memory.key("proofread", "before");
    }

    /// What each check looks for, in the order of the families.
    public List<Rule> rules() {
        return Stream.of(
                        checks.stream().map(Check::rule),
                        PrintProof.softRules().stream(),
                        ReadersRules.all().stream(),
                        firmRules())
                .flatMap(rules -> rules)
                .toList();
    }

    /// Whether what is found under this code keeps a newsletter from being published, whatever it decides.
    public static boolean isFirm(String code) {
        return Rulings.isFirm(code);
    }

    /// What is looked for besides, whatever the newsletter decides.
    private static Stream<Rule> firmRules() {
        return Stream.concat(Stream.of(Rulings.RULE, Waivers.RULE), PrintProof.firmRules().stream());
    }

    /// All that the checks find and nobody has waived, sorted by place.
    ///
    /// @param warnings of the reader, which may be waived as well
    /// @throws IOException when this thread was interrupted
    public List<Diagnostic> proof(Newsletter newsletter, Manuscript manuscript, List<Diagnostic> warnings)
            throws IOException {
        Rulings rulings = new Rulings(rules(), manuscript.style());
        List<Check> asked = checks.stream()
                .filter(check -> rulings.level(check.rule()) != Level.OFF)
                .filter(check -> check.knows(newsletter.settings().language()))
                .filter(check -> isAnswered(check.rule().asked(), manuscript))
                .toList();
        NewsletterFacts facts = facts(newsletter, manuscript);
        PrintProof print = new PrintProof(means.printing());
        List<Diagnostic> found = new ArrayList<>(
                new Inquiry(asked, means.memory(), means.parallel()).findings(newsletter, manuscript, facts));
        found.addAll(print.remarks(newsletter, manuscript, rule -> rulings.level(rule) != Level.OFF));
        means.memory().keep(readBefore(means.memory()), new byte[0]);
        Waivers waivers = new Waivers(rules(), manuscript, rulings);
        List<Diagnostic> left = waivers.applied(Stream.of(found, warnings)
                .flatMap(List::stream)
                .flatMap(one -> rulings.applied(one).stream())
                .sorted()
                .distinct()
                .toList());
        return Stream.of(left, rulings.unknown(), print.refused(newsletter))
                .flatMap(List::stream)
                .sorted()
                .toList();
    }

    private NewsletterFacts facts(Newsletter newsletter, Manuscript manuscript) {
        return new NewsletterFacts(
                Conventions.of(newsletter, manuscript.style()),
                Table.of(newsletter, manuscript),
                new TreeSet<>(manuscript.style().dictionary()),
                manuscript.files(),
                new TreeSet<>(published),
                moved,
                newsletter.settings(),
                publisher(manuscript));
    }

    private static boolean isAnswered(Rule.Asked asked, Manuscript manuscript) {
        return switch (asked) {
            case ALWAYS -> true;
            case WHEN_ALL_IS_READ -> manuscript.isRead();
            case WHEN_ALL_IS_THERE -> manuscript.whole();
        };
    }

    private static Position publisher(Manuscript manuscript) {
        String settings = SourcePaths.SETTINGS;
        return Optional.ofNullable(manuscript.sheets().get(settings))
                .map(sheet -> sheet.places().get(ValuePlaces.key("publisher")))
                .orElse(Position.startOf(settings));
    }
}

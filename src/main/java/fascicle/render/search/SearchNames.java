package fascicle.render.search;

import fascicle.address.Addresses;
import fascicle.model.Abbreviation;
import fascicle.model.Dossier;
import fascicle.model.DossierKind;
import fascicle.model.Issue;
import fascicle.model.Names;
import fascicle.model.Newsletter;
import fascicle.model.Slug;
import fascicle.model.StandardNumber;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/// What the search knows under several names: the table of abbreviations, with what the table of names adds to its
/// rows, and then the matters and bodies of several articles that are not in it.
///
/// Standards are found by their numbers in any spelling as it is.
final class SearchNames {
    /// They are loaded with every search: those of most articles.
    private static final int MOST = 200;

    /// One article has the names from which they are derived, and is found by each.
    private static final int SEVERAL = 2;

    private static final Pattern GROUP = Pattern.compile("(TC|PC|SC|WG) (?=[0-9])");
    private static final Pattern BARE = Pattern.compile("TC [0-9]+");

    private final Names names;
    private final List<SearchName> table = new ArrayList<>();
    private final Set<String> keys = new HashSet<>();
    private final Set<Slug> met = new HashSet<>();

    /// The rows that are not in the table of abbreviations.
    private final Map<Slug, Integer> rows = new HashMap<>();

    private SearchNames(Names names) {
        this.names = names;
    }

    static SearchNames of(Newsletter newsletter) {
        SearchNames all = new SearchNames(newsletter.names());
        newsletter.abbreviations().all().forEach(all::add);
        Set<Slug> wanted = new HashSet<>(all.wanted());
        newsletter.names().all().stream()
                .filter(dossier -> wanted.contains(dossier.slug()))
                .forEach(all::add);
        return all;
    }

    List<SearchName> table() {
        return List.copyOf(table);
    }

    /// The rows that an issue may speak of. So what is named anew in one issue changes nothing that was read of others.
    SortedSet<Integer> in(Issue issue) {
        SortedSet<Integer> found = new TreeSet<>();
        for (int row = 0; row < table.size() - rows.size(); row++) {
            found.add(row);
        }
        issue.articles().stream()
                .flatMap(article -> names.in(article.key()).stream())
                .flatMap(dossier -> Optional.ofNullable(rows.get(dossier.slug())).stream())
                .forEach(found::add);
        return found;
    }

    private List<Slug> wanted() {
        return names.all().stream()
                .filter(dossier -> dossier.kind() != DossierKind.STANDARD && !met.contains(dossier.slug()))
                .filter(dossier -> dossier.mentions().size() >= SEVERAL)
                .sorted(Comparator.comparingInt(
                                (Dossier dossier) -> dossier.mentions().size())
                        .reversed())
                .limit(MOST)
                .map(Dossier::slug)
                .toList();
    }

    private void add(Abbreviation row) {
        keys.add(row.shortForm());
        table.add(SearchName.of(row, others(row)));
    }

    private void add(Dossier dossier) {
        row(dossier).ifPresent(row -> {
            rows.put(dossier.slug(), table.size());
            table.add(row);
        });
    }

    private List<String> others(Abbreviation row) {
        List<Dossier> meant = names.called(row.shortForm());
        Optional<Dossier> dossier = Optional.of(meant)
                .filter(all -> all.size() == 1 && all.equals(names.called(row.english())))
                .map(List::getFirst);
        dossier.map(Dossier::slug).ifPresent(met::add);
        Set<String> others = new LinkedHashSet<>(row.beside().stream().toList());
        dossier.ifPresent(it -> others.addAll(namesOf(it)));
        row.chinese().ifPresent(others::remove);
        others.removeAll(List.of(row.shortForm(), row.english()));
        return List.copyOf(others);
    }

    /// What is not in the table of abbreviations; absent when it has one name only.
    private Optional<SearchName> row(Dossier dossier) {
        Set<String> own = namesOf(dossier);
        String english = dossier.called().full().orElse(dossier.called().title());
        Optional<String> chinese = dossier.called().chinese().filter(own::contains);
        String shortForm = own.stream()
                .filter(name -> dossier.called().shortForms().contains(name) || isBare(name))
                .filter(name -> !keys.contains(name))
                .findFirst()
                .orElse("");
        own.removeAll(List.of(shortForm, english));
        chinese.ifPresent(own::remove);
        SearchName name = new SearchName(shortForm, english, chinese, List.copyOf(own), Addresses.of(dossier));
        boolean several = !shortForm.isEmpty() || chinese.isPresent() || !own.isEmpty();
        return Optional.of(name).filter(_ -> several && keys.add(name.key()));
    }

    /// The names that mean it and nothing else.
    private Set<String> namesOf(Dossier dossier) {
        Dossier.Called called = dossier.called();
        Set<String> own = new LinkedHashSet<>();
        Stream.of(
                        Stream.of(called.title()),
                        called.full().stream(),
                        called.chinese().stream(),
                        called.shortForms().stream(),
                        called.former().stream(),
                        called.others().stream())
                .flatMap(each -> each)
                .filter(name -> means(name, dossier))
                .forEach(own::add);
        dossier.number().ifPresent(number -> own.addAll(spellings(number, dossier)));
        return own;
    }

    private boolean means(String name, Dossier dossier) {
        return names.called(name).equals(List.of(dossier));
    }

    /// `SAC/TC 260`, `SAC/TC260`, and where it is the only committee of that number `TC260` and `TC 260`.
    private List<String> spellings(StandardNumber number, Dossier dossier) {
        String spaced = number.name();
        String bare = spaced.substring(spaced.lastIndexOf('/') + 1);
        List<String> spellings = new ArrayList<>();
        if (isBare(bare) && means(bare, dossier)) {
            spellings.addAll(List.of(close(bare), bare));
        }
        spellings.addAll(List.of(spaced, close(spaced)));
        return spellings;
    }

    private static boolean isBare(String name) {
        return BARE.matcher(name).matches()
                || name.startsWith("TC")
                        && BARE.matcher("TC " + name.substring(2)).matches();
    }

    private static String close(String number) {
        return GROUP.matcher(number).replaceAll("$1");
    }
}

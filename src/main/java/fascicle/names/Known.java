package fascicle.names;

import fascicle.Position;
import fascicle.model.Abbreviation;
import fascicle.model.DossierKind;
import fascicle.model.DossierNote;
import fascicle.model.StandardNumber;
import java.net.URI;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.SequencedMap;
import java.util.SequencedSet;
import java.util.SortedSet;
import java.util.TreeSet;

/// What has been heard so far of one thing.
final class Known {
    /// The newest edition's comes first, then what editors settled, then what is written most often.
    private static final Comparator<Variant> BEST_LAST = Comparator.comparing(
                    (Variant variant) -> variant.spelled().edition().orElse(""))
            .thenComparing(variant -> variant.spelled().settled())
            .thenComparing(Variant::times);

    /// So many spaces has a name that is no everyday phrase.
    private static final int LONG = 3;

    private final SequencedMap<String, Variant> english = new LinkedHashMap<>();
    private final SequencedSet<String> variants = new LinkedHashSet<>();
    private final SequencedSet<String> chinese = new LinkedHashSet<>();
    private final SequencedSet<String> shortForms = new LinkedHashSet<>();
    private final SequencedSet<String> aliases = new LinkedHashSet<>();
    private final SequencedSet<String> spellings = new LinkedHashSet<>();
    private final SequencedSet<String> former = new LinkedHashSet<>();
    private final SortedSet<String> editions = new TreeSet<>();
    private final List<String> replaces = new ArrayList<>();
    private Optional<DossierKind> said = Optional.empty();
    private Optional<DossierKind> heard = Optional.empty();
    private Optional<StandardNumber> number = Optional.empty();
    private Optional<DossierNote> note = Optional.empty();
    private Optional<URI> link = Optional.empty();

    /// A full name as it is written somewhere.
    ///
    /// @param edition the year of the standard that it is the title of
    /// @param settled whether an editor's table or file says so, and no text
    record Spelled(String name, Optional<String> edition, boolean settled, Position at) {}

    /// @param times how often it is written so
    private record Variant(Spelled spelled, int times) {
        Variant and(Variant other) {
            return new Variant(spelled, times + other.times);
        }
    }

    void note(DossierNote file) {
        note = Optional.of(file);
        said = file.kind().or(() -> said);
        link = file.link().or(() -> link);
        full(file.title(), new Spelled(file.title(), Optional.empty(), true, file.at()));
        file.chinese().ifPresent(chinese::add);
        shortForms.addAll(file.shortForms());
        aliases.addAll(file.aliases());
        former.addAll(file.former());
        replaces.addAll(file.replaces());
    }

    void abbreviation(Abbreviation row) {
        link = link.or(row::link);
        full(row.english(), new Spelled(row.english(), Optional.empty(), true, row.at()));
        row.beside().ifPresent(name -> full(name, new Spelled(name, Optional.empty(), true, row.at())));
        row.chinese().ifPresent(chinese::add);
        shortForms.add(row.shortForm());
    }

    /// Takes a full name.
    void full(String name, Spelled spelled) {
        variants.add(name);
        english.merge(Laws.key(name) + spelled.edition().orElse(""), new Variant(spelled, 1), Variant::and);
    }

    void chinese(String name) {
        chinese.add(name);
    }

    void shortForm(String form) {
        shortForms.add(form);
    }

    /// Takes another way of writing a short form.
    void spelling(String name) {
        spellings.add(name);
    }

    void number(StandardNumber one) {
        number = Optional.of(number.orElse(one.withoutYear()));
        one.year().ifPresent(editions::add);
    }

    /// What it seems to be; the first that is heard counts.
    void kind(DossierKind kind) {
        heard = Optional.of(heard.filter(known -> known.compareTo(kind) <= 0).orElse(kind));
    }

    /// Takes all that is known of what turns out to be the same.
    void absorb(Known other) {
        other.english.forEach((key, variant) -> english.merge(key, variant, Variant::and));
        variants.addAll(other.variants);
        chinese.addAll(other.chinese);
        shortForms.addAll(other.shortForms);
        aliases.addAll(other.aliases);
        spellings.addAll(other.spellings);
        former.addAll(other.former);
        editions.addAll(other.editions);
        replaces.addAll(other.replaces);
        said = said.or(() -> other.said);
        number = number.or(() -> other.number);
        note = note.or(() -> other.note);
        link = link.or(() -> other.link);
        other.heard.ifPresent(this::kind);
    }

    DossierKind kind() {
        Optional<DossierKind> byNumber =
                number.map(one -> isCommittee(one) ? DossierKind.COMMITTEE : DossierKind.STANDARD);
        DossierKind kind = said.or(() -> byNumber).or(() -> heard).orElse(DossierKind.MATTER);
        return kind == DossierKind.BODY && isCommittee() ? DossierKind.COMMITTEE : kind;
    }

    /// Whether its names say that it makes standards.
    private boolean isCommittee() {
        return chinese.stream().anyMatch(name -> name.contains("标准化技术委员会"))
                || variants.stream().anyMatch(name -> name.contains("Technical Committee"));
    }

    /// Whether it is the number of a committee and not of a standard.
    static boolean isCommittee(StandardNumber number) {
        String issuer = number.issuer();
        return issuer.endsWith("TC") || issuer.endsWith("PC") || issuer.endsWith("ISG");
    }

    Optional<StandardNumber> number() {
        return number;
    }

    Optional<DossierNote> note() {
        return note;
    }

    Optional<URI> link() {
        return link;
    }

    SortedSet<String> editions() {
        return editions;
    }

    List<String> replaces() {
        return replaces;
    }

    List<Spelled> spelled() {
        return english.values().stream().map(Variant::spelled).toList();
    }

    List<String> chinese() {
        return List.copyOf(chinese);
    }

    List<String> shortForms() {
        return List.copyOf(shortForms);
    }

    List<String> former() {
        return List.copyOf(former);
    }

    List<String> spellings() {
        return List.copyOf(spellings);
    }

    List<String> aliases() {
        return List.copyOf(aliases);
    }

    /// Its full name in English, of several the best; of equals the first.
    Optional<String> name() {
        return english.values().stream()
                .reduce((one, other) -> BEST_LAST.compare(one, other) < 0 ? other : one)
                .map(variant -> variant.spelled().name());
    }

    /// What it is called in a list: by its number, or in full, or by what there is.
    String title() {
        return title(name());
    }

    /// The same with the first name, which stays when more is written of it.
    String firstTitle() {
        return title(spelled().stream().map(Spelled::name).findFirst());
    }

    private String title(Optional<String> name) {
        return number.map(StandardNumber::name)
                .or(() -> name)
                .or(() -> chinese.stream().findFirst())
                .or(() -> shortForms.stream().findFirst())
                .orElse("?");
    }

    /// All names by which texts may speak of it, beside its number.
    List<String> names() {
        List<String> names = new ArrayList<>();
        variants.forEach(name -> {
            names.add(name);
            names.add(withoutCountry(name));
            names.add(withinASentence(name));
        });
        chinese.forEach(name -> {
            names.add(name);
            names.add(NameKeys.chinese(name));
        });
        names.addAll(shortForms);
        names.addAll(aliases);
        names.addAll(spellings);
        names.addAll(former);
        return names;
    }

    /// A long name as it stands behind an article: `la loi sur les données ouvertes`.
    private static String withinASentence(String name) {
        boolean isLong = name.chars().filter(c -> c == ' ').count() >= LONG;
        boolean isWord = isLong && Character.isUpperCase(name.charAt(0)) && Character.isLowerCase(name.charAt(1));
        return isWord ? Character.toLowerCase(name.charAt(0)) + name.substring(1) : name;
    }

    private static String withoutCountry(String name) {
        int country = name.replace('\u2019', '\'').indexOf(" of the People's Republic of China");
        return country > 0 ? name.substring(0, country) : name;
    }

    /// Whether it may have this English name: it has that, or none.
    boolean mayBeCalled(String name) {
        return english.isEmpty() || spelled().stream().anyMatch(one -> NameKeys.areAlike(one.name(), name));
    }

    /// Whether it may have this Chinese name.
    boolean mayBeCalledInChinese(String name) {
        return chinese.isEmpty()
                || chinese.stream().anyMatch(one -> NameKeys.chinese(one).equals(NameKeys.chinese(name)));
    }
}

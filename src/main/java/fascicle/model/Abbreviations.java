package fascicle.model;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;

/// The table of short forms, in the order in which it is printed: by letters, capitals and small letters alike.
public final class Abbreviations {
    private static final Comparator<Abbreviation> ORDER = Comparator.comparing(
                    Abbreviation::shortForm, String.CASE_INSENSITIVE_ORDER)
            .thenComparing(Abbreviation::shortForm);

    private final List<Abbreviation> all;
    private final Map<String, Abbreviation> byShortForm;

    /// @param all in any order; short forms differ from each other
    public Abbreviations(List<Abbreviation> all) {
        this.all = all.stream().sorted(ORDER).toList();
        this.byShortForm =
                all.stream().collect(Collectors.toUnmodifiableMap(Abbreviation::shortForm, Function.identity()));
    }

    public List<Abbreviation> all() {
        return all;
    }

    public Optional<Abbreviation> find(String shortForm) {
        return Optional.ofNullable(byShortForm.get(shortForm));
    }
}

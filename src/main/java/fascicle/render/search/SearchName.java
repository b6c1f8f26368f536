package fascicle.render.search;

import fascicle.address.Addresses;
import fascicle.model.Abbreviation;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// What the search knows under several names, so that each of them finds all: a row of the table of abbreviations, or a
/// matter or body that the table of names has besides.
///
/// @param shortForm empty where it has none
/// @param english its full name
/// @param others all other names, a number such as `SAC/TC 260` in its spellings too
/// @param address of its row on the page of abbreviations, or of its dossier
public record SearchName(
        String shortForm, String english, Optional<String> chinese, List<String> others, String address) {
    public SearchName {
        others = List.copyOf(others);
    }

    static SearchName of(Abbreviation row, List<String> others) {
        return new SearchName(
                row.shortForm(), row.english(), row.chinese(), others, Addresses.ABBREVIATIONS + "#" + row.anchor());
    }

    /// What tells it from all others.
    public String key() {
        return shortForm.isEmpty() ? english : shortForm;
    }

    /// Its main names, as readers are told that these were looked for too.
    public String forms() {
        return Stream.of(Optional.of(shortForm), Optional.of(english), chinese)
                .flatMap(Optional::stream)
                .filter(name -> !name.isEmpty())
                .collect(Collectors.joining(", "));
    }

    /// As a row of the search's own table; other names stand in it where there are any.
    List<Object> row() {
        List<Object> names = List.of(shortForm, english, chinese.orElse(""), address);
        return others.isEmpty()
                ? names
                : Stream.concat(names.stream(), Stream.of(others)).toList();
    }
}

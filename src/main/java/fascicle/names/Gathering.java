package fascicle.names;

import fascicle.model.Abbreviation;
import fascicle.model.DossierKind;
import fascicle.model.DossierNote;
import fascicle.model.Slug;
import fascicle.model.StandardNumber;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/// Puts together what is said here and there of one thing.
final class Gathering {
    private static final String BARE_COMMITTEE = "TC";

    private final Set<Known> all = new LinkedHashSet<>();
    private final Map<String, Known> byKey = new HashMap<>();
    private final Map<String, List<Known>> byShortForm = new HashMap<>();
    private final List<Twice> twice = new ArrayList<>();

    /// Two files of editors about one thing.
    record Twice(DossierNote first, DossierNote second) {}

    /// All things, in the order in which they were heard of first.
    List<Known> all() {
        return List.copyOf(all);
    }

    /// The files of editors that are about one thing.
    List<Twice> twice() {
        return List.copyOf(twice);
    }

    void add(DossierNote note) {
        List<String> keys = new ArrayList<>();
        keys.add(full(note.title()));
        note.chinese().ifPresent(name -> keys.add(chinese(name)));
        for (String form : note.shortForms()) {
            StandardNumber.of(form).ifPresent(number -> keys.add(key(number)));
        }
        StandardNumber.of(note.title()).ifPresent(number -> keys.add(key(number)));
        note.aliases().forEach(alias -> keys.add(full(alias)));
        note.former().forEach(name -> keys.add(full(name)));
        Known known = at(keys);
        known.note().ifPresent(first -> twice.add(new Twice(first, note)));
        known.note(note);
        StandardNumber.of(note.title()).ifPresent(known::number);
        note.shortForms().forEach(form -> StandardNumber.of(form).ifPresent(known::number));
        note.shortForms().forEach(form -> file(form, known));
    }

    /// A row of the table of short forms, where it names an organisation or what is known already.
    void add(Abbreviation row) {
        List<String> keys = new ArrayList<>(List.of(full(row.english())));
        row.beside().ifPresent(name -> keys.add(full(name)));
        row.chinese().ifPresent(name -> keys.add(chinese(name)));
        StandardNumber.of(row.shortForm()).ifPresent(number -> keys.add(key(number)));
        boolean known = keys.stream().anyMatch(byKey::containsKey) || byShortForm.containsKey(row.shortForm());
        if (!known && !Organisations.isOne(row.beside().orElse(row.english()))) {
            return;
        }
        Known it = byShort(row.shortForm(), Optional.of(row.english()), row.chinese())
                .map(found -> at(found, keys))
                .orElseGet(() -> at(keys));
        it.abbreviation(row);
        if (!known) {
            it.kind(DossierKind.BODY);
        }
        file(row.shortForm(), it);
    }

    void add(StandardNumber number) {
        at(List.of(key(number))).number(number);
    }

    void add(Heard.Named named) {
        List<String> keys = new ArrayList<>();
        named.number().ifPresent(number -> keys.add(key(number)));
        named.chinese().ifPresent(name -> keys.add(chinese(name)));
        named.full().ifPresent(name -> keys.add(full(name)));
        Known known = named.shortForm()
                .flatMap(form -> byShort(form, named.full(), named.chinese()))
                .map(found -> at(found, keys))
                .orElseGet(() -> at(keys));
        named.number().ifPresent(known::number);
        named.full().ifPresent(name -> known.full(name, new Known.Spelled(name, Optional.empty(), false, named.at())));
        named.chinese().ifPresent(known::chinese);
        known.kind(DossierKind.BODY);
        named.shortForm().ifPresent(form -> {
            known.shortForm(form);
            file(form, known);
        });
    }

    void add(Heard.Title title) {
        List<String> keys = new ArrayList<>(List.of(full(title.title())));
        title.chinese().ifPresent(name -> keys.add(chinese(name)));
        Known known = at(keys);
        known.kind(title.law() ? DossierKind.LAW : DossierKind.MATTER);
        if (!title.chinese().equals(Optional.of(title.title()))) {
            known.full(title.title(), new Known.Spelled(title.title(), Optional.empty(), false, title.at()));
        }
        title.chinese().ifPresent(known::chinese);
    }

    void add(Heard.Titled titled) {
        Known known = at(List.of(key(titled.number()), full(titled.title())));
        known.number(titled.number());
        if (titled.chinese()) {
            known.chinese(titled.title());
        } else {
            Optional<String> edition = titled.number().year();
            known.full(titled.title(), new Known.Spelled(titled.title(), edition, false, titled.at()));
        }
    }

    /// What an editor calls by a name; something new where nothing is called so.
    ///
    /// @param kind of something new
    Known called(String name, DossierKind kind, fascicle.Position at) {
        Optional<Known> found = find(name);
        if (found.isPresent()) {
            return found.get();
        }
        Optional<StandardNumber> number = StandardNumber.of(name);
        Known known = at(List.of(number.map(Gathering::key).orElseGet(() -> full(name))));
        number.ifPresent(known::number);
        if (number.isEmpty()) {
            String title = Laws.stripped(name);
            known.full(title, new Known.Spelled(title, Optional.empty(), false, at));
            known.kind(Laws.isOne(title) ? DossierKind.LAW : kind);
        }
        return known;
    }

    /// What a name means, when it means one thing.
    Optional<Known> find(String name) {
        Optional<StandardNumber> number = StandardNumber.of(name);
        if (number.isPresent()) {
            return Optional.ofNullable(byKey.get(key(number.get())));
        }
        Optional<Known> full = Optional.ofNullable(byKey.get(full(name)))
                .or(() -> Optional.ofNullable(byKey.get(chinese(Laws.stripped(name)))));
        return full.or(() -> Optional.of(byShortForm.getOrDefault(name, List.of()))
                        .filter(known -> known.size() == 1)
                        .map(List::getFirst))
                .or(() -> noted(name));
    }

    private Optional<Known> noted(String name) {
        return all.stream()
                .filter(known -> known.note()
                        .filter(note -> note.slug().equals(Slug.of(name)))
                        .isPresent())
                .findFirst();
    }

    /// `TC260` is the committee of that number, where there is one only.
    void shortenCommittees() {
        Map<String, List<Known>> byTail = new HashMap<>();
        for (Known known : all) {
            known.number()
                    .filter(number -> number.issuer().endsWith(BARE_COMMITTEE)
                            && !number.number().contains("/"))
                    .ifPresent(number -> byTail.computeIfAbsent(number.number(), _ -> new ArrayList<>())
                            .add(known));
        }
        byTail.forEach((tail, known) -> {
            if (known.size() == 1) {
                shorten(tail, known.getFirst());
            }
        });
    }

    private void shorten(String tail, Known committee) {
        for (String form : List.of(BARE_COMMITTEE + tail, BARE_COMMITTEE + " " + tail)) {
            byShortForm.getOrDefault(form, List.of()).stream()
                    .filter(other -> other != committee && other.number().isEmpty())
                    .toList()
                    .forEach(other -> merge(committee, other));
            committee.spelling(form);
            file(form, committee);
        }
    }

    /// `Data Act` is the law of that name and a year, where there is one only.
    void undateLaws() {
        Map<String, List<Known>> byName = new HashMap<>();
        for (Known known : all) {
            known.spelled().stream()
                    .map(Known.Spelled::name)
                    .filter(name -> !Laws.year(name).isEmpty() && Laws.isOne(name))
                    .findFirst()
                    .ifPresent(name -> byName.computeIfAbsent(Laws.undated(name), _ -> new ArrayList<>())
                            .add(known));
        }
        byName.forEach((name, known) -> {
            if (known.size() == 1) {
                at(known.getFirst(), List.of(full(name)));
                known.getFirst().spelling(name);
            }
        });
    }

    private Optional<Known> byShort(String form, Optional<String> full, Optional<String> chinese) {
        return byShortForm.getOrDefault(form, List.of()).stream()
                .filter(known -> full.stream().allMatch(known::mayBeCalled))
                .filter(known -> chinese.stream().allMatch(known::mayBeCalledInChinese))
                .findFirst();
    }

    private void file(String form, Known known) {
        List<Known> filed = byShortForm.computeIfAbsent(form, _ -> new ArrayList<>());
        if (!filed.contains(known)) {
            filed.add(known);
        }
    }

    private Known at(List<String> keys) {
        return at(new Known(), keys);
    }

    /// One thing for all of these keys, be it a new one.
    private Known at(Known candidate, List<String> keys) {
        Known one = all.contains(candidate)
                ? candidate
                : keys.stream()
                        .map(byKey::get)
                        .filter(known -> known != null)
                        .findFirst()
                        .orElse(candidate);
        List<Known> others = keys.stream()
                .map(byKey::get)
                .filter(known -> known != null && known != one)
                .distinct()
                .toList();
        if (!all.contains(one)) {
            all.add(one);
        }
        others.forEach(other -> merge(one, other));
        keys.forEach(key -> byKey.put(key, one));
        return one;
    }

    private void merge(Known one, Known other) {
        boolean apart = one.number().isPresent() && other.number().isPresent();
        if (apart) {
            return;
        }
        one.note().ifPresent(first -> other.note().ifPresent(second -> twice.add(new Twice(first, second))));
        one.absorb(other);
        all.remove(other);
        byKey.replaceAll((_, known) -> known == other ? one : known);
        byShortForm.values().forEach(filed -> {
            if (filed.remove(other) && !filed.contains(one)) {
                filed.add(one);
            }
        });
    }

    private static String key(StandardNumber number) {
        return "number " + number.slug();
    }

    private static String full(String name) {
        return "full " + Laws.key(name);
    }

    private static String chinese(String name) {
        return "chinese " + NameKeys.chinese(name);
    }
}

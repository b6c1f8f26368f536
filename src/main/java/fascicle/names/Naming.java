package fascicle.names;

import fascicle.model.Dossier;
import fascicle.model.Names;
import fascicle.model.Slug;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;

/// What things are called, and where their pages are.
final class Naming {
    private static final int LONGEST_SLUG = 64;
    private static final int SHORTEST_NAME = 2;

    /// An address does not end with these.
    private static final Set<String> IDLE = Set.of("a", "and", "by", "for", "in", "of", "on", "the", "to", "with");

    private Naming() {}

    /// The words of addresses, all different: those of the number, of the file, of the short form or of the name.
    static Map<Known, Slug> slugs(List<Known> all) {
        Map<Known, Slug> slugs = new IdentityHashMap<>();
        Set<Slug> taken = new HashSet<>();
        for (Known known : all) {
            known.number().ifPresent(number -> put(known, number.slug(), slugs, taken));
        }
        for (Known known : all) {
            known.note()
                    .filter(_ -> !slugs.containsKey(known))
                    .ifPresent(note -> put(known, note.slug(), slugs, taken));
        }
        for (Known known : all) {
            if (!slugs.containsKey(known)) {
                String words = known.kind().isMatter()
                        ? known.firstTitle()
                        : known.shortForms().stream().findFirst().orElse(known.firstTitle());
                put(known, cut(Slug.of(words)), slugs, taken);
            }
        }
        return slugs;
    }

    private static void put(Known known, Slug wanted, Map<Known, Slug> slugs, Set<Slug> taken) {
        Slug free = wanted;
        for (int i = 2; !taken.add(free); i++) {
            free = new Slug(wanted + "-" + i);
        }
        slugs.put(known, free);
    }

    private static Slug cut(Slug slug) {
        String words = slug.value();
        int end = words.length() <= LONGEST_SLUG ? -1 : words.lastIndexOf('-', LONGEST_SLUG);
        while (end > 0 && IDLE.contains(words.substring(words.lastIndexOf('-', end - 1) + 1, end))) {
            end = words.lastIndexOf('-', end - 1);
        }
        return end > 0 ? new Slug(words.substring(0, end)) : slug;
    }

    /// What each name may mean, the names as [Names#folded].
    static SortedMap<String, List<Slug>> meanings(List<Known> all, Map<Known, Slug> slugs) {
        SortedMap<String, List<Slug>> meanings = new TreeMap<>();
        for (Known known : all) {
            Slug slug = Optional.ofNullable(slugs.get(known)).orElseThrow();
            for (String name : known.names()) {
                if (isTelling(name, known)) {
                    List<Slug> means = meanings.computeIfAbsent(Names.folded(name), _ -> new ArrayList<>());
                    if (!means.contains(slug)) {
                        means.add(slug);
                    }
                }
            }
        }
        return meanings;
    }

    /// Whether a name tells by itself what is meant: a full name of one word only where an editor says so.
    private static boolean isTelling(String name, Known known) {
        if (name.length() < SHORTEST_NAME) {
            return false;
        }
        return name.contains(" ")
                || known.shortForms().contains(name)
                || known.aliases().contains(name)
                || known.spellings().contains(name)
                || known.note().isPresent()
                || Beside.isHan(name.codePointAt(0));
    }

    /// The names of these alone.
    static SortedMap<String, List<Slug>> only(SortedMap<String, List<Slug>> meanings, List<Dossier> dossiers) {
        Set<Slug> there = new HashSet<>();
        dossiers.forEach(dossier -> there.add(dossier.slug()));
        SortedMap<String, List<Slug>> left = new TreeMap<>();
        meanings.forEach((name, means) -> {
            List<Slug> still = means.stream().filter(there::contains).toList();
            if (!still.isEmpty()) {
                left.put(name, still);
            }
        });
        return left;
    }

    static Dossier.Called called(Known known) {
        String title = known.title();
        Optional<String> full = known.name().filter(name -> !name.equals(title));
        Optional<String> chinese =
                known.chinese().stream().filter(name -> !name.equals(title)).findFirst();
        List<String> others = Stream.of(
                        known.spelled().stream().map(Known.Spelled::name),
                        known.chinese().stream(),
                        known.aliases().stream())
                .flatMap(names -> names)
                .filter(name -> !name.equals(title) && !full.equals(Optional.of(name)))
                .filter(name -> !chinese.equals(Optional.of(name)))
                .distinct()
                .toList();
        return new Dossier.Called(title, full, chinese, known.shortForms(), known.former(), others);
    }
}

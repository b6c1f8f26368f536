package fascicle.content;

import fascicle.model.Slug;
import fascicle.model.Topic;
import java.text.Normalizer;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/// Makes one topic of those that differ in capitals, accents or blanks only: the newest way of writing it holds.
/// Others stay apart, such as `C++` and `C#`; the one that was used first has the address that both would have.
final class MergedTopics {
    private static final Pattern ACCENTS = Pattern.compile("(?<=\\p{IsLatin})\\p{Mn}+");

    /// What may be written otherwise: blanks, hyphens, points and quotation marks.
    private static final Pattern LIGHT = Pattern.compile("[\\s\\p{Z}\\p{Cf}\\p{P}&&[^#&@*%]]+");

    private final Map<String, Topic> byName = new HashMap<>();

    /// @param names as articles write them, newest first
    MergedTopics(Stream<String> names) {
        List<String> all = names.distinct().toList();
        Map<String, Slug> slugs = slugs(all.reversed());
        Map<String, Topic> known = new HashMap<>();
        for (String name : all) {
            String key = key(name);
            byName.put(name, known.computeIfAbsent(key, _ -> new Topic(slugs.getOrDefault(key, Slug.of(name)), name)));
        }
    }

    /// @param names oldest first
    private static Map<String, Slug> slugs(List<String> names) {
        Map<String, Slug> slugs = new HashMap<>();
        Set<Slug> taken = new HashSet<>();
        names.forEach(name -> slugs.computeIfAbsent(key(name), _ -> free(Slug.of(name), taken)));
        return slugs;
    }

    private static Slug free(Slug wanted, Set<Slug> taken) {
        Slug free = wanted;
        for (int number = 2; !taken.add(free); number++) {
            free = new Slug(wanted + "-" + number);
        }
        return free;
    }

    /// Equal for names of the same topic.
    private static String key(String name) {
        String plain = ACCENTS.matcher(Normalizer.normalize(name, Normalizer.Form.NFKD))
                .replaceAll("");
        return LIGHT.matcher(plain.toLowerCase(Locale.ROOT)).replaceAll(" ").strip();
    }

    /// The topics of an article, each once.
    ///
    /// @param names as it writes them
    List<Topic> named(List<String> names) {
        return names.stream()
                .map(name -> Optional.ofNullable(byName.get(name)).orElseGet(() -> Topic.named(name)))
                .distinct()
                .toList();
    }
}

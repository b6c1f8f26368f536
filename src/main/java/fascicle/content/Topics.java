package fascicle.content;

import fascicle.model.Slug;
import fascicle.model.Topic;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/// Makes one topic of those that differ in capitals or accents only: the newest way of writing it holds.
final class Topics {
    private final Map<String, Topic> byName = new HashMap<>();

    /// @param names as articles write them, newest first
    Topics(Stream<String> names) {
        Map<Slug, Topic> bySlug = new HashMap<>();
        names.distinct().forEach(name -> {
            Topic topic = Topic.named(name);
            byName.put(name, bySlug.computeIfAbsent(topic.slug(), _ -> topic));
        });
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

package fascicle.model;

/// A subject that articles of many issues share, such as `Data Security`; each has a slug of its own.
///
/// @param name as the first article that uses it writes it, without `#`
public record Topic(Slug slug, String name) implements Comparable<Topic> {
    public static Topic named(String name) {
        return new Topic(Slug.of(name), name);
    }

    @Override
    public int compareTo(Topic other) {
        return slug.compareTo(other.slug);
    }
}

package fascicle.importing.posts;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/// What the front matter of a post says, whatever tool it was written for.
///
/// @param values by their keys in small letters; those of a group as `taxonomies.tags`
public record PostHead(Map<String, List<String>> values) {
    private static final Pattern DAY =
            Pattern.compile("(\\d{4})[-/.](\\d{1,2})[-/.](\\d{1,2})(?!\\d).*", Pattern.DOTALL);

    private static final List<String> DATES =
            List.of("date", "pubdate", "publishdate", "published", "created", "createdat", "createdon", "publishedat");

    public PostHead {
        values = Map.copyOf(values);
    }

    public Optional<String> title() {
        return first("title").filter(title -> !title.isBlank());
    }

    public Optional<LocalDate> date() {
        return DATES.stream()
                .flatMap(key -> first(key).flatMap(PostHead::day).stream())
                .findFirst()
                .or(this::dayOfAddress);
    }

    /// `2019/03/05/knots`
    private Optional<LocalDate> dayOfAddress() {
        return Stream.of("path", "permalink", "url", "slug")
                .flatMap(key -> first(key).stream())
                .flatMap(address -> day(address.replaceFirst("^\\D*+", "")).stream())
                .findFirst();
    }

    /// A day at the beginning of some words: `2019-03-05 10:00`, `2019-03-05-knots`.
    static Optional<LocalDate> day(String words) {
        Matcher day = DAY.matcher(words.strip());
        if (!day.matches()) {
            return Optional.empty();
        }
        int month = Integer.parseInt(day.group(2));
        int of = Integer.parseInt(day.group(3));
        int year = Integer.parseInt(day.group(1));
        boolean exists = month >= 1
                && month <= 12
                && of >= 1
                && of <= YearMonth.of(year, month).lengthOfMonth();
        return exists ? Optional.of(LocalDate.of(year, month, of)) : Optional.empty();
    }

    public boolean isDraft() {
        return first("draft").filter("true"::equalsIgnoreCase).isPresent()
                || first("published").filter("false"::equalsIgnoreCase).isPresent();
    }

    public List<String> tags() {
        return all("tags", "tag", "taxonomies.tags", "topics", "keywords");
    }

    public Optional<String> category() {
        return all("categories", "category", "taxonomies.categories").stream().findFirst();
    }

    public List<String> authors() {
        return all("authors", "author", "taxonomies.authors");
    }

    /// The words of its address, where it says them.
    public Optional<String> slug() {
        return first("slug").filter(slug -> !slug.isBlank());
    }

    /// The same that says where it stood.
    PostHead with(String address) {
        Map<String, List<String>> more = new HashMap<>(values);
        more.merge(
                "aliases",
                List.of(address),
                (said, one) -> Stream.concat(said.stream(), one.stream()).toList());
        return new PostHead(more);
    }

    /// Where it stood, as far as it says.
    public List<String> addresses() {
        return Stream.of("permalink", "url", "path", "slug", "aliases", "redirect_from", "oldslug")
                .flatMap(key -> values.getOrDefault(key, List.of()).stream())
                .toList();
    }

    private Optional<String> first(String key) {
        return values.getOrDefault(key, List.of()).stream().findFirst().map(String::strip);
    }

    private List<String> all(String... keys) {
        return Stream.of(keys)
                .flatMap(key -> values.getOrDefault(key.toLowerCase(Locale.ROOT), List.of()).stream())
                .map(String::strip)
                .filter(value -> !value.isEmpty())
                .distinct()
                .toList();
    }
}

package fascicle.importing;

import fascicle.importing.posts.Post;
import fascicle.model.UsualSections;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/// The sections that the categories of posts become. Where there are too many to be headings of an issue, all posts
/// have one section, and their categories are topics.
///
/// @param plain the section of those that have no category
record PostSections(Map<String, String> byCategory, String plain) {
    private static final int MOST = 12;

    /// @param language of the newsletter
    static PostSections of(List<Post> posts, Locale language) {
        Map<String, String> titles = new LinkedHashMap<>();
        for (Post post : posts) {
            post.head()
                    .category()
                    .ifPresent(category -> titles.putIfAbsent(
                            category.toLowerCase(Locale.ROOT),
                            category.substring(0, 1).toUpperCase(Locale.ROOT) + category.substring(1)));
        }
        return new PostSections(titles.size() > MOST ? Map.of() : titles, UsualSections.ARTICLES.in(language));
    }

    List<String> titles() {
        List<String> titles = new ArrayList<>(byCategory.values());
        titles.add(plain);
        return titles.stream().distinct().toList();
    }

    String of(Post post) {
        return post.head()
                .category()
                .map(category -> byCategory.getOrDefault(category.toLowerCase(Locale.ROOT), plain))
                .orElse(plain);
    }

    boolean isSection(String category) {
        return byCategory.containsKey(category.toLowerCase(Locale.ROOT));
    }
}

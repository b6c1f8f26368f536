package fascicle.importing;

import fascicle.FinalSlash;
import fascicle.importing.posts.PlacedPost;
import fascicle.importing.posts.Post;
import fascicle.model.Slug;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;

/// Deals posts out to issues, and names their files.
///
/// @param issues the posts of each month, by their days
/// @param placed where each comes to stand
record PostsByMonth(SortedMap<String, List<Post>> issues, Map<Post, PlacedPost> placed) {
    private static final int LONGEST_NAME = 60;

    /// @param posts by their days
    static PostsByMonth of(List<Post> posts) {
        SortedMap<String, List<Post>> issues = new TreeMap<>();
        for (Post post : posts) {
            String month = String.format(
                    Locale.ROOT, "%04d-%02d", post.day().getYear(), post.day().getMonthValue());
            issues.computeIfAbsent(month, _ -> new ArrayList<>()).add(post);
        }
        Map<Post, PlacedPost> placed = new IdentityHashMap<>();
        issues.forEach((month, own) -> {
            Set<String> taken = new HashSet<>();
            int digits = own.size() > 99 ? 3 : 2;
            for (int i = 0; i < own.size(); i++) {
                String name = free(slug(own.get(i)), taken);
                String file = String.format(Locale.ROOT, "%0" + digits + "d-%s.md", i + 1, name);
                placed.put(own.get(i), new PlacedPost(month, file));
            }
        });
        return new PostsByMonth(issues, placed);
    }

    private static String slug(Post post) {
        String said = post.head()
                .slug()
                .map(slug -> slug.substring(FinalSlash.off(slug).lastIndexOf('/') + 1))
                .filter(slug -> !slug.isBlank())
                .orElse(post.name());
        String slug = Slug.of(said).value();
        if (slug.length() <= LONGEST_NAME) {
            return slug;
        }
        int end = slug.lastIndexOf('-', LONGEST_NAME);
        return slug.substring(0, end <= 0 ? LONGEST_NAME : end);
    }

    private static String free(String name, Set<String> taken) {
        String free = name;
        for (int i = 2; !taken.add(free); i++) {
            free = name + "-" + i;
        }
        return free;
    }
}

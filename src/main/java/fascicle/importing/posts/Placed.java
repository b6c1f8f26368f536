package fascicle.importing.posts;

/// Where a post comes to stand.
///
/// @param issue the issue's folder: `2019-03`
/// @param file its name there: `02-knots.md`
public record Placed(String issue, String file) {
    /// The way to it from another post.
    String from(Placed other) {
        return issue.equals(other.issue) ? file : "../" + issue + "/" + file;
    }
}

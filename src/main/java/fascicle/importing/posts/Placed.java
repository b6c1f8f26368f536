package fascicle.importing.posts;

/// Where a post comes to stand.
///
/// @param issue the issue's folder: `2019-03`
/// @param file its name there: `02-knots.md`
public record Placed(String issue, String file) {
    /// The issue of standing pages.
    private static final String PAGES = "";

    /// Where a standing page stands.
    public static Placed page(String file) {
        return new Placed(PAGES, file);
    }

    /// The way to it from another post or page.
    String from(Placed other) {
        if (issue.equals(PAGES)) {
            return (other.issue.equals(PAGES) ? "" : "../../pages/") + file;
        }
        if (other.issue.equals(PAGES)) {
            return "../issues/" + issue + "/" + file;
        }
        return issue.equals(other.issue) ? file : "../" + issue + "/" + file;
    }
}

package fascicle.importing.posts;

/// Where a post comes to stand.
///
/// @param issue the issue's folder: `2019-03`
/// @param file its name there: `02-knots.md`
public record PlacedPost(String issue, String file) {
    /// The issue of standing pages.
    private static final String PAGES = "";

    /// Where a standing page stands.
    public static PlacedPost page(String file) {
        return new PlacedPost(PAGES, file);
    }

    boolean isPage() {
        return issue.equals(PAGES);
    }

    /// The way to it from another post or page.
    String from(PlacedPost other) {
        if (issue.equals(PAGES)) {
            return (other.issue.equals(PAGES) ? "" : "../../pages/") + file;
        }
        if (other.issue.equals(PAGES)) {
            return "../issues/" + issue + "/" + file;
        }
        return issue.equals(other.issue) ? file : "../" + issue + "/" + file;
    }
}

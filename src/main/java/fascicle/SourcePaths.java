package fascicle;

/// Where the files that editors write lie: paths within the project, with `/`, as messages and Git name them.
public final class SourcePaths {
    public static final String CONTENT = "content";
    public static final String SETTINGS = CONTENT + "/newsletter.yaml";
    public static final String ABBREVIATIONS = CONTENT + "/abbreviations.yaml";
    public static final String ISSUES = CONTENT + "/issues";
    public static final String PAGES = CONTENT + "/pages";

    private SourcePaths() {}

    /// The folder of an issue.
    public static String issue(String id) {
        return ISSUES + "/" + id;
    }

    /// What an issue says of itself.
    public static String issueFile(String id) {
        return issue(id) + "/issue.md";
    }

    /// @param name without `.md`, such as `03-words`
    public static String article(String issue, String name) {
        return issue(issue) + "/" + name + ".md";
    }
}

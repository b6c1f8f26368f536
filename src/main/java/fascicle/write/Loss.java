package fascicle.write;

/// How much of a site a publication would take away.
///
/// @param pages how many the site has
/// @param gone how many of these it would have no longer
public record Loss(int pages, int gone) {
    /// A site of fewer pages changes its shape easily.
    private static final int MANY_PAGES = 20;

    /// Whether it is so much that it is more likely a mistake than a wish: more than half of many pages.
    public boolean isGrave() {
        return pages >= MANY_PAGES && gone * 2 > pages;
    }
}

package fascicle.render.email;

/// How much of an issue an email tells. Gmail cuts longer ones off, and with them the way to unsubscribe.
///
/// @param sources where the news was taken from
/// @param takeaways how many of them there are at most; the index has their articles too
/// @param entries how many articles the index has at most
record Extent(boolean sources, int takeaways, int entries) {
    static final Extent ALL = new Extent(true, Integer.MAX_VALUE, Integer.MAX_VALUE);
    /// More takeaways, or articles in the index, than one email holds.
    private static final int MANY_TAKEAWAYS = 64;
    private static final int MANY_ENTRIES = 256;

    /// The same with the next thing left out that readers miss least: the sources, then the takeaways that lead
    /// least, then articles from the end of the index.
    Extent less() {
        if (sources) {
            return new Extent(false, takeaways, entries);
        }
        if (takeaways > 0) {
            return new Extent(false, Math.min(takeaways, MANY_TAKEAWAYS) * 3 / 4, entries);
        }
        return new Extent(false, 0, Math.min(entries, MANY_ENTRIES) * 3 / 4);
    }

    boolean isLeast() {
        return entries < 10;
    }

    boolean isAll() {
        return equals(ALL);
    }
}

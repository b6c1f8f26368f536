package fascicle.render.email;

/// How much of an issue an email tells. Gmail cuts longer ones off, and with them the way to unsubscribe.
///
/// @param sources where the news was taken from
/// @param takeaways what the takeaways say, and not only their titles
/// @param entries how many articles the index has at most
record Extent(boolean sources, boolean takeaways, int entries) {
    static final Extent ALL = new Extent(true, true, Integer.MAX_VALUE);

    /// The same with the next thing left out that readers miss least.
    Extent less() {
        if (sources) {
            return new Extent(false, takeaways, entries);
        }
        return takeaways ? new Extent(false, false, 200) : new Extent(false, false, entries / 2);
    }

    boolean isLeast() {
        return entries < 10;
    }

    boolean isAll() {
        return equals(ALL);
    }
}

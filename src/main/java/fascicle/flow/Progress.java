package fascicle.flow;

/// Hears what the build is doing, so that somebody who waits can be told. Called by one thread.
@FunctionalInterface
public interface Progress {
    Progress SILENT = _ -> {};

    /// @param step what begins now, such as `Setting the PDF`
    void begin(String step);

    /// @param why what was made cannot be kept for the next build, which will take longer
    default void forget(String why) {
        // Whoever wants no news of progress wants none of this.
    }
}

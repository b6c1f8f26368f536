package fascicle.plan;

import java.io.IOException;

/// How something of the site is made: a pure function, and all that it is given. The same inputs give the same result
/// wherever and whenever it is made, so that it need not be made twice.
///
/// @param <I> plain data, such as a record: every component of it counts as an input
/// @param name of the function, which tells its results from those of others
/// @param inputs gathers what the function is given; asked for only when the result is wanted
/// @param making the function; knows nothing but its inputs
/// @param isKept whether the result is worth being kept: not when making it is as quick as looking it up
public record Recipe<I>(String name, Inputs<I> inputs, Making<I> making, boolean isKept) {
    /// A recipe whose results are kept.
    public static <I> Recipe<I> of(String name, Inputs<I> inputs, Making<I> making) {
        return new Recipe<>(name, inputs, making, true);
    }

    /// A recipe that is quicker than the memory.
    public static <I> Recipe<I> quick(String name, Inputs<I> inputs, Making<I> making) {
        return new Recipe<>(name, inputs, making, false);
    }

    /// Gathers the inputs.
    ///
    /// @param <I> what the function is given
    @FunctionalInterface
    public interface Inputs<I> {
        /// @throws IOException when a file among them cannot be read
        I gathered() throws IOException;
    }

    /// The function.
    ///
    /// @param <I> what it is given
    @FunctionalInterface
    public interface Making<I> {
        /// @throws IOException when a file among the inputs cannot be read; a fault of an author or of a theme is
        /// among the findings of the result
        Made of(I inputs) throws IOException;
    }
}

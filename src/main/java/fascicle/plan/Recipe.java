package fascicle.plan;

import java.io.IOException;

/// How something of the site is made: a pure function, and all that it is given. The same inputs give the same result
/// wherever and whenever it is made, so that it need not be made twice.
///
/// @param <I> plain data, such as a record: every component of it counts as an input
/// @param name of the function, which tells its results from those of others
/// @param inputs gathers what the function is given; asked for only when the result is wanted
/// @param making the function; knows nothing but its inputs
/// @param effort what making it takes
public record Recipe<I>(String name, Inputs<I> inputs, Making<I> making, Effort effort) {
    /// What making something takes.
    public enum Effort {
        /// No more than looking it up: the result is not kept.
        QUICK,
        /// One thread, for no longer than what one author wrote may take.
        LIMITED,
        /// Several threads, as long as what all authors wrote takes.
        OF_ALL
    }

    /// A recipe whose results are kept.
    public static <I> Recipe<I> of(String name, Inputs<I> inputs, Making<I> making) {
        return new Recipe<>(name, inputs, making, Effort.LIMITED);
    }

    /// A recipe that is quicker than the memory.
    public static <I> Recipe<I> quick(String name, Inputs<I> inputs, Making<I> making) {
        return new Recipe<>(name, inputs, making, Effort.QUICK);
    }

    /// A recipe for what is made of the whole newsletter at once, by several threads; its results are kept.
    public static <I> Recipe<I> ofAll(String name, Inputs<I> inputs, Making<I> making) {
        return new Recipe<>(name, inputs, making, Effort.OF_ALL);
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

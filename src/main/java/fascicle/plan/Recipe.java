package fascicle.plan;

import java.io.IOException;
import java.util.function.Supplier;

/// How something of the site is made: a pure function, and all that it is given. The same inputs give the same result
/// wherever and whenever it is made, so that it need not be made twice.
///
/// @param <I> a record, or several in a list: plain data, of which [fascicle.memory.Fingerprint] takes every component
/// @param name of the function, which tells its results from those of others
/// @param inputs gathers what the function is given; asked for only when the result is wanted
/// @param making the function; knows nothing but its inputs
public record Recipe<I>(String name, Supplier<I> inputs, Making<I> making) {
    /// The function.
    ///
    /// @param <I> what it is given
    @FunctionalInterface
    public interface Making<I> {
        /// @throws IOException when a file among the inputs cannot be read; a fault of an author or of a theme is among
        /// the findings of the result
        Made of(I inputs) throws IOException;
    }
}

/// The newsletter as checks see it: in comes what was read; out come texts, issues and the table, with passages of
/// running text that know where each of their letters stands. Says what a check is, and how far it may look.
///
/// Text is called *copy* here, as in the trade: what an author hands in to be printed.
@NullMarked
package fascicle.proof.copy;

import org.jspecify.annotations.NullMarked;

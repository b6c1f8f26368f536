package fascicle.render.search;

import java.util.List;
import java.util.Optional;

/// A part of a query, before the index has been asked about it.
sealed interface Clause {
    /// `robot`
    ///
    /// @param isBeginning the reader is still typing it
    /// @param joined this word and the next as one, if they stand side by side: `thirdparty` of `third party`
    record Word(String surface, String term, boolean isBeginning, Optional<String> joined) implements Clause {}

    /// `C++`, `18 November 2023`, `on-line`: what is a term of its own, if the index has it
    ///
    /// @param written as the reader wrote it
    /// @param words what it is if the index does not have it; none if they would mean something else
    record Whole(String written, String term, List<Clause> words) implements Clause {}

    /// `"cross-border data"`, and also `标准化` without quotes: words in this order, side by side.
    ///
    /// @param written as the reader wrote it
    /// @param words what stands where, counted from 0; of Chinese the pairs, or a character that stands alone
    /// @param ranking the terms that say something
    record Phrase(String written, List<Placed> words, List<String> ranking) implements Clause {}

    /// `MIIT` or `Ministry of Industry and Information Technology`
    ///
    /// @param row of the table of abbreviations
    /// @param isShort the short form, not the full name
    /// @param words what it is if nobody mentions the name, or readers want only what they wrote
    record Name(int row, boolean isShort, List<Clause> words) implements Clause {}

    /// `gbt 29829`
    ///
    /// @param words what it is if there is no such standard
    record Standard(Standards.Standard standard, boolean isBeginning, List<Clause> words) implements Clause {}
}

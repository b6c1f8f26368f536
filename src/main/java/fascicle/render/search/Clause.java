package fascicle.render.search;

import java.util.List;

/// A part of a query, before the index has been asked about it.
sealed interface Clause {
    /// `robot`
    ///
    /// @param isBeginning the reader is still typing it
    record Word(String surface, String term, boolean isBeginning) implements Clause {}

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

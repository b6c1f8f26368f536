package fascicle;

/// What mends a finding for sure. It says what it expects to find, and where that is not there nothing is changed.
public sealed interface Fix {
    /// The file, relative to the project folder, with `/` between names.
    String path();

    /// Words in one line of a file give way to others.
    ///
    /// @param at where they begin
    /// @param words as they stand in the file; at least one letter or sign
    /// @param by may be empty; a line end in it is written as those of the file are
    record Words(Position at, String words, String by) implements Fix {
        @Override
        public String path() {
            return at.path();
        }

        /// Behind the last of the words, in the same line.
        public int end() {
            return at.column() + words.length();
        }
    }

    /// A file is written anew as UTF-8.
    ///
    /// @param charset in which it is written, as Java names it
    record Recoding(String path, String charset) implements Fix {}

    /// A file gets another name in its folder.
    record Renaming(String path, String name) implements Fix {}
}

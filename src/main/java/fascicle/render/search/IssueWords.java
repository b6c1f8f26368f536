package fascicle.render.search;

import java.util.List;

/// What the index takes from the articles of one issue, as plain bytes that are quickly put together with those of
/// others. It says everything of these articles and nothing of any other, so that it holds as long as they do.
///
/// @param lengths the sum of the weights of each article, in order
/// @param titled how many articles have a title that says something
/// @param terms what is looked up, with the articles that have it, weights and positions: see [TermWriter]
/// @param words as readers write them, each with the number of articles that have it
record IssueWords(List<Integer> lengths, int titled, List<Group> terms, List<Group> words) {
    IssueWords {
        lengths = List.copyOf(lengths);
        terms = List.copyOf(terms);
        words = List.copyOf(words);
    }

    /// Those that begin with the same byte in UTF-8: by this they are shared out among threads.
    ///
    /// @param content for each its length and bytes, the length of what is said of it, and that
    record Group(int first, byte[] content) {}
}

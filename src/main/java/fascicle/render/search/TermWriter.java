package fascicle.render.search;

/// What is known of one term in one issue. For each article that has it: how many articles of the issue are passed
/// over, its weight less one, with a last bit that says whether its title has the term, how much of the weight has no
/// position, and its positions, each as the way from the one before.
final class TermWriter {
    private final Bytes content = new Bytes();
    private final Bytes positions = new Bytes();
    private int weight;
    private int placed;
    private int position;
    private int before = -1;

    /// Adds to its weight in the present article.
    void weigh(int more) {
        weight += more;
    }

    /// Takes a position in the present article, after all earlier ones.
    void place(int at) {
        positions.number(at - position);
        position = at;
        placed++;
    }

    /// Ends the present article.
    ///
    /// @param article its number in the issue
    /// @param isInTitle whether its title has the term
    void finish(int article, boolean isInTitle) {
        content.number(article - before - 1);
        content.number(weight - 1 << 1 | (isInTitle ? 1 : 0));
        content.number(weight - placed);
        content.append(positions);
        before = article;
        weight = 0;
        placed = 0;
        position = 0;
        positions.clear();
    }

    Bytes content() {
        return content;
    }
}

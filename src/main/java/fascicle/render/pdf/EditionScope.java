package fascicle.render.pdf;

import fascicle.model.Article;
import fascicle.render.Register;
import java.util.List;

/// How much an edition holds.
sealed interface EditionScope {
    /// An issue with all that belongs to it.
    record WholeIssue() implements EditionScope {}

    /// One article of an issue, printed alone.
    record OneArticle(Article article) implements EditionScope {}

    /// Articles of several issues, bound into one with their registers, and without takeaways.
    record Volume(List<Register> registers) implements EditionScope {
        public Volume {
            registers = List.copyOf(registers);
        }
    }
}

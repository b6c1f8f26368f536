package fascicle.proof.copy;

import fascicle.Position;
import fascicle.model.Article;
import fascicle.model.Body;
import java.util.List;
import java.util.Optional;

/// One text as proofreaders hold it: an article, a standing page or an issue's editorial.
///
/// @param title what stands above it
/// @param article absent when it is none
/// @param passages in reading order: what is in the front matter first
/// @param at where its file begins
public record Copy(String title, Optional<Article> article, Body body, List<Passage> passages, Position at) {
    public Copy {
        passages = List.copyOf(passages);
    }

    public String path() {
        return at.path();
    }
}

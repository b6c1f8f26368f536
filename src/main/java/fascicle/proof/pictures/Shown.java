package fascicle.proof.pictures;

import fascicle.model.Block;
import fascicle.model.Inline;
import fascicle.model.Issue;
import fascicle.model.Picture;
import fascicle.model.Walk;
import fascicle.proof.copy.Galleys;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// Every picture that readers see, at each place where they do.
final class Shown {
    private Shown() {}

    static List<Picture> in(Galleys galleys) {
        List<Picture> pictures = new ArrayList<>(galleys.newsletter().issues().stream()
                .map(Issue::cover)
                .flatMap(Optional::stream)
                .toList());
        galleys.everything().forEach(copy -> {
            Walk.blocks(copy.body()).forEach(block -> {
                if (block instanceof Block.Figure figure) {
                    pictures.add(figure.picture());
                }
            });
            Walk.inlines(copy.body()).forEach(inline -> {
                if (inline instanceof Inline.Image image) {
                    pictures.add(image.picture());
                }
            });
        });
        return pictures;
    }
}

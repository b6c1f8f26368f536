package fascicle.proof.pictures;

import fascicle.model.Block;
import fascicle.model.Body;
import fascicle.model.Inline;
import fascicle.model.Issue;
import fascicle.model.Picture;
import fascicle.model.Walk;
import fascicle.proof.copy.Bundle;
import java.util.ArrayList;
import java.util.List;

/// Every picture of an issue that readers see, at each place where they do; its cover first.
record Shown(List<Picture> pictures) {
    Shown {
        pictures = List.copyOf(pictures);
    }

    static Shown in(Bundle bundle) {
        List<Picture> pictures = new ArrayList<>();
        bundle.issue().flatMap(Issue::cover).ifPresent(pictures::add);
        bundle.everything().forEach(copy -> pictures.addAll(in(copy.body())));
        return new Shown(pictures);
    }

    static List<Picture> in(Body body) {
        List<Picture> pictures = new ArrayList<>();
        Walk.blocks(body).forEach(block -> {
            if (block instanceof Block.Figure figure) {
                pictures.add(figure.picture());
            }
        });
        Walk.inlines(body).forEach(inline -> {
            if (inline instanceof Inline.Image image) {
                pictures.add(image.picture());
            }
        });
        return pictures;
    }
}

package fascicle.proof.pictures;

import fascicle.model.Body;
import fascicle.model.Issue;
import fascicle.model.Picture;
import fascicle.model.Walk;
import fascicle.proof.copy.Bundle;
import java.util.ArrayList;
import java.util.List;

/// Every picture of an issue that readers see, at each place where they do; its cover first.
record PicturesOnPages(List<Picture> pictures) {
    PicturesOnPages {
        pictures = List.copyOf(pictures);
    }

    static PicturesOnPages in(Bundle bundle) {
        List<Picture> pictures = new ArrayList<>();
        bundle.issue().flatMap(Issue::cover).ifPresent(pictures::add);
        bundle.everything().forEach(copy -> pictures.addAll(in(copy.body())));
        return new PicturesOnPages(pictures);
    }

    static List<Picture> in(Body body) {
        return Walk.pictures(body).toList();
    }
}

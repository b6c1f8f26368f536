package fascicle.render.html;

import fascicle.model.IssueId;
import fascicle.model.Picture;
import fascicle.plan.Offer;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;

/// What pages say of an issue without its articles.
///
/// @param edition the path of its PDF
/// @param downloads its other files to keep
/// @param articles how many it has
/// @param cover with its published shape
record IssueFacts(
        IssueId id,
        String period,
        OptionalInt number,
        LocalDate published,
        Optional<Picture> cover,
        Optional<PublishedShape> coverShape,
        Optional<String> edition,
        List<Offer> downloads,
        int articles) {
    IssueFacts {
        downloads = List.copyOf(downloads);
    }
}

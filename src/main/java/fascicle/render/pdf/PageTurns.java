package fascicle.render.pdf;

import fascicle.plan.Offer;
import java.util.ArrayList;
import java.util.List;

/// Tells at which letter of which text each page begins, so that an e-book can say so too.
final class PageTurns {
    private final Edition edition;
    private final SetText text;
    private final List<Found> found = new ArrayList<>();

    /// A piece in what was set.
    ///
    /// @param begins how many letters stand before all that belongs to it, such as the line above its heading
    /// @param heading how many stand before its heading
    /// @param from how many stand before its own letters; where the theme changes these, they all stand before the
    /// heading
    /// @param to how many stand before what follows them
    private record Found(PrintedText piece, int begins, int heading, int from, int to) {}

    private PageTurns(Edition edition, SetText text) {
        this.edition = edition;
        this.text = text;
    }

    /// Each page, in order.
    ///
    /// @param text of the edition as it was set
    static List<Offer> of(Edition edition, Sheet sheet, SetText text) {
        PageTurns turns = new PageTurns(edition, text);
        PrintedText.of(edition, sheet).forEach(turns::find);
        List<Offer> offers = new ArrayList<>();
        for (int page = 1; page <= text.pages().size(); page++) {
            turns.add(page, offers);
        }
        return offers;
    }

    private void find(PrintedText piece) {
        SetText.Anchor anchor = text.anchors().get(piece.anchor());
        if (anchor == null) {
            return;
        }
        int known = found.isEmpty()
                ? 0
                : Math.max(found.getLast().to(), found.getLast().heading() + 1);
        int from = text.letters().indexOf(piece.letters(), anchor.before());
        boolean isSet = from >= 0 && !piece.letters().isEmpty();
        int to = isSet ? from + piece.letters().length() : anchor.before();
        int begins = Math.max(anchor.beforeHolder(), known);
        int start = isSet ? from : to - piece.letters().length();
        found.add(new Found(piece, begins, anchor.before(), start, to));
    }

    private void add(int page, List<Offer> offers) {
        int letter = text.pages().get(page - 1);
        for (Found each : found.reversed()) {
            if (each.begins() <= letter) {
                offers.add(offer(each, page, letter));
                return;
            }
        }
    }

    private Offer offer(Found in, int page, int letter) {
        Offer turn = in.piece()
                .article()
                .map(article -> Offer.turn(article, edition.path(), page))
                .orElseGet(() -> Offer.turn(edition.issue().id(), in.piece().part(), edition.path(), page));
        int length = in.piece().letters().length();
        return letter <= in.heading() || length == 0 ? turn : turn.behind(Math.clamp(letter - in.from(), 0, length));
    }
}

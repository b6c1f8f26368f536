package fascicle.render.pdf;

import fascicle.plan.Offer;
import java.util.ArrayList;
import java.util.List;

/// Tells at which letter of which text each page begins, so that an e-book can say so too.
///
/// Where a theme changes a text before it prints it, the words with which a page begins are looked for in the text as
/// it was, if they stand there once only.
final class PageTurns {
    /// In letters: words that hardly any text has twice, and what a theme may put at the head of a page before them.
    private static final int WORDS = 40;

    private static final int LONGEST_ADDITION = 400;

    private final Edition edition;
    private final SetText text;
    private final List<Found> found = new ArrayList<>();

    /// A piece in what was set.
    ///
    /// @param begins how many letters stand before all that belongs to it, such as the line above its heading
    /// @param heading how many stand before its heading
    /// @param from how many stand before its own letters; before the heading, where the theme changes these
    /// @param to how many stand before what follows them; the same, where the theme changes them
    private record Found(PrintedText piece, int begins, int heading, int from, int to) {
        boolean isChanged() {
            return to == from;
        }
    }

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
        found.add(new Found(piece, begins, anchor.before(), isSet ? from : to, to));
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
        if (letter <= in.heading() || length == 0) {
            return turn;
        }
        return turn.behind(in.isChanged() ? lookedFor(letter, in) : Math.clamp(letter - in.from(), 0, length));
    }

    /// At the end, where the words are not found.
    private int lookedFor(int letter, Found in) {
        String was = in.piece().letters();
        int last = Math.min(letter + LONGEST_ADDITION, text.letters().length() - WORDS);
        for (int at = letter; at <= last; at++) {
            String words = text.letters().substring(at, at + WORDS);
            int place = was.indexOf(words);
            if (place >= 0 && was.indexOf(words, place + 1) < 0) {
                return place;
            }
        }
        return was.length();
    }
}

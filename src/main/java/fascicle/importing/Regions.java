package fascicle.importing;

import fascicle.importing.document.Piece;
import fascicle.importing.document.Piece.Heading;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// Cuts the text below the index into what is news and what is not.
///
/// @param front before the takeaways, where nothing of the index has begun
/// @param news in order, without the takeaways and abbreviations
record Regions(List<Piece> front, List<Piece> takeaways, List<Piece> news, List<Piece> abbreviations) {
    private static final double SAME_TITLE = 0.75;

    /// @param index its lines that name sections and articles
    static Regions of(List<Piece> body, List<Contents.Entry> index) {
        Optional<String> firstTitle = index.stream().map(Contents.Entry::title).findFirst();
        List<Piece> news = new ArrayList<>(body);
        List<Piece> takeaways = cut(news, Role.TAKEAWAYS, firstTitle);
        List<Piece> abbreviations = cut(news, Role.ABBREVIATIONS, Optional.empty());
        List<Piece> editorial = cut(news, Role.EDITORIAL, firstTitle);
        return new Regions(editorial, takeaways, news, abbreviations);
    }

    /// Takes a region out, and gives what stood below its heading.
    private static List<Piece> cut(List<Piece> body, Role role, Optional<String> firstTitle) {
        for (int from = 0; from < body.size(); from++) {
            if (body.get(from) instanceof Heading heading
                    && Role.of(heading.text()).equals(Optional.of(role))) {
                int to = end(body, from, heading.level(), firstTitle);
                List<Piece> region = List.copyOf(body.subList(from, to));
                body.subList(from, to).clear();
                return region;
            }
        }
        return List.of();
    }

    private static int end(List<Piece> body, int from, int level, Optional<String> firstTitle) {
        Optional<Integer> first = firstTitle.flatMap(title -> last(body, from, title));
        for (int i = from + 1; i < body.size(); i++) {
            if (body.get(i) instanceof Heading next) {
                boolean other = Role.of(next.text()).isPresent();
                boolean reached = first.map(Integer.valueOf(i)::equals).orElse(next.level() <= level);
                if (other || reached) {
                    return i;
                }
            }
        }
        return body.size();
    }

    /// Where the news begins: a title that leads the takeaways and the news too stands twice.
    private static Optional<Integer> last(List<Piece> body, int from, String title) {
        Optional<Integer> found = Optional.empty();
        int times = 0;
        for (int i = from + 1; i < body.size() && times < 2; i++) {
            if (body.get(i) instanceof Heading heading
                    && Wording.similarity(title, HashtagLines.withoutTopics(heading.text())) >= SAME_TITLE) {
                found = Optional.of(i);
                times++;
            }
        }
        return found;
    }
}

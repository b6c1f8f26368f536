package fascicle.render.pdf;

import org.jspecify.annotations.Nullable;
import org.xhtmlrenderer.css.style.CalculatedStyle;
import org.xhtmlrenderer.layout.breaker.BreakPoint;
import org.xhtmlrenderer.layout.breaker.BreakPointsProvider;
import org.xhtmlrenderer.layout.breaker.LineBreakingStrategy;

/// Tells the layout where lines may end. It asks of one piece of text at a time, and thinks that a line may end behind
/// each. So where [Glue] binds a piece to the next one, its end is given the width of what has to stand on the same
/// line, as if that were a hyphen.
final class BreakOpportunities implements LineBreakingStrategy {
    @Override
    public BreakPointsProvider getBreakPointsProvider(String text, @Nullable String language, CalculatedStyle style) {
        return new Provider(text);
    }

    private static final class Provider implements BreakPointsProvider {
        private final String text;
        private final String words;
        private final BreakPlaces places;

        Provider(String text) {
            this.text = text;
            this.words = Glue.withoutMark(text);
            this.places = new BreakPlaces(words);
        }

        @Override
        public BreakPoint next() {
            int at = places.next();
            if (at < 0) {
                return BreakPoint.getDonePoint();
            }
            boolean isBound = at == words.length() && at < text.length();
            BreakPoint point = new BreakPoint(isBound ? text.length() : at);
            if (isBound) {
                point.setHyphen(Glue.widthOfWhatFollows(text));
            }
            return point;
        }
    }
}

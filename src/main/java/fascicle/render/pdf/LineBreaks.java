package fascicle.render.pdf;

import java.text.BreakIterator;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.xhtmlrenderer.css.style.CalculatedStyle;
import org.xhtmlrenderer.layout.breaker.BreakPoint;
import org.xhtmlrenderer.layout.breaker.BreakPointsProvider;
import org.xhtmlrenderer.layout.breaker.LineBreakingStrategy;

/// Where lines may end: as Unicode says, the same on every machine, and within addresses after a slash, a question
/// mark, an ampersand, an equals sign or an underscore.
final class LineBreaks implements LineBreakingStrategy {
    private static final String WITHIN_ADDRESSES = "/?&=_";

    @Override
    public BreakPointsProvider getBreakPointsProvider(String text, @Nullable String language, CalculatedStyle style) {
        BreakIterator lines = BreakIterator.getLineInstance(Locale.ROOT);
        lines.setText(text);
        return new Provider(text, lines);
    }

    private static final class Provider implements BreakPointsProvider {
        private final String text;
        private final BreakIterator lines;
        private int at;
        private int next;

        Provider(String text, BreakIterator lines) {
            this.text = text;
            this.lines = lines;
            this.next = lines.next();
        }

        @Override
        public BreakPoint next() {
            if (at == next) {
                next = lines.next();
            }
            if (next == BreakIterator.DONE) {
                return BreakPoint.getDonePoint();
            }
            at = withinAddress();
            return new BreakPoint(at);
        }

        private int withinAddress() {
            for (int i = at + 1; i < next - 1; i++) {
                boolean address = next - at > 12 && text.charAt(i) != '/' && text.charAt(i) != ' ';
                if (address && WITHIN_ADDRESSES.indexOf(text.charAt(i - 1)) >= 0) {
                    return i;
                }
            }
            return next;
        }
    }
}

package fascicle.render.pdf;

import java.util.ArrayList;
import java.util.List;
import java.util.function.ToIntBiFunction;
import org.w3c.dom.Element;
import org.xhtmlrenderer.css.constants.CSSName;
import org.xhtmlrenderer.css.constants.IdentValue;
import org.xhtmlrenderer.css.style.CalculatedStyle;
import org.xhtmlrenderer.pdf.ITextRenderer;
import org.xhtmlrenderer.render.BlockBox;
import org.xhtmlrenderer.render.Box;
import org.xhtmlrenderer.render.InlineLayoutBox;
import org.xhtmlrenderer.render.InlineText;
import org.xhtmlrenderer.render.LineBox;

/// Makes the lines of a title about as long as each other: it gets no more room than its number of lines needs.
final class BalancedTitles {
    /// More lines are a paragraph.
    private static final int MOST_LINES = 5;

    /// Left over, as the layout rounds the width of each piece of text, in its dots.
    private static final int SLACK = (int) (1.5 * ITextRenderer.DEFAULT_DOTS_PER_POINT);

    private final ToIntBiFunction<CalculatedStyle, String> ruler;
    private boolean changed;

    private BalancedTitles(ToIntBiFunction<CalculatedStyle, String> ruler) {
        this.ruler = ruler;
    }

    /// @param ruler how wide words are in a style, in the layout's dots
    /// @return whether something has changed, which takes effect in the next layout
    static boolean in(Box root, ToIntBiFunction<CalculatedStyle, String> ruler) {
        BalancedTitles titles = new BalancedTitles(ruler);
        titles.look(root);
        return titles.changed;
    }

    private void look(Box box) {
        if (box instanceof BlockBox block && isTitle(block)) {
            balance(block);
        } else {
            box.getChildren().forEach(this::look);
        }
    }

    private static boolean isTitle(BlockBox box) {
        return box.getElement() != null
                && Roles.isHeading(box.getElement())
                && box.getChildCount() > 1
                && box.getChildCount() <= MOST_LINES
                && box.getChildren().stream().allMatch(LineBox.class::isInstance)
                && !box.getStyle().isIdent(CSSName.TEXT_ALIGN, IdentValue.CENTER)
                && box.getElement().getElementsByTagName("br").getLength() == 0;
    }

    private void balance(BlockBox title) {
        Words words = new Words(ruler, title.getAbsX() + title.getLeftMBP());
        title.getChildren().forEach(words::line);
        int lines = title.getChildCount();
        int room = title.getContentWidth();
        if (words.linesIn(room) != lines) {
            return;
        }
        int low = 0;
        int high = room;
        while (high - low > 1) {
            int middle = (low + high) / 2;
            boolean fits = words.linesIn(middle) <= lines;
            low = fits ? low : middle;
            high = fits ? middle : high;
        }
        int spare = room - high - SLACK;
        if (spare > 0) {
            narrow(
                    title.getElement(),
                    spare + (int) title.getStyle().getCachedPadding().right());
        }
    }

    private void narrow(Element title, int padding) {
        String style = title.getAttribute("style");
        String narrower = "padding-right: " + padding / ITextRenderer.DEFAULT_DOTS_PER_POINT + "pt";
        title.setAttribute("style", style.isEmpty() ? narrower : style + "; " + narrower);
        changed = true;
    }

    /// What may stand on a line of its own.
    ///
    /// @param blank what parts it from the next one on the same line
    private record Word(int width, int blank) {
        Word and(Word next) {
            return new Word(width + blank + next.width, next.blank);
        }
    }

    /// All words of a title.
    private static final class Words {
        private final ToIntBiFunction<CalculatedStyle, String> ruler;
        private final int left;
        private final List<Word> words = new ArrayList<>();
        private int indent;
        private boolean isBound;

        /// @param left where lines begin, but the first, which has a number before it
        Words(ToIntBiFunction<CalculatedStyle, String> ruler, int left) {
            this.ruler = ruler;
            this.left = left;
        }

        /// Into how many lines of a width they go. The layout wants room for the blank at the end of a line, too.
        int linesIn(int width) {
            int lines = 1;
            int at = indent;
            for (Word word : words) {
                int needed = word.width + word.blank;
                if (needed > width) {
                    return Integer.MAX_VALUE;
                }
                if (at + needed > width && at > 0) {
                    lines++;
                    at = 0;
                }
                at += at == 0 && word.width == 0 ? 0 : needed;
            }
            return lines;
        }

        void line(Box line) {
            line.getChildren().forEach(this::gather);
        }

        private void gather(Box box) {
            if (box instanceof InlineLayoutBox inline) {
                for (Object child : inline.getInlineChildren()) {
                    switch (child) {
                        case InlineText text -> read(text, inline.getStyle());
                        case Box inner -> gather(inner);
                        default -> {}
                    }
                }
            }
        }

        private void read(InlineText piece, CalculatedStyle style) {
            if (words.isEmpty()) {
                indent = piece.getParent().getAbsX() + piece.getX() - left;
            }
            String marked = piece.getSubstring();
            String text = Glue.withoutMark(marked);
            BreakPlaces places = new BreakPlaces(text);
            int from = 0;
            for (int to = places.next(); to > from; to = places.next()) {
                String word = text.substring(from, to);
                int width = ruler.applyAsInt(style, word.stripTrailing());
                boolean isCut = to == marked.length() && isBlank(piece.getMasterText(), piece.getEnd());
                add(new Word(width, ruler.applyAsInt(style, isCut ? word + " " : word) - width));
                from = to;
            }
            isBound = text.length() < marked.length();
        }

        /// Whether the layout has cut a blank off, at the end of a line.
        private static boolean isBlank(String all, int end) {
            return end < all.length() && Character.isWhitespace(all.charAt(end));
        }

        private void add(Word word) {
            words.add(isBound ? words.removeLast().and(word) : word);
            isBound = false;
        }
    }
}

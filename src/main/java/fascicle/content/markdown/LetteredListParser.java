package fascicle.content.markdown;

import java.util.Optional;
import org.commonmark.node.Block;
import org.commonmark.node.ListItem;
import org.commonmark.parser.block.AbstractBlockParser;
import org.commonmark.parser.block.AbstractBlockParserFactory;
import org.commonmark.parser.block.BlockContinue;
import org.commonmark.parser.block.BlockStart;
import org.commonmark.parser.block.MatchedBlockParser;
import org.commonmark.parser.block.ParserState;

/// Parses [LetteredList]s by the rules that CommonMark has for its own lists.
///
/// @see <a href="https://spec.commonmark.org/0.31.2/#list-items">CommonMark: list items</a>
final class LetteredListParser extends AbstractBlockParser {
    /// From this indent on, a line is code.
    private static final int CODE_INDENT = 4;

    private final LetteredList list;
    private boolean blank;
    private boolean afterBlank;

    private LetteredListParser(LetteredList list) {
        this.list = list;
    }

    @Override
    public boolean isContainer() {
        return true;
    }

    @Override
    public boolean canContain(Block child) {
        boolean item = child instanceof ListItem;
        if (item && afterBlank) {
            list.setTight(false);
        }
        return item;
    }

    @Override
    public Block getBlock() {
        return list;
    }

    @Override
    public BlockContinue tryContinue(ParserState state) {
        afterBlank = blank && !state.isBlank();
        blank = state.isBlank();
        return BlockContinue.atIndex(state.getIndex());
    }

    /// One item: it owns the lines that are indented as far as its first line's text.
    private static final class ItemParser extends AbstractBlockParser {
        private final ListItem item;
        private final LetteredListParser owner;
        private final int contentIndent;

        ItemParser(LetteredListParser owner, LetteredMarker marker, int contentIndent) {
            this.item = new LetteredItem(marker.as(owner.list.numbering()).orElseThrow());
            this.owner = owner;
            this.contentIndent = contentIndent;
        }

        @Override
        public boolean isContainer() {
            return true;
        }

        @Override
        public boolean canContain(Block child) {
            if (owner.afterBlank && item.getFirstChild() != null) {
                owner.list.setTight(false);
            }
            return true;
        }

        @Override
        public Block getBlock() {
            return item;
        }

        @Override
        public BlockContinue tryContinue(ParserState state) {
            boolean emptySoFar = item.getFirstChild() == null;
            if (state.isBlank()) {
                return emptySoFar ? BlockContinue.none() : BlockContinue.atIndex(state.getNextNonSpaceIndex());
            }
            boolean within = state.getIndent() >= contentIndent;
            return within ? BlockContinue.atColumn(state.getColumn() + contentIndent) : BlockContinue.none();
        }
    }

    /// Begins a list, or an item of the list that is open.
    static final class Factory extends AbstractBlockParserFactory {
        @Override
        public BlockStart tryStart(ParserState state, MatchedBlockParser matched) {
            if (state.getIndent() >= CODE_INDENT) {
                return BlockStart.none();
            }
            CharSequence line = state.getLine().getContent();
            int index = state.getNextNonSpaceIndex();
            boolean interrupts = !matched.getParagraphLines().isEmpty();
            return LetteredMarker.at(line, index)
                    .filter(marker -> !interrupts || mayInterrupt(marker, line, index))
                    .map(marker -> begin(marker, state, matched))
                    .orElse(BlockStart.none());
        }

        /// As with numbers, only a first item that says something ends a paragraph.
        private static boolean mayInterrupt(LetteredMarker marker, CharSequence line, int index) {
            CharSequence rest = line.subSequence(index + 1 + marker.width(), line.length());
            return marker.ordinal() == 1 && !rest.toString().isBlank();
        }

        private static BlockStart begin(LetteredMarker marker, ParserState state, MatchedBlockParser matched) {
            Text text = Text.after(marker, state);
            Optional<LetteredListParser> open = Optional.of(matched.getMatchedBlockParser())
                    .filter(LetteredListParser.class::isInstance)
                    .map(LetteredListParser.class::cast)
                    .filter(parser -> parser.list.accepts(marker));
            LetteredListParser list = open.orElseGet(() -> new LetteredListParser(new LetteredList(marker)));
            ItemParser item = new ItemParser(list, marker, text.column - state.getColumn());
            BlockStart start = open.isPresent() ? BlockStart.of(item) : BlockStart.of(list, item);
            return start.atIndex(text.index);
        }
    }

    /// Where the text of an item begins.
    ///
    /// @param index in its first line
    /// @param column as the author sees it, without signs
    private record Text(int index, int column) {
        /// Text begins after one to four columns of space; more than that, and it is code one column after the
        /// marker.
        static Text after(LetteredMarker marker, ParserState state) {
            CharSequence line = state.getLine().getContent();
            int afterMarker = state.getColumn() + state.getIndent() + marker.width();
            int first = state.getNextNonSpaceIndex() + 1 + marker.width();
            int column = afterMarker;
            int index = first;
            for (; index < line.length() && (line.charAt(index) == ' ' || line.charAt(index) == '\t'); index++) {
                column += line.charAt(index) == '\t' ? CODE_INDENT - column % CODE_INDENT : 1;
            }
            boolean empty = index >= line.length();
            return empty || column - afterMarker > CODE_INDENT
                    ? new Text(Math.min(first + 1, line.length()), afterMarker + 1)
                    : new Text(index, column);
        }
    }
}

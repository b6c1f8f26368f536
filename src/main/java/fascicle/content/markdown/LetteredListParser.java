package fascicle.content.markdown;

import java.util.Optional;
import org.commonmark.node.Block;
import org.commonmark.node.ListItem;
import org.commonmark.node.Paragraph;
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
    private boolean blankBefore;

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
        if (item && blankBefore) {
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
        return BlockContinue.atIndex(state.getIndex());
    }

    /// One item: it owns the lines that are indented as far as its first line's text.
    private static final class ItemParser extends AbstractBlockParser {
        private final ListItem item = new ListItem();
        private final LetteredListParser owner;
        private final int contentIndent;

        ItemParser(LetteredListParser owner, int contentIndent) {
            this.owner = owner;
            this.contentIndent = contentIndent;
        }

        @Override
        public boolean isContainer() {
            return true;
        }

        @Override
        public boolean canContain(Block child) {
            if (owner.blankBefore && item.getFirstChild() != null) {
                owner.list.setTight(false);
            }
            owner.blankBefore = false;
            return true;
        }

        @Override
        public Block getBlock() {
            return item;
        }

        @Override
        public BlockContinue tryContinue(ParserState state) {
            if (state.isBlank()) {
                return continueBlank(state);
            }
            if (state.getIndent() >= contentIndent) {
                return BlockContinue.atColumn(state.getColumn() + contentIndent);
            }
            return BlockContinue.none();
        }

        /// A blank line counts for this list only when it follows words of its own, not those of a list within it.
        private BlockContinue continueBlank(ParserState state) {
            if (item.getFirstChild() == null) {
                return BlockContinue.none();
            }
            Block open = state.getActiveBlockParser().getBlock();
            owner.blankBefore = open instanceof Paragraph || open instanceof ListItem;
            return BlockContinue.atIndex(state.getNextNonSpaceIndex());
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
                    .filter(marker -> !interrupts || mayInterrupt(marker, line, index, matched))
                    .map(marker -> begin(marker, state, matched))
                    .orElse(BlockStart.none());
        }

        /// As with numbers, only a first item that says something ends a paragraph.
        private static boolean mayInterrupt(
                LetteredMarker marker, CharSequence line, int index, MatchedBlockParser matched) {
            boolean says = !line.subSequence(index + marker.width(), line.length())
                    .toString()
                    .isBlank();
            boolean continues =
                    matched.getMatchedBlockParser() instanceof LetteredListParser open && open.list.accepts(marker);
            return says && (continues || marker.ordinal() == 1);
        }

        private static BlockStart begin(LetteredMarker marker, ParserState state, MatchedBlockParser matched) {
            int markerColumn = state.getColumn() + state.getIndent();
            int afterMarker = markerColumn + marker.width();
            int contentColumn = contentColumn(state, marker, afterMarker);
            Optional<LetteredListParser> open = Optional.of(matched.getMatchedBlockParser())
                    .filter(LetteredListParser.class::isInstance)
                    .map(LetteredListParser.class::cast)
                    .filter(parser -> parser.list.accepts(marker));
            LetteredListParser list = open.orElseGet(() -> new LetteredListParser(new LetteredList(marker)));
            ItemParser item = new ItemParser(list, contentColumn - state.getColumn());
            BlockStart start = open.isPresent() ? BlockStart.of(item) : BlockStart.of(list, item);
            return start.atColumn(contentColumn);
        }

        /// Text begins after one to four columns of space; more than that, and it is code one column after the marker.
        private static int contentColumn(ParserState state, LetteredMarker marker, int afterMarker) {
            CharSequence line = state.getLine().getContent();
            int column = afterMarker;
            int index = state.getNextNonSpaceIndex() + marker.width();
            for (; index < line.length() && (line.charAt(index) == ' ' || line.charAt(index) == '\t'); index++) {
                column += line.charAt(index) == '\t' ? 4 - column % 4 : 1;
            }
            boolean empty = index >= line.length();
            return empty || column - afterMarker > CODE_INDENT ? afterMarker + 1 : column;
        }
    }
}

package fascicle.content.markdown;

import java.util.HashSet;
import java.util.Set;
import org.commonmark.internal.inline.AutolinkInlineParser;
import org.commonmark.internal.inline.HtmlInlineParser;
import org.commonmark.node.Text;
import org.commonmark.parser.beta.InlineContentParser;
import org.commonmark.parser.beta.InlineContentParserFactory;
import org.commonmark.parser.beta.InlineParserState;
import org.commonmark.parser.beta.ParsedInline;
import org.commonmark.parser.beta.Position;
import org.commonmark.parser.beta.Scanner;

/// Reads what begins with `<`, as CommonMark does, in a time that grows with the length of the text: CommonMark itself
/// looks from each `<` to the end for a `>`.
///
/// ```markdown
/// <https://www.example.org> <b> <a <a <a
/// ```
final class AngleBrackets implements InlineContentParser {
    private final InlineContentParser address = new AutolinkInlineParser();
    private final InlineContentParser html = new HtmlInlineParser();
    /// Beginnings whose end was looked for in vain; further on there is none either.
    private final Set<String> neverEnded = new HashSet<>();

    /// Makes one for each text.
    static final class Factory implements InlineContentParserFactory {
        @Override
        public Set<Character> getTriggerCharacters() {
            return Set.of('<');
        }

        @Override
        public InlineContentParser create() {
            return new AngleBrackets();
        }
    }

    @Override
    public ParsedInline tryParse(InlineParserState state) {
        Scanner scanner = state.scanner();
        Position start = scanner.position();
        boolean mayBeAddress = isClosedSoon(scanner);
        scanner.setPosition(start);
        ParsedInline read = mayBeAddress ? address.tryParse(state) : ParsedInline.none();
        if (read == ParsedInline.none()) {
            scanner.setPosition(start);
            read = html(state, start);
        }
        if (read == ParsedInline.none()) {
            scanner.setPosition(start);
            scanner.next();
            read = ParsedInline.of(new Text("<"), scanner.position());
        }
        return read;
    }

    /// Addresses hold neither blanks nor further brackets.
    private static boolean isClosedSoon(Scanner scanner) {
        scanner.next();
        return scanner.find(AngleBrackets::endsAddress) >= 0 && scanner.peek() == '>';
    }

    private static boolean endsAddress(char sign) {
        return sign == '>' || sign == '<' || sign == ' ' || sign == '\n';
    }

    private ParsedInline html(InlineParserState state, Position start) {
        Scanner scanner = state.scanner();
        String beginning = beginning(scanner);
        scanner.setPosition(start);
        if (neverEnded.contains(beginning)) {
            return ParsedInline.none();
        }
        ParsedInline read = html.tryParse(state);
        if (read == ParsedInline.none() && !beginning.isEmpty()) {
            neverEnded.add(beginning);
        }
        return read;
    }

    /// Of what ends by signs of its own, however far they are: a comment, an instruction, unparsed text, a declaration.
    private static String beginning(Scanner scanner) {
        scanner.next();
        if (scanner.next('?')) {
            return "<?";
        }
        if (!scanner.next('!')) {
            return "";
        }
        if (scanner.next("--")) {
            return "<!--";
        }
        return scanner.next("[CDATA[") ? "<![" : Character.isLetter(scanner.peek()) ? "<!" : "";
    }
}

package fascicle.render.pdf;

import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.Node;
import org.w3c.dom.Text;
import org.xhtmlrenderer.css.constants.CSSName;
import org.xhtmlrenderer.css.constants.IdentValue;
import org.xhtmlrenderer.css.newmatch.CascadedStyle;
import org.xhtmlrenderer.css.parser.PropertyValue;
import org.xhtmlrenderer.css.sheet.PropertyDeclaration;
import org.xhtmlrenderer.layout.SharedContext;

/// Binds the pieces of text on both sides of an element's border together where no line may end between them, such as a
/// bracket and the strong word behind it: the layout sees one piece at a time.
///
/// A piece that is bound to the next one ends with a mark, which is never drawn: signs that Unicode keeps for such uses
/// (U+FDD0 to U+FDEF), and that no text has when it is printed. The mark is the number of what follows: all that has to
/// stand on the same line.
final class Glue {
    private static final char FIRST = '\uFDD0';
    private static final char LAST = '\uFDEF';

    /// Begins a mark.
    private static final char MARK = FIRST;

    /// Begins what is as wide as all that follows a mark.
    private static final char WIDTH = FIRST + 1;

    private static final char ZERO = FIRST + 2;
    private static final int BASE = 16;

    private final List<List<Piece>> following = new ArrayList<>();

    private Glue() {}

    /// Some words as they stand in an element.
    record Piece(Element element, String words) {}

    /// Marks the texts of a document.
    ///
    /// @param context knows how elements are laid out
    static Glue in(Document document, SharedContext context) {
        Glue glue = new Glue();
        Lines lines = new Lines(glue, context);
        lines.read(document.getDocumentElement());
        lines.end();
        return glue;
    }

    /// What has to stand on the same line behind a piece of text.
    ///
    /// @param number as [#number] reads it
    List<Piece> following(int number) {
        return following.get(number);
    }

    static boolean isMark(int character) {
        return character >= FIRST && character <= LAST;
    }

    /// Whether what is as wide as what follows a mark begins here.
    static boolean isWidth(int character) {
        return character == WIDTH;
    }

    /// The number that begins behind a place.
    static int number(String text, int at) {
        int number = 0;
        for (int i = at + 1; i < text.length() && isMark(text.charAt(i)); i++) {
            number = number * BASE + text.charAt(i) - ZERO;
        }
        return number;
    }

    static String withoutMark(String text) {
        int mark = text.indexOf(MARK);
        return mark < 0 ? text : text.substring(0, mark);
    }

    /// Signs that are as wide as what follows a text that ends with a mark.
    static String widthOfWhatFollows(String marked) {
        return WIDTH + marked.substring(marked.indexOf(MARK) + 1);
    }

    private void bind(Text piece, List<Piece> next) {
        StringBuilder mark = new StringBuilder().append(MARK);
        for (char digit : Integer.toString(following.size(), BASE).toCharArray()) {
            mark.append((char) (ZERO + Character.digit(digit, BASE)));
        }
        following.add(List.copyOf(next));
        piece.setData(piece.getData() + mark);
    }

    /// Gathers the texts that run on in the same lines.
    private static final class Lines {
        private static final String BREAKABLE = "white-space: normal";
        private static final String COUNTED = "...";
        private static final Pattern SPACE = Pattern.compile("\\s");
        private static final Pattern SPACES = Pattern.compile("\\s+");

        private final Glue glue;
        private final SharedContext context;
        private final List<Text> texts = new ArrayList<>();
        private final Map<Text, Piece> generated = new IdentityHashMap<>();

        Lines(Glue glue, SharedContext context) {
            this.glue = glue;
            this.context = context;
        }

        void read(Element element) {
            for (Node child = element.getFirstChild(); child != null; child = child.getNextSibling()) {
                if (child instanceof Text text && !text.getData().isEmpty()) {
                    texts.add(text);
                } else if (child instanceof Element inner) {
                    boolean runsOn = runsOn(inner);
                    if (!runsOn) {
                        end();
                    }
                    read(inner);
                    if (!runsOn) {
                        end();
                    } else if (!texts.isEmpty()) {
                        generatedBehind(inner)
                                .ifPresent(words -> generated.put(texts.getLast(), new Piece(inner, words)));
                    }
                }
            }
        }

        /// What a style writes behind an element, such as the dots and the page number of an index; for what is counted
        /// when pages are made stand as many signs as it takes at the least.
        private Optional<String> generatedBehind(Element element) {
            CascadedStyle style = context.getCss().getPseudoElementStyle(element, "after");
            PropertyDeclaration content = style == null ? null : style.propertyByName(CSSName.CONTENT);
            if (content == null || !(content.getValue() instanceof PropertyValue list) || list.getValues() == null) {
                return Optional.empty();
            }
            String words = list.getValues().stream()
                    .map(part -> ((PropertyValue) part).getFunction() == null
                            ? String.valueOf(((PropertyValue) part).getStringValue())
                            : COUNTED)
                    .collect(Collectors.joining());
            return words.isBlank() || words.startsWith(" ") ? Optional.empty() : Optional.of(words);
        }

        private boolean runsOn(Element element) {
            boolean isReplaced =
                    element.getTagName().equals("br") || element.getTagName().equals("img");
            if (isReplaced || !context.getStyle(element).isInline()) {
                return false;
            }
            if (is(IdentValue.NOWRAP, element) && is(IdentValue.NORMAL, (Element) element.getParentNode())) {
                keepWhole(element);
            }
            return is(IdentValue.NORMAL, element);
        }

        private boolean is(IdentValue space, Element element) {
            return context.getStyle(element).isIdent(CSSName.WHITE_SPACE, space);
        }

        /// By spaces at which no line ends: words that a style forbids to break would run over the end of the line.
        private void keepWhole(Element element) {
            String style = element.getAttribute("style");
            element.setAttribute("style", style.isEmpty() ? BREAKABLE : style + "; " + BREAKABLE);
            context.getStyle(element, true);
            join(element);
        }

        private static void join(Node node) {
            for (Node child = node.getFirstChild(); child != null; child = child.getNextSibling()) {
                if (child instanceof Text text) {
                    text.setData(SPACES.matcher(text.getData()).replaceAll("\u00a0"));
                }
                join(child);
            }
        }

        /// Binds what has been gathered.
        void end() {
            if (texts.size() > 1 || !generated.isEmpty()) {
                bind();
            }
            texts.clear();
            generated.clear();
        }

        private void bind() {
            List<Boolean> bound = bound();
            List<Piece> next = new ArrayList<>();
            for (int i = texts.size() - 1; i >= 0; i--) {
                Text text = texts.get(i);
                if (generated.containsKey(text)) {
                    next = new ArrayList<>(List.of(generated.get(text)));
                    glue.bind(text, next);
                } else if (bound.get(i)) {
                    glue.bind(text, next);
                } else {
                    next.clear();
                }
                if (i > 0 && bound.get(i - 1)) {
                    String words = SPACE.matcher(text.getData()).replaceAll(" ");
                    int first = BreakPlaces.first(words);
                    if (first < words.length()) {
                        next.clear();
                    }
                    next.addFirst(new Piece(
                            (Element) text.getParentNode(),
                            SPACES.matcher(words.substring(0, first)).replaceAll(" ")));
                } else {
                    next.clear();
                }
            }
        }

        /// Of each text, whether no line may end behind it.
        private List<Boolean> bound() {
            StringBuilder all = new StringBuilder();
            texts.forEach(text -> all.append(text.getData()));
            String line = SPACE.matcher(all).replaceAll(" ");
            BreakPlaces ends = new BreakPlaces(line);
            List<Boolean> bound = new ArrayList<>();
            int border = 0;
            int end = 0;
            for (Text text : texts) {
                border += text.getLength();
                boolean isOpen = border < line.length() && line.charAt(border - 1) != ' ' && line.charAt(border) != ' ';
                while (isOpen && end < border) {
                    end = ends.next();
                }
                bound.add(isOpen && end != border);
            }
            return bound;
        }
    }
}

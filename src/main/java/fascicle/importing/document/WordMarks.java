package fascicle.importing.document;

import fascicle.importing.document.SourceDocument.Remark;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.w3c.dom.Document;
import org.w3c.dom.Element;

/// Makes a .docx say what the converter would not tell of it, in bookmarks, which it hands on.
///
/// ```text
/// _fascicle-item-c)      the paragraph is shown with this mark
/// _fascicle-said-3       the fourth thing that the log says belongs here
/// ```
final class WordMarks {
    private static final String ITEM = "_fascicle-item-";
    private static final String SAID = "_fascicle-said-";
    private static final Pattern SAID_AT = Pattern.compile(SAID + "(\\d{1,6})");

    /// What the converter leaves out although it holds words.
    private static final List<String> WRAPPERS = List.of("fldSimple", "customXml", "dir", "bdo");

    private final List<WordChanges.Said> said = new ArrayList<>();

    /// Marks a document.
    ///
    /// @param showChanges whether what was struck out stays
    void mark(WordParts parts, boolean showChanges) throws IOException {
        Optional<Document> found = parts.text();
        if (found.isEmpty()) {
            return;
        }
        Document text = found.get();
        WRAPPERS.forEach(name -> WordXml.all(text, name).forEach(WordXml::unwrap));
        WordXml.all(text, "oMath").forEach(WordMarks::formula);
        WordXml.all(text, "AlternateContent").forEach(WordMarks::box);
        said.addAll(new WordChanges(text, showChanges).settled(parts));
        for (int i = 0; i < said.size(); i++) {
            WordXml.set(said.get(i).before(), "name", SAID + i);
        }
        WordNumbers numbers = WordNumbers.of(parts);
        for (Element paragraph : WordXml.all(text, "p")) {
            if (!isReplaced(paragraph)) {
                numbers.mark(paragraph).ifPresent(mark -> item(paragraph, mark));
            }
        }
        parts.setText(text);
    }

    /// A text box stands twice in the file; what old readers see is what the converter takes.
    private static boolean isReplaced(Element paragraph) {
        for (var at = paragraph.getParentNode(); at instanceof Element element; at = element.getParentNode()) {
            if ("Choice".equals(element.getLocalName())) {
                return true;
            }
        }
        return false;
    }

    /// A text box for new readers alone is one for all.
    private static void box(Element alternatives) {
        List<Element> boxes = WordXml.all(alternatives, "txbxContent");
        if (WordXml.child(alternatives, "Fallback").isEmpty() && !boxes.isEmpty()) {
            alternatives.getParentNode().replaceChild(boxes.getFirst(), alternatives);
        }
    }

    /// A formula keeps its letters.
    private static void formula(Element formula) {
        String letters = WordXml.words(formula);
        for (var at = formula.getParentNode(); at instanceof Element element; at = element.getParentNode()) {
            if ("p".equals(element.getLocalName())) {
                Element run = WordXml.like(element, "r");
                Element words = WordXml.like(element, "t");
                words.setTextContent(letters);
                run.appendChild(words);
                formula.getParentNode().replaceChild(run, formula);
                return;
            }
        }
    }

    private static void item(Element paragraph, String mark) {
        Element bookmark = WordXml.like(paragraph, "bookmarkStart");
        WordXml.set(bookmark, "name", ITEM + mark);
        paragraph.insertBefore(bookmark, paragraph.getFirstChild());
        WordXml.child(paragraph, "pPr").ifPresent(looks -> paragraph.insertBefore(looks, bookmark));
    }

    /// The mark that a bookmark gives an item.
    static Optional<String> item(String bookmark) {
        return bookmark.startsWith(ITEM) ? Optional.of(bookmark.substring(ITEM.length())) : Optional.empty();
    }

    /// Whether the log has something to say where this bookmark is.
    static boolean isSaid(String bookmark) {
        return SAID_AT.matcher(bookmark).matches();
    }

    /// @param bookmark one that `isSaid`
    /// @param line where it came to stand
    Optional<Remark> remark(String bookmark, int line) {
        Matcher at = SAID_AT.matcher(bookmark);
        return at.matches() && Integer.parseInt(at.group(1)) < said.size()
                ? Optional.of(said.get(Integer.parseInt(at.group(1))))
                        .map(found -> new Remark(line, found.code(), found.decision()))
                : Optional.empty();
    }
}

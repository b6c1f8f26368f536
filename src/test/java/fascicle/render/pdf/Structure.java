package fascicle.render.pdf;

import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDMarkedContentReference;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDObjectReference;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureElement;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureNode;
import org.apache.pdfbox.pdmodel.documentinterchange.markedcontent.PDMarkedContent;
import org.apache.pdfbox.text.PDFMarkedContentExtractor;
import org.apache.pdfbox.text.TextPosition;

/// The structure tree of a PDF, as a screen reader follows it; read by PDFBox.
///
/// @param type `P`, `TH`; a piece of text is a node of the type `#text`
/// @param own the words of a piece of text
/// @param links how many places to click belong to the element itself
/// @param dictionary its attributes, as the PDF has them
record Structure(String type, String own, int links, COSDictionary dictionary, List<Structure> children) {
    static Structure of(PDDocument pdf) throws IOException {
        Map<COSDictionary, Map<Integer, String>> words = new HashMap<>();
        for (PDPage page : pdf.getPages()) {
            words.put(page.getCOSObject(), words(page));
        }
        return node("StructTreeRoot", pdf.getDocumentCatalog().getStructureTreeRoot(), words);
    }

    private static Map<Integer, String> words(PDPage page) throws IOException {
        PDFMarkedContentExtractor extractor = new PDFMarkedContentExtractor();
        extractor.setSuppressDuplicateOverlappingText(false);
        extractor.processPage(page);
        Map<Integer, String> words = new HashMap<>();
        for (PDMarkedContent content : extractor.getMarkedContents()) {
            words.merge(content.getMCID(), words(content), String::concat);
        }
        return words;
    }

    private static String words(PDMarkedContent content) {
        return content.getContents().stream()
                .map(part -> switch (part) {
                    case TextPosition letter -> letter.getUnicode();
                    case PDMarkedContent inner when inner.getActualText() != null -> inner.getActualText();
                    case PDMarkedContent inner -> words(inner);
                    default -> "";
                })
                .collect(Collectors.joining());
    }

    private static Structure node(String type, PDStructureNode node, Map<COSDictionary, Map<Integer, String>> words) {
        List<Structure> children = new ArrayList<>();
        int links = 0;
        for (Object kid : node.getKids()) {
            switch (kid) {
                case PDStructureElement element -> children.add(node(element.getStructureType(), element, words));
                case PDMarkedContentReference piece ->
                    children.add(text(words.get(piece.getPage().getCOSObject()).getOrDefault(piece.getMCID(), "")));
                case PDObjectReference _ -> links++;
                default -> throw new IllegalStateException("unexpected kid " + kid);
            }
        }
        return new Structure(type, "", links, node.getCOSObject(), children);
    }

    private static Structure text(String words) {
        return new Structure("#text", words, 0, new COSDictionary(), List.of());
    }

    /// This element and all below it, in order.
    Stream<Structure> all() {
        return Stream.concat(Stream.of(this), children.stream().flatMap(Structure::all));
    }

    List<Structure> all(String type) {
        return all().filter(node -> node.type().equals(type)).toList();
    }

    /// All words in order.
    String text() {
        return all().map(Structure::own).collect(Collectors.joining());
    }

    /// All words in order, but for the numbers and signs before list items.
    String textWithoutMarkers() {
        if (type.equals("Lbl") && text().strip().matches("([0-9]+|[a-zA-Z]+)[.)]|")) {
            return "";
        }
        return own + children.stream().map(Structure::textWithoutMarkers).collect(Collectors.joining());
    }

    String attribute(String key) {
        return dictionary.getString(COSName.getPDFName(key), "");
    }

    /// A value of its attribute dictionary, such as `Scope`; empty when it has none.
    String detail(String key) {
        COSDictionary details = dictionary.getCOSDictionary(COSName.A);
        return details == null || details.getDictionaryObject(key) == null
                ? ""
                : details.getDictionaryObject(key).toString().replaceAll("COS(Name|Int)\\{(.*)}", "$2");
    }
}

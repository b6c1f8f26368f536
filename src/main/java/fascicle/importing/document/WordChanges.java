package fascicle.importing.document;

import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.w3c.dom.Document;
import org.w3c.dom.Element;

/// What several people left in a document that was not finished: changes that are tracked, and comments.
///
/// @param shown whether what was struck out stays, struck through
record WordChanges(Document text, boolean shown) {
    private static final int LONGEST = 300;

    /// What the log is to say.
    ///
    /// @param before the element where it stands
    record Said(String code, String decision, Element before) {}

    /// Makes one text of both, and says what became of them.
    List<Said> settled(WordParts parts) throws IOException {
        List<Said> said = new ArrayList<>(comments(parts));
        List<Element> gone = new ArrayList<>();
        for (Element run : WordXml.all(text, "*")) {
            boolean added = List.of("ins", "moveTo").contains(run.getLocalName());
            boolean taken = List.of("del", "moveFrom").contains(run.getLocalName());
            String words = added || taken ? WordXml.words(run) : "";
            if (!words.isEmpty()) {
                said.add(new Said("tracked-change", decision(run, added, words), place(run)));
                gone.add(run);
            }
        }
        gone.forEach(this::settle);
        return said;
    }

    private String decision(Element run, boolean added, String words) {
        String author = author(run);
        String change = run.getLocalName().startsWith("move") ? "moved" : added ? "added" : "struck out";
        String became = added
                ? "it is in the text"
                : shown ? "it is in the text, struck through" : "it is left out; --show-changes keeps it";
        return author + " " + change + " \"" + cut(words) + "\""
                + (change.equals("moved") ? (added ? " to" : " from") + " here" : "") + ": " + became;
    }

    private static String author(Element signed) {
        String author =
                WordXml.attribute(signed, "author").replaceAll("\\s+", " ").strip();
        return author.isEmpty() ? "somebody" : cut(author);
    }

    private static String cut(String words) {
        return words.length() <= LONGEST ? words : words.substring(0, LONGEST) + "…";
    }

    /// Leaves a place where what it marks may go.
    private static Element place(Element run) {
        Element place = WordXml.like(run, "bookmarkStart");
        run.getParentNode().insertBefore(place, run);
        return place;
    }

    private void settle(Element run) {
        boolean added = List.of("ins", "moveTo").contains(run.getLocalName());
        if (added || shown) {
            if (!added) {
                WordXml.all(run, "delText")
                        .forEach(words -> text.renameNode(words, words.getNamespaceURI(), name(words, "t")));
                WordXml.all(run, "r").forEach(WordChanges::strike);
            }
            WordXml.unwrap(run);
        } else {
            run.getParentNode().removeChild(run);
        }
    }

    private static String name(Element like, String name) {
        return like.getPrefix() == null ? name : like.getPrefix() + ":" + name;
    }

    private static void strike(Element run) {
        Element looks = WordXml.child(run, "rPr").orElseGet(() -> {
            Element made = WordXml.like(run, "rPr");
            run.insertBefore(made, run.getFirstChild());
            return made;
        });
        looks.appendChild(WordXml.like(run, "strike"));
    }

    private List<Said> comments(WordParts parts) throws IOException {
        Optional<Document> comments = parts.beside("comments");
        Map<String, Element> byId = new HashMap<>();
        comments.ifPresent(found -> WordXml.all(found, "comment")
                .forEach(comment -> byId.putIfAbsent(WordXml.attribute(comment, "id"), comment)));
        List<Said> said = new ArrayList<>();
        for (Element reference : WordXml.all(text, "commentReference")) {
            Element comment = byId.remove(WordXml.attribute(reference, "id"));
            if (comment != null && reference.getParentNode() instanceof Element run && run.getParentNode() != null) {
                String about = commented(WordXml.attribute(reference, "id"));
                said.add(new Said(
                        "comment",
                        author(comment) + " comments" + (about.isEmpty() ? "" : " on \"" + cut(about) + "\"") + ": "
                                + cut(WordXml.words(comment)),
                        place(run)));
            }
        }
        return said;
    }

    /// The words between the ends of a comment.
    private String commented(String id) {
        StringBuilder words = new StringBuilder();
        boolean within = false;
        for (Element element : WordXml.all(text, "*")) {
            boolean own = id.equals(WordXml.attribute(element, "id"));
            if (own && element.getLocalName().equals("commentRangeStart")) {
                within = true;
            } else if (own && element.getLocalName().equals("commentRangeEnd")) {
                break;
            } else if (within && element.getLocalName().equals("t") && words.length() <= LONGEST) {
                words.append(element.getTextContent());
            } else if (within && element.getLocalName().equals("p")) {
                words.append(' ');
            }
        }
        return words.toString().replaceAll("\\s+", " ").strip();
    }
}

package fascicle.pictures;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import org.w3c.dom.Attr;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.NamedNodeMap;

/// What an SVG picture may hold to be printed: no scripts, nothing from elsewhere, no flood of elements.
final class DrawingRules {
    /// A picture that a drawing carries in itself.
    static final Pattern CARRIED = Pattern.compile("\\s*data:image/(png|jpeg|jpg);base64,.*", Pattern.DOTALL);

    private static final int MOST_ELEMENTS = 50_000;
    private static final int MOST_DASHES = 1_000_000;

    private DrawingRules() {}

    static void check(Document document) throws PictureFault {
        List<Element> elements = Elements.of(document);
        if (new DrawnElements(elements, _ -> 1).of(document.getDocumentElement()) > MOST_ELEMENTS) {
            throw PictureFault.unprintable(
                    "has more than " + MOST_ELEMENTS + " elements, those counted that it repeats");
        }
        Dashes dashes = new Dashes(elements);
        if (new DrawnElements(elements, dashes::in).of(document.getDocumentElement()) > MOST_DASHES) {
            throw PictureFault.unprintable("has more than a million dashes");
        }
        for (Element element : elements) {
            check(element);
        }
    }

    private static void check(Element element) throws PictureFault {
        switch (element.getLocalName()) {
            case "script", "foreignObject", "handler", "iframe" ->
                throw PictureFault.unprintable("has a <" + element.getLocalName() + ">, which pictures may not have");
            case "style" -> refuse(OutwardReference.of(element.getTextContent()));
            default -> {
                // Drawn or left out.
            }
        }
        NamedNodeMap attributes = element.getAttributes();
        for (int i = 0; i < attributes.getLength(); i++) {
            check(element, (Attr) attributes.item(i));
        }
    }

    private static void check(Element element, Attr attribute) throws PictureFault {
        String name = attribute.getLocalName() == null ? attribute.getName() : attribute.getLocalName();
        if (name.toLowerCase(Locale.ROOT).startsWith("on")) {
            throw PictureFault.unprintable("has a script in the attribute " + name);
        }
        if (name.equals("href")) {
            checkReference(element, attribute.getValue());
        } else if (name.equals("base") && !attribute.getValue().isEmpty()) {
            throw leadsOut(attribute.getValue());
        } else {
            refuse(OutwardReference.of(attribute));
        }
    }

    private static void checkReference(Element element, String address) throws PictureFault {
        if (element.getLocalName().equals("image") && address.strip().startsWith("data:")) {
            if (!CARRIED.matcher(address).matches()) {
                throw PictureFault.unprintable("carries a picture that is neither PNG nor JPEG");
            }
        } else if (!address.startsWith("#")) {
            throw leadsOut(address);
        }
    }

    private static void refuse(Optional<String> wayOut) throws PictureFault {
        if (wayOut.isPresent()) {
            throw leadsOut(wayOut.get());
        }
    }

    private static PictureFault leadsOut(String address) {
        String shown = address.length() > 60 ? address.substring(0, 60) + "…" : address;
        return PictureFault.unprintable("leads out of itself, to " + shown);
    }
}

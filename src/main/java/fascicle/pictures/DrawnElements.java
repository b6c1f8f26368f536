package fascicle.pictures;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.ToLongFunction;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.w3c.dom.Attr;
import org.w3c.dom.Element;
import org.w3c.dom.NamedNodeMap;
import org.w3c.dom.Node;

/// Counts the elements that a drawing consists of once all it refers to is put in: ten groups that each use the one
/// before ten times are a small file and a large drawing.
final class DrawnElements {
    private static final Pattern REFERENCE = Pattern.compile("url\\(\\s*[\"']?#([^)\"']+)");
    private static final long BEING_COUNTED = -1;

    private final ToLongFunction<Element> weight;
    private final Map<String, Element> byId = new HashMap<>();
    private final Map<Element, Long> counts = new HashMap<>();

    /// @param weight what an element counts for by itself
    DrawnElements(List<Element> elements, ToLongFunction<Element> weight) {
        this.weight = weight;
        elements.forEach(element -> byId.putIfAbsent(element.getAttribute("id"), element));
    }

    /// How much it takes to draw this one, with all that it refers to; [Integer#MAX_VALUE] stands for all that are
    /// more.
    ///
    /// @throws PictureFault when a part of it contains itself
    long of(Element element) throws PictureFault {
        Long known = counts.putIfAbsent(element, BEING_COUNTED);
        if (known != null && known == BEING_COUNTED) {
            throw PictureFault.unprintable("has a <" + element.getLocalName() + "> that contains itself");
        }
        if (known != null) {
            return known;
        }
        long count = weight.applyAsLong(element) + ofReferences(element);
        for (Node child = element.getFirstChild(); child != null; child = child.getNextSibling()) {
            count += child instanceof Element inner ? of(inner) : 0;
        }
        long drawn = Math.min(count, Integer.MAX_VALUE);
        counts.put(element, drawn);
        return drawn;
    }

    private long ofReferences(Element element) throws PictureFault {
        long count = 0;
        NamedNodeMap attributes = element.getAttributes();
        for (int i = 0; i < attributes.getLength(); i++) {
            Attr attribute = (Attr) attributes.item(i);
            String value = attribute.getValue();
            if (attribute.getName().endsWith("href") && value.startsWith("#") && !isLink(element)) {
                count += ofTarget(value.substring(1));
            }
            Matcher references = REFERENCE.matcher(value);
            while (references.find()) {
                count += ofTarget(references.group(1).strip());
            }
        }
        return count;
    }

    private long ofTarget(String id) throws PictureFault {
        Element target = byId.get(id);
        return target == null ? 0 : of(target);
    }

    private static boolean isLink(Element element) {
        return "a".equals(element.getLocalName());
    }
}

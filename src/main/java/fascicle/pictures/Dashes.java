package fascicle.pictures;

import java.awt.Shape;
import java.awt.geom.FlatteningPathIterator;
import java.awt.geom.PathIterator;
import java.io.IOException;
import java.io.StringReader;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.apache.batik.parser.AWTPathProducer;
import org.apache.batik.parser.ParseException;
import org.w3c.dom.Element;

/// How many dashes the lines of a drawing may come to, at most: a line of a hundred letters may ask for a thousand
/// million. Told before the drawing is built, as that already draws what is hidden in masks and patterns.
final class Dashes {
    private static final Pattern DECLARED = Pattern.compile("stroke-dasharray\\s*:\\s*([^;}]*)");
    private static final Pattern NUMBER = Pattern.compile("[0-9]*\\.?[0-9]+(?:[eE][-+]?[0-9]+)?");
    private static final double FLATNESS = 0.5;

    private final double shortest;

    Dashes(List<Element> elements) {
        double found = Double.POSITIVE_INFINITY;
        for (Element element : elements) {
            found = Math.min(found, period(element.getAttribute("stroke-dasharray")));
            String styles = element.getAttribute("style")
                    + ("style".equals(element.getLocalName()) ? element.getTextContent() : "");
            Matcher declared = DECLARED.matcher(OutwardReference.unescaped(styles));
            while (declared.find()) {
                found = Math.min(found, period(declared.group(1)));
            }
        }
        this.shortest = found;
    }

    /// How long a dash and its gap are; dashes of no length are none.
    private static double period(String dashes) {
        double sum = numbers(dashes);
        return sum == 0 ? Double.POSITIVE_INFINITY : sum;
    }

    private static double numbers(String values) {
        double sum = 0;
        Matcher number = NUMBER.matcher(values);
        while (number.find()) {
            sum += Double.parseDouble(number.group());
        }
        return sum;
    }

    /// Those of one element, were it drawn in the shortest dashes of the drawing.
    long in(Element element) {
        double length = switch (element.getLocalName()) {
            case "path" -> ofPath(element.getAttribute("d"));
            case "rect", "line" -> 2 * numbers(values(element, "width", "height", "x1", "x2", "y1", "y2"));
            case "circle", "ellipse" -> 7 * numbers(values(element, "r", "rx", "ry"));
            case "polyline", "polygon" -> ofPath("M" + element.getAttribute("points"));
            default -> 0;
        };
        return (long) Math.min(length / shortest, Integer.MAX_VALUE);
    }

    private static String values(Element element, String... names) {
        StringBuilder values = new StringBuilder();
        for (String name : names) {
            values.append(element.getAttribute(name)).append(' ');
        }
        return values.toString();
    }

    private static double ofPath(String path) {
        try {
            return length(AWTPathProducer.createShape(new StringReader(path), PathIterator.WIND_NON_ZERO));
        } catch (ParseException | IOException _) {
            // Told when it is drawn.
            return 0;
        }
    }

    static double length(Shape shape) {
        PathIterator path = new FlatteningPathIterator(shape.getPathIterator(null), FLATNESS, 6);
        double[] to = new double[6];
        double[] at = new double[2];
        double[] began = new double[2];
        double length = 0;
        for (; !path.isDone(); path.next()) {
            switch (path.currentSegment(to)) {
                case PathIterator.SEG_MOVETO -> began = new double[] {to[0], to[1]};
                case PathIterator.SEG_CLOSE -> {
                    length += Math.hypot(began[0] - at[0], began[1] - at[1]);
                    to = new double[] {began[0], began[1], 0, 0, 0, 0};
                }
                default -> length += Math.hypot(to[0] - at[0], to[1] - at[1]);
            }
            at = new double[] {to[0], to[1]};
        }
        return length;
    }
}

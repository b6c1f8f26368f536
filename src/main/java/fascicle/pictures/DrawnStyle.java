package fascicle.pictures;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.Node;

/// Writes the style of a drawing as print understands it: CSS 2 and the colours of SVG 1.1.
///
/// ```css
/// :root { --green: hsl(120 100% 30%) }
/// rect { fill: var(--green); stroke: #00a00080 }   /* fill: #009900; stroke: #00a000; stroke-opacity: 0.502 */
/// @media (prefers-color-scheme: dark) { rect { fill: white } }   /* falls out */
/// ```
final class DrawnStyle {
    private static final List<String> COLOURED =
            List.of("fill", "stroke", "stop-color", "flood-color", "lighting-color", "color");
    private static final Pattern COMMENT = Pattern.compile("/\\*.*?\\*/", Pattern.DOTALL);
    private static final Pattern PROPERTY = Pattern.compile("(?<![\\w-])(--[\\w-]++)\\s*+:\\s*+([^;}]++)");
    private static final Pattern VARIABLE =
            Pattern.compile("var\\(\\s*(--[\\w-]+)\\s*(?:,([^()]*(?:\\([^()]*\\))?[^()]*))?\\)");
    private static final Pattern DECLARATION =
            Pattern.compile("(?<![\\w-])(" + String.join("|", COLOURED) + ")\\s*:\\s*([^;}]+)");
    private static final Pattern UNKNOWN_SELECTOR = Pattern.compile(":(?:where|has|host|nth-col|nth-last-col)\\(");
    private static final Pattern PRINTED_MEDIA =
            Pattern.compile("@media\\s+(?:all|print|screen|\\(\\s*prefers-color-scheme\\s*:\\s*light\\s*\\))\\s*");
    private static final int MOST_NESTED = 8;
    private static final int LONGEST = 1_000;

    private final Map<String, String> variables = new LinkedHashMap<>();

    private final PseudoClasses pseudoClasses;

    private DrawnStyle(PseudoClasses pseudoClasses) {
        this.pseudoClasses = pseudoClasses;
    }

    /// @throws PictureFault when a part of the style cannot be written so
    static void apply(Document document) throws PictureFault {
        List<Element> elements = Elements.of(document);
        DrawnStyle style = new DrawnStyle(new PseudoClasses(elements));
        elements.forEach(style::learn);
        for (Element element : elements) {
            style.rewrite(element);
        }
    }

    private void learn(Element element) {
        String declared = isSheet(element) ? sheet(element) : element.getAttribute("style");
        Matcher property = PROPERTY.matcher(declared);
        while (property.find()) {
            variables.putIfAbsent(property.group(1), property.group(2).strip());
        }
    }

    private static boolean isSheet(Element element) {
        return "style".equals(element.getLocalName());
    }

    /// Without comments, and without what is meant for other media than paper.
    private static String sheet(Element element) {
        String rest = COMMENT.matcher(element.getTextContent()).replaceAll(" ");
        StringBuilder kept = new StringBuilder();
        for (int at = rest.indexOf("@media"); at >= 0; at = rest.indexOf("@media")) {
            int opening = rest.indexOf('{', at);
            int end = opening < 0 ? rest.length() : end(rest, opening);
            boolean isPrinted = opening >= 0
                    && PRINTED_MEDIA.matcher(rest.substring(at, opening)).matches();
            kept.append(rest, 0, at)
                    .append(isPrinted ? rest.substring(opening + 1, Math.max(opening + 1, end - 1)) : "");
            rest = rest.substring(end);
        }
        return kept.append(rest).toString();
    }

    /// Behind the brace that closes this one.
    private static int end(String sheet, int opening) {
        int depth = 0;
        for (int at = opening; at < sheet.length(); at++) {
            depth += sheet.charAt(at) == '{' ? 1 : sheet.charAt(at) == '}' ? -1 : 0;
            if (depth == 0) {
                return at + 1;
            }
        }
        return sheet.length();
    }

    private void rewrite(Element element) throws PictureFault {
        if (isSheet(element)) {
            String sheet = sheet(element);
            refuse(UNKNOWN_SELECTOR
                    .matcher(sheet)
                    .results()
                    .map(found -> found.group() + ")")
                    .findFirst());
            replaceText(element, declarations(withoutVariables(pseudoClasses.without(sheet))));
        }
        if (element.hasAttribute("style")) {
            element.setAttribute("style", declarations(element.getAttribute("style")));
        }
        for (String property : COLOURED) {
            if (element.hasAttribute(property)) {
                rewriteAttribute(element, property);
            }
        }
    }

    /// Print stumbles over names of variables, and knows the outermost element by its own name only.
    private static String withoutVariables(String sheet) {
        return PROPERTY.matcher(sheet).replaceAll("").replace(":root", "svg");
    }

    private static void replaceText(Element element, String text) {
        for (Node child = element.getFirstChild(); child != null; child = element.getFirstChild()) {
            element.removeChild(child);
        }
        element.appendChild(element.getOwnerDocument().createTextNode(text));
    }

    private void rewriteAttribute(Element element, String property) throws PictureFault {
        Optional<DrawnColour> colour = colour(element.getAttribute(property));
        if (colour.isPresent()) {
            element.setAttribute(property, colour.get().solid());
            if (colour.get().opacity() < 1 && !element.hasAttribute(opacity(property))) {
                element.setAttribute(opacity(property), colour.get().opacityAsWritten());
            }
        }
    }

    private String declarations(String style) throws PictureFault {
        List<String> written = new ArrayList<>();
        Matcher declaration = DECLARATION.matcher(style);
        int done = 0;
        while (declaration.find()) {
            boolean isImportant = declaration.group(2).contains("!important");
            Optional<DrawnColour> colour = colour(declaration.group(2).replace("!important", ""));
            if (colour.isPresent()) {
                String mark = isImportant ? " !important" : "";
                String property = declaration.group(1);
                String opacity = colour.get().opacity() < 1
                        ? "; " + opacity(property) + ": " + colour.get().opacityAsWritten() + mark
                        : "";
                written.add(style.substring(done, declaration.start()));
                written.add(property + ": " + colour.get().solid() + mark + opacity);
                done = declaration.end();
            }
        }
        return String.join("", written) + style.substring(done);
    }

    private static String opacity(String property) {
        return property.replace("-color", "") + "-opacity";
    }

    /// A colour that has to be written otherwise; absent for what print knows, or what is no colour.
    private Optional<DrawnColour> colour(String value) throws PictureFault {
        String plain = value.strip();
        for (int nested = 0; nested < MOST_NESTED && plain.length() < LONGEST && plain.contains("var("); nested++) {
            plain = VARIABLE.matcher(plain)
                    .replaceAll(found -> Matcher.quoteReplacement(variables.getOrDefault(
                            found.group(1),
                            found.group(2) == null ? "" : found.group(2).strip())));
        }
        Optional<DrawnColour> colour = DrawnColour.of(plain);
        if (colour.isEmpty() && DrawnColour.isUnknown(plain)) {
            refuse(Optional.of(plain));
        }
        return colour.isEmpty() && !plain.equals(value.strip()) ? Optional.of(new DrawnColour(plain, 1)) : colour;
    }

    private static void refuse(Optional<String> unknown) throws PictureFault {
        if (unknown.isPresent()) {
            throw PictureFault.unprintable("has a style that print does not understand: " + unknown.get());
        }
    }
}

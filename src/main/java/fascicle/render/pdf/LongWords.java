package fascicle.render.pdf;

import org.w3c.dom.Element;

/// Words that are longer than their place.
final class LongWords {
    private static final String BREAKING = "word-wrap: break-word";

    private LongWords() {}

    /// Lets the words of an element break anywhere when it is laid out again.
    ///
    /// @return whether they could not be broken before
    static boolean breakIn(Element element) {
        String style = element.getAttribute("style");
        if (style.contains(BREAKING)) {
            return false;
        }
        element.setAttribute("style", style.isEmpty() ? BREAKING : style + "; " + BREAKING);
        return true;
    }
}

package fascicle.render.html;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;

class XmlTest {
    @Test
    void whatXmlCannotHoldIsShownAsSuchInWordsAndAttributes() {
        String lost = "a\u0000b\ud800c\u001bd";
        String document = Xml.document(xml -> {
            xml.element("all", inner -> inner.empty("none", "said", lost), "said", lost);
            xml.text("words", lost, "said", lost);
        });
        String shown = "a\ufffdb\ufffdc\ufffdd";
        assertEquals(4, document.split(shown, -1).length - 1, document);
        assertEquals(12, document.chars().filter(c -> c == '\ufffd').count());
    }
}

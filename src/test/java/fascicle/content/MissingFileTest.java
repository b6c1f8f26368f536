package fascicle.content;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import fascicle.SiteFixture;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// Addresses at which there is no file, and what is advised.
class MissingFileTest {
    @TempDir
    private Path folder;

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
        [x](www.example.org)        | write https://www.example.org
        [x](example.org/a.html?b=c) | write https://example.org/a.html?b=c
        [x](sesec.eu)               | write https://sesec.eu
        [x](a.name@example.org)     | write mailto:a.name@example.org
        [x](https//example.org)     | write https://example.org
        [x]((https://example.org/a)) | write https://example.org/a
        [x]((https://example.org/a_(b))) | write https://example.org/a_(b)
        [x](（https://example.org/a）) | write https://example.org/a
        [x](http:/example.org/a)    | write http://example.org/a
        [x](：https://example.org)  | write https://example.org
        [x](%EF%BC%88https://example.org/a) | write https://example.org/a
        [x](https://)               | after https:// comes the name of a host, such as www.example.org
        ![x](images\\rope.png)      | write images/rope.png, with / between names
        ![x](images/ROPE.PNG)       | write images/rope.png: capital and small letters differ
        ![x](Images/ROPE.PNG)       | write images/rope.png: capital and small letters differ
        ![x](images/roep.png)       | did you mean "images/rope.png"?
        ![x](images/rope.jpeg)      | did you mean "images/rope.png"?
        ![x](rope.png)              | did you mean "images/rope.png"?
        ![x](annexes/rope.png)      | did you mean "images/rope.png"?
        ![x](images/cover.svg)      | looked in content/issues/2023-09/images, which has rope.png
        ![x](/images/rope.png)      | write images/rope.png: addresses begin at the folder of "content/issues/2023-09/01-a.md"
        ![x](/content/issues/2023-09/images/rope.png) | write images/rope.png: addresses begin at the folder of "content/issues/2023-09/01-a.md"
        ![x](pictures/cover.svg)    | there is no folder content/issues/2023-09/pictures, or nothing is in it
        ![x](../../../cover.svg)    | addresses begin at the folder of "content/issues/2023-09/01-a.md"
        ![x](images\\ROPE.png)      | write images/rope.png: capital and small letters differ
        ![x](images\\cover.svg)     | write images/cover.svg, with / between names; looked in content/issues/2023-09/images, which has rope.png
        ![x](/static/rope.png)      | did you mean "images/rope.png"?
        [x](/2019/03/knots/)        | addresses begin at the folder of "content/issues/2023-09/01-a.md"; for a page elsewhere write all of its address, such as https://example.org/2019/03/knots/
        [x](/issues/2023-09/knots.html) | did you mean "02-knots.md"?
        [x](/issues/2023-10/ropes.html) | did you mean "../2023-10/04-ropes.md"?
        [x](/about.html)            | did you mean "../../pages/about.md"?
        [x](../2023-10)             | write ../2023-10/issue.md
        [x](../2023-10/)            | write ../2023-10/issue.md
        ![x]()                      | write where it lies between the parentheses, such as images/name.png
        ![x](Logo.eps)              | looked in content/issues/2023-09, which has 01-a.md, 02-knots.md, annexes, images, issue.md
        [x](knots.html)             | did you mean "02-knots.md"?
        [x](hhttps://example.org)   | did you mean https:?
        [x](slack://example.org)    | use https:, http:, mailto: or tel:; what is harmless is let through by newsletter.yaml: link-schemes: [slack]
        [x](01_a.md)                | did you mean "01-a.md"?
        [x](02-ropes-and-chains.md) | did you mean "02-knots.md"?
        [x](law.pdf)                | did you mean "annexes/law.pdf"?
        [x](guide.pdf)              | looked in content/issues/2023-09, which has 01-a.md, 02-knots.md, annexes, images, issue.md
        ![x](C:\\Users\\Li\\rope.png) | copy it into images/ and write images/rope.png; nothing is fetched from elsewhere
        """)
    void saysWhatIsLikeliestMeant(String text, String hint) throws IOException {
        SiteFixture site = SiteFixture.empty(folder)
                .write("content/issues/2023-09/images/rope.png", "")
                .write("content/issues/2023-09/annexes/law.pdf", "")
                .write("content/issues/2023-10/issue.md", "---\nperiod: A\npublished: 2023-10-31\n---\n")
                .write("content/issues/2023-10/04-ropes.md", "---\ntitle: A\nsection: news\n---\nText.\n")
                .write("content/pages/about.md", "---\ntitle: A\n---\nText.\n")
                .article("02-knots", "Text.")
                .article("01-a", text);
        assertEquals(hint, site.diagnostics().getFirst().hint().orElse(""));
    }

    @Test
    void ofTwoThatDifferInCapitalsNoneIsSure() throws IOException {
        SiteFixture site = SiteFixture.empty(folder)
                .write("content/issues/2023-09/images/rope.png", "")
                .write("content/issues/2023-09/images/ROPE.png", "")
                .article("01-a", "![x](images/Rope.png)");
        try (var images = Files.list(folder.resolve("content/issues/2023-09/images"))) {
            assumeTrue(images.count() == 2, "this disk takes both names for one");
        }
        assertEquals(Optional.empty(), site.diagnostics().getFirst().fix());
    }
}

package fascicle.render;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ThemeTest {
    @TempDir
    private Path folder;

    /// What templates see in these tests.
    public record Sheet(String title, Optional<String> note, Html body, Inner inner, Locale language) {}

    public record Inner(int number) {}

    private static final Sheet SHEET =
            new Sheet("A & B", Optional.empty(), new Html("<em>c</em>"), new Inner(12_345), Locale.FRENCH);

    private Theme theme(String layer, String template) throws IOException {
        Path file = folder.resolve(layer).resolve("web/a.ftlh");
        Files.createDirectories(file.getParent());
        Files.writeString(file, template);
        return new Theme(List.of(folder.resolve("own"), folder.resolve("base")));
    }

    private String fill(String template) throws IOException, ThemeException {
        return theme("own", template).fill("web/a.ftlh", SHEET);
    }

    private String problem(String template) throws IOException {
        Theme theme = theme("own", template);
        return assertThrows(ThemeException.class, () -> theme.fill("web/a.ftlh", SHEET))
                .diagnostic()
                .toString();
    }

    @Test
    void escapesTextAndNotMarkup() throws IOException, ThemeException {
        assertEquals("A &amp; B <em>c</em> 12345", fill("${title} ${body} ${inner.number}"));
    }

    @Test
    void treatsAnEmptyOptionalAsMissing() throws IOException, ThemeException {
        assertEquals("none", fill("<#if note??>${note}<#else>none</#if>"));
    }

    @Test
    void showsTemplatesDataAndNotJava() throws IOException {
        for (String way : List.of("getClass()", "class.name", "hashCode()", "language.getISO3Country()")) {
            assertTrue(problem("${inner." + way + "}").contains("[theme-template]"), way);
        }
        assertTrue(problem("${language.setDefault(language)}").contains("[theme-template]"));
        assertTrue(problem("<#macro m><@m/></#macro><@m/>").contains("calls itself without end"));
    }

    public record Directory(List<Inner> all) {}

    @Test
    void letsAPageOfManyThingsCostMoreThanOneOfFew() throws IOException, ThemeException {
        String kilobyte = "<#assign t='" + "x".repeat(1000) + "'?upper_case>";
        String wanting = "${all?size}<#list all as each><#list 1..3 as i>" + kilobyte + "</#list>x</#list>";
        List<Inner> all = IntStream.range(0, 40_000).mapToObj(Inner::new).toList();
        assertEquals("40000" + "x".repeat(40_000), theme("own", wanting).fill("web/a.ftlh", new Directory(all)));

        Theme theme = theme("own", "<#list 1..320000 as j>" + kilobyte + "</#list>");
        var few = new Directory(all.subList(0, 10));
        ThemeException stopped = assertThrows(ThemeException.class, () -> theme.fill("web/a.ftlh", few));
        assertTrue(stopped.diagnostic().toString().contains("needs too much memory"));
    }

    @Test
    void takesAFileFromTheFirstLayerThatHasIt() throws IOException, ThemeException {
        theme("base", "base");
        assertEquals("own", fill("own"));
    }

    @Test
    void saysWhatIsMissingWhereAndWhatThereIs() throws IOException {
        Theme theme = theme("own", "line\n  ${inner.nubmer}");
        ThemeException e = assertThrows(ThemeException.class, () -> theme.fill("web/a.ftlh", SHEET));
        assertEquals(
                "themes/own/web/a.ftlh:2:5: error: there is no \"inner.nubmer\" [theme-template]",
                e.diagnostic().toString());
        assertEquals(
                "there are title, note, body, inner (number), language",
                e.diagnostic().hint().orElseThrow());
    }

    @Test
    void namesTheLayerOfAMalformedTemplate() throws IOException {
        Theme theme = theme("base", "<#if>");
        ThemeException e = assertThrows(ThemeException.class, () -> theme.fill("web/a.ftlh", SHEET));
        assertEquals("themes/base/web/a.ftlh", e.diagnostic().at().path());
    }

    @Test
    void saysThatATemplateIsMissing() throws IOException {
        Theme theme = theme("own", "");
        ThemeException e = assertThrows(ThemeException.class, () -> theme.fill("web/none.ftlh", SHEET));
        assertEquals(
                "themes/web/none.ftlh:1:1: error: the theme has no template web/none.ftlh [theme-template]",
                e.diagnostic().toString());
    }

    @Test
    void givesTemplatesNoWayToJava() throws IOException {
        assertEquals(
                "theme-template",
                problem("${\"freemarker.template.utility.Execute\"?new()(\"id\")}")
                        .replaceAll(".*\\[(.*)]", "$1"));
        assertEquals("theme-template", problem("${title?api.class}").replaceAll(".*\\[(.*)]", "$1"));
        assertEquals("theme-template", problem("${inner.class.classLoader}").replaceAll(".*\\[(.*)]", "$1"));
    }

    @Test
    void readsNothingOutsideTheTheme() throws IOException {
        Files.writeString(folder.resolve("secret.ftlh"), "secret");
        Files.createDirectories(folder.resolve("own/web"));
        Files.createSymbolicLink(folder.resolve("own/web/link.ftlh"), folder.resolve("secret.ftlh"));
        assertEquals(
                "theme-template", problem("<#include \"../../secret.ftlh\">").replaceAll(".*\\[(.*)]", "$1"));
        assertEquals("theme-template", problem("<#include \"link.ftlh\">").replaceAll(".*\\[(.*)]", "$1"));
        assertEquals(
                "theme-template", problem("<#include \"file:///etc/hostname\">").replaceAll(".*\\[(.*)]", "$1"));
    }
}

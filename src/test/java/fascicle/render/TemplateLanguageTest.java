package fascicle.render;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTimeout;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// What templates may not use is refused before anything is filled; what would not end is stopped.
class TemplateLanguageTest {
    @TempDir
    private Path folder;

    /// What templates see in these tests.
    public record Sheet(String title, List<Integer> numbers) {}

    private static final Sheet SHEET = new Sheet("A & B", List.of(3, 1, 2));

    private Theme theme(String template) throws IOException {
        Path file = folder.resolve("own").resolve("web/a.ftlh");
        Files.createDirectories(file.getParent());
        Files.writeString(file, template);
        return new Theme(List.of(folder.resolve("own")), Duration.ofMillis(300));
    }

    private String fill(String template) throws IOException, ThemeException {
        return theme(template).fill("web/a.ftlh", SHEET);
    }

    private String problem(String template) throws IOException {
        Theme theme = theme(template);
        return assertThrows(ThemeException.class, () -> theme.fill("web/a.ftlh", SHEET), template)
                .diagnostic()
                .toString();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                ".now",
                ".locale",
                ".data_model",
                ".globals",
                ".main",
                ".namespace",
                ".version",
                ".vars",
                ".lang",
                ".time_zone",
                ".output_encoding",
                ".dataModel",
                ".template_name",
                ".error",
                ".locale_object"
            })
    void refusesWhatDependsOnTheMachineOrIsNoData(String variable) throws IOException {
        assertEquals(
                "themes/own/web/a.ftlh:2:6: error: templates may not use " + variable + " [theme-template]",
                problem("\n<b>${" + variable + "}</b>"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "title?eval",
                "title?interpret",
                "title?new()",
                "title?api.x",
                "title?matches('a')",
                "title?no_esc",
                "title?noEsc",
                "title?eval_json",
                "title?left_pad(1000000000)",
                "title?replace('a', 'b', 'r')",
                "title?split('a', 'r')",
                "title?replace('a', 'b', title)",
                "title?keep_before('a', 'ri')",
                "title?ensure_starts_with('a', 'b')",
                "title?html",
                "numbers?map(n -> n?eval)",
                "title?datetime",
                "title?numberToDate",
                "[title?eval]?join('')",
                "{'a': .now}.a",
                "'${.now}'",
                "\"a${title?eval}\"",
                "true?then(.now, 1)",
                "title!.now",
                "numbers[.now]",
                "title[.now]",
                "(.now)",
                "!(.now??)?c"
            })
    void refusesBuiltInsThatLeadOutOfTheData(String expression) throws IOException {
        assertTrue(problem("${" + expression + "}").startsWith("themes/own/web/a.ftlh:1:"), expression);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<#setting locale='tr'>",
                "<#noautoesc>${title}</#noautoesc>",
                "<#outputformat 'plainText'>a</#outputformat>",
                "<#ftl auto_esc=false>${title}",
                "<#ftl output_format='plainText'>${title}",
                "<#visit title>",
                "<#flush>",
                "<#list 1.. as n>${n}</#list>",
                "<#assign f = title?replace>${f('a', 'b', 'r')}",
                "<#macro m a=.now></#macro>",
                "<#function f a><#return .now></#function>",
                "<@m a=.now/>",
                "<#if .now??></#if>",
                "<#assign a>${.now}</#assign>",
                "<#list numbers as n><#sep>${.now}</#list>",
                "<#attempt>${.now}<#recover></#attempt>",
                "<#attempt><#recover>${.now}</#attempt>",
                "<#escape x as x?html>a</#escape>",
                "<#switch .now><#case 1>a</#switch>",
                "<#import .now as a>"
            })
    void refusesDirectivesThatChangeHowTheRestIsRead(String template) throws IOException {
        assertTrue(problem(template).startsWith("themes/own/web/a.ftlh:1:"), template);
    }

    @Test
    void saysWhereInAnImportedTemplate() throws IOException {
        Files.createDirectories(folder.resolve("own/web"));
        Files.writeString(folder.resolve("own/web/b.ftlh"), "\n\n ${.now}");
        String expected = "themes/own/web/b.ftlh:3:4: error: templates may not use .now [theme-template]";
        assertEquals(expected, problem("<#import 'b.ftlh' as b>"));
        assertEquals(expected, problem("<#include 'b.ftlh'>"));
        assertEquals(expected, problem("${.get_optional_template('b.ftlh').exists?c}"));
    }

    @Test
    void callsWhatTakesNoContents() throws IOException, ThemeException {
        Files.createDirectories(folder.resolve("own/web"));
        Files.writeString(folder.resolve("own/web/b.ftlh"), "b");
        assertEquals("b", fill("<#assign b = .get_optional_template('b.ftlh')><@b.include />"));
        assertEquals("b", fill("<#assign b = .get_optional_template('b.ftlh')><@b.include></@b.include>"));
    }

    @Test
    void allowsTheRest() throws IOException, ThemeException {
        assertEquals("A and B", fill("${title?replace('&', 'and')}"));
        assertEquals("a and b", fill("${title?lower_case?replace('&', 'and', 'f')}"));
        assertEquals("1, 2, 3 A &amp; B", fill("${numbers?sort?join(', ')} ${title?trim}"));
        assertEquals("A|B", fill("<#list title?split(' & ') as part>${part}<#sep>|</#list>"));
        assertEquals("123", fill("<#list 1..3 as n>${n}</#list>"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<#list 1..2000000000 as n></#list>",
                "<#list 1..2000000000 as n>${n}</#list>",
                "<#macro m><@m/></#macro><@m/>",
                "<#macro m>a<#if true><@m/></#if></#macro>${title}<@m/>",
                "<#function f x><#return f(x + 1)></#function>${f(1)}",
                "<#macro m><#nested></#macro><#macro n><@m><@n/></@m></#macro><@n/>",
                "<#include 'a.ftlh'>",
                "<#attempt><#list 1..2000000000 as n></#list><#recover>calm</#attempt>",
                "<#list 1..2000000000 as n><#attempt><#stop 'x'><#recover></#attempt></#list>",
                "<#assign s = title><#list 1..40 as n><#assign s = s + s></#list>",
                "<#assign s = title><#list 1..40 as n><#assign s>${s}${s}</#assign></#list>",
                "${(1..50000000)?filter(x -> x < 0)?size}"
            })
    void stopsWhatWouldNotEnd(String template) {
        assertTimeout(
                Duration.ofSeconds(5),
                () -> assertTrue(problem("\n" + template).matches("themes/own/web/a.ftlh:[12]:.*"), template));
    }
}

package fascicle.content.markdown;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.reflect.Field;
import java.lang.reflect.Modifier;
import java.lang.reflect.RecordComponent;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class TelltaleTest {
    /// What the patterns are about, and what may stand around it.
    private static final List<String> PIECES = List.of(
            "\n",
            "\n",
            " ",
            " ",
            "a",
            "B",
            "1",
            "2.",
            "md",
            "x.png",
            "中",
            "[",
            "]",
            "[^",
            "][",
            "[a] (",
            "(a)[",
            "x.png)",
            "](",
            ")[",
            "![",
            "(",
            ")",
            "（",
            "［",
            "］",
            "【",
            "】",
            "#",
            "##",
            "＃",
            "*",
            "**",
            "_",
            "~~",
            "`",
            "•",
            "–",
            "-",
            "+",
            "1)",
            "o\t",
            "\u00a0",
            "\u3000",
            "|",
            "|--",
            "://",
            "http://",
            "https://é",
            "www.",
            "!!! note",
            "::: tip",
            ".. figure::",
            ":smile:",
            "{{<",
            ">}}",
            "{%",
            "%}",
            "{#id}",
            "[toc]",
            "[[",
            "]]",
            "==",
            "[/b]",
            "\\newpage",
            "$x^2$",
            "$$",
            "![[a",
            "[!info]",
            "%%",
            "%%a%%",
            "^name",
            "H~2~",
            "~",
            "++a++",
            "[@key]",
            "a\n: ",
            "\uFFFC{width=1}");

    private static List<Telltale> all() {
        return Stream.of(
                        DoubtfulEnds.class,
                        ForeignSigns.class,
                        IdleEmphasis.class,
                        IdleHeadings.class,
                        IdleLinks.class,
                        IdleLists.class,
                        LostCells.class,
                        UndefinedReferences.class)
                .flatMap(type -> Stream.of(type.getDeclaredFields()))
                .filter(field -> Modifier.isStatic(field.getModifiers()))
                .flatMap(field -> in(value(field)))
                .toList();
    }

    private static Object value(Field field) {
        try {
            field.setAccessible(true);
            return field.get(null);
        } catch (IllegalAccessException e) {
            throw new AssertionError(e);
        }
    }

    private static Stream<Telltale> in(Object value) {
        return switch (value) {
            case Telltale telltale -> Stream.of(telltale);
            case List<?> list -> list.stream().flatMap(TelltaleTest::in);
            case Record whole ->
                Stream.of(whole.getClass().getRecordComponents()).flatMap(part -> in(part, whole));
            default -> Stream.empty();
        };
    }

    private static Stream<Telltale> in(RecordComponent part, Record whole) {
        try {
            part.getAccessor().setAccessible(true);
            return in(part.getAccessor().invoke(whole));
        } catch (ReflectiveOperationException e) {
            throw new AssertionError(e);
        }
    }

    /// A text in which a pattern finds something holds one of its signs: else it would never be searched for.
    @Test
    void noTextIsPassedOverInWhichSomethingWouldBeFound() {
        Random chance = new Random(1);
        List<String> texts = IntStream.range(0, 10_000)
                .mapToObj(_ -> chance.ints(chance.nextInt(1, 12), 0, PIECES.size())
                        .mapToObj(PIECES::get)
                        .collect(Collectors.joining()))
                .toList();
        List<Telltale> silent = new ArrayList<>();
        for (Telltale telltale : all()) {
            List<String> found = texts.stream()
                    .filter(text -> telltale.pattern().matcher(text).find())
                    .toList();
            assertThat(found).as(telltale.pattern().pattern()).allMatch(telltale::mayBeIn);
            if (found.isEmpty()) {
                silent.add(telltale);
            }
        }
        assertThat(silent).as("patterns that the pieces never make").isEmpty();
        assertThat(all()).hasSizeGreaterThan(20);
    }
}

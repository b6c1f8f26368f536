package fascicle.render.html;

import static org.junit.jupiter.api.Assertions.assertEquals;

import fascicle.Position;
import fascicle.model.Inline;
import fascicle.model.Slug;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;

class NameLinksTest {
    /// Folding them for each name would take the square of the paragraph.
    @Test
    void theWordsOfAParagraphAreFoldedOnce() {
        Slug number = Slug.of("GB/T 1234-2020");
        Mark mark = new Mark(
                number,
                "standards/gb-t-1234-2020.html",
                Optional.of(number),
                List.of("GB/T 1234-2020"),
                new Mark.Card(List.of(), Optional.empty()));
        Set<String> asked = Collections.newSetFromMap(new IdentityHashMap<>());
        NameLinks links = new NameLinks("", List.of(mark), (_, around) -> {
            asked.add(around);
            return List.of();
        });
        List<Inline> linked = links.line(
                List.of(new Inline.Text("Organized: " + "GB/T 1234-2020, ".repeat(100), Position.startOf("a.md"))),
                false);
        assertEquals(
                100, linked.stream().filter(Inline.Element.class::isInstance).count());
        assertEquals(
                List.of("Organised: " + "GB/T 1234-2020, ".repeat(100)),
                asked.stream().toList());
    }
}

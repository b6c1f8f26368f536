package fascicle.memory;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import fascicle.HashedOnce;
import fascicle.Position;
import fascicle.model.Article;
import java.lang.reflect.RecordComponent;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.Collections;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

class FingerprintTest {
    private record Dot(int x) {}

    private record Spot(int x) {}

    private record Kept(String name) implements Fingerprinted {
        @Override
        public byte[] fingerprint() {
            return name.substring(0, 1).getBytes(StandardCharsets.UTF_8);
        }
    }

    private record Book(List<String> pages) implements HashedOnce {}

    private record Shelf(Book book, String place) {}

    private static String of(Object tree) {
        return HexFormat.of().formatHex(Fingerprint.of(tree));
    }

    /// All records that an article can hold, found by walking through some.
    @Test
    void changesWithEveryComponentOfEveryRecord() throws ReflectiveOperationException {
        Set<Class<?>> seen = new LinkedHashSet<>();
        for (int seed = 0; seed < 40; seed++) {
            RandomTrees others = new RandomTrees(1000 + seed);
            for (Record each : records(new RandomTrees(seed).tree(Article.class))) {
                // Those of one string that is checked are made by hand.
                if (!RandomTrees.isChecked(each.getClass()) && seen.add(each.getClass())) {
                    assertEveryComponentCounts(each, others);
                }
            }
        }
        assertTrue(seen.size() > 40, "records: " + seen);
    }

    private static List<Record> records(Object tree) {
        List<Record> found = new ArrayList<>();
        gather(tree, found);
        return found;
    }

    private static void gather(Object value, List<Record> found) {
        switch (value) {
            case Record whole -> {
                found.add(whole);
                Parts parts = Parts.of(whole.getClass());
                for (int at = 0; at < parts.size(); at++) {
                    gather(parts.get(whole, at), found);
                }
            }
            case Collection<?> elements -> elements.forEach(each -> gather(each, found));
            case Optional<?> maybe -> maybe.ifPresent(each -> gather(each, found));
            default -> {}
        }
    }

    private static void assertEveryComponentCounts(Record whole, RandomTrees others)
            throws ReflectiveOperationException {
        RecordComponent[] components = whole.getClass().getRecordComponents();
        Object[] values = new Object[components.length];
        for (int at = 0; at < values.length; at++) {
            values[at] = Parts.of(whole.getClass()).get(whole, at);
        }
        assertEquals(of(whole), of(RandomTrees.made(whole.getClass(), values)));
        for (int at = 0; at < values.length; at++) {
            Object[] changed = values.clone();
            for (int tried = 0; changed[at].equals(values[at]); tried++) {
                assertTrue(tried < 10_000, "no other value is found for " + components[at]);
                // A shallow tree is small; when there is but one of them, a deeper one differs.
                changed[at] = others.value(components[at].getGenericType(), tried < 20 ? 5 : 3);
            }
            String other = of(RandomTrees.made(whole.getClass(), changed));
            assertTrue(!other.equals(of(whole)), whole.getClass() + " does not count " + components[at]);
        }
    }

    @Test
    void tellsApartWhatIsNotTheSame() {
        List<Object> different = List.of(
                new Dot(1),
                new Spot(1),
                1,
                1L,
                "1",
                '1',
                1.0,
                1.0f,
                true,
                List.of(1),
                Set.of(1),
                Map.of(1, 1),
                Optional.of(1),
                OptionalInt.of(1),
                Optional.empty(),
                OptionalInt.empty(),
                List.of(),
                List.of("", "a"),
                List.of("a", ""),
                List.of(List.of("a"), List.of()),
                List.of(List.of(), List.of("a")),
                0.0,
                -0.0,
                "\ud83d",
                "\ud83e",
                "?",
                LocalDate.of(2023, 1, 1),
                "2023-01-01",
                Locale.ENGLISH,
                "en",
                Path.of("a"),
                Path.of("./a"),
                URI.create("a"),
                new byte[] {1},
                new byte[] {1, 0},
                Thread.State.NEW,
                Thread.State.BLOCKED);
        assertEquals(
                different.size(),
                different.stream().map(FingerprintTest::of).distinct().count());
        assertEquals(Fingerprint.WHOLE, Fingerprint.of("a").length);
    }

    @Test
    void isTheSameForEqualTreesHoweverTheyAreHeld() {
        Map<String, Integer> map = new HashMap<>();
        for (int at = 0; at < 30; at++) {
            map.put("k" + at, at);
        }
        assertEquals(of(map), of(Map.copyOf(map)));
        assertEquals(of(map.keySet().stream().collect(Collectors.toSet())), of(Set.copyOf(map.keySet())));
        assertEquals(of(List.of(1, 2)), of(Arrays.asList(1, 2)));
        assertEquals(of(new TreeMap<>(map)), of(new LinkedHashMap<>(new TreeMap<>(map))));
        assertEquals(of(new TreeSet<>(Set.of(1, 2))), of(new LinkedHashSet<>(List.of(1, 2))));
    }

    @Test
    void countsAnOrderThatMayMeanSomething() {
        assertTrue(!of(new LinkedHashSet<>(List.of(1, 2))).equals(of(new LinkedHashSet<>(List.of(2, 1)))));
        Map<String, String> one = new LinkedHashMap<>();
        one.put("a", "");
        one.put("b", "");
        Map<String, String> other = new LinkedHashMap<>();
        other.put("b", "");
        other.put("a", "");
        assertTrue(!of(Collections.unmodifiableMap(one)).equals(of(Collections.unmodifiableMap(other))));
    }

    @Test
    void takesWhatAnObjectSaysOfItself() {
        assertEquals(of(new Kept("same")), of(new Kept("stays")));
        assertTrue(!of(new Kept("same")).equals(of(new Kept("other"))));
    }

    @Test
    void takesThatOfAnObjectOnce() {
        Shelf one = new Shelf(new Book(List.of("a", "b")), "x");
        Shelf equal = new Shelf(new Book(List.of("a", "b")), "x");
        Shelf other = new Shelf(new Book(List.of("a", "c")), "x");
        assertEquals(of(one), of(equal));
        assertTrue(!of(one).equals(of(other)));
        KnownFingerprints known = new KnownFingerprints();
        List<HashedOnce> asked = new ArrayList<>();
        for (HashedOnce each : List.of(one.book(), one.book(), equal.book(), one.book())) {
            assertArrayEquals(new byte[] {1}, known.of(each, book -> {
                asked.add(book);
                return new byte[] {1};
            }));
        }
        assertEquals(2, asked.size());
    }

    /// The preview reads texts all day.
    @Test
    void forgetsThoseOfObjectsThatAreGone() throws InterruptedException {
        KnownFingerprints known = new KnownFingerprints();
        Book kept = new Book(List.of("kept"));
        known.of(kept, _ -> new byte[0]);
        for (int at = 0; at < 100; at++) {
            known.of(new Book(List.of("page " + at)), _ -> new byte[0]);
        }
        for (int tried = 0; known.size() > 1 && tried < 100; tried++) {
            System.gc();
            Thread.sleep(20);
        }
        assertEquals(1, known.size());
        assertEquals(0, known.of(kept, _ -> new byte[1]).length);
    }

    @Test
    void refusesWhatItDoesNotKnowByName() {
        for (Object foreign : List.of(new Object(), Pattern.compile("a"), new StringBuilder())) {
            String message = assertThrows(IllegalArgumentException.class, () -> of(List.of(foreign)))
                    .getMessage();
            assertTrue(message.contains(foreign.getClass().getName()), message);
        }
        assertThrows(IllegalArgumentException.class, () -> of(Arrays.asList("a", null)));
    }

    @Test
    void stillTakesThatOfBytes() {
        assertEquals("ba7816bf", Fingerprint.of("abc".getBytes(StandardCharsets.UTF_8), 4));
        assertArrayEquals(Fingerprint.of(Position.startOf("a")), Fingerprint.of(Position.startOf("a")));
    }
}

package fascicle.memory;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;
import static org.junit.jupiter.api.Assertions.assertTrue;

import fascicle.Position;
import fascicle.model.Article;
import fascicle.model.Block;
import fascicle.model.Body;
import fascicle.model.Inline;
import fascicle.model.Target;
import java.nio.file.Path;
import java.time.Duration;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.SortedMap;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class EncodingTest {
    private final Encoding encoding = new Encoding();

    private sealed interface Outer {}

    private sealed interface Inner extends Outer {}

    private record One(int number) implements Inner {}

    private record Two() implements Outer {}

    private enum Three implements Outer {
        A,
        B {
            @Override
            public String toString() {
                return "b";
            }
        }
    }

    private record Everything(
            Set<Outer> outers,
            SortedMap<String, Position> places,
            Map<Three, Optional<LocalDateTime>> times,
            long number,
            double fraction,
            float small,
            char unit,
            Path path,
            ZoneId zone) {}

    private record Open(List<CharSequence> any) {}

    private record Pair<A>(A one, A other) {}

    private record Holder(Pair<String> pair) {}

    private record Elsewhere(Thread.State state) {}

    private record Chain(List<Chain> next) {}

    private record Bytes(byte[] content, Set<String> names) {}

    private record Kept(Lazy lazy) {}

    private static final class Lazy {
        private final byte[] bytes;

        Lazy(byte[] bytes) {
            this.bytes = bytes;
        }

        byte[] bytes() {
            return bytes;
        }
    }

    @ParameterizedTest
    @ValueSource(classes = {Article.class, Body.class, Everything.class})
    void givesBackEveryTree(Class<?> type) throws DamagedException {
        for (int seed = 0; seed < 30; seed++) {
            Object tree = new RandomTrees(seed).tree(type);
            byte[] bytes = encoding.encoded(tree);
            Object again = encoding.decoded(bytes, type);
            assertEquals(tree, again);
            assertArrayEquals(bytes, new Encoding().encoded(again));
            assertArrayEquals(Fingerprint.of(tree), Fingerprint.of(again));
        }
    }

    @Test
    void keepsTheOrderOfAttributesAndHasOneForWhatHasNone() throws DamagedException {
        Map<String, String> attributes = new LinkedHashMap<>();
        List.of("z", "a", "m", "b").forEach(name -> attributes.put(name, name));
        Inline.Element element = new Inline.Element("td", attributes, List.of());
        Inline.Element again = encoding.decoded(encoding.encoded(element), Inline.Element.class);
        assertEquals(List.of("z", "a", "m", "b"), List.copyOf(again.attributes().keySet()));
        Set<String> names = IntStream.range(0, 50).mapToObj(String::valueOf).collect(Collectors.toSet());
        List<String> others = new ArrayList<>(names);
        Collections.shuffle(others, new Random(1));
        assertArrayEquals(
                encoding.encoded(new Bytes(new byte[3], names)),
                encoding.encoded(new Bytes(new byte[3], Set.copyOf(others))));
    }

    @Test
    void writesWhatComesAgainOnlyOnce() {
        String path = "content/issues/2023-09/03-a-rather-long-name.md";
        List<Block> rules = new ArrayList<>();
        for (int line = 1; line <= 100; line++) {
            rules.add(new Block.Rule(new Position(path, line, 1)));
        }
        int length = encoding.encoded(new Body(rules, List.of())).length;
        assertTrue(length < path.length() + 100 * 6, "bytes: " + length);
    }

    @Test
    void decodesWhatACodecStandsFor() throws DamagedException {
        Encoding withCodec = new Encoding(new Codec<>(Lazy.class, byte[].class, Lazy::bytes, Lazy::new));
        Kept again = withCodec.decoded(withCodec.encoded(new Kept(new Lazy(new byte[] {1, 2}))), Kept.class);
        assertArrayEquals(new byte[] {1, 2}, again.lazy().bytes());
        assertRefuses("Lazy, met in fascicle.memory.EncodingTest$Kept,", new Kept(new Lazy(new byte[0])));
    }

    @Test
    void saysWhatCannotBeEncoded() {
        assertRefuses("java.lang.CharSequence, met in fascicle.memory.EncodingTest$Open,", new Open(List.of()));
        assertRefuses("EncodingTest$Holder", new Holder(new Pair<>("a", "b")));
        assertRefuses("java.lang.Thread$State", new Elsewhere(Thread.State.NEW));
        assertRefuses("java.util.HashMap", new HashMap<>());
        assertRefuses("null for anchor", new Target.Within(null));
    }

    private void assertRefuses(String part, Object tree) {
        String message = assertThrows(IllegalArgumentException.class, () -> encoding.encoded(tree))
                .getMessage();
        assertTrue(message.contains(part), message);
    }

    @Test
    void refusesWhatLiesTooDeepBothWays() {
        Chain chain = new Chain(List.of());
        for (int depth = 1; depth < Output.DEEPEST; depth++) {
            chain = new Chain(List.of(chain));
        }
        Chain deepest = chain;
        assertTrue(encoding.encoded(deepest).length > 0);
        assertRefuses("deep", new Chain(List.of(deepest)));
        byte[] deeper = new byte[1_000_000];
        Arrays.fill(deeper, (byte) 1);
        assertThrows(DamagedException.class, () -> encoding.decoded(deeper, Chain.class));
    }

    @Test
    void readsNothingElseOutOfDamagedBytesThanATreeOrThatTheyAreDamaged() {
        byte[] whole = IntStream.range(0, 100)
                .mapToObj(seed -> encoding.encoded(new RandomTrees(seed).tree(Article.class)))
                .filter(bytes -> bytes.length > 800 && bytes.length < 1500)
                .findFirst()
                .orElseThrow();
        Random random = new Random(4);
        assertTimeoutPreemptively(Duration.ofSeconds(20), () -> {
            int refused = 0;
            for (int round = 0; round < 4_000; round++) {
                byte[] damaged = damaged(whole, random);
                try {
                    encoding.encoded(encoding.decoded(damaged, Article.class));
                } catch (DamagedException _) {
                    refused++;
                } catch (IllegalArgumentException e) {
                    assertTrue(e.getMessage().contains("text does not say all"), e.getMessage());
                }
            }
            assertTrue(refused > 500, "refused " + refused);
        });
    }

    private static byte[] damaged(byte[] whole, Random random) {
        byte[] damaged = random.nextInt(4) == 0 ? Arrays.copyOf(whole, random.nextInt(whole.length)) : whole.clone();
        for (int times = random.nextInt(4); times >= 0 && damaged.length > 0; times--) {
            damaged[random.nextInt(damaged.length)] = (byte) (random.nextBoolean() ? random.nextInt() : 0xFF);
        }
        return damaged;
    }

    @Test
    void noticesBytesThatAreLeftOver() {
        byte[] whole = encoding.encoded(new One(1));
        assertThrows(DamagedException.class, () -> encoding.decoded(Arrays.copyOf(whole, 5), One.class));
        assertThrows(DamagedException.class, () -> encoding.decoded(new byte[0], One.class));
    }

    @Test
    void encodesLocalesThatSayAllOfThemselvesOnly() {
        record Language(Locale locale) {}
        @SuppressWarnings("deprecation") // only so can one be made that has no tag
        Locale odd = new Locale("e!");
        assertRefuses("does not say all", new Language(odd));
    }
}

package fascicle.render;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class JsonTest {
    @Test
    void keepsTheOrderOfKeysAndLeavesOutWhatIsAbsent() {
        Map<String, Object> value = new LinkedHashMap<>();
        value.put("z", 1);
        value.put("absent", Optional.empty());
        value.put("a", Optional.of("one"));
        value.put("list", List.of(1.5f, true, "\"</script>\u2028"));
        assertEquals("{\"z\":1,\"a\":\"one\",\"list\":[1.5,true,\"\\\"</script>\u2028\"]}", Json.compact(value));
    }

    @Test
    void sortsTheKeysOfMapsThatHaveNoOrder() {
        Map<String, Integer> value = Map.of("f", 1, "e", 2, "d", 3, "c", 4, "b", 5, "a", 6);
        assertEquals("{\"a\":6,\"b\":5,\"c\":4,\"d\":3,\"e\":2,\"f\":1}", Json.compact(value));
    }

    @Test
    void writesAMemberALineForPeople() {
        assertEquals("{\n  \"a\" : 1\n}\n", Json.pretty(Map.of("a", 1)));
    }
}

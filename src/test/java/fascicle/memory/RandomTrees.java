package fascicle.memory;

import fascicle.model.IssueId;
import fascicle.model.Since;
import fascicle.model.Slug;
import java.lang.reflect.Constructor;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.OptionalInt;
import java.util.Random;
import java.util.TreeMap;

/// Makes values of any type that an encoding knows, from its declaration.
final class RandomTrees {
    private static final int DEEPEST = 5;
    private static final List<String> TEXTS =
            List.of("", "a", "国家数据局", "café", "“quoted” — 200 €", "\ud83d\ude00", "half \ud83d", "\udc00", "\u0000");

    private final Random random;

    RandomTrees(long seed) {
        this.random = new Random(seed);
    }

    <T> T tree(Class<T> type) {
        return type.cast(value(type, 0));
    }

    Object value(Type type, int depth) {
        return switch (type) {
            case ParameterizedType generic -> gathered(generic, depth);
            case Class<?> plain -> plain(plain, depth);
            default -> throw new AssertionError(type);
        };
    }

    private Object gathered(ParameterizedType type, int depth) {
        Type[] inner = type.getActualTypeArguments();
        int size = depth > DEEPEST ? 0 : random.nextInt(depth < 2 ? 4 : 3);
        List<Object> values = new ArrayList<>();
        for (int at = 0; at < size; at++) {
            values.add(value(inner[0], depth + 1));
        }
        return switch (((Class<?>) type.getRawType()).getSimpleName()) {
            case "Optional" -> values.stream().findFirst();
            case "List" -> values;
            case "Set" -> new LinkedHashSet<>(values);
            case "Map" -> map(new LinkedHashMap<>(), values, inner[1], depth);
            case "SortedMap" -> map(new TreeMap<>(), values, inner[1], depth);
            default -> throw new AssertionError(type);
        };
    }

    private Map<Object, Object> map(Map<Object, Object> map, List<Object> keys, Type type, int depth) {
        keys.forEach(key -> map.put(key, value(type, depth + 1)));
        return map;
    }

    /// Whether it is a record of one string that its constructor checks, so that not any will do.
    static boolean isChecked(Class<?> type) {
        return type == Slug.class || type == IssueId.class || type == Since.class;
    }

    private Object plain(Class<?> type, int depth) {
        if (type.isEnum()) {
            return pick(List.of(type.getEnumConstants()));
        }
        if (isChecked(type)) {
            int number = random.nextInt(1000);
            return switch (type.getSimpleName()) {
                case "Slug" -> new Slug("s" + number);
                case "IssueId" -> new IssueId("s" + number);
                default -> new Since(String.valueOf(1900 + number));
            };
        }
        if (type.isRecord()) {
            return record(type, depth);
        }
        boolean isOurs = type.getName().startsWith("fascicle.");
        return isOurs ? plain(permitted(type, depth), depth) : simple(type);
    }

    private Class<?> permitted(Class<?> type, int depth) {
        List<Class<?>> cases = List.of(type.getPermittedSubclasses());
        return depth > DEEPEST ? cases.getFirst() : pick(cases);
    }

    private Object record(Class<?> type, int depth) {
        Object[] parts = Arrays.stream(type.getRecordComponents())
                .map(component -> value(component.getGenericType(), depth + 1))
                .toArray();
        return made(type, parts);
    }

    static Object made(Class<?> type, Object[] parts) {
        try {
            Constructor<?> constructor = type.getDeclaredConstructor(Arrays.stream(type.getRecordComponents())
                    .map(RecordComponent::getType)
                    .toArray(Class<?>[]::new));
            constructor.setAccessible(true);
            return constructor.newInstance(parts);
        } catch (NoSuchMethodException
                | InstantiationException
                | IllegalAccessException
                | InvocationTargetException e) {
            throw new AssertionError(type.getName(), e);
        }
    }

    private Object simple(Class<?> type) {
        return switch (type.getSimpleName()) {
            case "String" -> random.nextBoolean() ? pick(TEXTS) : pick(TEXTS) + random.nextInt(1000);
            case "int", "Integer" -> 1 + random.nextInt(random.nextBoolean() ? 100 : Integer.MAX_VALUE - 1);
            case "long", "Long" -> random.nextLong();
            case "double" -> pick(List.of(0.0, -0.0, Double.NaN, Double.MIN_VALUE, random.nextDouble()));
            case "float" -> random.nextFloat();
            case "boolean" -> random.nextBoolean();
            case "char" -> (char) random.nextInt(0x10000);
            case "byte[]" -> String.valueOf(random.nextLong()).getBytes(StandardCharsets.UTF_8);
            case "OptionalInt" -> random.nextBoolean() ? OptionalInt.empty() : OptionalInt.of(random.nextInt());
            case "Locale" -> pick(List.of(Locale.ENGLISH, Locale.SIMPLIFIED_CHINESE, Locale.forLanguageTag("zh-Hant")));
            case "LocalDate" -> LocalDate.of(2023, 1, 1).plusDays(random.nextInt(5000));
            case "LocalDateTime" -> LocalDate.of(2023, 1, 1).atTime(random.nextInt(24), random.nextInt(60));
            case "ZoneId" -> pick(List.of(ZoneId.of("Europe/Brussels"), ZoneId.of("Z"), ZoneId.of("+08:00")));
            // Twice the same hour, when clocks are set back, is the hardest.
            case "ZonedDateTime" ->
                ZonedDateTime.parse("2023-10-28T23:30:00Z")
                        .plusHours(random.nextInt(5))
                        .withZoneSameInstant(pick(List.of(ZoneId.of("Europe/Brussels"), ZoneId.of("Asia/Shanghai"))));
            case "URI" -> URI.create("https://example.org/" + random.nextInt(1000));
            case "Path" -> Path.of("content/国/" + random.nextInt(1000));
            default -> throw new AssertionError(type);
        };
    }

    private <T> T pick(List<T> from) {
        return from.get(random.nextInt(from.size()));
    }
}

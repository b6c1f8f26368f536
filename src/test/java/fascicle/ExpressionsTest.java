package fascicle;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.lang.reflect.Field;
import java.lang.reflect.Modifier;
import java.lang.reflect.RecordComponent;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/// Every regular expression of the house reads a text in time that grows with its length and no faster.
class ExpressionsTest {
    private static final Path CLASSES = Path.of("target/classes");
    private static final Path SOURCES = Path.of("src/main/java");

    /// In characters. A square of it would be many times what is allowed.
    private static final int LENGTH = 1_200;
    /// How often each character may be looked at: an expression may hold a hundred words.
    private static final int LOOKS = 300;

    /// A group that is repeated without bound and gives back what it took: each turn costs a frame of the stack, and
    /// two ways of reading the same double the time with each turn.
    private static final Pattern REPEATED_GROUP = Pattern.compile("(?<!\\\\)\\)(?:[*+]|\\{\\d+,\\})(?!\\+)");

    private static final Pattern WHOLE =
            Pattern.compile("\\.matches\\(\\)|\\.lookingAt\\(\\)|Matcher::matches|asMatchPredicate");
    private static final Pattern UNICODE = Pattern.compile("(?<!\\\\)\\\\u([0-9a-fA-F]{4})");
    private static final Pattern INLINE =
            Pattern.compile("\\.(matches|replaceAll|replaceFirst|split)\\(\\s*\"((?:[^\"\\\\]|\\\\.)*+)\"\\s*+[,)]");

    /// @param whole whether it is only asked whether it is the whole of a text
    private record Expression(Pattern pattern, boolean whole) {}

    @Test
    void noGroupIsRepeatedThatGivesBack() throws IOException, ReflectiveOperationException {
        List<String> repeated = new ArrayList<>();
        all().forEach((where, expression) -> {
            String pattern = expression.pattern().pattern();
            if (REPEATED_GROUP.matcher(pattern.replace("\\\\", "")).find()) {
                repeated.add(where + ": " + pattern);
            }
        });
        assertEquals(List.of(), repeated, "make these possessive: )*+");
    }

    @Test
    void noneTakesMoreThanItsTime() throws IOException, ReflectiveOperationException {
        List<String> slow = new ArrayList<>();
        all().forEach((where, expression) -> nasty(expression.pattern().pattern()).stream()
                .filter(shape -> isSlow(expression, shape))
                .findFirst()
                .ifPresent(shape -> slow.add(where + ": " + expression + " over " + shape.substring(0, 12))));
        assertEquals(List.of(), slow);
    }

    private static boolean isSlow(Expression expression, String shape) {
        try {
            Matcher matcher = expression.pattern().matcher(new Counted(shape));
            return expression.whole()
                    ? matcher.matches() && matcher.lookingAt() && shape.isEmpty()
                    : matcher.results().count() < 0;
        } catch (TooManyLooks | StackOverflowError _) {
            return true;
        }
    }

    /// Texts made of what the expression looks for.
    private static Set<String> nasty(String pattern) {
        List<String> signs = new ArrayList<>(List.of("a", "1", " ", "-"));
        pattern.chars()
                .filter(c -> !Character.isLetterOrDigit(c))
                .distinct()
                .limit(6)
                .forEach(c -> signs.add(Character.toString(c)));
        Set<String> shapes = new LinkedHashSet<>();
        for (String one : signs) {
            for (String other : signs) {
                shapes.add((one + other).repeat(LENGTH / 2));
            }
        }
        for (String word : pattern.split("[^\\p{L}\\p{N} /.:-]++")) {
            if (word.length() > 1) {
                shapes.add(word.repeat(LENGTH / word.length()));
                shapes.add((word + " ").repeat(LENGTH / word.length()));
            }
        }
        return shapes;
    }

    /// All that are made once, and all that stand in calls.
    private static SortedMap<String, Expression> all() throws IOException, ReflectiveOperationException {
        SortedMap<String, Expression> all = new TreeMap<>();
        for (Path file : below(CLASSES.resolve("fascicle"), ".class")) {
            String name = CLASSES.relativize(file).toString().replace('/', '.').replaceFirst("\\.class$", "");
            if (!name.endsWith("-info")) {
                addOf(Class.forName(name, false, ExpressionsTest.class.getClassLoader()), all);
            }
        }
        for (Path file : below(SOURCES, ".java")) {
            Matcher call = INLINE.matcher(Files.readString(file));
            while (call.find()) {
                Pattern pattern = Pattern.compile(literal(call.group(2)));
                all.put(
                        file.getFileName() + "@" + call.start(),
                        new Expression(pattern, call.group(1).equals("matches")));
            }
        }
        return all;
    }

    /// What a literal of Java's means.
    private static String literal(String written) {
        return UNICODE.matcher(written)
                .replaceAll(
                        escape -> Matcher.quoteReplacement(Character.toString(Integer.parseInt(escape.group(1), 16))))
                .translateEscapes();
    }

    private static void addOf(Class<?> type, SortedMap<String, Expression> all)
            throws IOException, ReflectiveOperationException {
        for (Field field : type.getDeclaredFields()) {
            boolean mayHold = field.getType() == Pattern.class
                    || field.getType().isRecord()
                    || Collection.class.isAssignableFrom(field.getType())
                    || Map.class.isAssignableFrom(field.getType());
            if (Modifier.isStatic(field.getModifiers()) && mayHold) {
                field.setAccessible(true);
                String where = type.getSimpleName() + "." + field.getName();
                addAll(where, field.get(null), isWhole(type, field.getName()), all);
            }
        }
    }

    /// Whether all that is asked of it in its file is whether it is the whole of a text.
    private static boolean isWhole(Class<?> type, String name) throws IOException {
        String file = type.getName().replace('.', '/').replaceFirst("\\$.*", "") + ".java";
        String source = Files.readString(SOURCES.resolve(file));
        Matcher use = Pattern.compile(
                        "(?:Matcher (\\w+) =\\s+)?\\b" + name + "\\s*\\.\\s*(?:matcher\\(|asMatchPredicate)[^;]*;")
                .matcher(source);
        boolean isWhole = use.find();
        for (use.reset(); use.find(); ) {
            isWhole &= use.group(1) == null
                    ? WHOLE.matcher(use.group()).find()
                    : !Pattern.compile("\\b" + use.group(1) + "\\s*\\.(?:find|results|replace)")
                            .matcher(source)
                            .find();
        }
        return isWhole;
    }

    private static void addAll(String where, Object value, boolean whole, SortedMap<String, Expression> all) {
        switch (value) {
            case Pattern pattern -> all.put(where, new Expression(pattern, whole));
            case Map<?, ?> map -> {
                addAll(where + ".keys", List.copyOf(map.keySet()), whole, all);
                addAll(where + ".values", List.copyOf(map.values()), whole, all);
            }
            case Collection<?> many -> {
                int number = 0;
                for (Object each : many) {
                    addAll(where + "." + number++, each, whole, all);
                }
            }
            case Record parts -> addAllOf(where, parts, all);
            case null, default -> {}
        }
    }

    private static void addAllOf(String where, Record parts, SortedMap<String, Expression> all) {
        try {
            for (RecordComponent part : parts.getClass().getRecordComponents()) {
                part.getAccessor().setAccessible(true);
                addAll(where + "." + part.getName(), part.getAccessor().invoke(parts), false, all);
            }
        } catch (ReflectiveOperationException e) {
            throw new AssertionError(e);
        }
    }

    private static List<Path> below(Path folder, String ending) throws IOException {
        try (Stream<Path> files = Files.walk(folder)) {
            return files.filter(file -> file.toString().endsWith(ending))
                    .sorted()
                    .toList();
        }
    }

    private static final class TooManyLooks extends RuntimeException {
        private static final long serialVersionUID = 1;

        TooManyLooks() {
            super(null, null, false, false);
        }
    }

    /// A text that counts how often one of its characters is looked at.
    private static final class Counted implements CharSequence {
        private final String text;
        private int looks;

        Counted(String text) {
            this.text = text;
        }

        @Override
        public char charAt(int index) {
            if (++looks > LOOKS * text.length()) {
                throw new TooManyLooks();
            }
            return text.charAt(index);
        }

        @Override
        public int length() {
            return text.length();
        }

        @Override
        public CharSequence subSequence(int start, int end) {
            return text.subSequence(start, end);
        }
    }
}

package fascicle.memory;

import fascicle.HashedOnce;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.Collection;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;

/// The bytes that a tree's fingerprint is taken of: what every value is, and then what it holds, so that no two trees
/// that differ have the same bytes.
final class Canonical {
    private static final KnownFingerprints KNOWN = new KnownFingerprints();

    /// Stands for a class: the beginning of the fingerprint of its name, which is longer.
    private static final ClassValue<Long> SIGN = new ClassValue<>() {
        @Override
        protected Long computeValue(Class<?> type) {
            byte[] name = type.getName().getBytes(StandardCharsets.UTF_8);
            return ByteBuffer.wrap(Fingerprint.ofTrees().digest(name)).getLong();
        }
    };

    private final Output out;

    private Canonical(int depth) {
        out = new Output(depth);
    }

    static Output of(Object tree) {
        Canonical canonical = new Canonical(0);
        canonical.add(tree);
        return canonical.out;
    }

    private void add(Object value) {
        switch (value) {
            case null -> throw new IllegalArgumentException("null has no fingerprint");
            case String text -> {
                out.putByte('s');
                out.putText(text);
            }
            case Fingerprinted kept -> {
                mark('f', kept.getClass());
                out.putBytes(kept.fingerprint());
            }
            case HashedOnce once -> {
                mark('h', once.getClass());
                out.putBytes(KNOWN.of(once, this::taken));
            }
            case Record whole -> add(whole);
            case Set<?> set -> addAll('e', Orders.inOrder(set));
            case Collection<?> elements -> addAll('l', elements);
            case Map<?, ?> map -> add(map);
            default -> addSingle(value);
        }
    }

    /// As deep as it lies within what this is the fingerprint of.
    private byte[] taken(HashedOnce once) {
        Canonical within = new Canonical(out.depth());
        within.add((Record) once);
        return within.out.digest();
    }

    private void add(Record whole) {
        Parts parts = Parts.of(whole.getClass());
        out.enter();
        mark('r', whole.getClass());
        out.putCount(parts.size());
        for (int at = 0; at < parts.size(); at++) {
            add(parts.get(whole, at));
        }
        out.leave();
    }

    private void addAll(char mark, Collection<?> elements) {
        out.putByte(mark);
        out.putCount(elements.size());
        elements.forEach(this::add);
    }

    private void add(Map<?, ?> map) {
        out.putByte('m');
        out.putCount(map.size());
        for (Map.Entry<?, ?> entry : Orders.inOrder(map)) {
            add(entry.getKey());
            add(entry.getValue());
        }
    }

    private void addSingle(Object value) {
        switch (value) {
            case Boolean is -> number('b', is ? 1 : 0);
            case Integer number -> number('i', number);
            case Long number -> number('j', number);
            case Double number -> number('d', Double.doubleToRawLongBits(number));
            case Float number -> number('x', Float.floatToRawIntBits(number));
            case Character unit -> number('c', unit);
            case Optional<?> maybe -> {
                out.putByte(maybe.isPresent() ? 'p' : 'a');
                maybe.ifPresent(this::add);
            }
            case OptionalInt maybe -> {
                out.putByte(maybe.isPresent() ? 'q' : 'A');
                maybe.ifPresent(out::putNumber);
            }
            case Enum<?> constant -> {
                mark('n', constant.getDeclaringClass());
                out.putText(constant.name());
            }
            case byte[] bytes -> {
                out.putByte('y');
                out.putCount(bytes.length);
                out.putBytes(Fingerprint.ofTrees().digest(bytes));
            }
            default -> addText(value);
        }
    }

    private void number(char mark, long number) {
        out.putByte(mark);
        out.putNumber(number);
    }

    private void mark(char mark, Class<?> type) {
        out.putByte(mark);
        out.putBits(SIGN.get(type));
    }

    private void addText(Object value) {
        TextKind<?> kind = TextKind.of(value.getClass())
                .orElseThrow(() -> new IllegalArgumentException(
                        value.getClass().getName() + " has no fingerprint: it is neither a record nor Fingerprinted"));
        mark('t', kind.type());
        out.putText(kind.distinct(value));
    }
}

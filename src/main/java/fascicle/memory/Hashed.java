package fascicle.memory;

import java.util.concurrent.atomic.AtomicReference;
import org.jspecify.annotations.Nullable;

/// A value with its fingerprint, which is taken once, when somebody asks for it.
///
/// @param <T> plain data, as [Fingerprint] takes it
public final class Hashed<T> implements Fingerprinted {
    private final T value;
    private final AtomicReference<byte @Nullable []> fingerprint = new AtomicReference<>();

    private Hashed(T value) {
        this.value = value;
    }

    public static <T> Hashed<T> of(T value) {
        return new Hashed<>(value);
    }

    public T value() {
        return value;
    }

    @Override
    public byte[] fingerprint() {
        byte[] known = fingerprint.get();
        if (known == null) {
            known = Fingerprint.of(value);
            fingerprint.set(known);
        }
        return known.clone();
    }
}

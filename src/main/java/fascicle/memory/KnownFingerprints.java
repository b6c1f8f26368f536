package fascicle.memory;

import fascicle.HashedOnce;
import java.lang.ref.Reference;
import java.lang.ref.ReferenceQueue;
import java.lang.ref.WeakReference;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/// The fingerprints of objects that still live; equal objects have an entry each. It keeps no object alive.
///
/// May be used by several threads.
final class KnownFingerprints {
    private final ConcurrentHashMap<Same, byte[]> known = new ConcurrentHashMap<>();
    private final ReferenceQueue<HashedOnce> gone = new ReferenceQueue<>();

    /// An object, and nothing that equals it.
    private static final class Same extends WeakReference<HashedOnce> {
        private final int hash;

        Same(HashedOnce object, @Nullable ReferenceQueue<HashedOnce> gone) {
            super(object, gone);
            this.hash = System.identityHashCode(object);
        }

        @Override
        public int hashCode() {
            return hash;
        }

        /// One whose object is gone is the same as itself alone, by which it is taken out.
        @Override
        public boolean equals(@Nullable Object other) {
            return this == other || other instanceof Same same && get() != null && get() == same.get();
        }
    }

    /// @param taking takes it; asked once for each object, or, seldom, by several threads at a time
    byte[] of(HashedOnce object, Function<HashedOnce, byte[]> taking) {
        byte @Nullable [] before = known.get(new Same(object, null));
        if (before != null) {
            return before;
        }
        byte[] taken = taking.apply(object);
        forgetGone();
        known.put(new Same(object, gone), taken);
        return taken;
    }

    int size() {
        forgetGone();
        return known.size();
    }

    private void forgetGone() {
        for (Reference<?> each = gone.poll(); each != null; each = gone.poll()) {
            known.remove(each);
        }
    }
}

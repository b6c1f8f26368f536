package fascicle.memory;

import java.net.URI;
import java.nio.file.FileSystems;
import java.nio.file.Path;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.YearMonth;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;

/// A class of the JDK whose objects are written as text.
///
/// @param <T> the class
/// @param written says all of an object: equal texts for equal objects only
/// @param parsed may throw an `IllegalArgumentException` or a `DateTimeException`
record TextKind<T>(Class<T> type, Function<T, String> written, Function<String, T> parsed) implements Shape {
    private static final List<TextKind<?>> ALL = List.of(
            new TextKind<>(LocalDate.class, LocalDate::toString, LocalDate::parse),
            new TextKind<>(LocalTime.class, LocalTime::toString, LocalTime::parse),
            new TextKind<>(LocalDateTime.class, LocalDateTime::toString, LocalDateTime::parse),
            new TextKind<>(ZonedDateTime.class, ZonedDateTime::toString, ZonedDateTime::parse),
            new TextKind<>(Instant.class, Instant::toString, Instant::parse),
            new TextKind<>(YearMonth.class, YearMonth::toString, YearMonth::parse),
            new TextKind<>(ZoneId.class, ZoneId::getId, ZoneId::of),
            new TextKind<>(Locale.class, Locale::toLanguageTag, Locale::forLanguageTag),
            new TextKind<>(URI.class, URI::toString, URI::create),
            new TextKind<>(Path.class, Path::toString, Path::of));

    /// Found once for each class.
    private static final ClassValue<Optional<TextKind<?>>> KINDS = new ClassValue<>() {
        @Override
        protected Optional<TextKind<?>> computeValue(Class<?> type) {
            return ALL.stream().filter(kind -> kind.type.isAssignableFrom(type)).findFirst();
        }
    };

    /// The kind that a class is of; absent for classes that are not written as text.
    static Optional<TextKind<?>> of(Class<?> type) {
        return KINDS.get(type);
    }

    /// As [#written], and never the same for two that differ.
    String distinct(Object value) {
        String text = written.apply(type.cast(value));
        // Malformed locales have a tag that leaves something out.
        return value instanceof Locale locale ? text + " " + locale : text;
    }

    @Override
    public void write(Object value, Output out) {
        String text = written.apply(type.cast(value));
        boolean isForeign = value instanceof Path path && path.getFileSystem() != FileSystems.getDefault();
        if (isForeign || !parsed.apply(text).equals(value)) {
            throw new IllegalArgumentException("cannot be encoded, for its text does not say all of it: " + text);
        }
        out.putText(text);
    }

    @Override
    public Object read(Input in) throws DamagedException {
        String text = in.takeText();
        try {
            return parsed.apply(text);
        } catch (IllegalArgumentException | DateTimeException e) {
            throw new DamagedException("not a " + type.getSimpleName() + ": " + text, e);
        }
    }
}

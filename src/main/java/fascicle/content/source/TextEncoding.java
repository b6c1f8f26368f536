package fascicle.content.source;

import fascicle.Decoding;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.function.IntPredicate;
import java.util.regex.Pattern;
import java.util.stream.IntStream;

/// In what a file is written that is not UTF-8, as far as its bytes tell.
///
/// @param name as editors know it
/// @param charset what reads it
/// @param isSure whether its bytes leave no doubt
public record TextEncoding(String name, Charset charset, boolean isSure) {
    private static final Pattern WESTERN =
            Pattern.compile("[\\x00-\\x7F\\p{IsLatin}‘’“”„‚–—…•€£©®°§«»‹›·×½¼¾¡¿ºª\\u00a0\\u2122]*");
    private static final Pattern CHINESE =
            Pattern.compile("[\\x00-\\x7F\\p{IsHan}\\u3000-\\u303f\\uff00-\\uffef—‘’“”…·×℃①-⑳Ⅰ-Ⅻ]*");

    /// What bytes mean in Windows-1252 and in its neighbours for the east, for Turkish and of the Macintosh alike, or
    /// with which no word of those languages is written.
    private static final Pattern UNMISTAKABLE =
            Pattern.compile("[\\x00-\\x7FàâäçéëîôöüÀÂÄÇÉËÎÔÖÜßáíóúÁÍÓÚ‘’“”„‚–—…•€©®°§«»‹›·¿¡\\u00a0]*");

    /// These may be `č`, `ę`, `ď`, `ů`, `ű`, `ś` or `ć` of the east, where no `à` says that they are not.
    private static final Pattern FRENCH = Pattern.compile("[èêïùûœæÈÊÏÙÛŒÆ]");

    private static final int HIGH = 0x80;
    private static final int FIRST_OF_GB2312 = 0xA1;

    /// Absent when the bytes are of no encoding that is known, or may be of several.
    ///
    /// @param bytes of a file that is not UTF-8
    public static Optional<TextEncoding> of(byte[] bytes) {
        Optional<TextEncoding> wide = wide(bytes);
        Optional<TextEncoding> chinese = chinese(bytes);
        Optional<TextEncoding> western = western(bytes);
        boolean isDoubtful = chinese.isPresent() && western.isPresent();
        return wide.or(() -> isDoubtful ? Optional.empty() : chinese.or(() -> western));
    }

    /// Windows calls UTF-16 "Unicode"; each Latin letter has a byte that is zero.
    static Optional<TextEncoding> wide(byte[] bytes) {
        boolean marked = bytes.length >= 2 && (bytes[0] & bytes[1] & 0xFF) == 0xFE && bytes[0] != bytes[1];
        boolean bigEndian = marked ? bytes[0] == (byte) 0xFE : zeros(bytes, 0) > zeros(bytes, 1);
        int zeros = zeros(bytes, bigEndian ? 0 : 1);
        boolean isWide = bytes.length % 2 == 0 && (marked || bytes.length > 2 && zeros * 4 > bytes.length);
        Charset charset = bigEndian ? StandardCharsets.UTF_16BE : StandardCharsets.UTF_16LE;
        return isWide && Decoding.of(bytes, charset).isPresent()
                ? Optional.of(new TextEncoding("UTF-16", charset, true))
                : Optional.empty();
    }

    private static int zeros(byte[] bytes, int first) {
        return (int) IntStream.range(0, bytes.length)
                .filter(i -> i % 2 == first && bytes[i] == 0)
                .count();
    }

    /// GB 2312 writes each character with two bytes from 0xA1 on.
    private static Optional<TextEncoding> chinese(byte[] bytes) {
        if (!Charset.isSupported("GB18030") || !runs(bytes, length -> length % 2 == 0)) {
            return Optional.empty();
        }
        boolean high = IntStream.range(0, bytes.length)
                .map(i -> bytes[i] & 0xFF)
                .allMatch(octet -> octet < HIGH || octet >= FIRST_OF_GB2312);
        Charset charset = Charset.forName("GB18030");
        return high && matches(bytes, charset, CHINESE)
                ? Optional.of(new TextEncoding("GB 18030", charset, true))
                : Optional.empty();
    }

    /// Letters with accents are rare and stand among others.
    private static Optional<TextEncoding> western(byte[] bytes) {
        Charset charset = Charset.forName("windows-1252");
        boolean mixed = IntStream.range(1, bytes.length).anyMatch(i -> isLead(bytes[i - 1]) && isTrail(bytes[i]));
        return !mixed && runs(bytes, length -> length <= 3) && matches(bytes, charset, WESTERN)
                ? Optional.of(new TextEncoding("Windows-1252", charset, isSurelyWestern(Decoding.of(bytes, charset))))
                : Optional.empty();
    }

    private static boolean isSurelyWestern(Optional<String> text) {
        String words = text.orElse("");
        String others = words.indexOf('à') >= 0 ? FRENCH.matcher(words).replaceAll("") : words;
        return UNMISTAKABLE.matcher(others).matches();
    }

    private static boolean isLead(byte octet) {
        return (octet & 0xFF) >= 0xC2 && (octet & 0xFF) <= 0xF4;
    }

    private static boolean isTrail(byte octet) {
        return (octet & 0xC0) == HIGH;
    }

    /// Whether all stretches of bytes that are not ASCII have such a length.
    private static boolean runs(byte[] bytes, IntPredicate length) {
        int run = 0;
        for (byte octet : bytes) {
            if (octet < 0) {
                run++;
            } else if (run > 0) {
                if (!length.test(run)) {
                    return false;
                }
                run = 0;
            }
        }
        return run == 0 || length.test(run);
    }

    private static boolean matches(byte[] bytes, Charset charset, Pattern pattern) {
        return Decoding.of(bytes, charset)
                .filter(text -> pattern.matcher(text).matches())
                .isPresent();
    }
}

package fascicle.pictures;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/// What a picture made of dots is written in, told by how the file begins and not by its name.
public enum RasterFormat {
    PNG("\u0089PNG.*"),
    JPEG("\u00ff\u00d8\u00ff.*"),
    GIF("GIF8[79]a.*"),
    WEBP("RIFF....WEBP.*");

    private static final int LONGEST = 16;

    private static final Pattern PHONES = Pattern.compile("....ftyp(?:hei|hev|mif1|msf1).*", Pattern.DOTALL);

    private final Pattern beginning;

    RasterFormat(String beginning) {
        this.beginning = Pattern.compile(beginning, Pattern.DOTALL);
    }

    /// What telephones save: `heic`, `heix`, `mif1` in the box that HEIF files begin with (ISO/IEC 23008-12).
    static boolean isOfPhones(byte[] content) {
        String begins = new String(content, 0, Math.min(LONGEST, content.length), StandardCharsets.ISO_8859_1);
        return PHONES.matcher(begins).matches();
    }

    /// The endings of its files.
    public List<String> endings() {
        return switch (this) {
            case PNG -> List.of(".png");
            case JPEG -> List.of(".jpg", ".jpeg");
            case GIF -> List.of(".gif");
            case WEBP -> List.of(".webp");
        };
    }

    /// Absent when it is none of them.
    public static Optional<RasterFormat> of(byte[] content) {
        String begins = new String(content, 0, Math.min(LONGEST, content.length), StandardCharsets.ISO_8859_1);
        return Arrays.stream(values())
                .filter(format -> format.beginning.matcher(begins).matches())
                .findFirst();
    }
}

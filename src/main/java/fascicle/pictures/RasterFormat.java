package fascicle.pictures;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Optional;
import java.util.regex.Pattern;

/// What a picture made of dots is written in, told by how the file begins and not by its name.
public enum RasterFormat {
    PNG("\u0089PNG.*"),
    JPEG("\u00ff\u00d8\u00ff.*"),
    GIF("GIF8[79]a.*"),
    WEBP("RIFF....WEBP.*");

    private static final int LONGEST = 16;

    private final Pattern beginning;

    RasterFormat(String beginning) {
        this.beginning = Pattern.compile(beginning, Pattern.DOTALL);
    }

    /// Absent when it is none of them.
    public static Optional<RasterFormat> of(byte[] content) {
        String begins = new String(content, 0, Math.min(LONGEST, content.length), StandardCharsets.ISO_8859_1);
        return Arrays.stream(values())
                .filter(format -> format.beginning.matcher(begins).matches())
                .findFirst();
    }
}

package fascicle;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.util.Optional;

/// Bytes as text, all of them or none: the one rule by which we say what a file is written in, and mend it.
public final class Decoding {
    private Decoding() {}

    /// Absent when some byte means nothing in this encoding. A byte-order mark stays, as U+FEFF, where the encoding
    /// takes it for a character.
    public static Optional<String> of(byte[] bytes, Charset charset) {
        try {
            return Optional.of(
                    charset.newDecoder().decode(ByteBuffer.wrap(bytes)).toString());
        } catch (CharacterCodingException _) {
            return Optional.empty();
        }
    }
}

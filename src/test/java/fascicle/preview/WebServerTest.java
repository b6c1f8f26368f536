package fascicle.preview;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.Random;
import org.junit.jupiter.api.Test;

class WebServerTest {
    /// Thirty browsers that asked for a film of 100 MB took all memory, and none of them was answered.
    @Test
    void aLargeFileIsHandedOverInPieces() throws IOException {
        byte[] content = new byte[1_000_003];
        new Random(1).nextBytes(content);
        ByteArrayOutputStream taken = new ByteArrayOutputStream() {
            @Override
            public void write(byte[] bytes, int from, int length) {
                assertTrue(length <= 1 << 16, length + " bytes at once");
                super.write(bytes, from, length);
            }
        };
        WebServer.write(content, taken);
        assertArrayEquals(content, taken.toByteArray());
    }
}

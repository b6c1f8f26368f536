package fascicle.packing;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.zip.CRC32;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import java.util.zip.ZipOutputStream;

/// Jars that are not compressed by themselves: within an archive that is, they take less room, and they are
/// read faster.
final class Jars {
    private Jars() {}

    /// The same files in the same order.
    static byte[] stored(byte[] jar, long seconds) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream(jar.length * 2);
        try (ZipInputStream in = new ZipInputStream(new ByteArrayInputStream(jar));
                ZipOutputStream out = new ZipOutputStream(bytes)) {
            for (ZipEntry entry = in.getNextEntry(); entry != null; entry = in.getNextEntry()) {
                byte[] content = in.readAllBytes();
                ZipEntry stored = new ZipEntry(entry.getName());
                stored.setMethod(ZipEntry.STORED);
                stored.setSize(content.length);
                CRC32 sum = new CRC32();
                sum.update(content);
                stored.setCrc(sum.getValue());
                stored.setTimeLocal(LocalDateTime.ofEpochSecond(seconds & ~1L, 0, ZoneOffset.UTC));
                out.putNextEntry(stored);
                out.write(content);
                out.closeEntry();
            }
        }
        return bytes.toByteArray();
    }
}

package fascicle.packing;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.zip.Deflater;
import org.apache.commons.compress.archivers.ar.ArArchiveEntry;
import org.apache.commons.compress.archivers.ar.ArArchiveOutputStream;
import org.apache.commons.compress.archivers.tar.TarArchiveEntry;
import org.apache.commons.compress.archivers.tar.TarArchiveOutputStream;
import org.apache.commons.compress.archivers.tar.TarConstants;
import org.apache.commons.compress.archivers.zip.ZipArchiveEntry;
import org.apache.commons.compress.archivers.zip.ZipArchiveOutputStream;
import org.apache.commons.compress.compressors.gzip.GzipCompressorOutputStream;
import org.apache.commons.compress.compressors.gzip.GzipParameters;
import org.tukaani.xz.LZMA2Options;
import org.tukaani.xz.XZOutputStream;

/// Trees as bytes. Everything belongs to root, and has one time.
///
/// @param seconds since 1970
record Archives(long seconds) {
    /// A tenth of the time of the highest level, for a twentieth more bytes.
    private static final int XZ = 1;

    private static final int FOLDER = 040755;

    /// Where everybody may write, and nobody may remove what is another's.
    private static final int SHARED_FOLDER = 041777;

    byte[] tar(Tree tree) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (TarArchiveOutputStream tar = new TarArchiveOutputStream(bytes, StandardCharsets.UTF_8.name())) {
            tar.setLongFileMode(TarArchiveOutputStream.LONGFILE_POSIX);
            for (String folder : tree.folders()) {
                put(tar, new TarArchiveEntry(folder + "/"), folder.equals("tmp") ? SHARED_FOLDER : FOLDER, new byte[0]);
            }
            for (Map.Entry<String, Tree.Leaf> leaf : tree.leaves().entrySet()) {
                Tree.Leaf what = leaf.getValue();
                TarArchiveEntry entry = what.link().isEmpty()
                        ? new TarArchiveEntry(leaf.getKey())
                        : new TarArchiveEntry(leaf.getKey(), TarConstants.LF_SYMLINK);
                entry.setLinkName(what.link());
                put(tar, entry, what.mode(), what.bytes());
            }
        }
        return bytes.toByteArray();
    }

    private void put(TarArchiveOutputStream tar, TarArchiveEntry entry, int mode, byte[] bytes) throws IOException {
        entry.setMode(mode);
        entry.setModTime(seconds * 1000);
        entry.setIds(0, 0);
        entry.setNames("root", "root");
        entry.setSize(bytes.length);
        tar.putArchiveEntry(entry);
        tar.write(bytes);
        tar.closeArchiveEntry();
    }

    /// What is packed was packed on a Unix, whatever this is.
    byte[] zip(Tree tree) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ZipArchiveOutputStream zip = new ZipArchiveOutputStream(bytes)) {
            zip.setLevel(Deflater.BEST_COMPRESSION);
            for (Map.Entry<String, Tree.Leaf> leaf : tree.leaves().entrySet()) {
                ZipArchiveEntry entry = new ZipArchiveEntry(leaf.getKey());
                entry.setUnixMode(0100000 | leaf.getValue().mode());
                // A zip's times are in nobody knows which zone.
                entry.setTimeLocal(java.time.LocalDateTime.ofEpochSecond(seconds & ~1L, 0, java.time.ZoneOffset.UTC));
                zip.putArchiveEntry(entry);
                zip.write(leaf.getValue().bytes());
                zip.closeArchiveEntry();
            }
        }
        return bytes.toByteArray();
    }

    static byte[] gzip(byte[] bytes) throws IOException {
        GzipParameters parameters = new GzipParameters();
        parameters.setCompressionLevel(Deflater.BEST_COMPRESSION);
        parameters.setModificationTime(0);
        ByteArrayOutputStream packed = new ByteArrayOutputStream();
        try (OutputStream out = new GzipCompressorOutputStream(packed, parameters)) {
            out.write(bytes);
        }
        return packed.toByteArray();
    }

    static byte[] xz(byte[] bytes) throws IOException {
        ByteArrayOutputStream packed = new ByteArrayOutputStream();
        try (OutputStream out = new XZOutputStream(packed, new LZMA2Options(XZ))) {
            out.write(bytes);
        }
        return packed.toByteArray();
    }

    /// The archive that a Debian package is: files in the order in which they are given.
    byte[] ar(Map<String, byte[]> files) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ArArchiveOutputStream ar = new ArArchiveOutputStream(bytes)) {
            for (Map.Entry<String, byte[]> file : files.entrySet()) {
                ar.putArchiveEntry(new ArArchiveEntry(file.getKey(), file.getValue().length, 0, 0, 0100644, seconds));
                ar.write(file.getValue());
                ar.closeArchiveEntry();
            }
        }
        return bytes.toByteArray();
    }
}

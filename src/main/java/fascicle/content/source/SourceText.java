package fascicle.content.source;

import fascicle.Diagnostic;
import fascicle.Fix;
import fascicle.OnDisk;
import fascicle.Position;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/// A file that an author wrote, as text.
///
/// A byte-order mark is dropped and lines end in `\n`, whatever they ended in on disk.
///
/// @param path relative to the project, with `/` between names
/// @param text the whole of it
/// @param lines the same, line by line
public record SourceText(String path, String text, List<String> lines) {
    /// Files beyond this size are no articles; 4 MiB, about a thousand printed pages.
    static final long LARGEST = 4L << 20;

    private static final String SAVE =
            "save it as UTF-8: in Notepad, File > Save as, Encoding: UTF-8; in Word, Save as > Plain text, Other"
                    + " encoding: Unicode (UTF-8); in VS Code, click on the encoding in the bottom line > Save with"
                    + " Encoding > UTF-8";

    public SourceText {
        lines = List.copyOf(lines);
    }

    public static SourceText of(String path, String text) {
        String unified = text.replace("\r\n", "\n").replace('\r', '\n');
        String plain = unified.startsWith("\uFEFF") ? unified.substring(1) : unified;
        return new SourceText(path, plain, plain.lines().toList());
    }

    /// A text, or the reason why there is none.
    ///
    /// @param text absent exactly when there is a problem
    public record Opened(Optional<SourceText> text, Optional<Diagnostic> problem) {}

    /// Reads a file, which must be UTF-8.
    public static Opened open(Path file, String path) throws IOException {
        Optional<Diagnostic> refusal = refusal(Files.size(file), path);
        return refusal.isPresent() ? refused(refusal.get()) : decoded(OnDisk.read(file), path);
    }

    /// Why a file of so many bytes is not read; absent when it is.
    public static Optional<Diagnostic> refusal(long size, String path) {
        String message = "the file has " + size + " bytes; at most " + LARGEST + " are read";
        return size > LARGEST
                ? Optional.of(Diagnostic.error(Position.startOf(path), "file-too-large", message))
                : Optional.empty();
    }

    /// The bytes of a file, which must be UTF-8, as text.
    public static Opened decoded(byte[] bytes, String path) {
        Optional<TextEncoding> wide = TextEncoding.wide(bytes);
        if (wide.isPresent()) {
            return refused(encoding(Position.startOf(path), wide.get()));
        }
        CharsetDecoder decoder = StandardCharsets.UTF_8.newDecoder();
        ByteBuffer in = ByteBuffer.wrap(bytes);
        CharBuffer out = CharBuffer.allocate(bytes.length);
        boolean malformed = decoder.decode(in, out, true).isError();
        String text = out.flip().toString();
        if (!malformed) {
            return new Opened(Optional.of(of(path, text)), Optional.empty());
        }
        SourceText before = of(path, text + "\uFFFD");
        Position at = new Position(
                path, before.lines().size(), before.lines().getLast().length());
        return refused(TextEncoding.of(bytes)
                .map(found -> encoding(at, found))
                .orElseGet(() -> Diagnostic.error(
                                at,
                                "file-encoding",
                                "the file is not UTF-8: byte 0x%02X at offset %d"
                                        .formatted(bytes[in.position()], in.position()))
                        .withHint(SAVE)));
    }

    private static Diagnostic encoding(Position at, TextEncoding found) {
        String saved = found.isSure() ? "is saved as " : "is probably saved as ";
        Diagnostic told = Diagnostic.error(at, "file-encoding", "the file " + saved + found.name() + ", not as UTF-8")
                .withHint(SAVE);
        return found.isSure()
                ? told.withFix(new Fix.Recoding(at.path(), found.charset().name()))
                : told;
    }

    private static Opened refused(Diagnostic problem) {
        return new Opened(Optional.empty(), Optional.of(problem));
    }

    /// A place in this text.
    ///
    /// @param line from 1; beyond the end is the end
    /// @param codePoints how many characters of the line stand before it
    public Position at(int line, int codePoints) {
        int existing = Math.clamp(line, 1, Math.max(1, lines.size()));
        String words = existing <= lines.size() ? lines.get(existing - 1) : "";
        int within = line > existing ? words.codePointCount(0, words.length()) : codePoints;
        int column = words.offsetByCodePoints(0, Math.min(within, words.codePointCount(0, words.length()))) + 1;
        return new Position(path, existing, column);
    }
}

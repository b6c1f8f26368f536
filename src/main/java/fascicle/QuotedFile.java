package fascicle;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;

/// A file that an author wrote, as it is quoted in what is said of it.
public final class QuotedFile {
    private QuotedFile() {}

    /// Its lines, without the mark at its beginning that it is UTF-8; none when it cannot be read, is no text, or lies
    /// outside its project, by whatever link: nothing of other files is told.
    public static List<String> lines(Path project, Path file) {
        try {
            if (!OnDisk.isFile(file) || !isOf(project, file)) {
                return List.of();
            }
            String text = new String(OnDisk.read(file), StandardCharsets.UTF_8);
            if (text.indexOf('\0') >= 0) {
                return List.of();
            }
            return text.substring(text.startsWith("\uFEFF") ? 1 : 0).lines().toList();
        } catch (IOException _) {
            return List.of();
        }
    }

    private static boolean isOf(Path project, Path file) throws IOException {
        return file.toRealPath().startsWith(project.toRealPath());
    }
}

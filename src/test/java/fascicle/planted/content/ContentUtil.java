package fascicle.planted.content;

import fascicle.planted.model.ModelImportsContent;
import freemarker.template.Version;
import java.io.IOException;
import java.util.HashMap;

/// Has a name that says nothing, stands in a package that is not null-marked, uses a library of another room, keeps
/// state in statics, prints, exits, takes what the disk does not say for a "no", and reads a file that it does not
/// name when it cannot.
public class ContentUtil {
    static final HashMap<String, String> STATE = new HashMap<>();

    private final ModelImportsContent.Allowed allowed = new ModelImportsContent.Allowed("");

    String text() throws IOException {
        return java.nio.file.Files.readString(java.nio.file.Path.of("x"));
    }

    Version library() {
        System.out.println(allowed);
        System.exit(java.nio.file.Files.exists(java.nio.file.Path.of("x")) ? 1 : 2);
        return new Version(1, 2, 3);
    }
}

package fascicle.planted.content;

import fascicle.planted.model.ModelImportsContent;
import freemarker.template.Version;
import java.util.HashMap;

/// Has a name that says nothing, stands in a package that is not null-marked, uses a library of another room, keeps
/// state
/// in statics, prints, exits, and takes what the disk does not say for a "no".
public class ContentUtil {
    static final HashMap<String, String> STATE = new HashMap<>();

    private final ModelImportsContent.Allowed allowed = new ModelImportsContent.Allowed("");

    Version library() {
        System.out.println(allowed);
        System.exit(java.nio.file.Files.exists(java.nio.file.Path.of("x")) ? 1 : 2);
        return new Version(1, 2, 3);
    }
}

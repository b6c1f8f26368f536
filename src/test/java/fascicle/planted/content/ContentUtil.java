package fascicle.planted.content;

import fascicle.planted.model.ModelImportsContent;
import freemarker.template.Version;
import java.util.HashMap;

/// Has a name that says nothing, stands in a package that is not null-marked, uses a library of another room, keeps
/// state
/// in statics, prints and exits.
public class ContentUtil {
    static final HashMap<String, String> STATE = new HashMap<>();

    private final ModelImportsContent.Allowed allowed = new ModelImportsContent.Allowed("");

    Version library() {
        System.out.println(allowed);
        System.exit(1);
        return new Version(1, 2, 3);
    }
}

package fascicle.content;

import fascicle.content.yaml.Key;
import fascicle.content.yaml.Keys;
import fascicle.content.yaml.Kinds;

/// What the front matter of a standing page may say.
final class PageFile {
    static final Key<String> TITLE = Key.required("title", Kinds.name(), "The page's title");
    static final Key<Integer> ORDER = Key.optional("order", Kinds.count(), "Its place among the pages");
    static final Key<Boolean> PRINT = Key.optional("print", Kinds.truth(), "false: it stands on the website only");

    static final Keys KEYS = Keys.of(TITLE, ORDER, PRINT);

    private PageFile() {}
}

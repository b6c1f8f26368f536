package fascicle.content;

import fascicle.content.yaml.AddressKinds;
import fascicle.content.yaml.Key;
import fascicle.content.yaml.Keys;
import fascicle.content.yaml.Kinds;
import fascicle.model.DossierKind;
import java.net.URI;
import java.util.List;

/// What a file of `content/dossiers` may say of a matter or a body.
///
/// ```yaml
/// title: National Information Security Standardization Technical Committee
/// zh: 全国信息安全标准化技术委员会
/// short: [SAC/TC260, TC260]
/// ```
final class DossierFile {
    static final Key<String> TITLE = Key.required("title", Kinds.name(), "Its main name, or its number");
    static final Key<DossierKind> KIND = Key.optional(
            "kind",
            Kinds.choice(List.of(DossierKind.values()), DossierKind::word),
            "What it is, where its names do not tell");
    static final Key<String> CHINESE = Key.optional("zh", Kinds.name(), "Its name in Chinese");
    static final Key<List<String>> SHORT = Key.optional("short", Kinds.list(Kinds.name()), "Its short forms");
    static final Key<List<String>> ALIASES =
            Key.optional("aliases", Kinds.list(Kinds.name()), "What else articles call it");
    static final Key<List<String>> FORMER =
            Key.optional("former", Kinds.list(Kinds.name()), "What it was called before");
    static final Key<List<String>> REPLACES =
            Key.optional("replaces", Kinds.list(Kinds.name()), "Names or numbers of what it replaces");
    static final Key<URI> LINK = Key.optional("link", AddressKinds.web(), "Its page outside");

    static final Keys KEYS = Keys.of(TITLE, KIND, CHINESE, SHORT, ALIASES, FORMER, REPLACES, LINK);

    private DossierFile() {}
}

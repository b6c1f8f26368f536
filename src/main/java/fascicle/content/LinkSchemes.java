package fascicle.content;

import fascicle.content.yaml.Key;
import fascicle.content.yaml.Kinds;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/// What `newsletter.yaml` may say of addresses that begin otherwise than those of the web.
final class LinkSchemes {
    /// Those that run something, read the reader's disk or have a program of the reader's machine fetch something can
    /// never be let through.
    static final Set<String> NEVER = Set.of(
            "about",
            "blob",
            "data",
            "file",
            "filesystem",
            "hcp",
            "intent",
            "jar",
            "javascript",
            "livescript",
            "mhtml",
            "ms-appinstaller",
            "ms-cxh",
            "ms-msdt",
            "ms-officecmd",
            "search-ms",
            "shell",
            "smb",
            "vbscript",
            "view-source");

    private static final Pattern SCHEME = Pattern.compile("[a-z][a-z0-9+.-]{1,30}");
    static final Key<List<String>> KEY = Key.optional(
            "link-schemes",
            Kinds.list(Kinds.scalar(
                    "a scheme such as slack, which runs nothing",
                    Map.of("type", "string", "pattern", "^[a-z][a-z0-9+.-]*$"),
                    scheme -> Optional.of(scheme)
                            .filter(name -> SCHEME.matcher(name).matches() && !NEVER.contains(name)))),
            "What links may begin with beside https:, mailto: and the like, such as slack");

    private LinkSchemes() {}
}

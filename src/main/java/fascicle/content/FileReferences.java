package fascicle.content;

import fascicle.Nearest;
import fascicle.Position;
import fascicle.content.markdown.References;
import fascicle.content.markdown.WebAddress;
import fascicle.content.source.Problems;
import fascicle.model.Attachment;
import fascicle.model.Target;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/// Resolves the links and pictures of one file.
final class FileReferences implements References {
    private static final Pattern SCHEME = Pattern.compile("([A-Za-z][A-Za-z0-9+.-]*):.*", Pattern.DOTALL);
    private static final Set<String> SCHEMES = Set.of("https", "http", "mailto", "tel");
    private static final Pattern PICTURE = Pattern.compile(".*\\.(svg|png|jpe?g|gif|webp)", Pattern.CASE_INSENSITIVE);
    private static final Pattern ACTIVE =
            Pattern.compile(".*\\.(x?html?|m?js|css|xml|xsl|svgz?|swf)", Pattern.CASE_INSENSITIVE);

    /// What some systems do not allow in the name of a file.
    private static final Pattern UNNAMEABLE = Pattern.compile("[\\\\:\\x00-\\x1f]");

    private final Project project;
    private final PageFiles atlas;
    private final Path file;
    private final Problems problems;
    private final List<AnchorUse> anchorUses = new ArrayList<>();
    private final Map<Path, Answer> answers = new HashMap<>();

    FileReferences(Project project, PageFiles atlas, Path file, Problems problems) {
        this.project = project;
        this.atlas = atlas;
        this.file = file;
        this.problems = problems;
    }

    /// A mention of a heading, to be checked when all headings are known.
    ///
    /// @param target the text it should be in; `Within` for the text that mentions it
    record AnchorUse(Target target, String anchor, Position at) {}

    /// What is to be said of a path that the text names.
    private record Answer(boolean isFile, boolean isDraft, Optional<Target> page) {}

    private Answer answer(Path path, PageFiles known) {
        return new Answer(Files.isRegularFile(path), known.isDraft(path), known.find(path));
    }

    /// Whether all paths that were asked for still lead to what they led to then.
    boolean areAsBefore(PageFiles now) {
        return answers.entrySet().stream().allMatch(asked -> asked.getValue().equals(answer(asked.getKey(), now)));
    }

    List<AnchorUse> anchorUses() {
        return List.copyOf(anchorUses);
    }

    @Override
    public Optional<Target> link(String destination, Position at) {
        Matcher scheme = SCHEME.matcher(destination);
        if (scheme.matches()) {
            return outside(destination, scheme.group(1), at);
        }
        int hash = destination.indexOf('#');
        String path = hash < 0 ? destination : destination.substring(0, hash);
        Optional<String> anchor = hash < 0 ? Optional.empty() : Optional.of(decoded(destination.substring(hash + 1)));
        if (path.isEmpty()) {
            return within(anchor, at);
        }
        return resolve(path, "link", at).flatMap(target -> inside(target, anchor, at));
    }

    @Override
    public Optional<Target> bare(String destination) {
        Matcher scheme = SCHEME.matcher(destination);
        boolean isPublished =
                scheme.matches() && SCHEMES.contains(scheme.group(1).toLowerCase(Locale.ROOT));
        return Optional.of(WebAddress.encoded(destination))
                .filter(address -> isPublished && WebAddress.hasHost(address))
                .map(Target.Outside::new);
    }

    private Optional<Target> outside(String destination, String scheme, Position at) {
        if (SCHEMES.contains(scheme.toLowerCase(Locale.ROOT))) {
            String address = WebAddress.encoded(destination);
            if (!WebAddress.hasHost(address)) {
                problems.error(
                        at,
                        "link-broken",
                        "\"" + destination + "\" is no address",
                        "after https:// comes the name of a host, such as www.example.org");
                return Optional.empty();
            }
            return Optional.of(new Target.Outside(address));
        }
        problems.error(
                at,
                "link-scheme",
                "links to \"" + scheme + ":\" are not published",
                "use https:, http:, mailto: or tel:");
        return Optional.empty();
    }

    private Optional<Target> within(Optional<String> anchor, Position at) {
        if (anchor.isEmpty() || anchor.get().isEmpty()) {
            problems.error(at, "link-broken", "the link leads nowhere", "write an address between the parentheses");
            return Optional.empty();
        }
        Target target = new Target.Within(anchor.get());
        anchorUses.add(new AnchorUse(target, anchor.get(), at));
        return Optional.of(target);
    }

    private Optional<Target> inside(Path found, Optional<String> anchor, Position at) {
        if (atlas.isDraft(found)) {
            problems.error(
                    at, "link-draft", "the link leads to a draft, which is not published", "set draft: false there");
            return Optional.empty();
        }
        Optional<Target> page = atlas.find(found);
        if (page.isEmpty() && found.toString().endsWith(".md")) {
            problems.error(
                    at, "link-broken", "\"" + project.name(found) + "\" is no article or page of the newsletter");
            return Optional.empty();
        }
        page.ifPresent(target -> anchor.ifPresent(name -> anchorUses.add(new AnchorUse(target, name, at))));
        return page.map(target -> withAnchor(target, anchor))
                .or(() -> document(found, at).map(Target.ToFile::new));
    }

    private static Target withAnchor(Target page, Optional<String> anchor) {
        return switch (page) {
            case Target.ToArticle article -> new Target.ToArticle(article.article(), anchor);
            case Target.ToPage standing -> new Target.ToPage(standing.page(), anchor);
            default -> page;
        };
    }

    /// A document to read or keep. What a browser would run is refused.
    Optional<Attachment> document(Path found, Position at) {
        if (ACTIVE.matcher(found.toString()).matches()) {
            problems.error(
                    at,
                    "file-kind",
                    "files such as \"" + found.getFileName() + "\" are not published as documents",
                    "a browser would run it; publish a PDF instead");
            return Optional.empty();
        }
        return Optional.of(new Attachment(found, project.published(found)));
    }

    @Override
    public Optional<Attachment> picture(String destination, Position at) {
        if (SCHEME.matcher(destination).matches() || destination.startsWith("//")) {
            problems.error(
                    at,
                    "picture-outside",
                    "the picture is not a file of the newsletter",
                    "put it into images/; " + "nothing is fetched from elsewhere");
            return Optional.empty();
        }
        return resolve(destination, "picture", at)
                .filter(found -> isPicture(found, at))
                .map(found -> new Attachment(found, project.published(found)));
    }

    private boolean isPicture(Path found, Position at) {
        boolean picture = PICTURE.matcher(found.toString()).matches();
        if (!picture) {
            problems.error(at, "picture-kind", "\"" + found.getFileName() + "\" is no picture", "use SVG, PNG or JPEG");
        }
        return picture;
    }

    /// The file that a relative address names; absent when there is none that may be published.
    Optional<Path> resolve(String address, String noun, Position at) {
        String path = decoded(address);
        Optional<Path> found = path.startsWith("/") || path.contains("\\") ? Optional.empty() : sibling(path);
        found.ifPresent(asked -> answers.put(asked, answer(asked, atlas)));
        if (found.isEmpty() || !Files.isRegularFile(found.get())) {
            problems.error(at, noun + "-broken", "there is no file \"" + address + "\"", hint(path, found));
            return Optional.empty();
        }
        if (!project.holds(found.get())) {
            problems.error(at, "file-outside", "\"" + address + "\" lies outside the newsletter's content");
            return Optional.empty();
        }
        return found.filter(file -> isNamed(file, at));
    }

    private boolean isNamed(Path file, Position at) {
        boolean named = !UNNAMEABLE.matcher(project.published(file)).find();
        if (!named) {
            problems.error(
                    at,
                    "file-name",
                    "the name \"" + file.getFileName() + "\" has a sign that no address can have",
                    "rename the file or its folder: no colon, no control character");
        }
        return named;
    }

    private Optional<Path> sibling(String path) {
        try {
            return Optional.of(file.resolveSibling(path).normalize());
        } catch (InvalidPathException _) {
            return Optional.empty();
        }
    }

    private String hint(String path, Optional<Path> missing) {
        Optional<Path> folder =
                missing.map(Path::getParent).filter(project::holds).filter(Files::isDirectory);
        if (folder.isEmpty()) {
            return "addresses are relative to \"" + project.name(file) + "\"";
        }
        try (Stream<Path> siblings = Files.list(folder.get())) {
            List<String> names = siblings.map(found -> found.getFileName().toString())
                    .sorted()
                    .toList();
            return Nearest.to(missing.get().getFileName().toString(), names)
                    .map(name -> "did you mean \"" + path.substring(0, path.lastIndexOf('/') + 1) + name + "\"?")
                    .orElse("addresses are relative to \"" + project.name(file) + "\"");
        } catch (IOException _) {
            return "the folder cannot be read";
        }
    }

    private static String decoded(String address) {
        try {
            return java.net.URLDecoder.decode(address.replace("+", "%2B"), StandardCharsets.UTF_8);
        } catch (IllegalArgumentException _) {
            return address;
        }
    }
}

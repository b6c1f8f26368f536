package fascicle.importing.posts;

import fascicle.FinalSlash;
import fascicle.PercentEncoding;
import fascicle.importing.posts.Post.Doubt;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/// Leads the links of posts to where other posts now stand, and finds the files that they show and offer.
public final class Destinations {
    private static final Pattern CODE_OR_DESTINATION = Pattern.compile("(?<code>(?<!`)`++[^`]*+`++|<!--.*?(?:-->|$))"
            + "|(?<before>]\\(\\s*+<?+)(?<inline>[^\\s()<>]++(?:\\([^\\s()<>]*+\\)[^\\s()<>]*+)*+)"
            + "|(?<label>^ {0,3}+\\[[^\\]]++]:\\s*+<?+)(?<defined>[^\\s<>]++)"
            + "|(?<attribute>\\b(?:src|href)\\s*+=\\s*+[\"'])(?<html>[^\"']++)");

    private static final String REMARK_ENDS = "-->";

    private static final Pattern UPWARDS = Pattern.compile("^(?:\\.{0,2}+/)++");
    private static final Pattern ENDING = Pattern.compile("(?i)(?:/?index)?\\.(?:md|mdx|markdown|html?)$");
    private static final Pattern DAY = Pattern.compile("^\\d{4}-\\d{1,2}-\\d{1,2}-");
    private static final Pattern PICTURE = Pattern.compile("(?i).*\\.(?:svg|png|jpe?g|gif|webp)");
    private static final Pattern DOCUMENT =
            Pattern.compile("(?i).*\\.(?:pdf|txt|csv|epub|ics|zip|docx?|xlsx?|pptx?|od[tsp]|mp3|mp4|ogg|wav|webm)");
    private static final List<String> ROOTS = List.of("", "static", "public", "assets", "src", "source", "content");

    private final Path folder;
    private final Set<Path> there;
    private final Optional<String> site;
    private final Map<String, Known> posts = new HashMap<>();
    private final Set<String> ambiguous = new HashSet<>();

    /// @param folder that the posts were found in
    /// @param there the files in it; none is taken from elsewhere
    /// @param site where the posts stood, without a slash at its end
    public Destinations(Path folder, Set<Path> there, Optional<String> site) {
        this.folder = folder;
        this.there = Set.copyOf(there);
        this.site = site;
    }

    /// A post that links may lead to.
    private record Known(Post post, PlacedPost placed) {
        boolean isDraft() {
            return post.head().isDraft();
        }
    }

    /// What a post becomes.
    public record Led(List<String> text, List<Doubt> doubts) {}

    /// Makes a post known by its name and its addresses.
    public void add(Post post, PlacedPost placed) {
        Set<String> names = new HashSet<>();
        names.add(key(post.name()));
        post.head().addresses().forEach(address -> names.add(key(address)));
        names.remove("");
        for (String name : names) {
            if (posts.putIfAbsent(name, new Known(post, placed)) != null) {
                ambiguous.add(name);
            }
        }
    }

    /// The last part of an address, in small letters: `/2019/03/knots/` and `2019-03-05-knots.md` are `knots`.
    private static String key(String address) {
        String path = FinalSlash.off(
                ENDING.matcher(address.replaceFirst("[?#].*", "")).replaceFirst(""));
        String last = path.substring(path.lastIndexOf('/') + 1);
        return DAY.matcher(last).replaceFirst("").toLowerCase(Locale.ROOT);
    }

    /// @param files that come with the posts of the issue, by their names beside them; grows
    public Led led(Post post, PlacedPost placed, Map<String, Path> files) {
        List<Doubt> doubts = new ArrayList<>();
        List<String> text = new ArrayList<>();
        boolean fenced = false;
        boolean remark = false;
        for (String line : post.text()) {
            boolean fence = !remark && line.matches("[\\s>]*(?:```|~~~).*");
            fenced ^= fence;
            if (fence || fenced || line.indexOf('(') < 0 && line.indexOf('=') < 0 && line.indexOf(':') < 0) {
                text.add(line);
            } else {
                int from = remark ? endOfRemark(line) : 0;
                text.add(line.substring(0, from) + led(line.substring(from), new From(post, placed, files, doubts)));
            }
            remark = !fenced && isRemark(line, remark);
        }
        return new Led(Unlinked.words(text), doubts);
    }

    /// Where a line goes on with what is read, after a remark from lines before.
    private static int endOfRemark(String line) {
        int end = line.indexOf(REMARK_ENDS);
        return end < 0 ? line.length() : end + REMARK_ENDS.length();
    }

    /// Whether the line after this one begins within a remark, `<!-- like this -->`.
    private static boolean isRemark(String line, boolean before) {
        int ends = line.lastIndexOf(REMARK_ENDS);
        int begins = line.lastIndexOf("<!--");
        return before && ends < 0 || begins >= 0 && begins > ends;
    }

    /// The post that a link stands in, and what comes of its links.
    private record From(Post post, PlacedPost placed, Map<String, Path> files, List<Doubt> doubts) {}

    private String led(String line, From from) {
        return CODE_OR_DESTINATION
                .matcher(line)
                .replaceAll(found ->
                        Matcher.quoteReplacement(found.group("code") != null ? found.group() : led(found, from)));
    }

    private String led(MatchResult found, From from) {
        for (Map.Entry<String, String> kind : Map.of("before", "inline", "label", "defined", "attribute", "html")
                .entrySet()) {
            String address = found.group(kind.getValue());
            if (address != null) {
                return found.group(kind.getKey()) + destination(address, from);
            }
        }
        return found.group();
    }

    private String destination(String written, From from) {
        String address = site.filter(written::startsWith)
                .map(own -> written.substring(own.length()))
                .orElse(written);
        if (address.isEmpty() || address.startsWith("#") || address.matches("(?i)[a-z][a-z0-9+.-]*:.*|//.*")) {
            return written;
        }
        String anchor = address.indexOf('#') < 0 ? "" : address.substring(address.indexOf('#'));
        String path = PercentEncoding.decoded(address.replaceFirst("[?#].*", ""));
        Optional<String> file = file(path, from);
        if (file.isPresent()) {
            return file.get();
        }
        Known post = ambiguous.contains(key(path)) || PICTURE.matcher(path).matches() ? null : posts.get(key(path));
        if (post != null
                && post.isDraft()
                && (post.placed().isPage() || !from.post().head().isDraft())) {
            return unpublished(post, written, from);
        }
        if (post != null) {
            return post.placed().from(from.placed()) + anchor;
        }
        if (site.isPresent()) {
            return site.get() + "/" + UPWARDS.matcher(address).replaceFirst("");
        }
        from.doubts().add(new Doubt(1, "nothing was found at " + address));
        return written;
    }

    /// A draft has no page that readers could be led to: where the post stood it may still stand.
    private String unpublished(Known post, String written, From from) {
        Optional<String> stood = Stream.concat(Stream.of(written), post.post().head().addresses().stream())
                .flatMap(address -> whole(address).stream())
                .findFirst();
        from.doubts()
                .add(new Doubt(
                        1,
                        "links to \"" + post.post().title().strip() + "\", which is a draft: "
                                + stood.map(address -> "the link leads to " + address)
                                        .orElse("its words stand without the link")));
        return stood.orElse(Unlinked.NOWHERE);
    }

    private Optional<String> whole(String address) {
        if (address.matches("https?://\\S++")) {
            return Optional.of(address);
        }
        return site.filter(_ -> address.matches("/\\S++")).map(stood -> stood + address);
    }

    /// A picture or document that lies beside the post, or in one of the folders of the site.
    private Optional<String> file(String path, From from) {
        boolean picture = PICTURE.matcher(path).matches();
        if (!picture && !DOCUMENT.matcher(path).matches()) {
            return Optional.empty();
        }
        List<Path> places = new ArrayList<>();
        resolved(from.post().file().resolveSibling("."), path)
                .filter(_ -> !path.startsWith("/"))
                .ifPresent(places::add);
        ROOTS.forEach(
                root -> resolved(folder.resolve(root), UPWARDS.matcher(path).replaceFirst(""))
                        .ifPresent(places::add));
        return places.stream().filter(there::contains).findFirst().map(file -> {
            String name = free(
                    (picture ? "images/" : "annexes/")
                            + file.getFileName().toString().replace(' ', '-'),
                    file,
                    from.files());
            from.files().put(name, file);
            return name.replace("(", "%28").replace(")", "%29");
        });
    }

    private static Optional<Path> resolved(Path base, String path) {
        try {
            return Optional.of(base.resolve(path).normalize());
        } catch (InvalidPathException _) {
            return Optional.empty();
        }
    }

    /// Another name where two files of an issue have the same.
    private static String free(String name, Path file, Map<String, Path> files) {
        String free = name;
        for (int i = 2; files.containsKey(free) && !files.get(free).equals(file); i++) {
            free = name.replaceFirst("(\\.[^.]*)$", "-" + i + "$1");
        }
        return free;
    }
}

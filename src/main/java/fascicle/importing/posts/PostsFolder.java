package fascicle.importing.posts;

import fascicle.OnDisk;
import java.io.IOException;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/// Finds the posts of a folder: the Markdown files that have a day, in their front matter or their names.
///
/// @param posts by their days
/// @param others Markdown files that have no day
/// @param files all that is there, without what is too large to be published
public record PostsFolder(List<Post> posts, List<Path> others, Set<Path> files) {
    private static final long LARGEST = 32L << 20;
    private static final Pattern MARKDOWN = Pattern.compile("(?i).*\\.(md|mdx|markdown|mkd)");
    private static final Pattern DAY = Pattern.compile("^\\d{4}-\\d{1,2}-\\d{1,2}-?");
    private static final Pattern HEADING = Pattern.compile("#\\s+(.+?)\\s*#*");

    /// Folders of programs and of what they make.
    private static final Set<String> LEFT = Set.of(
            "_site", "public", "themes", "layouts", "_layouts", "_includes", "vendor", "resources", "archetypes");

    public PostsFolder {
        posts = List.copyOf(posts);
        others = List.copyOf(others);
        files = Set.copyOf(files);
    }

    public static PostsFolder of(Path folder) throws IOException {
        Path whole = folder.toAbsolutePath().normalize();
        List<Path> files = files(whole);
        Set<Path> there = Set.copyOf(files);
        List<Post> posts = new ArrayList<>();
        List<Path> others = new ArrayList<>();
        for (Path file : files) {
            if (isText(whole.relativize(file))) {
                Optional<Post> post = post(file);
                if (post.isPresent()) {
                    posts.add(addressed(post.get(), there));
                } else {
                    others.add(file);
                }
            }
        }
        posts.sort(Comparator.comparing(Post::day).thenComparing(Post::file));
        return new PostsFolder(posts, others, there);
    }

    /// The same with those that have a number and no day.
    public PostsFolder numbered(Rhythm rhythm) throws IOException {
        Map<Path, Integer> numbers = new LinkedHashMap<>();
        for (Path file : others) {
            Rhythm.number(stem(file)).ifPresent(number -> numbers.put(file, number));
        }
        List<Post> all = new ArrayList<>(posts);
        for (Map.Entry<Path, Integer> each : numbers.entrySet()) {
            Path file = each.getKey();
            PostSource source = PostSource.of(file.getFileName().toString(), OnDisk.text(file));
            Optional<LocalDate> day = rhythm.day(each.getValue(), numbers.values());
            if (day.isPresent()) {
                all.add(addressed(post(file, stem(file), day.get(), source), files));
            }
        }
        all.sort(Comparator.comparing(Post::day).thenComparing(Post::file));
        return new PostsFolder(
                all, others.stream().filter(file -> !numbers.containsKey(file)).toList(), files);
    }

    /// How many have a number and no day.
    public long numbers() {
        return others.stream()
                .filter(file -> Rhythm.number(stem(file)).isPresent())
                .count();
    }

    /// Links in the file system are not followed.
    private static List<Path> files(Path folder) throws IOException {
        List<Path> files = new ArrayList<>();
        Files.walkFileTree(folder, new SimpleFileVisitor<>() {
            @Override
            public FileVisitResult preVisitDirectory(Path inner, BasicFileAttributes attributes) {
                String name = String.valueOf(inner.getFileName());
                boolean left = !inner.equals(folder) && (name.startsWith(".") || name.equals("node_modules"));
                return left ? FileVisitResult.SKIP_SUBTREE : FileVisitResult.CONTINUE;
            }

            @Override
            public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) {
                if (attributes.isRegularFile() && attributes.size() <= LARGEST) {
                    files.add(file);
                }
                return FileVisitResult.CONTINUE;
            }
        });
        files.sort(Comparator.naturalOrder());
        return files;
    }

    private static boolean isText(Path file) {
        for (Path part : file) {
            if (LEFT.contains(part.toString())) {
                return false;
            }
        }
        return MARKDOWN.matcher(file.toString()).matches();
    }

    private static Optional<Post> post(Path file) throws IOException {
        PostSource source = PostSource.of(file.getFileName().toString(), OnDisk.text(file));
        String stem = stem(file);
        Optional<LocalDate> day = source.head().date().or(() -> PostHead.day(stem));
        return day.map(on -> post(file, stem, on, source));
    }

    private static Post post(Path file, String stem, LocalDate day, PostSource source) {
        int first = 0;
        while (first < source.text().size() && source.text().get(first).isBlank()) {
            first++;
        }
        var heading =
                HEADING.matcher(first < source.text().size() ? source.text().get(first) : "");
        String bare = DAY.matcher(stem).replaceFirst("");
        boolean leads = heading.matches();
        String title = source.head().title().orElse(leads ? heading.group(1) : bare.replace('-', ' '));
        boolean isTitle = leads && heading.group(1).equalsIgnoreCase(title);
        int from = isTitle ? first + 1 : 0;
        List<String> text = source.text().subList(from, source.text().size());
        boolean mdx = file.toString().toLowerCase(Locale.ROOT).endsWith(".mdx");
        OtherSigns signs = new OtherSigns(source.firstLine() + from, mdx);
        List<String> plain = LoweredHeadings.of(signs.taken(text));
        return new Post(file, bare.isEmpty() ? stem : bare, title, day, source.head(), plain, signs.doubts());
    }

    private static Post addressed(Post post, Set<Path> files) throws IOException {
        Optional<String> address = HugoAddress.of(post.file(), post.head(), files);
        return address.isEmpty()
                ? post
                : new Post(
                        post.file(),
                        post.name(),
                        post.title(),
                        post.day(),
                        post.head().with(address.get()),
                        post.text(),
                        post.doubts());
    }

    /// The name without its ending; that of the folder for `knots/index.md`.
    private static String stem(Path file) {
        String name = file.getFileName().toString();
        String stem = name.substring(0, name.lastIndexOf('.'));
        Path folder = file.getParent();
        boolean isIndex = stem.equals("index") || stem.equals("_index");
        return isIndex && folder != null && folder.getFileName() != null
                ? folder.getFileName().toString()
                : stem;
    }
}

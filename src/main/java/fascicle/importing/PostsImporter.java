package fascicle.importing;

import fascicle.FinalSlash;
import fascicle.OnDisk;
import fascicle.SourcePaths;
import fascicle.content.Chosen;
import fascicle.content.ContentReader;
import fascicle.importing.Draft.PictureFile;
import fascicle.importing.Imported.Refused;
import fascicle.importing.PostsRequest.Numbered;
import fascicle.importing.document.HtmlText;
import fascicle.importing.posts.Destinations;
import fascicle.importing.posts.PlacedPost;
import fascicle.importing.posts.Post;
import fascicle.importing.posts.Post.Doubt;
import fascicle.importing.posts.PostsFolder;
import fascicle.importing.posts.PublisherExport;
import fascicle.importing.posts.Rhythm;
import fascicle.model.Newsletter;
import fascicle.model.Section;
import fascicle.model.Slug;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/// Takes the posts of a blog over: those of a month become an issue.
public final class PostsImporter {
    private final PostsRequest request;
    private final PostsLog log = new PostsLog();

    public PostsImporter(PostsRequest request) {
        this.request = request;
    }

    /// Whether this is a folder of posts or an export, and not one document.
    public static boolean takes(Path file) throws IOException {
        return OnDisk.isFolder(file) || PublisherExport.isOne(file);
    }

    /// @throws IOException when a file cannot be read or written; no issue is there in part then, and former ones are
    /// in their places or in `imports`
    public Imported run() throws IOException {
        Optional<Newsletter> newsletter = Optional.empty();
        if (OnDisk.isThere(settingsFile())) {
            newsletter = ContentReader.once(request.project(), Chosen.ALL).newsletter();
            if (newsletter.isEmpty()) {
                return new Refused("the newsletter itself cannot be read", "run fascicle check, and mend what it says");
            }
        }
        Optional<PostsFound> read = found();
        if (read.isEmpty()) {
            return new Refused(
                    request.folder().getFileName() + " is no export of WordPress, Ghost or Substack that can be read",
                    "export it anew, and give the file as it comes: .xml, .json or .zip");
        }
        PostsFound found = read.get();
        if (found.posts().isEmpty()) {
            return found.numbers() > 0
                    ? new Refused(
                            "the "
                                    + (found.numbers() == 1
                                            ? "post has a number"
                                            : found.numbers() + " posts have numbers")
                                    + " and no days",
                            "say on which day the first came out, and how often: --first 2024-01-05 --every week")
                    : new Refused(
                            "found no post in the folder",
                            "a post is a Markdown file that says its day: date: 2019-03-05 at its head, or"
                                    + " 2019-03-05-knots.md");
        }
        PostsByMonth months = PostsByMonth.of(found.posts());
        for (String month : months.issues().keySet()) {
            if (OnDisk.isThere(issue(month)) && !request.replace()) {
                return new Refused("there is an issue " + month + " already", "--force sets such issues aside");
            }
        }
        found.others().forEach(file -> log.left(found.folder().relativize(file)));
        return written(found, months, newsletter);
    }

    private Optional<PostsFound> found() throws IOException {
        Path whole = request.folder().toAbsolutePath().normalize();
        if (!PublisherExport.isOne(request.folder())) {
            PostsFolder dated = PostsFolder.of(request.folder());
            PostsFolder all = dated;
            if (request.numbered().isPresent()) {
                Numbered numbered = request.numbered().get();
                all = dated.numbered(new Rhythm(numbered.first(), numbered.every()));
            }
            return Optional.of(PostsFound.of(all, whole));
        }
        Path folder = OnDisk.isFolder(whole)
                ? whole
                : Optional.ofNullable(whole.getParent()).orElse(whole);
        return PublisherExport.of(request.folder(), HtmlText::markdown).map(export -> PostsFound.of(export, folder));
    }

    private Path settingsFile() {
        return request.project().resolve(SourcePaths.SETTINGS);
    }

    private Path issue(String id) {
        return request.project().resolve(SourcePaths.issue(id));
    }

    private Imported written(PostsFound found, PostsByMonth months, Optional<Newsletter> newsletter)
            throws IOException {
        Locale language = newsletter
                .map(there -> there.settings().language())
                .or(request::language)
                .orElse(Locale.ENGLISH);
        PostSections sections = PostSections.of(found.posts(), language);
        List<Section> known =
                newsletter.map(there -> there.settings().sections()).orElse(List.of());
        SettingsText settings = new SettingsText(known, sections.titles());
        Optional<String> text = newsletter.isEmpty()
                ? Optional.of(settings.whole(found.title().orElse("Newsletter"), language.toLanguageTag(), "UTC"))
                : settings.extended(OnDisk.text(settingsFile()));
        if (text.isEmpty()) {
            return new Refused(
                    "cannot add the sections of the posts to content/newsletter.yaml",
                    "write its list of sections one per line, and add these:\n" + settings.lines("  "));
        }
        Destinations destinations = destinations(found, months);
        PostText texts = new PostText(sections, settings, language);
        Path logs = request.project().resolve("imports").resolve(name());
        write(
                found,
                months,
                new Writing(destinations, texts, text.get(), logs.resolve("log.md"), newsletter.isEmpty()));
        return new Imported.Posts(
                found.posts().size(),
                months.issues().size(),
                found.others().size(),
                log.size(),
                logs.resolve("log.md"));
    }

    /// What is written first can be there without the rest: the issues come last, whole, when all of them have been
    /// written out of sight.
    private void write(PostsFound found, PostsByMonth months, Writing writing) throws IOException {
        List<IssueFolder> issues = new ArrayList<>();
        try {
            for (Map.Entry<String, List<Post>> month : months.issues().entrySet()) {
                Path logs = request.project().resolve("imports").resolve(month.getKey());
                IssueFolder folder = new IssueFolder(request.project(), issue(month.getKey()), logs);
                issues.add(folder);
                stage(folder, month, months, writing);
            }
            for (Post page : found.pages()) {
                writePage(page, writing.destinations());
            }
            String told = log.markdown(name(), writing.begun());
            put(Map.of(settingsFile(), writing.settings(), writing.log(), told));
            for (IssueFolder folder : issues) {
                folder.putInPlace();
            }
        } finally {
            for (IssueFolder folder : issues) {
                folder.close();
            }
        }
    }

    private Destinations destinations(PostsFound found, PostsByMonth months) {
        Destinations destinations = new Destinations(
                found.folder(), found.files(), request.site().or(found::site).map(PostsImporter::bare));
        months.placed().forEach((post, placed) -> destinations.add(post, placed));
        found.pages().forEach(page -> destinations.add(page, PlacedPost.page(pageName(page))));
        return destinations;
    }

    private void put(Map<Path, String> shared) throws IOException {
        try (StagedFiles others = new StagedFiles(request.project())) {
            others.stage(shared);
            others.putInPlace();
        }
    }

    private static String bare(String site) {
        return FinalSlash.off(site);
    }

    private String name() {
        String name =
                request.folder().toAbsolutePath().normalize().getFileName().toString();
        return Slug.of(name.replaceFirst("\\.(?:xml|json|zip)$", "")).value();
    }

    private static String pageName(Post page) {
        return Slug.of(page.name()).value() + ".md";
    }

    /// A standing page, unless the newsletter has one of this name, or it was a draft.
    private void writePage(Post page, Destinations destinations) throws IOException {
        Path file = request.project().resolve(SourcePaths.PAGES).resolve(pageName(page));
        String name = "pages/" + pageName(page);
        page.doubts().forEach(doubt -> log.doubt(name, doubt));
        if (page.head().isDraft() || OnDisk.isThere(file)) {
            String why = page.head().isDraft() ? "it is a draft" : "there is such a page already";
            log.doubt(name, new Doubt(1, "left this standing page out, for " + why + ": " + page.title()));
            return;
        }
        Map<String, Path> carried = new LinkedHashMap<>();
        Destinations.Led led = destinations.led(page, PlacedPost.page(pageName(page)), carried);
        led.doubts().forEach(doubt -> log.doubt(name, doubt));
        OnDisk.refuseOutside(request.project(), file);
        Files.createDirectories(file.getParent());
        for (Map.Entry<String, Path> picture : carried.entrySet()) {
            Path place = file.resolveSibling(picture.getKey());
            if (!OnDisk.isThere(place)) {
                OnDisk.refuseOutside(request.project(), place);
                Files.createDirectories(place.getParent());
                Files.copy(picture.getValue(), place);
            }
        }
        OnDisk.write(file, PostText.page(page, led.text()));
    }

    /// What is written, and with what.
    ///
    /// @param settings the text of `newsletter.yaml`
    /// @param log the file
    /// @param begun whether there was no newsletter before
    private record Writing(Destinations destinations, PostText texts, String settings, Path log, boolean begun) {}

    private void stage(IssueFolder folder, Map.Entry<String, List<Post>> month, PostsByMonth months, Writing writing)
            throws IOException {
        Map<String, String> files = new LinkedHashMap<>();
        Map<String, Path> carried = new LinkedHashMap<>();
        files.put(
                "issue.md",
                writing.texts().issue(month.getKey(), month.getValue().getLast().day()));
        for (Post post : month.getValue()) {
            PlacedPost placed = months.placed().get(post);
            Destinations.Led led = writing.destinations().led(post, placed, carried);
            files.put(placed.file(), writing.texts().article(post, led.text()));
            String name = month.getKey() + "/" + placed.file();
            log.pictures(name, led.text());
            post.doubts().forEach(doubt -> log.doubt(name, doubt));
            led.doubts().forEach(doubt -> log.doubt(name, doubt));
        }
        List<PictureFile> pictures = new ArrayList<>();
        carried.forEach((name, file) -> pictures.add(new PictureFile(file, name)));
        folder.stageBeside(files, pictures);
    }
}

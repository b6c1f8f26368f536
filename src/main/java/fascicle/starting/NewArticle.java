package fascicle.starting;

import fascicle.Nearest;
import fascicle.SourcePaths;
import fascicle.content.Chosen;
import fascicle.content.ContentReader;
import fascicle.content.yaml.YamlText;
import fascicle.model.Issue;
import fascicle.model.IssueId;
import fascicle.model.Newsletter;
import fascicle.model.Section;
import fascicle.model.Slug;
import fascicle.starting.Started.Refused;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/// Begins an article: a file behind the others of its issue.
///
/// @param section its id; may be left out where there is only one
/// @param topics the section's title when there are none
/// @param about names of what it is about
/// @param issue the newest when absent
public record NewArticle(
        Path project,
        String title,
        Optional<String> section,
        List<String> topics,
        List<String> about,
        Optional<IssueId> issue) {
    private static final Pattern FILE = Pattern.compile("(?:(\\d+)[-_. ]+)?(.+)\\.md");
    private static final int LONGEST_NAME = 50;

    public NewArticle {
        topics = List.copyOf(topics);
        about = List.copyOf(about);
    }

    /// @throws IOException when the newsletter cannot be read or the file cannot be written
    public Started start() throws IOException {
        Optional<Newsletter> newsletter =
                ContentReader.once(project, Chosen.ALL).newsletter();
        if (newsletter.isEmpty()) {
            return NewIssue.NO_NEWSLETTER;
        }
        Optional<Issue> into = issue.isPresent()
                ? newsletter.get().issues().stream()
                        .filter(found -> found.id().equals(issue.get()))
                        .findFirst()
                : newsletter.get().latest();
        if (into.isEmpty()) {
            String missing = issue.map(id -> "there is no issue " + id).orElse("there is no issue yet");
            return new Refused(
                    missing,
                    "begin one with: fascicle new issue "
                            + issue.map(IssueId::value).orElse("2023-11"));
        }
        List<Section> sections = newsletter.get().settings().sections();
        Optional<Section> chosen = section.isEmpty() && sections.size() == 1
                ? Optional.of(sections.getFirst())
                : sections.stream()
                        .filter(known -> section.equals(Optional.of(known.id().value())))
                        .findFirst();
        Subject subject = Subject.of(newsletter.get(), about);
        if (subject.refused().isPresent()) {
            return subject.refused().get();
        }
        return chosen.isEmpty() ? noSection(sections) : start(into.get(), chosen.get(), subject);
    }

    private Refused noSection(List<Section> sections) {
        List<String> ids = sections.stream().map(known -> known.id().value()).toList();
        String all = "the sections are " + String.join(", ", ids);
        return section.map(wrong -> new Refused(
                        "unknown section \"" + wrong + "\"",
                        Nearest.to(wrong, ids)
                                .map(near -> "did you mean \"" + near + "\"? " + all)
                                .orElse(all)))
                .orElseGet(() -> new Refused("say which section it belongs to", "--section ID; " + all));
    }

    private Started start(Issue issue, Section into, Subject subject) throws IOException {
        IssueId id = issue.id();
        Path folder = project.resolve(SourcePaths.issue(id.value()));
        String wanted = slug();
        Set<String> taken = new HashSet<>();
        int number = 1;
        for (String name : names(folder)) {
            Matcher file = FILE.matcher(name);
            if (file.matches() && file.group(2).equals(wanted) && isSame(issue, folder.resolve(name))) {
                return new Refused(
                        "the issue has an article of this name: " + project.relativize(folder.resolve(name)),
                        "choose another title");
            }
            if (file.matches()) {
                taken.add(file.group(2));
                number = Math.max(number, numberOf(file) + 1);
            }
        }
        String slug = IntStream.iterate(1, i -> i + 1)
                .mapToObj(i -> i == 1 ? wanted : wanted + "-" + i)
                .filter(free -> !taken.contains(free))
                .findFirst()
                .orElseThrow();
        String name = SourcePaths.article(id.value(), String.format(Locale.ROOT, "%02d-%s", number, slug));
        Map<String, String> values = Map.of(
                "title", YamlText.line(title),
                "section", into.id().value(),
                "topics", YamlText.list(topics(into, subject)),
                "about", subject.isEmpty() ? "# about: [TC260]" : "about: " + YamlText.list(subject.names()),
                "known", subject.known());
        return new FreshFiles(project).add(name, "article.md", values).write();
    }

    private List<String> topics(Section into, Subject subject) {
        List<String> known = topics.isEmpty() ? subject.topics() : topics;
        return known.isEmpty() ? List.of(into.title()) : known;
    }

    private static int numberOf(Matcher file) {
        return file.group(1) == null ? 0 : Integer.parseInt(file.group(1));
    }

    /// Whether the titles, too, differ in capitals and points only. A file that cannot be read may have any title.
    private boolean isSame(Issue issue, Path file) {
        String path = project.relativize(file).toString().replace('\\', '/');
        return issue.articles().stream()
                .filter(article -> article.story().at().path().equals(path))
                .map(article -> article.story().title())
                .allMatch(other -> letters(other).equals(letters(title)));
    }

    private static String letters(String title) {
        return title.toLowerCase(Locale.ROOT)
                .replaceAll("[\\s\\p{P}&&[^#&@*%]]+", " ")
                .strip();
    }

    /// The words of the title, as many as a file's name bears.
    private String slug() {
        String slug = Slug.of(title).value();
        int end = slug.length() <= LONGEST_NAME ? slug.length() : slug.lastIndexOf('-', LONGEST_NAME);
        return slug.substring(0, end < 1 ? LONGEST_NAME : end);
    }

    private static List<String> names(Path folder) throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.map(file -> file.getFileName().toString())
                    .filter(name -> name.length() < 200 && name.matches("\\d{0,6}[^\\d].*|\\d{1,6}"))
                    .sorted()
                    .toList();
        }
    }
}

package fascicle.content;

import fascicle.Position;
import fascicle.content.source.Problems;
import fascicle.model.Slug;
import java.nio.file.Path;
import java.util.Set;
import java.util.regex.Pattern;

/// Finds the words of a page's address in its front matter or its file's name.
final class Slugs {
    private static final Pattern NUMBER = Pattern.compile("^\\d+[-_. ]+(?=.)");

    /// Names at the root of the site that the site itself needs.
    static final Set<String> RESERVED =
            Set.of("index", "archive", "search", "abbreviations", "standards", "dates", "404", "offline");

    private Slugs() {}

    /// A file's name without the number.
    static Slug named(Path file) {
        return Slug.of(NUMBER.matcher(stem(file)).replaceFirst(""));
    }

    /// The slug of an article: what it says, or its file's name without the number; another one when that is taken.
    ///
    /// @param taken the slugs that the issue has already; grows
    static Slug of(FrontReader.Front front, Set<Slug> taken, Problems problems) {
        Slug slug = front.slug();
        if (taken.add(slug)) {
            return slug;
        }
        return front.fields().has(ArticleFile.SLUG)
                ? refused(front, slug, problems)
                : numbered(front, slug, taken, problems);
    }

    private static Slug refused(FrontReader.Front front, Slug slug, Problems problems) {
        problems.error(
                front.fields().at(ArticleFile.SLUG),
                "slug-twice",
                "another page of this issue has the address \"" + slug + "\"",
                "choose other words");
        return slug;
    }

    /// Two files whose names differ in the number only keep it in their addresses.
    private static Slug numbered(FrontReader.Front front, Slug slug, Set<Slug> taken, Problems problems) {
        Slug numbered = Slug.of(stem(front.file()));
        Slug free = taken.add(numbered) ? numbered : Slug.of(stem(front.file()) + "-" + taken.size());
        taken.add(free);
        problems.warning(
                front.at(),
                "slug-twice",
                "another page of this issue has the address \"" + slug + "\"; this one becomes \"" + free + "\"",
                "rename the file, or give it a slug of its own");
        return free;
    }

    /// The slug of a standing page: its file's name.
    static Slug ofPage(Path file, Problems problems, Project project) {
        Slug slug = Slug.of(stem(file));
        if (RESERVED.contains(slug.value())) {
            problems.error(
                    Position.startOf(project.name(file)),
                    "page-name",
                    "the site has a page \"" + slug + "\" of its own",
                    "give the file another name");
        }
        return slug;
    }

    private static String stem(Path file) {
        return file.getFileName().toString().replaceFirst("\\.md$", "");
    }
}

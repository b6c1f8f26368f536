package fascicle.content;

import fascicle.Position;
import fascicle.content.source.Problems;
import fascicle.model.Slug;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.Set;

/// Gives the articles of one issue the words of their addresses, in the order of the files: those that a file asks
/// for, or else its name.
final class Slugs {
    private final Set<Slug> taken = new HashSet<>(Set.of(new Slug("index")));
    private final Problems problems;

    /// @param problems takes down the addresses that two files ask for
    Slugs(Problems problems) {
        this.problems = problems;
    }

    /// The slug of the next article: what it says, or its file's name without the number; another one when that is
    /// taken.
    Slug next(Path file, Head head) {
        Slug slug = head.slug();
        if (taken.add(slug)) {
            return slug;
        }
        return head.saysSlug() ? refused(head.slugAt(), slug) : numbered(file, head.at(), slug);
    }

    private Slug refused(Position at, Slug slug) {
        problems.error(
                at, "slug-twice", "another page of this issue has the address \"" + slug + "\"", "choose other words");
        return slug;
    }

    /// Two files whose names differ in the number only keep it in their addresses.
    private Slug numbered(Path file, Position at, Slug slug) {
        Slug numbered = Slug.of(FileName.stem(file));
        Slug free = taken.add(numbered) ? numbered : Slug.of(FileName.stem(file) + "-" + taken.size());
        taken.add(free);
        problems.warning(
                at,
                "slug-twice",
                "another page of this issue has the address \"" + slug + "\"; this one becomes \"" + free + "\"",
                "rename the file, or give it a slug of its own");
        return free;
    }
}

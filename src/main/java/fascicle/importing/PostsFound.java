package fascicle.importing;

import fascicle.importing.posts.Post;
import fascicle.importing.posts.PostsFolder;
import fascicle.importing.posts.PublisherExport;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/// The posts of a folder or an export.
///
/// @param pages standing pages
/// @param others what has no day
/// @param numbers how many of these have a number
/// @param folder that files are looked for in
/// @param files that are there
/// @param title of the publication, where it is known
/// @param site where it stood, where that is known
record PostsFound(
        List<Post> posts,
        List<Post> pages,
        List<Path> others,
        long numbers,
        Path folder,
        Set<Path> files,
        Optional<String> title,
        Optional<String> site) {
    static PostsFound of(PostsFolder found, Path folder) {
        return new PostsFound(
                found.posts(),
                List.of(),
                found.others(),
                found.numbers(),
                folder,
                found.files(),
                Optional.empty(),
                Optional.empty());
    }

    static PostsFound of(PublisherExport export, Path folder) {
        return new PostsFound(
                export.posts(),
                export.pages(),
                export.undated(),
                0,
                folder,
                export.files(),
                export.title(),
                export.site());
    }
}

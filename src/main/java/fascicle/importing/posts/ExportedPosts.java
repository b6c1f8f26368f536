package fascicle.importing.posts;

import java.util.List;

/// What the export of one service holds.
///
/// @param all posts and pages, in the order in which they stand there
/// @param title of the publication; empty when it is not said
/// @param site where it stood, such as `https://blog.example.org`; empty when it is not said
record ExportedPosts(List<Exported> all, String title, String site) {
    ExportedPosts {
        all = List.copyOf(all);
    }
}

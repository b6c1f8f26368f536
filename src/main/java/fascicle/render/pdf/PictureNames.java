package fascicle.render.pdf;

import fascicle.model.Attachment;
import java.nio.file.Path;
import java.util.SortedMap;
import java.util.TreeMap;

/// The pictures of one document, under the names that stand in its XHTML: `picture:issues/2023-09/images/cover.svg`.
final class PictureNames {
    private final SortedMap<String, Path> files = new TreeMap<>();

    /// Takes a picture in and says its address.
    String name(Attachment picture) {
        files.put(picture.path(), picture.source());
        return ClosedResources.PICTURE + picture.path();
    }

    /// All that were taken in, by name.
    SortedMap<String, Path> files() {
        return files;
    }
}

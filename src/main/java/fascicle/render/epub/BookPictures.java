package fascicle.render.epub;

import fascicle.pictures.PictureFault;
import fascicle.pictures.PictureFile;
import java.io.IOException;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.SortedMap;

/// The pictures of a book as it carries them: without what cameras put into them beside the picture.
///
/// @param names their files in the book by the paths where the site publishes them
/// @param contents by their files in the book
record BookPictures(Map<String, String> names, Map<String, byte[]> contents) {
    private static final String FOLDER = "pictures/";
    private static final Map<String, String> TYPES = Map.of(
            ".png", "image/png",
            ".jpg", "image/jpeg",
            ".jpeg", "image/jpeg",
            ".gif", "image/gif",
            ".webp", "image/webp",
            ".svg", "image/svg+xml");

    /// Leaves out those that cannot be shown, which the site tells.
    static BookPictures of(SortedMap<String, byte[]> sources) throws IOException {
        Map<String, String> names = new LinkedHashMap<>();
        Map<String, byte[]> contents = new LinkedHashMap<>();
        for (Map.Entry<String, byte[]> source : sources.entrySet()) {
            String name = FOLDER + (names.size() + 1) + ending(source.getKey());
            try {
                contents.put(
                        name, PictureFile.of(source.getKey(), source.getValue()).published());
                names.put(source.getKey(), name);
            } catch (PictureFault _) {
                // Told where the site is to publish it.
            }
        }
        return new BookPictures(names, contents);
    }

    private static String ending(String path) {
        return path.substring(path.lastIndexOf('.')).toLowerCase(Locale.ROOT);
    }

    /// The file in the book.
    String name(String path) {
        return names.getOrDefault(path, path);
    }

    /// The media type of a file in the book.
    static String type(String name) {
        return TYPES.getOrDefault(ending(name), "application/octet-stream");
    }

    boolean move() {
        return names.values().stream().anyMatch(name -> name.endsWith(".gif") || name.endsWith(".webp"));
    }
}

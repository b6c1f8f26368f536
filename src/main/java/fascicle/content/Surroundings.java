package fascicle.content;

import fascicle.OnDisk;
import fascicle.content.Asked.Answer;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;

/// What a text may ask of the files around it. All that is made of a text depends on nothing else but its own
/// file, the table of short forms, and the answers given here.
///
/// @param schemes that the newsletter lets links begin with, beside those that all do
record Surroundings(Project project, PageFiles pages, Set<String> schemes) {
    /// @param from the file of the text
    Answer answer(Path path, Path from) {
        try {
            boolean published = path.startsWith(project.content());
            boolean file = published ? project.folders().isFile(path) : OnDisk.isFile(path);
            boolean inside = published && file && project.holds(path);
            return new Answer(
                    file, inside, pages.isDraft(path, from), pages.find(path), file ? List.of() : beside(path));
        } catch (IOException _) {
            return new Answer(false, false, pages.isDraft(path, from), pages.find(path), List.of());
        }
    }

    private List<String> beside(Path missing) throws IOException {
        Path folder = missing.getParent();
        boolean held = folder != null && (folder.equals(project.content()) || project.holds(folder));
        return held ? project.folders().names(folder) : List.of();
    }

    /// Whether all paths that were asked for still lead to what they led to then.
    ///
    /// @param from the file of the text
    boolean stillAnswer(List<Asked> all, Path from) {
        return all.stream().allMatch(asked -> asked.answer().equals(answer(asked.path(), from)));
    }
}

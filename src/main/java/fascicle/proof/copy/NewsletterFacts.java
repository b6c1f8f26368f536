package fascicle.proof.copy;

import fascicle.Position;
import fascicle.model.Manuscript.LooseFile;
import fascicle.model.Settings;
import java.util.Collections;
import java.util.List;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;

/// What checks of the whole newsletter know besides the texts.
///
/// @param dictionary words that are right here, although no dictionary has them
/// @param files all that lies in the folders and is not read as a text; sorted by path
/// @param moved for addresses that were published the file that the article is today, where Git knows it
/// @param publisher where the settings name it
/// @param published the addresses of the site as it is now, before this build; none when nothing has been published
public record NewsletterFacts(
        Conventions conventions,
        Table table,
        SortedSet<String> dictionary,
        List<LooseFile> files,
        SortedSet<String> published,
        SortedMap<String, String> moved,
        Settings settings,
        Position publisher) {
    public NewsletterFacts {
        dictionary = Collections.unmodifiableSortedSet(new TreeSet<>(dictionary));
        files = List.copyOf(files);
        moved = Collections.unmodifiableSortedMap(new TreeMap<>(moved));
        published = Collections.unmodifiableSortedSet(new TreeSet<>(published));
    }
}

package fascicle.flow;

import fascicle.content.FormerAddress;
import fascicle.history.FormerFiles;
import fascicle.history.History;
import fascicle.memory.Memory;
import fascicle.model.Issue;
import fascicle.model.Newsletter;
import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import java.util.SortedSet;
import java.util.TreeSet;

/// The addresses of articles that were renamed or taken out after their issue had been published, as Git remembers
/// them in any clone.
final class FormerPages {
    private FormerPages() {}

    /// What the history depends on.
    private record Inputs(String state) {}

    /// @param memory keeps what was found in a state of the history
    static SortedSet<String> of(Path project, Newsletter newsletter, Memory memory) throws IOException {
        String state = History.state(project);
        SortedSet<String> addresses = new TreeSet<>();
        if (state.isEmpty()) {
            return addresses;
        }
        Map<String, LocalDate> published = new HashMap<>();
        for (Issue issue : newsletter.issues()) {
            published.put(issue.id().value(), issue.published());
        }
        for (FormerFiles.Former former : files(project, state, memory).all()) {
            LocalDate day = published.get(former.issue());
            LocalDate gone =
                    LocalDate.ofInstant(former.gone(), newsletter.settings().timezone());
            if (day != null && gone.isAfter(day)) {
                addresses.add(FormerAddress.of(former.issue(), former.name(), former.slug()));
            }
        }
        return addresses;
    }

    private static FormerFiles files(Path project, String state, Memory memory) throws IOException {
        String key = memory.key("former files", new Inputs(state));
        var known = memory.find(key, FormerFiles.class);
        if (known.isPresent()) {
            return known.get();
        }
        FormerFiles found = FormerFiles.of(project);
        memory.keep(key, found);
        return found;
    }
}

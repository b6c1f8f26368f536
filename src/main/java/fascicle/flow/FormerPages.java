package fascicle.flow;

import fascicle.content.FormerAddress;
import fascicle.history.FormerFiles;
import fascicle.history.History;
import fascicle.memory.Memory;
import fascicle.model.Issue;
import fascicle.model.IssueId;
import fascicle.model.Newsletter;
import fascicle.model.Slug;
import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;

/// The addresses of articles that were renamed or taken out after their issue had been published, as Git remembers
/// them in any clone.
final class FormerPages {
    private FormerPages() {}

    /// What the history depends on.
    private record Inputs(String state) {}

    /// @param memory keeps what was found in a state of the history
    ///
    /// @return for each address the file that the article is today, as far as Git tells; else an empty text
    static SortedMap<String, String> of(Path project, Newsletter newsletter, Memory memory) throws IOException {
        String state = History.state(project);
        SortedMap<String, String> addresses = new TreeMap<>();
        if (state.isEmpty()) {
            return addresses;
        }
        Map<String, LocalDate> published = new HashMap<>();
        for (Issue issue : newsletter.issues()) {
            published.put(issue.id().value(), issue.published());
        }
        List<FormerFiles.Former> all = files(project, state, memory).all();
        Map<String, String> renamed = new HashMap<>();
        all.forEach(former -> former.became().ifPresent(name -> renamed.putIfAbsent(former.path(), name)));
        for (FormerFiles.Former former : all) {
            LocalDate day = published.get(former.issue());
            LocalDate gone =
                    LocalDate.ofInstant(former.gone(), newsletter.settings().timezone());
            if (day != null && gone.isAfter(day)) {
                addresses.putIfAbsent(address(former), today(former, renamed));
            }
        }
        return addresses;
    }

    private static String address(FormerFiles.Former former) {
        IssueId issue = new IssueId(former.issue());
        return former.slug()
                .filter(Slug::isWellFormed)
                .map(slug -> FormerAddress.of(issue, former.name(), new Slug(slug)))
                .orElseGet(() -> FormerAddress.of(issue, former.name()));
    }

    /// The file that was renamed last, each name leading to the next.
    private static String today(FormerFiles.Former former, Map<String, String> renamed) {
        String file = former.became().orElse("");
        Set<String> passed = new HashSet<>();
        while (passed.add(file) && renamed.containsKey(file)) {
            file = renamed.get(file);
        }
        return file;
    }

    private static FormerFiles files(Path project, String state, Memory memory) throws IOException {
        String key = memory.key("former files", new Inputs(state));
        return memory.kept(key, FormerFiles.class, () -> FormerFiles.of(project));
    }
}

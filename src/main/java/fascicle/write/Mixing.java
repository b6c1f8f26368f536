package fascicle.write;

import fascicle.OnDisk;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/// What readers would meet between the steps of a publication that is carried out file by file.
///
/// All that is asked of one publication reads its pages once.
final class Mixing {
    /// A whole new folder of so many files is made in a twentieth of a second.
    private static final int FEW = 2_000;
    /// Writing a file takes as long as giving so many that stay a second name.
    private static final int AS_LONG = 20;

    private final Changes plan;
    private final PublishedSite site;
    private final Path staged;
    private final int files;
    private @Nullable Map<String, MovedAnchors> known;

    /// @param staged where the new files are
    /// @param files how many the site is to have
    Mixing(Changes plan, PublishedSite site, Path staged, int files) {
        this.plan = plan;
        this.site = site;
        this.staged = staged;
        this.files = files;
    }

    /// Whether they could meet pages of before and after that do not go together. In a site of very many files, of
    /// which few change, that is only asked of links: to make a whole folder would take longer than all else.
    ///
    /// @throws IOException when a page that is to be replaced cannot be read
    boolean isSeen() throws IOException {
        if (!plan.clearing().isEmpty()) {
            return true;
        }
        if (plan.changed().size() <= 1) {
            return false;
        }
        boolean isCheap = files <= FEW
                || files <= AS_LONG * (plan.changed().size() + plan.added().size());
        boolean hasPages = plan.changed().stream().filter(Mixing::isPage).count() > 1;
        return isCheap && hasPages || areAnchorsMixed();
    }

    /// One page that has more anchors can come first, one that has fewer last. More than that cannot be ordered.
    private boolean areAnchorsMixed() throws IOException {
        List<MovedAnchors> moving = anchors().values().stream()
                .filter(page -> page != MovedAnchors.SAME)
                .toList();
        return moving.size() > 1 || moving.contains(MovedAnchors.DIFFER);
    }

    /// The best order in which files can be replaced. As long as all anchors stay that there were, and no others come,
    /// every link of before and after leads somewhere.
    ///
    /// @throws IOException when a page that is to be replaced cannot be read
    List<String> order() throws IOException {
        if (plan.changed().size() <= 1 || plan.changed().size() > FEW) {
            return plan.changed();
        }
        Map<String, MovedAnchors> anchors = anchors();
        return plan.changed().stream()
                .sorted(Comparator.comparing(anchors::get))
                .toList();
    }

    private Map<String, MovedAnchors> anchors() throws IOException {
        if (known == null) {
            Map<String, MovedAnchors> anchors = new TreeMap<>();
            for (String path : plan.changed()) {
                anchors.put(path, anchors(path));
            }
            known = anchors;
        }
        return known;
    }

    private MovedAnchors anchors(String path) throws IOException {
        return isPage(path) ? MovedAnchors.between(standing(path), read(staged.resolve(path))) : MovedAnchors.SAME;
    }

    /// Nothing where a link stands, or anything else that we have not put there.
    private String standing(String path) throws IOException {
        boolean isFile =
                site.at(path).filter(BasicFileAttributes::isRegularFile).isPresent();
        return isFile ? read(site.resolve(path)) : "";
    }

    private static boolean isPage(String path) {
        return path.endsWith(".html");
    }

    /// Anchors are compared, not shown: so the letters need not be known.
    private static String read(Path page) throws IOException {
        return new String(OnDisk.read(page), StandardCharsets.ISO_8859_1);
    }
}

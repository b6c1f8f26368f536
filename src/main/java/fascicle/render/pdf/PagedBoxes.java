package fascicle.render.pdf;

import java.awt.Rectangle;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import org.xhtmlrenderer.newtable.TableSectionBox;
import org.xhtmlrenderer.render.Box;
import org.xhtmlrenderer.render.PageBox;

/// Hands out boxes page by page. For each page the library looks at all boxes of the document, so that a hundred
/// thousand lines on two thousand pages are looked at two hundred million times: boxes that hold very many others
/// hold only those of the page that is painted.
final class PagedBoxes {
    /// Who holds fewer is soon looked through.
    private static final int MANY = 100;
    /// In the dots of the layout: what touches the edge of a page is looked at for both.
    private static final int EDGE = 2;

    private final List<PageBox> pages;
    private final Map<Box, Crowd> crowds = new IdentityHashMap<>();

    /// Those that a box holds.
    ///
    /// @param byPage by the number of the page, from 0; a box on several pages is with each
    private record Crowd(List<Box> all, Map<Integer, List<Box>> byPage) {}

    private PagedBoxes(List<PageBox> pages) {
        this.pages = pages;
    }

    /// @param root whose boxes have their places
    static PagedBoxes of(Box root, List<PageBox> pages) {
        PagedBoxes paged = new PagedBoxes(pages);
        paged.look(root);
        return paged;
    }

    /// The heads and feet of tables are painted on many pages, each time elsewhere.
    private void look(Box box) {
        if (box instanceof TableSectionBox section && (section.isHeader() || section.isFooter())) {
            return;
        }
        List<Box> all = box.getChildren();
        all.forEach(this::look);
        if (all.size() > MANY && all.stream().allMatch(held -> held.getPaintingInfo() != null)) {
            crowds.put(box, new Crowd(List.copyOf(all), byPage(all)));
        }
    }

    private Map<Integer, List<Box>> byPage(List<Box> all) {
        Map<Integer, List<Box>> byPage = new HashMap<>();
        for (Box box : all) {
            Rectangle bounds = box.getPaintingInfo().getAggregateBounds();
            int last = page(bounds.y + bounds.height + EDGE);
            for (int page = page(bounds.y - EDGE); page <= last; page++) {
                byPage.computeIfAbsent(page, _ -> new ArrayList<>()).add(box);
            }
        }
        return byPage;
    }

    private int page(int y) {
        return PagePlaces.pageOf(pages, y) - 1;
    }

    /// All that a box holds, whichever page it is on.
    List<Box> allOf(Box box) {
        Crowd crowd = crowds.get(box);
        return crowd == null ? box.getChildren() : crowd.all();
    }

    /// Leaves in their boxes only those of a page.
    ///
    /// @param page from 0
    void turnTo(int page) {
        crowds.forEach((box, crowd) -> hold(box, crowd.byPage().getOrDefault(page, List.of())));
    }

    /// Puts all back into their boxes.
    void close() {
        crowds.forEach((box, crowd) -> hold(box, crowd.all()));
    }

    private static void hold(Box box, List<Box> held) {
        box.getChildren().clear();
        box.getChildren().addAll(held);
    }
}

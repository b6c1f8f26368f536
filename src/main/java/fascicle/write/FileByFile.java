package fascicle.write;

import java.io.IOException;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/// Brings a site from one state to the next by small steps, in an order in which no page that can be reached points
/// at a file that is not there.
///
/// @param folder where the files are staged
record FileByFile(PublishedSite site, Path folder, Disk disk) {
    static final String FILES = "files";

    /// From its first step on the manifest lists what was ours and what will be, so that whatever ends us between
    /// two steps leaves nothing that the next publication does not know.
    ///
    /// @param order in which files are replaced
    void carryOut(Changes plan, List<String> order, Manifest before, Manifest after) throws IOException {
        Path transition = stage("transition", before.and(after));
        Path end = stage("end", after);
        disk.makeFolder(site.root());
        disk.move(transition, site.resolve(Manifest.NAME));
        carryOut(plan, order);
        disk.move(end, site.resolve(Manifest.NAME));
    }

    private Path stage(String name, Manifest manifest) throws IOException {
        Path file = folder.resolve(name);
        disk.writeThrough(file, manifest.bytes());
        return file;
    }

    private void carryOut(Changes plan, List<String> order) throws IOException {
        if (!plan.clearing().isEmpty()) {
            remove(plan.clearing());
            removeEmptyFolders(plan.emptied());
        }
        place(plan.added());
        place(order);
        remove(plan.stale());
        removeEmptyFolders(plan.emptied());
    }

    private void place(Collection<String> paths) throws IOException {
        Set<Path> made = new HashSet<>();
        for (String path : paths) {
            Path place = site.resolve(path);
            if (made.add(place.getParent())) {
                disk.makeFolder(place.getParent());
            }
            disk.move(folder.resolve(FILES).resolve(path), place);
        }
    }

    private void remove(Collection<String> paths) throws IOException {
        for (String path : paths) {
            disk.remove(site.resolve(path));
        }
    }

    private void removeEmptyFolders(Collection<String> folders) throws IOException {
        for (String path : folders) {
            if (site.at(path).filter(BasicFileAttributes::isDirectory).isPresent()) {
                disk.removeEmptyFolder(site.resolve(path));
            }
        }
    }
}

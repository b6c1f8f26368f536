package fascicle.write;

import fascicle.OnDisk;
import java.io.IOException;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;

/// Brings a site from one state to the next in one step: beside it stands a whole new folder, in which what stays,
/// also files of others, has a second name; then both folders change places.
///
/// Not everywhere: the system must know such a step, the staging folder must lie beside the site, all in the site must
/// be regular files in folders with files of ours, with owners and rights that a new folder would have too, and nobody
/// may be seen standing in the folder, who would stay in the old one.
///
/// @param folder where the files are staged
record AtOnce(PublishedSite site, Path folder, Disk disk) {
    /// @return whether it was done; where not, the site is as it was
    boolean carriesOut(Changes plan, Manifest before, Manifest after) {
        try {
            if (!folder.getParent().equals(site.root().getParent())) {
                return false;
            }
            if (!OnDisk.isThere(site.root(), LinkOption.NOFOLLOW_LINKS)) {
                complete(after);
                disk.move(whole(), site.root());
                return true;
            }
            return !Occupants.standIn(site.root())
                    && canExchange()
                    && makes(plan, before, after)
                    && disk.exchange(whole(), site.root());
        } catch (IOException _) {
            return false; // file by file it may go, or else it is said why not
        }
    }

    private Path whole() {
        return folder.resolve(FileByFile.FILES);
    }

    /// Some file systems cannot; then nothing need be made in vain.
    private boolean canExchange() throws IOException {
        Path one = folder.resolve("one");
        Path other = folder.resolve("other");
        disk.makeFolder(one);
        disk.makeFolder(other);
        return disk.exchange(one, other);
    }

    private boolean makes(Changes plan, Manifest before, Manifest after) throws IOException {
        SortedSet<String> ours = PublishedSite.foldersAbove(before.hashes().keySet());
        ours.addAll(PublishedSite.foldersAbove(after.hashes().keySet()));
        StandingFolder standing = StandingFolder.of(site, ours);
        if (!standing.isPlain()) {
            return false;
        }
        Set<String> leaving = new HashSet<>(plan.changed());
        leaving.addAll(plan.clearing());
        leaving.addAll(plan.stale());
        leaving.add(Manifest.NAME);
        SortedSet<String> staying = new TreeSet<>(standing.files());
        staying.removeAll(leaving);
        carryOver(staying);
        complete(after);
        return hasRights(standing);
    }

    private void carryOver(SortedSet<String> files) throws IOException {
        Set<Path> made = new HashSet<>();
        for (String path : files) {
            Path name = whole().resolve(path);
            if (made.add(name.getParent())) {
                disk.makeFolder(name.getParent());
            }
            disk.link(site.resolve(path), name);
        }
    }

    /// The manifest comes last and in one step: a folder that has one is or was a whole site.
    private void complete(Manifest after) throws IOException {
        Path manifest = folder.resolve("manifest");
        disk.makeFolder(whole());
        disk.writeThrough(manifest, after.bytes());
        disk.move(manifest, whole().resolve(Manifest.NAME));
    }

    private boolean hasRights(StandingFolder standing) throws IOException {
        for (Map.Entry<String, StandingFolder.Rights> each : standing.folders().entrySet()) {
            Path made = whole().resolve(each.getKey());
            if (OnDisk.isFolder(made) && !each.getValue().grant(made)) {
                return false;
            }
        }
        return true;
    }
}

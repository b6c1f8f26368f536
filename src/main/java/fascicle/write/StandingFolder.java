package fascicle.write;

import fascicle.OnDisk;
import java.io.IOException;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.Set;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;

/// All that stands in the folder of a site: our files, and those of others beside them.
///
/// @param files their paths
/// @param folders by their paths, the site itself as ``
/// @param isPlain whether there is nothing but regular files, in folders that hold files of ours, that we may
/// write into, and that have no access lists
record StandingFolder(SortedSet<String> files, SortedMap<String, Rights> folders, boolean isPlain) {
    /// Of a folder.
    ///
    /// @param mode as `chmod` takes it
    record Rights(int mode, int user, int group) {
        static Rights of(Path folder) throws IOException {
            var found = Files.readAttributes(folder, "unix:mode,uid,gid", LinkOption.NOFOLLOW_LINKS);
            return new Rights((Integer) found.get("mode"), (Integer) found.get("uid"), (Integer) found.get("gid"));
        }

        /// @return whether the folder has these rights now
        boolean grant(Path folder) throws IOException {
            Rights found = of(folder);
            if (found.mode != mode && found.user == user && found.group == group) {
                Files.setAttribute(folder, "unix:mode", mode);
            }
            return of(folder).equals(this);
        }
    }

    /// @param ours the folders that hold files of ours, or will
    static StandingFolder of(PublishedSite site, Set<String> ours) throws IOException {
        Visitor visitor = new Visitor(site, ours);
        Files.walkFileTree(site.root(), visitor);
        return new StandingFolder(visitor.files, visitor.folders, visitor.isPlain);
    }

    /// Ends at the first thing that is not as usual.
    private static final class Visitor extends SimpleFileVisitor<Path> {
        private final PublishedSite site;
        private final Set<String> ours;
        private final AccessLists lists = AccessLists.ofThisSystem();
        private final SortedSet<String> files = new TreeSet<>();
        private final SortedMap<String, Rights> folders = new TreeMap<>();
        private boolean isPlain = true;

        Visitor(PublishedSite site, Set<String> ours) {
            this.site = site;
            this.ours = ours;
        }

        @Override
        public FileVisitResult preVisitDirectory(Path folder, BasicFileAttributes attributes) throws IOException {
            String name = site.name(folder);
            folders.put(name, Rights.of(folder));
            return seen((name.isEmpty() || ours.contains(name)) && OnDisk.mayWrite(folder) && !lists.isOn(folder));
        }

        @Override
        public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) {
            files.add(site.name(file));
            return seen(attributes.isRegularFile());
        }

        private FileVisitResult seen(boolean asUsual) {
            isPlain = asUsual;
            return asUsual ? FileVisitResult.CONTINUE : FileVisitResult.TERMINATE;
        }
    }
}

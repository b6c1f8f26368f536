package fascicle.write;

import java.io.IOException;
import java.nio.file.Path;

/// A disk on which somebody does something just before a site is exchanged.
record LateGuest(Path site, Deed deed) implements Disk {
    interface Deed {
        void on(Disk disk) throws IOException;
    }

    @Override
    public boolean exchange(Path one, Path other) throws IOException {
        if (other.equals(site)) {
            deed.on(REAL);
        }
        return REAL.exchange(one, other);
    }

    @Override
    public void makeFolder(Path folder) throws IOException {
        REAL.makeFolder(folder);
    }

    @Override
    public void write(Path file, byte[] content) throws IOException {
        REAL.write(file, content);
    }

    @Override
    public void writeThrough(Path file, byte[] content) throws IOException {
        REAL.write(file, content);
    }

    @Override
    public void move(Path from, Path to) throws IOException {
        REAL.move(from, to);
    }

    @Override
    public void link(Path file, Path name) throws IOException {
        REAL.link(file, name);
    }

    @Override
    public void remove(Path file) throws IOException {
        REAL.remove(file);
    }

    @Override
    public void removeEmptyFolder(Path folder) throws IOException {
        REAL.removeEmptyFolder(folder);
    }
}

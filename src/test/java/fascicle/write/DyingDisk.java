package fascicle.write;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Arrays;

/// A disk whose process is killed before a given step, or, where that step writes, half-way through it.
final class DyingDisk implements Disk {
    private final Death death;
    private boolean exchanges = true;
    private int left;
    private boolean dead;

    private enum Death {
        KILLED,
        FAILS_ONCE,
        WAITS
    }

    private DyingDisk(int steps, Death death) {
        this.left = steps;
        this.death = death;
    }

    /// Nothing happens any more after that many steps.
    static DyingDisk killedAfter(int steps) {
        return new DyingDisk(steps, Death.KILLED);
    }

    /// One step fails after that many; those that follow work.
    static DyingDisk failingOnceAfter(int steps) {
        return new DyingDisk(steps, Death.FAILS_ONCE);
    }

    /// After that many steps it says so on the standard output, and waits to be killed by another process.
    static DyingDisk waitingAfter(int steps) {
        return new DyingDisk(steps, Death.WAITS);
    }

    /// On a system that cannot do it.
    DyingDisk withoutExchange() {
        exchanges = false;
        return this;
    }

    boolean died() {
        return dead;
    }

    private boolean isLastStep() {
        if (dead) {
            return death != Death.FAILS_ONCE;
        }
        dead = left-- == 0;
        return dead;
    }

    private void step(Path file) throws IOException {
        if (isLastStep()) {
            end(file);
        }
    }

    private void end(Path file) throws IOException {
        if (death == Death.FAILS_ONCE) {
            throw new IOException(file + ": the disk failed");
        }
        if (death == Death.WAITS) {
            System.out.println("waiting");
            System.in.read(); // until the other process is gone too
        }
        throw new Killed();
    }

    @Override
    public void makeFolder(Path folder) throws IOException {
        step(folder);
        REAL.makeFolder(folder);
    }

    @Override
    public void write(Path file, byte[] content) throws IOException {
        if (isLastStep()) {
            REAL.write(file, Arrays.copyOf(content, content.length / 2));
            end(file);
        }
        REAL.write(file, content);
    }

    @Override
    public void writeThrough(Path file, byte[] content) throws IOException {
        write(file, content);
    }

    @Override
    public void move(Path from, Path to) throws IOException {
        step(to);
        REAL.move(from, to);
    }

    @Override
    public void link(Path file, Path name) throws IOException {
        step(name);
        REAL.link(file, name);
    }

    @Override
    public boolean exchange(Path one, Path other) throws IOException {
        step(other);
        return exchanges && REAL.exchange(one, other);
    }

    @Override
    public void remove(Path file) throws IOException {
        step(file);
        REAL.remove(file);
    }

    @Override
    public void removeEmptyFolder(Path folder) throws IOException {
        step(folder);
        REAL.removeEmptyFolder(folder);
    }

    /// Not an exception that anybody may catch and go on: the process is gone.
    @SuppressWarnings("serial") // never serialised
    static final class Killed extends Error {}
}

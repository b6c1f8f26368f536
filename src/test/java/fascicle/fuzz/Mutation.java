package fascicle.fuzz;

import java.io.ByteArrayOutputStream;
import java.util.List;
import java.util.Random;

/// Changes inputs by chance; the same chance gives the same inputs.
final class Mutation {
    private static final int MOST_CHANGES = 5;
    private static final int LONGEST_PIECE = 60;
    private static final int MOST_COPIES = 40;

    private final List<byte[]> seeds;
    private final Random random;

    /// @param seeds at least one
    Mutation(List<byte[]> seeds, long chance) {
        this.seeds = List.copyOf(seeds);
        this.random = new Random(chance);
    }

    byte[] next() {
        byte[] input = seed();
        for (int change = random.nextInt(1, MOST_CHANGES); change > 0; change--) {
            input = changed(input);
        }
        return input;
    }

    private byte[] seed() {
        return seeds.get(random.nextInt(seeds.size())).clone();
    }

    private byte[] changed(byte[] input) {
        int from = random.nextInt(input.length + 1);
        int to = Math.min(input.length, from + random.nextInt(LONGEST_PIECE));
        return switch (random.nextInt(6)) {
            case 0 -> joined(input, from, new byte[0], 0, 0, 1, to);
            case 1 -> joined(input, from, input, from, to, random.nextInt(1, MOST_COPIES), to);
            case 2 -> other(input, from);
            case 3 -> joined(input, from, new byte[] {(byte) random.nextInt(256)}, 0, 1, 1, from);
            case 4 -> flipped(input);
            default -> joined(input, from, input, from, to, 1, from);
        };
    }

    /// With a piece of another seed.
    private byte[] other(byte[] input, int at) {
        byte[] other = seed();
        int from = random.nextInt(other.length + 1);
        return joined(input, at, other, from, Math.min(other.length, from + random.nextInt(LONGEST_PIECE)), 1, at);
    }

    private byte[] flipped(byte[] input) {
        if (input.length > 0) {
            input[random.nextInt(input.length)] ^= (byte) (1 << random.nextInt(8));
        }
        return input;
    }

    /// The input until a place, copies of a piece, and the input from another place on.
    private static byte[] joined(byte[] input, int until, byte[] piece, int from, int to, int copies, int on) {
        ByteArrayOutputStream all = new ByteArrayOutputStream();
        all.write(input, 0, until);
        for (int copy = 0; copy < copies; copy++) {
            all.write(piece, from, to - from);
        }
        all.write(input, on, input.length - on);
        return all.toByteArray();
    }
}

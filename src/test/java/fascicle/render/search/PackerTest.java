package fascicle.render.search;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.Base64;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import java.util.zip.Inflater;
import java.util.zip.InflaterInputStream;
import org.junit.jupiter.api.Test;

class PackerTest {
    private final Random chance = new Random(7);

    @Test
    void everyColumnComesBackWholeFromTheFirstPackingOn() throws IOException {
        try (Packer packer = new Packer()) {
            for (int size : List.of(1, 0, 3, 100, 8_192, 50_000)) {
                comesBack(packer, List.of(column(size)));
                comesBack(packer, List.of(column(size), column(0), column(20_000), column(size)));
            }
        }
        for (int columns = 1; columns < 4; columns++) {
            try (Packer fresh = new Packer()) {
                comesBack(
                        fresh,
                        IntStream.range(0, columns).mapToObj(_ -> column(2_000)).toList());
            }
        }
    }

    @Test
    void packsAlikeWhateverItPackedBefore() {
        Columns columns = new Columns(List.of(column(5_000), column(10)));
        try (Packer packer = new Packer()) {
            String first = packer.packed(columns);
            packer.packed(new Columns(List.of(column(90_000))));
            assertEquals(first, packer.packed(columns));
            assertEquals(first, Packer.once(columns));
        }
    }

    private byte[] column(int size) {
        byte[] column = new byte[size];
        for (int i = 0; i < size; i++) {
            column[i] = (byte) (chance.nextGaussian() * 20);
        }
        return column;
    }

    private static void comesBack(Packer packer, List<byte[]> columns) throws IOException {
        Bytes whole = new Bytes();
        columns.forEach(column -> whole.append(Columns.headed(column)));
        byte[] packed = Base64.getDecoder().decode(packer.packed(new Columns(columns)));
        try (InflaterInputStream inflated =
                new InflaterInputStream(new ByteArrayInputStream(packed), new Inflater(true))) {
            assertArrayEquals(whole.toArray(), inflated.readAllBytes());
        }
    }
}

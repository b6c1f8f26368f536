package fascicle.proof.copy;

import java.util.BitSet;

/// What the letters of a passage are, beside letters.
///
/// @param emphasis in *emphasis*, as titles are
/// @param strong **strong**
/// @param links words of links
/// @param breaks where the author broke a line
record Marks(BitSet emphasis, BitSet strong, BitSet links, BitSet breaks) {
    static Marks none() {
        return new Marks(new BitSet(), new BitSet(), new BitSet(), new BitSet());
    }
}

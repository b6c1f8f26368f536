package fascicle.content;

import fascicle.memory.Fingerprint;
import fascicle.model.Slug;
import fascicle.model.Story;
import java.util.HexFormat;

/// What something is a translation of.
///
/// @param slug the words of its address
record Original(Story story, Slug slug) {
    /// Tells whether it is the same as before.
    String fingerprint() {
        return HexFormat.of().formatHex(Fingerprint.of(this));
    }
}

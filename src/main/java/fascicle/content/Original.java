package fascicle.content;

import fascicle.memory.Fingerprint;
import fascicle.model.Slug;
import fascicle.model.Story;
import java.util.HexFormat;

/// What something is a translation of.
///
/// @param slug the words of its address
/// @param isSound whether all that it says could be read; else nobody knows what a translation differs in
record Original(Story story, Slug slug, boolean isSound) {
    /// Tells whether it is the same as before.
    String fingerprint() {
        return HexFormat.of().formatHex(Fingerprint.of(this));
    }
}

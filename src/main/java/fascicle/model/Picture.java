package fascicle.model;

import fascicle.Position;

/// A picture with the words for those who cannot see it.
///
/// @param alt empty only when the picture is decoration
/// @param at where the author put it
public record Picture(Attachment file, String alt, Position at) {
    public Picture {
        alt = Shown.text(alt);
    }
}

package fascicle.model;

import fascicle.Position;

/// A font of a newsletter.
///
/// @param use what it is for
/// @param at where it is named
public record HouseFont(Use use, Attachment file, Position at) {
    /// What fonts are for.
    public enum Use {
        TEXT("text", "Newsletter Text"),
        HEADINGS("headings", "Newsletter Headings"),
        LABELS("labels", "Newsletter Labels"),
        CODE("code", "Newsletter Code");

        private final String word;
        private final String family;

        Use(String word, String family) {
            this.word = word;
            this.family = family;
        }

        /// In `newsletter.yaml`.
        public String word() {
            return word;
        }

        /// By which style sheets name fonts of this use, whatever these call themselves.
        public String family() {
            return family;
        }
    }
}

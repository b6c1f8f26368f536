package fascicle.proof.printing;

import fascicle.proof.copy.Rule;

/// The rules on what keeps a newsletter from being printed as it was written.
final class PrintRules {
    static final Rule GLYPH = Rule.warning("glyph-missing", "No font has a character.");

    static final Rule DIRECTION = Rule.warning("print-direction", "Words are written from right to left.");

    static final Rule STYLES = Rule.warning("font-styles", "The newsletter's fonts lack a style.");

    static final Rule LARGE = Rule.warning("font-large", "A font of the newsletter is large.");

    static final Rule UNREADABLE = Rule.error("picture-unreadable", "A picture cannot be opened.");
    static final Rule UNPRINTABLE = Rule.error("picture-unprintable", "A picture cannot be shown or printed.");

    private PrintRules() {}
}

package fascicle.content;

import fascicle.model.LastDay;

/// Which issues and articles are read, and which of them a build shows: it refuses links from these to others.
public record Chosen(Share read, Share shown) {
    /// All that there is.
    public static final Chosen ALL = built(true, LastDay.NEVER);

    /// All but drafts.
    public static final Chosen FINISHED = built(false, LastDay.NEVER);

    /// A part of a newsletter.
    ///
    /// @param drafts whether those that say `draft: true` belong to it
    /// @param until issues of a later day do not
    public record Share(boolean drafts, LastDay until) {
        boolean isDraft(Head head) {
            return head.draft() && !drafts;
        }
    }

    /// No more than is shown.
    public static Chosen built(boolean drafts, LastDay until) {
        Share share = new Share(drafts, until);
        return new Chosen(share, share);
    }

    /// Everything, for those who want to know what a build will refuse.
    ///
    /// @param today issues of a later day are not shown yet
    public static Chosen checked(LastDay today) {
        return new Chosen(ALL.read(), new Share(false, today));
    }
}

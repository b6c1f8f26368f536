package fascicle.render.html;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/// What a feed is made from.
///
/// @param items newest first
record FeedInputs(Dress dress, Frame frame, Channel channel, List<Item> items) {
    FeedInputs {
        items = List.copyOf(items);
    }

    /// A feed: what it is called, the page it belongs to, where it stands without an extension.
    ///
    /// @param language of the feed as a whole
    record Channel(String title, String page, String path, Locale language) {}

    /// An article as a feed tells of it.
    ///
    /// @param published the day on which its issue appeared
    /// @param summary what it is about; absent when it has neither a takeaway nor a text
    record Item(Listed article, LocalDate published, Optional<String> summary) {}
}

package fascicle.render.html;

import java.time.LocalDate;

/// An article with dates.
///
/// @param published the day on which its issue appeared
record DatedArticle(Listed article, LocalDate published) {}

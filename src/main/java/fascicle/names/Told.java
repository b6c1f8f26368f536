package fascicle.names;

import fascicle.model.Article;
import java.time.LocalDate;

/// An article with the day on which it was published, and what it calls things.
record Told(Article article, LocalDate published, Heard heard) {}

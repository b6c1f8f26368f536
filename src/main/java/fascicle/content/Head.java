package fascicle.content;

import fascicle.Position;
import fascicle.content.yaml.Fields;
import fascicle.model.Slug;
import java.time.LocalDate;
import java.util.Locale;
import java.util.Optional;

/// What must be known of a Markdown file before any text is read: what decides whether and where it is published.
///
/// @param slug the words of its address: those that it says, or its file's name without the number
/// @param saysSlug whether it says them
/// @param slugAt where it says them
/// @param published the day of an issue
/// @param language it is written in, where it says so
/// @param sectionAt where it names its section
/// @param order its place among the standing pages
/// @param at where the file begins
record Head(
        Slug slug,
        boolean saysSlug,
        Position slugAt,
        boolean draft,
        Optional<LocalDate> published,
        Optional<Locale> language,
        Position sectionAt,
        int order,
        Position at) {
    static Head of(Front front) {
        Fields fields = front.fields();
        return new Head(
                fields.get(ArticleFile.SLUG).orElseGet(() -> FileName.unnumbered(front.file())),
                fields.has(ArticleFile.SLUG),
                fields.at(ArticleFile.SLUG),
                fields.get(ArticleFile.DRAFT).orElse(false),
                fields.get(IssueFile.PUBLISHED),
                fields.get(ArticleFile.LANGUAGE),
                fields.at(ArticleFile.SECTION),
                fields.get(PageFile.ORDER).orElse(Integer.MAX_VALUE),
                front.at());
    }
}

package fascicle.render.pdf;

import fascicle.model.Article;
import fascicle.model.ArticleKey;
import fascicle.render.Html;
import fascicle.render.LetteredText;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;

/// A text that stands in print as it does elsewhere.
///
/// @param article that it is the body of
/// @param part the name of what else it is: `takeaways`; empty for an article
/// @param anchor of its heading
/// @param letters of it, without those of its heading; none where only the page on which it begins is of interest
record PrintedText(Optional<ArticleKey> article, String part, String anchor, String letters) {
    /// Those of an issue, in its order.
    static List<PrintedText> of(Edition edition, Sheet sheet) {
        Map<String, ArticleKey> articles = edition.printed().stream()
                .map(Article::key)
                .collect(Collectors.toMap(
                        key -> PrintMedium.anchorOf(key, edition.issue().id()), Function.identity()));
        List<PrintedText> passages = new ArrayList<>();
        passages.add(part("cover", ""));
        passages.add(part("index", ""));
        passages.add(part("editorial", letters(sheet.editorial())));
        passages.add(part("takeaways", joined(sheet.takeaways(), PrintedText::letters)));
        for (Sheet.Part section : sheet.sections()) {
            addAll(section, articles, passages);
        }
        passages.add(part("abbreviations", joined(sheet.abbreviations(), PrintedText::letters)));
        sheet.chapters().forEach(chapter -> passages.add(part(chapter.anchor(), letters(chapter.body()))));
        return passages;
    }

    private static PrintedText part(String name, String letters) {
        return new PrintedText(Optional.empty(), name, name, letters);
    }

    /// What stands above the first article of a section belongs to that.
    private static void addAll(Sheet.Part section, Map<String, ArticleKey> articles, List<PrintedText> passages) {
        section.articles().stream()
                .limit(1)
                .map(piece -> Optional.ofNullable(articles.get(piece.anchor())))
                .forEach(first -> passages.add(new PrintedText(first, "", section.anchor(), "")));
        section.articles().forEach(piece -> add(piece, articles, passages));
    }

    private static void add(Sheet.Piece piece, Map<String, ArticleKey> articles, List<PrintedText> passages) {
        Optional<ArticleKey> article = Optional.ofNullable(articles.get(piece.anchor()));
        passages.add(new PrintedText(article, "", piece.anchor(), letters(piece.body())));
        piece.translations().forEach(other -> add(other, articles, passages));
    }

    private static <T> String joined(List<T> all, Function<T, String> letters) {
        return all.stream().map(letters).collect(Collectors.joining());
    }

    private static String letters(Html text) {
        return LetteredText.of(text).letters();
    }

    private static String letters(Sheet.Lead lead) {
        return lead.number() + letters(lead.title()) + letters(lead.text());
    }

    private static String letters(Sheet.Row row) {
        return LetteredText.lettersOf(row.shortForm())
                + letters(row.english())
                + row.note().map(PrintedText::letters).orElse("")
                + row.chinese().map(LetteredText::lettersOf).orElse("");
    }
}

package fascicle.plan;

import fascicle.model.ArticleKey;
import fascicle.model.IssueId;
import java.util.Optional;
import java.util.OptionalInt;

/// What one kind of output has that others may print: a download, a page number, a related article.
///
/// @param kind what is offered, such as [#DOWNLOAD]
/// @param issue the issue that it belongs to; absent when it belongs to all
/// @param article the article that it belongs to; absent when it belongs to an issue as a whole
/// @param path where it stands, from the site's root
/// @param label what readers call it: `PDF`; may be empty
/// @param page the page on which it begins there, or which begins in it, from 1
/// @param letters how many letters of it stand before that page; absent where that begins with or above its heading
public record Offer(
        String kind,
        Optional<IssueId> issue,
        Optional<ArticleKey> article,
        String path,
        String label,
        OptionalInt page,
        OptionalInt letters) {
    /// An issue or an article as a file to keep. The page of the issue or article names it by its label.
    public static final String DOWNLOAD = "download";
    /// What a page says in another form, for programs rather than for readers. The head of the page names it.
    public static final String ALTERNATE = "alternate";
    /// The PDF of an issue, which page numbers speak of.
    public static final String EDITION = "edition";
    /// The page of the edition on which an article begins.
    public static final String PAGE = "page";
    /// A page of the edition, and in which text it begins. Of what is no article the label is the name: `cover`,
    /// `index`, `editorial`, `takeaways`, `abbreviations`, or `page-SLUG` for a standing page.
    public static final String TURN = "turn";
    /// The page of an article that is like another.
    public static final String RELATED = "related";
    /// The script that searches.
    public static final String SEARCH = "search";

    /// Of an issue.
    public static Offer of(IssueId issue, String kind, String path, String label) {
        return new Offer(
                kind, Optional.of(issue), Optional.empty(), path, label, OptionalInt.empty(), OptionalInt.empty());
    }

    /// Of an article.
    public static Offer of(ArticleKey article, String kind, String path, String label) {
        return new Offer(
                kind,
                Optional.of(article.issue()),
                Optional.of(article),
                path,
                label,
                OptionalInt.empty(),
                OptionalInt.empty());
    }

    /// Of the whole newsletter.
    public static Offer ofAll(String kind, String path) {
        return new Offer(kind, Optional.empty(), Optional.empty(), path, "", OptionalInt.empty(), OptionalInt.empty());
    }

    /// Where an article begins in print.
    public static Offer page(ArticleKey article, String edition, int page) {
        return of(article, PAGE, edition, "").at(page);
    }

    /// An article in which a page of print begins, with its heading or above that.
    public static Offer turn(ArticleKey article, String edition, int page) {
        return of(article, TURN, edition, "").at(page);
    }

    /// Another text of an issue in which a page of print begins, with its heading or above that.
    ///
    /// @param part such as `takeaways`
    public static Offer turn(IssueId issue, String part, String edition, int page) {
        return of(issue, TURN, edition, part).at(page);
    }

    private Offer at(int place) {
        return new Offer(kind, issue, article, path, label, OptionalInt.of(place), letters);
    }

    /// The same behind so many letters of the text.
    public Offer behind(int before) {
        return new Offer(kind, issue, article, path, label, page, OptionalInt.of(before));
    }
}

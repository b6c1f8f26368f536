package fascicle.render.epub;

import fascicle.model.Article;
import fascicle.render.Words;
import java.util.ArrayList;
import java.util.List;

/// Composes the table of contents of a book.
record BookContents(Book book, Words words) {
    /// @param numbers the pages of the printed edition; may be none
    Leaf.Navigation navigation(Leaf.Frame frame, List<Leaf.Number> numbers) {
        return new Leaf.Navigation(frame, front(), parts(), back(), numbers);
    }

    private List<Leaf.Entry> front() {
        List<Leaf.Entry> front = new ArrayList<>();
        front.add(entry(book.issue().period(), Leaves.OPENING));
        if (!book.issue().editorial().isEmpty()) {
            front.add(entry(words.get("print.editorial"), Leaves.EDITORIAL));
        }
        if (!book.issue().takeaways().isEmpty()) {
            front.add(entry(words.get("issue.takeaways"), Leaves.TAKEAWAYS));
        }
        return front;
    }

    private List<Leaf.Part> parts() {
        return book.issue().groups().stream()
                .map(group -> new Leaf.Part(
                        group.section().title(),
                        group.articles().stream()
                                .flatMap(Article::versions)
                                .map(BookContents::entry)
                                .toList()))
                .toList();
    }

    private List<Leaf.Entry> back() {
        List<Leaf.Entry> back = new ArrayList<>();
        if (!book.abbreviations().isEmpty()) {
            back.add(entry(words.get("nav.abbreviations"), Leaves.GLOSSARY));
        }
        book.pages().forEach(page -> back.add(entry(page.title(), BookMedium.fileOf(page.slug()))));
        return back;
    }

    /// Words in the newsletter's language.
    private Leaf.Entry entry(String title, String file) {
        return new Leaf.Entry(title, book.language().toLanguageTag(), file);
    }

    private static Leaf.Entry entry(Article article) {
        String title = article.isTranslation() ? article.title() : article.number() + ". " + article.title();
        return new Leaf.Entry(title, article.language().toLanguageTag(), BookMedium.fileOf(article.key()));
    }
}

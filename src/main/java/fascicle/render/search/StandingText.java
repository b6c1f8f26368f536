package fascicle.render.search;

import fascicle.address.Addresses;
import fascicle.model.Page;
import fascicle.model.PlainText;
import java.util.ArrayList;
import java.util.List;
import java.util.SortedSet;
import java.util.TreeSet;
import org.apache.lucene.util.BytesRef;

/// A standing page as the search knows it: which terms it has. It is no article, and ranks among none.
///
/// @param terms sorted as their bytes in UTF-8 are
record StandingText(String title, String address, SortedSet<BytesRef> terms) {
    static List<StandingText> of(List<Page> pages, Analysis analysis, NameFinder names) {
        return pages.stream().map(page -> of(page, analysis, names)).toList();
    }

    private static StandingText of(Page page, Analysis analysis, NameFinder names) {
        List<WeighedPassage> passages = WeighedPassage.of(page.title(), PlainText.of(page.body()));
        SortedSet<BytesRef> terms = new TreeSet<>();
        ArticleReading.of(passages, analysis, names).weights().keySet().forEach(term -> terms.add(new BytesRef(term)));
        return new StandingText(page.title(), Addresses.page(page.slug()), terms);
    }

    /// As a row of `pages.js`.
    List<String> row() {
        SortedWords words = new SortedWords();
        terms.forEach(words::add);
        return List.of(title, address, words.packed());
    }

    /// Whether the page has all that is asked for.
    boolean fits(List<Clause> clauses) {
        return clauses.stream().allMatch(this::has);
    }

    private boolean has(Clause clause) {
        return switch (clause) {
            case Clause.Word word -> has(word.term()) || word.isBeginning() && begins(word.surface());
            case Clause.Phrase phrase -> phrase.words().stream().allMatch(word -> has(word.term()));
            case Clause.Name name -> fits(name.words());
            case Clause.Standard standard -> fits(standard.words());
            case Clause.Whole whole -> has(whole.term()) || !whole.words().isEmpty() && fits(whole.words());
        };
    }

    private boolean has(String term) {
        return terms.contains(new BytesRef(term));
    }

    private boolean begins(String surface) {
        List<BytesRef> after = new ArrayList<>(terms.tailSet(new BytesRef(surface)));
        return surface.length() > 1
                && !after.isEmpty()
                && after.getFirst().utf8ToString().startsWith(surface);
    }
}

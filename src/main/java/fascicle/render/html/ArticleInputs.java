package fascicle.render.html;

import fascicle.memory.Hashed;
import fascicle.model.Article;
import fascicle.plan.Offer;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;

/// What the page of an article is made from.
///
/// @param marks names in it that lead to dossiers
/// @param previously earlier articles on what it is about
/// @param later articles of later issues on what it is about
/// @param shapes of the pictures that it shows, by the paths where they are published
/// @param summary what it is about, in a sentence or two
/// @param sizes of its annexes in bytes, by the paths where they are published
/// @param alternates what says the same in other forms
record ArticleInputs(
        Dress dress,
        Frame frame,
        Hashed<Article> article,
        Listed listed,
        IssueFacts issue,
        Optional<Listed> previous,
        Optional<Listed> next,
        List<Listed> related,
        List<Mark> marks,
        List<Trace> previously,
        List<Trace> later,
        SortedMap<String, PublishedShape> shapes,
        Optional<String> summary,
        SortedMap<String, Long> sizes,
        List<Offer> alternates) {}

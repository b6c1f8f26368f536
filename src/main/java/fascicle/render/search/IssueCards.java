package fascicle.render.search;

import fascicle.address.Addresses;
import fascicle.memory.Fingerprint;
import fascicle.model.Issue;
import fascicle.plan.Made;
import fascicle.plan.OutputFile;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;

/// The articles of one issue as results show them: `search/a/12/5f3a09c1/0.js` and so on. Their folder is named by what
/// is in it, so that an edit of one issue leaves those of all others where browsers and hosts have them.
///
/// @param hash of all of them, in hexadecimal digits
/// @param contents JSON, in the order of the articles
record IssueCards(String hash, List<byte[]> contents) {
    /// In bytes. A folder has those of one issue only, before and after its edits.
    static final int HASH_SIZE = 4;

    private static final String FOLDER = "a/";

    IssueCards {
        contents = List.copyOf(contents);
    }

    /// What the cards of an issue are made of.
    ///
    /// @param place which issue it is, the oldest is 0: so that new issues leave the places of others as they are
    /// @param language of the newsletter
    record Inputs(int place, Locale language, Issue issue) {}

    static IssueCards of(Inputs inputs) {
        Fingerprint fingerprint = new Fingerprint();
        List<byte[]> contents = IndexedArticle.of(inputs.issue()).stream()
                .map(article -> Cards.json(article, inputs.language()).getBytes(StandardCharsets.UTF_8))
                .toList();
        contents.forEach(content -> fingerprint.add(Columns.headed(content).toArray()));
        return new IssueCards(fingerprint.digits(HASH_SIZE), contents);
    }

    /// The folder in which the cards of an issue lie, whatever is in them.
    static String folder(int place) {
        return Addresses.SEARCH_FOLDER + FOLDER + place + "/";
    }

    /// The scripts.
    static Made made(Inputs inputs) {
        IssueCards cards = of(inputs);
        String folder = FOLDER + inputs.place() + "/" + cards.hash() + "/";
        return Made.of(IntStream.range(0, cards.contents().size())
                .mapToObj(i -> Scripts.of(folder + i, cards.contents().get(i)))
                .toArray(OutputFile[]::new));
    }
}

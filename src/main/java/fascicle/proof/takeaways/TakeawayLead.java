package fascicle.proof.takeaways;

import fascicle.proof.copy.Copy;
import fascicle.proof.copy.Findings;
import fascicle.proof.copy.Passage;
import fascicle.proof.copy.Rule;
import fascicle.proof.copy.TextCheck;
import fascicle.proof.copy.Word;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;

/// A takeaway that repeats the beginning of its article, in all its words or in most: whoever reads on reads it twice.
public final class TakeawayLead implements TextCheck {
    /// Runs of so many words are compared.
    private static final int RUN = 5;

    /// The paragraphs that count as the beginning.
    private static final int LEAD = 2;

    @Override
    public Rule rule() {
        return Rule.warning("takeaway-lead", "A takeaway says in the same words what the article begins with.");
    }

    @Override
    public void read(Copy copy, Findings found) {
        copy.passages().stream()
                .filter(passage -> passage.kind() == Passage.Kind.TAKEAWAY)
                .forEach(takeaway -> read(takeaway, lead(copy), found));
    }

    private static void read(Passage takeaway, Set<String> lead, Findings found) {
        List<String> runs = runs(takeaway);
        long shared = runs.stream().filter(lead::contains).count();
        if (runs.size() >= RUN && shared * 2 >= runs.size()) {
            String how = shared == runs.size() ? "word for word" : "mostly in the same words";
            found.add(
                    takeaway.at(),
                    "the takeaway repeats the beginning of the article " + how,
                    "say in one or two sentences of its own why it matters");
        }
    }

    private static Set<String> lead(Copy copy) {
        Set<String> runs = new HashSet<>();
        copy.passages().stream()
                .filter(passage -> passage.kind() == Passage.Kind.PARAGRAPH)
                .limit(LEAD)
                .forEach(passage -> runs.addAll(runs(passage)));
        return runs;
    }

    private static List<String> runs(Passage passage) {
        List<String> words = passage.words().stream().map(Word::lower).toList();
        return IntStream.rangeClosed(0, words.size() - RUN)
                .mapToObj(i -> String.join(" ", words.subList(i, i + RUN)))
                .toList();
    }
}

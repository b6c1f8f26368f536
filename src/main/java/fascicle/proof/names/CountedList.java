package fascicle.proof.names;

import fascicle.Position;
import fascicle.model.Block;
import fascicle.model.Walk;
import fascicle.proof.copy.Copy;
import fascicle.proof.copy.EnglishOnly;
import fascicle.proof.copy.Findings;
import fascicle.proof.copy.Passage;
import fascicle.proof.copy.Rule;
import fascicle.proof.copy.Siblings;
import fascicle.proof.copy.TextCheck;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;

/// A number that announces more or fewer things than are then listed.
///
/// ```markdown
/// There have been four projects:
///
/// - SESEC I
/// - SESEC II
/// ```
public final class CountedList implements TextCheck, EnglishOnly {
    /// Words that do not promise a whole list.
    private static final Pattern PARTIAL = Pattern.compile(
            "\\b(includ\\w+|such as|for example|for instance|among (them|others)|e\\.g\\.|notably|some of)",
            Pattern.CASE_INSENSITIVE);

    /// Who miscounts is wrong by so many.
    private static final int NEAR = 1;

    /// How far before a series its number may stand.
    private static final int REACH = 500;

    @Override
    public Rule rule() {
        return Rule.warning("list-count", "A number announces more or fewer things than are listed.");
    }

    @Override
    public void read(Copy copy, Findings found) {
        if (Walk.blocks(copy.body()).anyMatch(block -> items(block) > 1)) {
            Map<Position, Passage> byPlace = new HashMap<>();
            copy.passages().forEach(passage -> byPlace.putIfAbsent(passage.at(), passage));
            Siblings.in(copy.body()).forEach(siblings -> lists(siblings.blocks(), byPlace, found));
        }
        copy.passages().stream()
                .filter(passage -> passage.kind().isProse() && passage.text().contains(" III"))
                .forEach(passage -> series(passage, found));
    }

    private static void lists(List<Block> blocks, Map<Position, Passage> byPlace, Findings found) {
        for (int i = 0; i + 1 < blocks.size(); i++) {
            int items = items(blocks.get(i + 1));
            Passage passage = byPlace.get(blocks.get(i).at());
            if (blocks.get(i) instanceof Block.Paragraph && items > 1 && passage != null) {
                boolean continued = i + 2 < blocks.size() && items(blocks.get(i + 2)) > 0;
                if (!continued) {
                    compare(passage, items, found);
                }
            }
        }
    }

    private static int items(Block block) {
        return switch (block) {
            case Block.BulletList list -> list.items().size();
            case Block.OrderedList list when list.start() == 1 -> list.items().size();
            default -> 0;
        };
    }

    /// Compares a list with the sentence before it, when that ends with a colon.
    private static void compare(Passage passage, int items, Findings found) {
        String text = passage.text().stripTrailing();
        if (!text.endsWith(":")) {
            return;
        }
        int sentence = sentenceStart(text);
        boolean partial = PARTIAL.matcher(text.substring(sentence)).find();
        List<Announced> numbers = Announced.in(passage, sentence, text.length());
        if (numbers.size() == 1) {
            int announced = numbers.getFirst().number();
            boolean near = Math.abs(items - announced) <= NEAR; // others count something else
            if (near && (partial ? items > announced : items != announced)) {
                numbers.getFirst().report(items, found);
            }
        }
    }

    private static int sentenceStart(String text) {
        for (int i = text.length() - 2; i > 0; i--) {
            if (text.charAt(i) == ' ' && ".!?".indexOf(text.charAt(i - 1)) >= 0) {
                return i;
            }
        }
        return 0;
    }

    /// `four projects, SESEC I, SESEC II, SESEC III, SESEC IV and SESEC V`
    private static void series(Passage passage, Findings found) {
        for (Series series : Series.in(passage)) {
            int from = Math.max(0, series.begin() - REACH);
            String before = passage.text().substring(from, series.begin());
            Announced.in(passage, from + sentenceStart(before), series.begin()).stream()
                    .filter(announced -> announced.number() != series.numbers().size())
                    .forEach(announced -> announced.report(series.numbers().size(), found));
        }
    }
}

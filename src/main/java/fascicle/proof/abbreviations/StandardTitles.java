package fascicle.proof.abbreviations;

import fascicle.Position;
import fascicle.model.StandardNumber;
import fascicle.proof.copy.Passage;
import java.util.BitSet;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// The titles of Chinese standards in a text, whose parts are set apart by spaces (GB/T 1.1): `信息技术 数据质量`.
///
/// They stand in title marks where a text speaks of standards; behind a standard's number; and in the row of a table
/// that has one.
final class StandardTitles {
    private static final Pattern MARKED = Pattern.compile("《[^《》]*+》");
    private static final Pattern STANDARD = Pattern.compile("标准|標準");

    /// What may follow a number.
    private static final Pattern TITLE = Pattern.compile("[\\s：:（(《]{0,3}+[\\p{IsHan}0-9A-Za-z、 ]++");

    private final boolean speaksOfStandards;
    private final Set<Position> rows = new HashSet<>();

    StandardTitles(List<Passage> passages) {
        boolean speaks = false;
        for (Passage passage : passages) {
            boolean numbered = !StandardNumber.mentionsIn(passage.text()).isEmpty();
            speaks |= numbered || STANDARD.matcher(passage.text()).find();
            if (numbered && passage.kind() == Passage.Kind.CELL) {
                rows.add(row(passage));
            }
        }
        this.speaksOfStandards = speaks;
    }

    private static Position row(Passage cell) {
        return new Position(cell.at().path(), cell.at().line(), 1);
    }

    /// The places of a passage that belong to one.
    BitSet in(Passage passage) {
        BitSet titles = new BitSet();
        String text = passage.text();
        if (passage.kind() == Passage.Kind.CELL && rows.contains(row(passage))) {
            titles.set(0, text.length());
        }
        if (speaksOfStandards) {
            MARKED.matcher(text).results().forEach(title -> titles.set(title.start(), title.end()));
        }
        for (StandardNumber.Mention number : StandardNumber.mentionsIn(text)) {
            Matcher title = TITLE.matcher(text).region(number.end(), text.length());
            if (title.lookingAt()) {
                titles.set(number.end(), title.end());
            }
        }
        return titles;
    }
}

package fascicle.proof.structure;

import fascicle.model.Block;
import fascicle.model.Block.OrderedList;
import fascicle.model.Numbering;
import fascicle.proof.copy.Copy;
import fascicle.proof.copy.Findings;
import fascicle.proof.copy.Rule;
import fascicle.proof.copy.Siblings;
import fascicle.proof.copy.TextCheck;
import java.util.EnumMap;
import java.util.Map;

/// A list that goes on with another letter or number than the one that is due, from item to item or after something
/// in between.
///
/// ```markdown
/// a) one
///
/// Some words.
///
/// d) two
/// ```
public final class ListGap implements TextCheck {
    @Override
    public Rule rule() {
        return Rule.warning("list-gap", "A list goes on with the wrong letter or number.");
    }

    @Override
    public boolean isOfEveryLanguage() {
        return true;
    }

    @Override
    public void read(Copy copy, Findings found) {
        Siblings.in(copy.body()).forEach(siblings -> read(siblings, found));
    }

    private static void read(Siblings siblings, Findings found) {
        Map<Numbering, Integer> due = new EnumMap<>(Numbering.class);
        for (Block block : siblings.blocks()) {
            if (block instanceof Block.Heading) {
                due.clear();
            } else if (block instanceof OrderedList list) {
                int expected = due.getOrDefault(list.numbering(), 1);
                if (list.start() != 1 && list.start() != expected) {
                    report(list, expected, found);
                }
                readItems(list, found);
                due.put(list.numbering(), list.start() + list.items().size());
            }
        }
    }

    /// Letters that leave one out or stand twice; readers see neither.
    private static void readItems(OrderedList list, Findings found) {
        int written = list.start();
        for (int i = 0; i < list.items().size(); i++) {
            Block.Item item = list.items().get(i);
            if (item.lettered().orElse(written) != written) {
                written = item.lettered().orElseThrow();
                found.add(
                        item.at(),
                        "the item is written \"" + marker(list, written) + "\" and shown as \""
                                + marker(list, list.start() + i) + "\"",
                        "add what is missing, or letter the items anew");
            }
            written++;
        }
    }

    private static void report(OrderedList list, int expected, Findings found) {
        String written = marker(list, Math.max(0, list.start()));
        String right = marker(list, expected);
        found.add(
                list.at(),
                "the list goes on with \"" + written + "\" where \"" + right + "\" is due",
                "number it anew, or indent what stands in between so that it belongs to its item");
    }

    private static String marker(OrderedList list, int number) {
        return list.numbering().spell(number) + list.delimiter();
    }
}

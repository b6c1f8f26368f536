package fascicle.proof.language;

import fascicle.Position;
import fascicle.model.Block;
import fascicle.model.Walk;
import fascicle.proof.copy.Copy;
import fascicle.proof.copy.CopyCheck;
import fascicle.proof.copy.Findings;
import fascicle.proof.copy.Passage;
import fascicle.proof.copy.Rule;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/// A paragraph that ends without a full stop, as if something had been cut off.
///
/// Paragraphs of a few words, such as a signature, may.
public final class UnfinishedSentence implements CopyCheck {
    private static final int FEWEST_WORDS = 8;
    private static final String ENDS = ".!?:;…。！？：；";
    private static final String CLOSERS = ")]}”’\"'）」』》*_";

    @Override
    public Rule rule() {
        return Rule.warning("sentence-unfinished", "A paragraph ends without a full stop.");
    }

    @Override
    public void read(Copy copy, Findings found) {
        Set<Position> begunLists = beforeLists(copy);
        for (Passage passage : copy.passages()) {
            boolean prose = passage.kind() == Passage.Kind.PARAGRAPH || passage.kind() == Passage.Kind.TAKEAWAY;
            if (prose && passage.words().size() >= FEWEST_WORDS && !isEnded(passage.text())) {
                boolean list = begunLists.contains(passage.at());
                int last = Math.max(0, passage.text().stripTrailing().length() - 1);
                found.add(
                        passage.at(last),
                        "the sentence has no end",
                        list ? "end it with a colon, for a list follows" : "add what is missing, or a full stop");
            }
        }
    }

    private static boolean isEnded(String text) {
        int last = text.length() - 1;
        while (last >= 0 && (Character.isWhitespace(text.charAt(last)) || CLOSERS.indexOf(text.charAt(last)) >= 0)) {
            last--;
        }
        return last < 0
                || ENDS.indexOf(text.charAt(last)) >= 0
                || text.charAt(last) == Passage.OPAQUE
                || last + 1 < text.length() && Character.isIdeographic(text.charAt(last));
    }

    private static Set<Position> beforeLists(Copy copy) {
        Set<Position> places = new HashSet<>();
        note(copy.body().blocks(), places);
        Walk.blocks(copy.body()).forEach(block -> {
            if (block instanceof Block.Quotation quotation) {
                note(quotation.blocks(), places);
            }
        });
        return places;
    }

    private static void note(List<Block> blocks, Set<Position> places) {
        for (int i = 0; i + 1 < blocks.size(); i++) {
            if (blocks.get(i + 1) instanceof Block.BulletList || blocks.get(i + 1) instanceof Block.OrderedList) {
                places.add(blocks.get(i).at());
            }
        }
    }
}

package fascicle.proof.structure;

import fascicle.model.Block;
import fascicle.model.Inline;
import fascicle.model.PlainText;
import fascicle.proof.copy.Copy;
import fascicle.proof.copy.Findings;
import fascicle.proof.copy.Rule;
import fascicle.proof.copy.TextCheck;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/// Paragraphs that stand where headings would and are bold: those who have pages read to them, search engines and the
/// outline of the PDF do not know them as such.
///
/// ```markdown
/// **What changes**
///
/// The law is in force from May.
/// ```
public final class BoldHeading implements TextCheck {
    /// One alone may be a cry.
    private static final int FEWEST = 2;

    /// In characters.
    private static final int LONGEST = 80;

    private static final int MOST_WORDS = 12;

    /// Of a paragraph, in characters: what follows a heading says something.
    private static final int PROSE = 60;

    /// The end of a sentence, or of what leads to the next lines; of a question, which an interview has in bold.
    private static final Pattern ENDED = Pattern.compile(".*[.!?;:,…。！？；：，][\"”»’)\\s]*", Pattern.DOTALL);

    /// `Anna Li, editor`, `12 March 2024`, `tel. 12 34`: what is bold for another reason.
    private static final Pattern NO_HEADING = Pattern.compile(
            "[^\\p{L}]*|.*@.*|(?:https?:|www\\.).*|\\d{1,2}\\.? \\p{L}{3,10}\\.? \\d{4}|\\p{Lu}\\p{L}*, .*",
            Pattern.DOTALL);

    @Override
    public Rule rule() {
        return Rule.warning("heading-bold", "Bold paragraphs stand where headings would.");
    }

    @Override
    public boolean isOfEveryLanguage() {
        return true;
    }

    @Override
    public void read(Copy copy, Findings found) {
        List<Block> blocks = copy.body().blocks();
        List<Block.Paragraph> bold = new ArrayList<>();
        for (int i = 0; i + 1 < blocks.size(); i++) {
            boolean isFirst = i == 0 || !isBold(blocks.get(i - 1));
            if (isFirst
                    && blocks.get(i) instanceof Block.Paragraph one
                    && isHeading(one)
                    && isText(blocks.get(i + 1))) {
                bold.add(one);
            }
        }
        if (bold.size() >= FEWEST) {
            bold.forEach(one -> found.add(
                    one.at(),
                    "this looks like a heading and is a bold paragraph",
                    "write it as one: ## " + words(one)));
        }
    }

    private static String words(Block.Paragraph paragraph) {
        return PlainText.of(paragraph.inlines()).strip();
    }

    private static boolean isHeading(Block.Paragraph paragraph) {
        String words = words(paragraph);
        return isBold(paragraph)
                && words.length() <= LONGEST
                && words.split("\\s+").length <= MOST_WORDS
                && paragraph.inlines().stream().noneMatch(inline -> inline instanceof Inline.LineBreak)
                && !ENDED.matcher(words).matches()
                && !NO_HEADING.matcher(words).matches();
    }

    /// Whether nothing in it is not.
    private static boolean isBold(Block block) {
        return block instanceof Block.Paragraph paragraph
                && paragraph.inlines().stream().anyMatch(inline -> inline instanceof Inline.Strong)
                && paragraph.inlines().stream().allMatch(inline -> switch (inline) {
                    case Inline.Strong _ -> true;
                    case Inline.Text text -> text.text().isBlank();
                    default -> false;
                });
    }

    /// Whether it begins with bold words too, as what somebody says does: `**AL:** I came in May.`
    private static boolean isSaid(Block.Paragraph paragraph) {
        return !paragraph.inlines().isEmpty() && paragraph.inlines().getFirst() instanceof Inline.Strong;
    }

    /// Whether it is what stands below headings.
    private static boolean isText(Block block) {
        return switch (block) {
            case Block.Paragraph paragraph ->
                !isSaid(paragraph) && words(paragraph).length() >= PROSE;
            case Block.BulletList _, Block.OrderedList _ -> true;
            default -> false;
        };
    }
}

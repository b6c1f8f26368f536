package fascicle.proof.abbreviations;

import fascicle.Fix;
import fascicle.Position;
import fascicle.model.Abbreviation;
import fascicle.proof.copy.Copy;
import fascicle.proof.copy.Findings;
import fascicle.proof.copy.Passage;
import fascicle.proof.copy.Rule;
import fascicle.proof.copy.Table;
import fascicle.proof.copy.TableCheck;
import fascicle.proof.copy.TextCheck;
import java.util.BitSet;
import java.util.Locale;
import java.util.regex.Pattern;

/// A space between Chinese characters, which Chinese does not have; a converter leaves it where a line ended.
///
/// ```yaml
/// CNCA: {en: ..., zh: 中国国家认证认可监督 管理委员会}
/// ```
public final class ChineseSpaces implements TableCheck, TextCheck {
    /// What stands apart behind the name of who made a book: `亚当·凯 著`.
    private static final Pattern MAKER = Pattern.compile("(?:编著|主编|译注|著|译|編|编|绘|摄|校|撰|作)(?=[\\p{P}\\s]|$)");

    @Override
    public Rule rule() {
        return Rule.warning("chinese-space", "There is a space between Chinese characters.");
    }

    /// In Japanese a blank may part words.
    @Override
    public boolean knows(Locale language) {
        return !language.getLanguage().equals("ja");
    }

    @Override
    public void read(Table table, Findings found) {
        for (Abbreviation row : table.rows()) {
            Position at = table.atChinese(row);
            row.chinese().ifPresent(name -> {
                int space = space(name, 0);
                if (space >= 0) {
                    report(name.substring(space - 1, space + 2), after(at, space - 1), after(at, space), found);
                }
            });
        }
    }

    @Override
    public void read(Copy copy, Findings found) {
        StandardTitles titles = new StandardTitles(copy.passages());
        copy.passages().forEach(passage -> {
            BitSet inTitle = titles.in(passage);
            for (int at = space(passage.text(), 0); at >= 0; at = space(passage.text(), at + 1)) {
                boolean inLine = passage.at(at + 1).line() == passage.at(at - 1).line();
                if (inLine && !isMeant(passage, at) && !inTitle.get(at)) {
                    String words = passage.text().substring(at - 1, at + 2);
                    report(words, passage.at(at - 1), passage.at(at), found);
                }
            }
        });
    }

    /// Whether words that are stressed, or lead somewhere, stand apart; in the title of what others have written, whose
    /// halves headlines set apart; and in what others have said, where a signature may follow.
    private static boolean isMeant(Passage passage, int space) {
        boolean isOthers = passage.nextLink(space) == space || passage.kind() == Passage.Kind.QUOTATION;
        return isOthers
                || MAKER.matcher(passage.text())
                        .region(space + 1, passage.text().length())
                        .lookingAt()
                || passage.isStressed(space - 1) != passage.isStressed(space + 1)
                || (passage.nextLink(space - 1) == space - 1) != (passage.nextLink(space + 1) == space + 1);
    }

    private static Position after(Position at, int letters) {
        return new Position(at.path(), at.line(), at.column() + letters);
    }

    /// @param words with the space and what stands on both sides of it
    /// @param at where the words begin, if they stand in the file as they read
    private static void report(String words, Position at, Position space, Findings found) {
        found.add(
                space,
                "a space between Chinese characters",
                "join what stands before and after it",
                new Fix.Words(at, words, words.replace(" ", "")));
    }

    /// The next space that has Chinese on both sides; -1 when there is none.
    private static int space(String text, int from) {
        for (int i = text.indexOf(' ', from); i >= 0 && i + 1 < text.length(); i = text.indexOf(' ', i + 1)) {
            if (i > 0 && Character.isIdeographic(text.charAt(i - 1)) && Character.isIdeographic(text.charAt(i + 1))) {
                return i;
            }
        }
        return -1;
    }
}

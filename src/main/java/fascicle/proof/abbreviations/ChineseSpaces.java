package fascicle.proof.abbreviations;

import fascicle.Position;
import fascicle.model.Abbreviation;
import fascicle.proof.copy.Copy;
import fascicle.proof.copy.Findings;
import fascicle.proof.copy.Rule;
import fascicle.proof.copy.Table;
import fascicle.proof.copy.TableCheck;
import fascicle.proof.copy.TextCheck;

/// A space between Chinese characters, which Chinese does not have; a converter leaves it where a line ended.
///
/// ```yaml
/// CNCA: {en: ..., zh: 中国国家认证认可监督 管理委员会}
/// ```
public final class ChineseSpaces implements TableCheck, TextCheck {
    @Override
    public Rule rule() {
        return Rule.warning("chinese-space", "There is a space between Chinese characters.");
    }

    @Override
    public void read(Table table, Findings found) {
        for (Abbreviation row : table.rows()) {
            Position at = table.atChinese(row);
            row.chinese().ifPresent(name -> {
                int space = space(name, 0);
                if (space >= 0) {
                    report(new Position(at.path(), at.line(), at.column() + space), found);
                }
            });
        }
    }

    @Override
    public void read(Copy copy, Findings found) {
        copy.passages().forEach(passage -> {
            for (int at = space(passage.text(), 0); at >= 0; at = space(passage.text(), at + 1)) {
                if (passage.at(at + 1).line() == passage.at(at - 1).line()) {
                    report(passage.at(at), found);
                }
            }
        });
    }

    private static void report(Position at, Findings found) {
        found.add(at, "a space between Chinese characters", "join what stands before and after it");
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

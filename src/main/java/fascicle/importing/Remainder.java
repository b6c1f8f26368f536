package fascicle.importing;

import java.util.Comparator;
import java.util.List;

/// Writes what found no place, so that an editor can find one for it.
record Remainder(List<Draft.Rest> pieces, List<Audit.Loss> losses) {
    /// Empty when nothing is left.
    String markdown() {
        if (pieces.isEmpty() && losses.isEmpty()) {
            return "";
        }
        StringBuilder text = new StringBuilder("# What found no place\n\n");
        text.append("Each piece with its line in the document. Move what is needed into the issue.\n");
        pieces.stream()
                .sorted(Comparator.comparingInt(Draft.Rest::line))
                .forEach(rest -> text.append("\n## Line ")
                        .append(rest.line())
                        .append("\n\n")
                        .append(rest.markdown())
                        .append('\n'));
        for (Audit.Loss loss : losses) {
            text.append("\n## Line ")
                    .append(loss.line())
                    .append(", of which these words were not found again: ")
                    .append(String.join(" ", loss.words()))
                    .append("\n\n")
                    .append(loss.text().strip())
                    .append('\n');
        }
        return text.toString();
    }
}

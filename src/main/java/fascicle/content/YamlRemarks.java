package fascicle.content;

import fascicle.Position;
import fascicle.content.source.SourceText;
import fascicle.model.Remark;
import java.util.ArrayList;
import java.util.List;

/// Finds the comments that have a line of YAML to themselves. Each speaks of the line below it, and of those that
/// belong to that line because they are indented further.
///
/// ```yaml
/// # check:off abbreviation-unused the next issue needs it
/// MOT: {en: Ministry of Transport, zh: 中国交通运输部}
/// ```
final class YamlRemarks {
    private final SourceText source;
    private final int end;

    private YamlRemarks(SourceText source, int end) {
        this.source = source;
        this.end = end;
    }

    /// @param first the line, from 1, on which the YAML begins
    /// @param end the first line that does not belong to it any more
    static List<Remark> of(SourceText source, int first, int end) {
        YamlRemarks yaml = new YamlRemarks(source, Math.min(end, source.lines().size() + 1));
        List<Remark> remarks = new ArrayList<>();
        for (int line = first; line < yaml.end; line++) {
            if (yaml.line(line).strip().startsWith("#")) {
                remarks.add(yaml.remark(line));
            }
        }
        return remarks;
    }

    private Remark remark(int line) {
        int next = line + 1;
        while (next < end && isNoValue(line(next))) {
            next++;
        }
        int last = next;
        while (last + 1 < end
                && indent(line(last + 1)) > indent(line(next))
                && !line(last + 1).isBlank()) {
            last++;
        }
        Position at = new Position(source.path(), line, indent(line(line)) + 1);
        String text = line(line).strip().substring(1).strip();
        return next < end ? new Remark(text, false, next, last, at) : new Remark(text, false, 0, 0, at);
    }

    private static boolean isNoValue(String line) {
        return line.isBlank() || line.strip().startsWith("#");
    }

    private static int indent(String line) {
        return line.length() - line.stripLeading().length();
    }

    private String line(int number) {
        return source.lines().get(number - 1);
    }
}

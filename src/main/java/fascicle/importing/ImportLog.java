package fascicle.importing;

import fascicle.importing.repair.Journal;
import fascicle.importing.repair.Journal.Entry;
import fascicle.importing.repair.Journal.Kind;
import java.util.List;

/// Writes the journal for the editor: doubts first.
record ImportLog(Journal journal, String document, String issue) {
    String markdown() {
        StringBuilder log = new StringBuilder();
        log.append("# Import of ").append(document).append("\n\n");
        log.append("It became `content/issues/").append(issue).append("`. Line numbers are those of the document.\n");
        log.append("Delete this folder when you have read what it says.\n");
        section(log, "To look at", Kind.DOUBT);
        section(log, "Mended", Kind.REPAIR);
        section(log, "Taken over", Kind.TAKEN);
        return log.toString();
    }

    private void section(StringBuilder log, String title, Kind kind) {
        List<Entry> entries = journal.entries(kind);
        log.append("\n## ").append(title).append(" (").append(entries.size()).append(")\n\n");
        for (Entry entry : entries) {
            log.append("- line ").append(entry.line()).append(": ").append(entry.decision());
            log.append(" [").append(entry.code()).append("]\n");
            if (!entry.words().isBlank()) {
                log.append("  > ")
                        .append(entry.words().replaceAll("\\s+", " ").strip())
                        .append('\n');
            }
        }
    }
}

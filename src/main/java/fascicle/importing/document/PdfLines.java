package fascicle.importing.document;

import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.pdfbox.text.TextPosition;

/// The lines of a PDF, page by page, with the size of their type.
final class PdfLines extends PDFTextStripper {
    private static final double SMALL = 6;

    /// Raised figures of footnotes stay in their line.
    private static final double RAISED = 0.7;

    private final List<List<Line>> pages = new ArrayList<>();
    private final StringBuilder words = new StringBuilder();
    private final Map<Double, Integer> sizes = new HashMap<>();
    private int bold;
    private int characters;
    private double top;
    private double left;

    /// @param size of most of its characters, in half points
    /// @param top of its baseline from the top of the page, in points
    record Line(String text, double size, boolean bold, double top, double left) {
        private static final double GAP = 1.65;
        private static final double WIDE = 0.2;

        /// Whether it belongs to the block of the line before it: of the same kind, and not far below.
        boolean follows(Line before) {
            double step = top - before.top;
            boolean near = step >= -size * WIDE && step <= Math.max(size, before.size) * GAP;
            return near && size == before.size && bold == before.bold;
        }
    }

    private PdfLines() {
        setSuppressDuplicateOverlappingText(true);
    }

    static List<List<Line>> of(PDDocument document) throws IOException {
        PdfLines lines = new PdfLines();
        lines.getText(document);
        return lines.pages;
    }

    @Override
    protected void startPage(PDPage page) {
        pages.add(new ArrayList<>());
    }

    @Override
    protected void endPage(PDPage page) {
        end();
    }

    @Override
    protected void writeString(String text, List<TextPosition> positions) {
        if (characters > 0 && !positions.isEmpty() && isElsewhere(positions.getFirst())) {
            end();
        }
        words.append(text);
        for (TextPosition position : positions) {
            if (characters == 0) {
                top = position.getYDirAdj();
                left = position.getXDirAdj();
            }
            characters++;
            sizes.merge(Math.round(position.getFontSizeInPt() * 2) / 2.0, 1, Integer::sum);
            String font = String.valueOf(position.getFont().getName()).toLowerCase(Locale.ROOT);
            bold += font.contains("bold") || font.contains("black") || font.contains("heavy") ? 1 : 0;
        }
    }

    /// What stands higher or lower is another line, though its box touches this one.
    private boolean isElsewhere(TextPosition position) {
        return Math.abs(position.getYDirAdj() - top) > Math.max(position.getFontSizeInPt(), SMALL) * RAISED;
    }

    @Override
    protected void writeWordSeparator() {
        words.append(' ');
    }

    @Override
    protected void writeLineSeparator() {
        end();
    }

    private void end() {
        String text = words.toString().replaceAll("[\\s\\p{Cc}]+", " ").strip();
        if (!text.isEmpty()) {
            double size = sizes.entrySet().stream()
                    .max(Map.Entry.<Double, Integer>comparingByValue().thenComparing(Map.Entry.comparingByKey()))
                    .map(Map.Entry::getKey)
                    .orElse(0.0);
            pages.getLast().add(new Line(text, size, bold * 2 > characters, top, left));
        }
        words.setLength(0);
        sizes.clear();
        bold = 0;
        characters = 0;
    }
}

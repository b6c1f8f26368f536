package fascicle.importing.document;

import fascicle.OnDisk;
import fascicle.importing.document.PdfLines.Line;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.concurrent.Future;
import java.util.concurrent.FutureTask;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.font.FontMappers;

/// A PDF: its words in the order in which they were set, headings where the type is larger.
final class PdfDocument {
    private static final long LARGEST = 64L << 20;
    private static final int MOST_PAGES = 400;

    /// How much larger than the text the type of a heading is.
    private static final double LARGER = 1.12;

    private static final int LOWEST = 4;

    /// Longer lines are text in large type.
    private static final int LONGEST_HEADING = 160;

    /// `Bridges ........ 12`
    private static final Pattern INDEX_LINE = Pattern.compile("(.*[^\\s.…·_])(\\s*+[.…·_]{2}[\\s.…·_]*+\\d{1,4})");

    private static final int LONGEST_TITLE = 300;

    private PdfDocument() {}

    static SourceDocument open(Path file) throws IOException {
        String name = file.getFileName().toString();
        if (Files.size(file) > LARGEST) {
            return new SourceDocument.Unreadable(name + " is larger than 64 MB", "give one issue at a time");
        }
        byte[] bytes = OnDisk.read(file);
        Optional<List<List<Line>>> pages = pages(bytes);
        if (pages.isEmpty()) {
            return new SourceDocument.Unreadable(
                    name + " is no PDF that can be read",
                    "save it anew without a password, or convert it to text (pdftotext -layout)");
        }
        if (pages.get().size() > MOST_PAGES) {
            return new SourceDocument.Unreadable(
                    name + " has more than " + MOST_PAGES + " pages", "give one issue at a time");
        }
        if (pages.get().stream().allMatch(List::isEmpty)) {
            return new SourceDocument.Unreadable(
                    name + " holds pictures of pages, no text", "have a program for recognising text read it first");
        }
        Path folder = Files.createTempDirectory("fascicle-import");
        return new SourceDocument.Text(
                RunningLines.marked(blocks(pages.get())).stream()
                        .flatMap(List::stream)
                        .toList(),
                folder,
                true,
                true,
                List.of());
    }

    /// The library has no type of its own for what is wrong with a document, so that nothing narrower can be caught: a
    /// task keeps what was thrown. The bytes are in memory, so that it is the document's fault.
    private static Optional<List<List<Line>>> pages(byte[] bytes) {
        FontMappers.set(new OnlyFont());
        FutureTask<List<List<Line>>> task = new FutureTask<>(() -> {
            try (PDDocument document = Loader.loadPDF(bytes)) {
                return document.getNumberOfPages() > MOST_PAGES
                        ? Collections.nCopies(MOST_PAGES + 1, List.<Line>of())
                        : PdfLines.of(document);
            }
        });
        task.run();
        if (task.state() == Future.State.SUCCESS) {
            return Optional.of(task.resultNow());
        }
        return switch (task.exceptionNow()) {
            case IOException _, RuntimeException _, StackOverflowError _ -> Optional.empty();
            case Error e -> throw e;
            case Throwable e -> throw new IllegalStateException(e);
        };
    }

    /// The lines of each page as Markdown.
    private static List<List<String>> blocks(List<List<Line>> pages) {
        double body = body(pages);
        List<Double> sizes = pages.stream()
                .flatMap(List::stream)
                .filter(line -> isLarge(line, body))
                .map(Line::size)
                .distinct()
                .sorted(Comparator.reverseOrder())
                .toList();
        List<List<String>> texts = new ArrayList<>();
        for (List<Line> page : pages) {
            texts.add(text(page, body, sizes));
        }
        return texts;
    }

    /// The size of type that most characters have.
    private static double body(List<List<Line>> pages) {
        Map<Double, Integer> characters = new TreeMap<>();
        pages.forEach(page ->
                page.forEach(line -> characters.merge(line.size(), line.text().length(), Integer::sum)));
        return characters.entrySet().stream()
                .max(Map.Entry.comparingByValue())
                .map(Map.Entry::getKey)
                .orElse(0.0);
    }

    private static boolean isLarge(Line line, double body) {
        return line.size() >= body * LARGER
                && line.text().length() <= LONGEST_HEADING
                && line.text().matches(".*\\p{L}.*");
    }

    private static List<String> text(List<Line> page, double body, List<Double> sizes) {
        List<String> text = new ArrayList<>();
        for (int i = 0; i < page.size(); i++) {
            Line line = page.get(i);
            Optional<Line> before = i == 0 ? Optional.empty() : Optional.of(page.get(i - 1));
            boolean large = isLarge(line, body);
            boolean goesOn = before.filter(line::follows).isPresent();
            if (goesOn && large && text.getLast().length() + line.text().length() <= LONGEST_TITLE) {
                text.set(text.size() - 1, text.getLast() + " " + line.text());
                continue;
            }
            if (!goesOn) {
                text.add("");
            }
            String start = large ? "#".repeat(Math.min(LOWEST, sizes.indexOf(line.size()) + 1)) + " " : "";
            text.add(start + escaped(line, large));
        }
        return text;
    }

    /// What looks like the sign of a block of Markdown is none; bullets and numbers are.
    private static String escaped(Line line, boolean large) {
        String words = line.text().replaceAll("([\\\\*_`\\[\\]<|])", "\\\\$1");
        Matcher entry = INDEX_LINE.matcher(words);
        if (line.bold() && entry.matches()) {
            return "**" + entry.group(1) + "**" + entry.group(2);
        }
        boolean bold = line.bold() && !large && line.text().matches("[\\p{L}\\p{N}].*[\\p{L}\\p{N})?”]");
        return bold ? "**" + words + "**" : words.replaceFirst("^([#>])", "\\\\$1");
    }
}

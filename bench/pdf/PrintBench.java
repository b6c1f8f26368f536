package fascicle.render.pdf;

import fascicle.content.ContentReader;
import fascicle.model.Issue;
import fascicle.model.Newsletter;
import fascicle.plan.Made;
import fascicle.render.Theme;
import fascicle.render.ThemeException;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;

/// Prints the newest issue of a newsletter a number of times and says how long each took, or writes out the document
/// that is printed so that others can print it too.
///
///     PrintBench print PROJECT TIMES OUT.pdf
///     PrintBench document PROJECT OUT_FOLDER
public final class PrintBench {
    private final Theme theme = new Theme(List.of(Path.of("themes/gazette")));
    private final Newsletter newsletter;

    private PrintBench(Path project) throws IOException {
        this.newsletter = new ContentReader(project, ContentReader.Drafts.LEFT_OUT)
                .read()
                .newsletter()
                .orElseThrow();
    }

    public static void main(String[] arguments) throws IOException, ThemeException {
        PrintBench bench = new PrintBench(Path.of(arguments[1]));
        if (arguments[0].equals("print")) {
            bench.print(Integer.parseInt(arguments[2]), Path.of(arguments[3]));
        } else {
            bench.writeDocument(Path.of(arguments[2]));
        }
    }

    private Issue issue() {
        return newsletter.latest().orElseThrow();
    }

    private Edition edition() {
        return Edition.of(newsletter, issue(), new PrintTheme(theme));
    }

    private void print(int times, Path out) throws IOException {
        for (int i = 0; i < times; i++) {
            long begun = System.nanoTime();
            Made made = EditionMaker.made(edition());
            System.out.printf("%d ms%n", (System.nanoTime() - begun) / 1_000_000);
            Files.write(out, made.files().getFirst().content());
        }
    }

    /// The document as `issue.html`, with its style and pictures beside it.
    private void writeDocument(Path folder) throws IOException, ThemeException {
        Edition edition = edition();
        String xhtml =
                theme.fill("print/issue.ftlh", Composition.of(edition).sheet());
        Files.createDirectories(folder);
        Files.write(folder.resolve("print.css"), theme.bytes("print/print.css"));
        for (Map.Entry<String, byte[]> picture : edition.pictures().entrySet()) {
            Path copy = folder.resolve(picture.getKey());
            Files.createDirectories(copy.getParent());
            Files.write(copy, picture.getValue());
        }
        Files.writeString(
                folder.resolve("issue.html"),
                "<!DOCTYPE html>\n" + xhtml.replace("theme:print/", "").replace("picture:", ""));
    }
}

package fascicle.render.epub;

import fascicle.Chromium;
import fascicle.render.html.Axe;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;

/// What DAISY's Ace looks for in the files of a book, asked in a browser: the rules of axe without those that make no
/// sense in books or do not know roles of books, and Ace's two of its own.
///
/// Source: Ace by DAISY 1.4, its lists of rules and of roles.
final class BookAccess {
    private static final List<String> OFF = List.of(
            "bypass",
            "region",
            "page-has-heading-one",
            "landmark-complementary-is-top-level",
            "landmark-one-main",
            "aria-prohibited-attr");

    /// Those of all kinds.
    private static final int FILES = 10;

    private static final String ROLES = """
        const EPUB = "http://www.idpf.org/2007/ops";
        const ROLES = { endnotes: "doc-endnotes", glossary: "doc-glossary", noteref: "doc-noteref",
          "page-list": "doc-pagelist", pagebreak: "doc-pagebreak", toc: "doc-toc", backlink: "doc-backlink",
          footnote: "doc-footnote", preface: "doc-preface", foreword: "doc-foreword", introduction: "doc-introduction" };
        return [...document.querySelectorAll("*")].flatMap(part => {
          const type = part.getAttributeNS(EPUB, "type");
          const role = ROLES[type];
          if (role && part.getAttribute("role") !== role) return ["no role " + role + ": " + part.outerHTML.slice(0, 90)];
          return type === "pagebreak" && !part.ariaLabel ? ["no label: " + part.outerHTML] : [];
        });
        """;

    private final Axe axe = new Axe();

    BookAccess() throws IOException {}

    /// What is wrong in the first files of a book.
    ///
    /// @param folder empty
    List<String> complaints(Path epub, Chromium chromium, Path folder) throws IOException {
        List<String> complaints = new ArrayList<>();
        List<Path> files = unpacked(epub, folder);
        for (Path file : files.subList(0, Math.min(FILES, files.size()))) {
            chromium.open(file.toUri().toString());
            List<String> found = new ArrayList<>(axe.violationsBut(OFF, chromium));
            ((List<?>) chromium.run(ROLES)).forEach(fault -> found.add(fault.toString()));
            found.forEach(fault -> complaints.add(file.getFileName() + ": " + fault));
        }
        return complaints;
    }

    private static List<Path> unpacked(Path epub, Path folder) throws IOException {
        List<Path> pages = new ArrayList<>();
        try (ZipFile zip = new ZipFile(epub.toFile())) {
            for (ZipEntry entry : zip.stream().toList()) {
                Path file = folder.resolve(entry.getName());
                Files.createDirectories(file.getParent());
                Files.write(file, zip.getInputStream(entry).readAllBytes());
                if (entry.getName().endsWith(".xhtml")) {
                    pages.add(file);
                }
            }
        }
        return pages;
    }
}

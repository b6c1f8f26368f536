package fascicle.importing;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/// The least that is a .docx, with headings of three levels.
public final class WordDocument {
    private WordDocument() {}

    /// @param body what stands in it, in WordprocessingML
    /// @param prologue what stands before its root
    public static Path write(Path file, String body, String... prologue) throws IOException {
        try (ZipOutputStream zip = new ZipOutputStream(Files.newOutputStream(file))) {
            entry(zip, "[Content_Types].xml", """
                <Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types">\
                <Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/>\
                <Override PartName="/word/document.xml" ContentType="application/vnd.openxmlformats-officedocument\
                .wordprocessingml.document.main+xml"/></Types>\
                """);
            entry(zip, "_rels/.rels", """
                <Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">\
                <Relationship Id="r1" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships\
                /officeDocument" Target="word/document.xml"/></Relationships>\
                """);
            beside(zip);
            entry(zip, "word/_rels/document.xml.rels", """
                <Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">\
                <Relationship Id="r1" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships\
                /styles" Target="styles.xml"/><Relationship Id="r2" Type="http://schemas.openxmlformats.org/officeDocument/2006\
                /relationships/numbering" Target="numbering.xml"/><Relationship Id="r3" Type="http://schemas.openxmlformats\
                .org/officeDocument/2006/relationships/footnotes" Target="footnotes.xml"/><Relationship Id="r4" \
                Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/comments" \
                Target="comments.xml"/></Relationships>\
                """);
            entry(
                    zip,
                    "word/document.xml",
                    String.join("", prologue)
                            + "<w:document xmlns:w=\"http://schemas.openxmlformats.org/wordprocessingml/2006/main\">"
                            + "<w:body>" + body + "</w:body></w:document>");
        }
        return file;
    }

    /// Styles, two lists (`a)` with `i)` below it, and `3.`), two footnotes, and a comment.
    private static void beside(ZipOutputStream zip) throws IOException {
        entry(zip, "word/styles.xml", """
            <w:styles xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main">\
            <w:style w:type="paragraph" w:styleId="Heading1"><w:name w:val="heading 1"/></w:style>\
            <w:style w:type="paragraph" w:styleId="Heading2"><w:name w:val="heading 2"/></w:style>\
            <w:style w:type="paragraph" w:styleId="Heading3"><w:name w:val="heading 3"/></w:style>\
            <w:style w:type="paragraph" w:styleId="Title"><w:name w:val="Title"/></w:style>\
            <w:style w:type="paragraph" w:styleId="Caption"><w:name w:val="caption"/></w:style>\
            <w:style w:type="paragraph" w:styleId="Quote"><w:name w:val="Quote"/></w:style>\
            <w:style w:type="paragraph" w:styleId="Toc1"><w:name w:val="toc 1"/></w:style>\
            <w:style w:type="paragraph" w:styleId="Toc2"><w:name w:val="toc 2"/></w:style>\
            </w:styles>\
            """);
        entry(zip, "word/numbering.xml", """
            <w:numbering xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main">\
            <w:abstractNum w:abstractNumId="0"><w:lvl w:ilvl="0"><w:start w:val="1"/><w:numFmt w:val="lowerLetter"/>\
            <w:lvlText w:val="(%1)"/></w:lvl><w:lvl w:ilvl="1"><w:start w:val="1"/><w:numFmt w:val="lowerRoman"/>\
            <w:lvlText w:val="%2."/></w:lvl></w:abstractNum>\
            <w:abstractNum w:abstractNumId="1"><w:lvl w:ilvl="0"><w:start w:val="3"/><w:numFmt w:val="decimal"/>\
            <w:lvlText w:val="%1."/></w:lvl></w:abstractNum>\
            <w:num w:numId="1"><w:abstractNumId w:val="0"/></w:num>\
            <w:num w:numId="2"><w:abstractNumId w:val="1"/></w:num></w:numbering>\
            """);
        entry(zip, "word/footnotes.xml", """
            <w:footnotes xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main">\
            <w:footnote w:id="1"><w:p><w:r><w:t>The first note.</w:t></w:r></w:p></w:footnote>\
            <w:footnote w:id="2"><w:p><w:r><w:t>The second note.</w:t></w:r></w:p>\
            <w:p><w:r><w:t>It goes on.</w:t></w:r></w:p></w:footnote></w:footnotes>\
            """);
        entry(zip, "word/comments.xml", """
            <w:comments xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main">\
            <w:comment w:id="7" w:author="Ann"><w:p><w:r><w:t>Is this right?</w:t></w:r></w:p></w:comment>\
            </w:comments>\
            """);
    }

    private static void entry(ZipOutputStream zip, String name, String text) throws IOException {
        zip.putNextEntry(new ZipEntry(name));
        zip.write(text.getBytes(StandardCharsets.UTF_8));
        zip.closeEntry();
    }
}

package fascicle.importing;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// Documents that were damaged by chance are taken over or refused; `-Dmutations=5000` tries more of them.
class MutatedDocumentTest {
    private static final int MUTATIONS = Integer.getInteger("mutations", 60);
    private static final String TEXT = """
        # Newsletter

        September - October 2023

        # Index

        1. One article ..... 3
        2. Two articles ..... 4

        - One article says so.

        # News

        ## 1. One article

        #Topic

        Text calcu-
        lation with a) one b) two, open until 3 December 2023.

        | a | b |
        |---|---|
        | 1 | 2 |

        Source: SAMR

        ## 2. Two articles

        ![](i.png) on 5 November 2023 10:00-12:00 CET. Common | National Data Bureau | 国家数据局 |
        """;

    @TempDir
    private Path folder;

    @Test
    void textEndsInASentenceOrAnIssue() throws IOException {
        Random random = new Random(20231001);
        for (int i = 0; i < MUTATIONS; i++) {
            StringBuilder text = new StringBuilder(TEXT);
            for (int edit = random.nextInt(1, 6); edit > 0; edit--) {
                int from = random.nextInt(text.length());
                int to = Math.min(text.length(), from + random.nextInt(40));
                String piece = text.substring(from, to);
                switch (random.nextInt(3)) {
                    case 0 -> text.delete(from, to);
                    case 1 -> text.insert(random.nextInt(text.length()), piece);
                    default -> text.insert(random.nextInt(text.length()), piece).delete(from, to);
                }
            }
            take("document.md", text.toString().getBytes(StandardCharsets.UTF_8), i);
        }
    }

    @Test
    void aDocumentOfAWordProcessorEndsSoToo() throws IOException {
        byte[] whole = Files.readAllBytes(WordDocument.write(
                folder.resolve("whole.docx"), "<w:p><w:r><w:t>September - October 2023</w:t></w:r></w:p>"));
        Random random = new Random(20231002);
        for (int i = 0; i < MUTATIONS; i++) {
            take("document.docx", bytesDamaged(whole, random), i);
        }
    }

    private static byte[] bytesDamaged(byte[] whole, Random random) {
        byte[] damaged = random.nextInt(3) == 0 ? Arrays.copyOf(whole, random.nextInt(whole.length)) : whole.clone();
        for (int edit = random.nextInt(1, 6); edit > 0 && damaged.length > 0; edit--) {
            damaged[random.nextInt(damaged.length)] = (byte) random.nextInt(256);
        }
        return damaged;
    }

    @Test
    void aPdfEndsSoToo() throws IOException {
        byte[] whole = PageTextTest.pdf();
        Random random = new Random(20231005);
        for (int i = 0; i < MUTATIONS; i++) {
            take("document.pdf", bytesDamaged(whole, random), i);
        }
    }

    /// Bytes of the parts, not of the archive around them, so that what is read is reached.
    @Test
    void partsOfADocumentThatWereDamagedEndSoToo() throws IOException {
        Map<String, byte[]> parts = parts(WordDocument.write(folder.resolve("parts.docx"), WORDS));
        Random random = new Random(20231003);
        List<String> names = parts.keySet().stream().sorted().toList();
        for (int i = 0; i < MUTATIONS; i++) {
            String name = i % 2 == 0 ? "word/document.xml" : names.get(random.nextInt(names.size()));
            Map<String, byte[]> damaged = new LinkedHashMap<>(parts);
            String text = new String(parts.get(name), StandardCharsets.UTF_8);
            damaged.put(name, elementsMixed(text, random).getBytes(StandardCharsets.UTF_8));
            take("document.docx", packed(damaged), MUTATIONS + i);
        }
    }

    private static final String WORDS = "<w:p><w:r><w:t>September - October"
        + " 2023</w:t></w:r></w:p><w:p><w:pPr><w:pStyle"
        + " w:val='Heading1'/></w:pPr><w:r><w:t>News</w:t></w:r></w:p><w:p><w:pPr><w:numPr><w:ilvl w:val='0'/><w:numId"
        + " w:val='1'/></w:numPr></w:pPr><w:r><w:t>item</w:t></w:r><w:r><w:footnoteReference"
        + " w:id='1'/></w:r></w:p><w:tbl><w:tr><w:tc><w:tcPr><w:gridSpan w:val='2'/><w:vMerge"
        + " w:val='restart'/></w:tcPr><w:p><w:r><w:t>cell</w:t>"
        + "</w:r></w:p></w:tc><w:tc><w:p/></w:tc></w:tr><w:tr><w:tc><w:tcPr><w:vMerge/></w:tcPr><w:p/></w:tc><w:tc><w:p/></w:tc></w:tr></w:tbl><w:p><w:ins"
        + " w:id='1' w:author='A'><w:r><w:t>new</w:t></w:r></w:ins><w:del"
        + " w:id='2'><w:r><w:delText>old</w:delText></w:r></w:del><w:r><w:commentReference w:id='7'/></w:r></w:p>";

    /// Elements that are left out, doubled or moved, and values that change.
    private static String elementsMixed(String xml, Random random) {
        List<String> tokens = new ArrayList<>(List.of(xml.split("(?<=>)|(?=<)")));
        for (int edit = random.nextInt(1, 5); edit > 0; edit--) {
            int at = random.nextInt(tokens.size());
            switch (random.nextInt(4)) {
                case 0 -> tokens.remove(at);
                case 1 -> tokens.add(random.nextInt(tokens.size()), tokens.get(at));
                case 2 -> tokens.set(at, tokens.get(at).replaceAll("\\d+", String.valueOf(random.nextInt())));
                default -> tokens.set(at, tokens.get(random.nextInt(tokens.size())));
            }
        }
        return String.join("", tokens);
    }

    private static Map<String, byte[]> parts(Path file) throws IOException {
        Map<String, byte[]> parts = new LinkedHashMap<>();
        try (ZipFile zip = new ZipFile(file.toFile())) {
            for (ZipEntry entry : Collections.list(zip.entries())) {
                parts.put(entry.getName(), zip.getInputStream(entry).readAllBytes());
            }
        }
        return parts;
    }

    private static byte[] packed(Map<String, byte[]> parts) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
            for (Map.Entry<String, byte[]> part : parts.entrySet()) {
                zip.putNextEntry(new ZipEntry(part.getKey()));
                zip.write(part.getValue());
                zip.closeEntry();
            }
        }
        return bytes.toByteArray();
    }

    @Test
    void textOfPagesAndExportsEndSoToo() throws IOException {
        Map<String, String> whole = Map.of(
                "document.txt", PageTextTest.LAYOUT,
                "document.html", "<main><h1>A, May 2024</h1><h2>B</h2><table><tr><td rowspan=2>a</table><p>c</main>",
                "document.xml", ExportsTest.WORDPRESS,
                "document.json", ExportsTest.GHOST);
        Random random = new Random(20231004);
        for (int i = 0; i < MUTATIONS; i++) {
            for (String name : whole.keySet().stream().sorted().toList()) {
                boolean tagged = name.endsWith("ml") && random.nextBoolean();
                String text = tagged ? elementsMixed(whole.get(name), random) : lettersMixed(whole.get(name), random);
                take(name, text.getBytes(StandardCharsets.UTF_8), i);
            }
        }
    }

    private static String lettersMixed(String whole, Random random) {
        StringBuilder text = new StringBuilder(whole);
        for (int edit = random.nextInt(1, 6); edit > 0 && !text.isEmpty(); edit--) {
            int from = random.nextInt(text.length());
            int to = Math.min(text.length(), from + random.nextInt(40));
            String piece = text.substring(from, to);
            switch (random.nextInt(4)) {
                case 0 -> text.delete(from, to);
                case 1 -> text.insert(random.nextInt(text.length()), piece);
                case 2 -> text.setCharAt(from, (char) random.nextInt(0x3000));
                default -> text.insert(random.nextInt(text.length()), piece).delete(from, to);
            }
        }
        return text.toString();
    }

    private void take(String name, byte[] content, int number) throws IOException {
        Path document = Files.write(folder.resolve(name), content);
        Path project = folder.resolve("project-" + name + "-" + number);
        try {
            if (PostsImporter.takes(document)) {
                new PostsImporter(new PostsRequest(
                                document, project, Optional.empty(), Optional.empty(), Optional.empty(), false))
                        .run();
            } else {
                new Importer(new ImportRequest(document, project, Optional.empty(), Optional.empty(), false)).run();
            }
        } catch (RuntimeException | IOException e) {
            throw new AssertionError("mutation " + number + ": " + new String(content, StandardCharsets.UTF_8), e);
        }
        empty(project);
    }

    private static void empty(Path project) throws IOException {
        if (Files.exists(project)) {
            try (Stream<Path> files = Files.walk(project)) {
                for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
                    Files.delete(file);
                }
            }
        }
    }
}

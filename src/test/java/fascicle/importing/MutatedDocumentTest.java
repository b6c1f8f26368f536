package fascicle.importing;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Optional;
import java.util.Random;
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
            byte[] damaged = i % 3 == 0 ? Arrays.copyOf(whole, random.nextInt(whole.length)) : whole.clone();
            for (int edit = random.nextInt(1, 6); edit > 0 && damaged.length > 0; edit--) {
                damaged[random.nextInt(damaged.length)] = (byte) random.nextInt(256);
            }
            take("document.docx", damaged, i);
        }
    }

    private void take(String name, byte[] content, int number) throws IOException {
        Path document = Files.write(folder.resolve(name), content);
        Path project = folder.resolve("project-" + name.length() + "-" + number);
        ImportRequest request = new ImportRequest(document, project, Optional.empty(), Optional.empty(), false);
        try {
            new Importer(request).run();
        } catch (RuntimeException | IOException e) {
            throw new AssertionError("mutation " + number + ": " + new String(content, StandardCharsets.UTF_8), e);
        }
    }
}

package fascicle.fuzz;

import static java.nio.charset.StandardCharsets.ISO_8859_1;

import fascicle.importing.ImportRequest;
import fascicle.importing.Importer;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/// Documents to be taken over.
final class Imports {
    private Imports() {}

    static void word(byte[] input, Ground ground) throws IOException {
        take("document.docx", input, ground);
    }

    static void converted(byte[] input, Ground ground) throws IOException {
        take("document.md", input, ground);
    }

    private static void take(String name, byte[] input, Ground ground) throws IOException {
        Path folder = ground.project().resolveSibling("import");
        empty(folder);
        Path document = Files.write(Files.createDirectories(folder).resolve(name), input);
        Path project = folder.resolve("project");
        new Importer(new ImportRequest(document, project, Optional.empty(), Optional.empty(), false)).run();
        for (Path file : files(project)) {
            Wholesome.checkSaid(Files.readString(file, ISO_8859_1));
        }
    }

    private static List<Path> files(Path folder) throws IOException {
        if (!Files.isDirectory(folder)) {
            return List.of();
        }
        try (Stream<Path> walk = Files.walk(folder)) {
            return walk.filter(Files::isRegularFile).toList();
        }
    }

    static void empty(Path folder) throws IOException {
        if (!Files.isDirectory(folder)) {
            return;
        }
        try (Stream<Path> walk = Files.walk(folder)) {
            for (Path file : walk.sorted(Comparator.reverseOrder()).toList()) {
                Files.delete(file);
            }
        }
    }
}

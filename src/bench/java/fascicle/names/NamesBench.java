package fascicle.names;

import fascicle.flow.ProofReading;
import fascicle.model.Dossier;
import fascicle.model.Dossier.Mention;
import fascicle.model.Dossier.State;
import fascicle.model.LastDay;
import fascicle.model.Names;
import fascicle.model.Newsletter;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// Prints what the table of names derives from prose, so that a person can judge it: see `bench/README.md`.
///
/// Arguments: an empty folder to work in, how many, where chance begins, and folders, newsletters or any with Markdown.
final class NamesBench {
    private static final int PER_ISSUE = 200;

    private final Path work;
    private final int many;
    private final Random chance;

    private NamesBench(Path work, int many, long seed) {
        this.work = work;
        this.many = many;
        this.chance = new Random(seed);
    }

    public static void main(String[] arguments) throws IOException {
        NamesBench bench =
                new NamesBench(Path.of(arguments[0]), Integer.parseInt(arguments[1]), Long.parseLong(arguments[2]));
        for (int i = 3; i < arguments.length; i++) {
            bench.print(Path.of(arguments[i]), i);
        }
    }

    private void print(Path folder, int place) throws IOException {
        boolean ready = Files.exists(folder.resolve("content/newsletter.yaml"));
        Path project = ready ? folder : newsletter(folder, work.resolve(Integer.toString(place)));
        Newsletter newsletter = ProofReading.unproofed(project, LastDay.NEVER)
                .orElseThrow(() -> new IOException(folder + " cannot be read"));
        Names names = newsletter.names();
        System.out.println(
                "# " + folder.getFileName() + ": " + newsletter.articles().count() + " articles");
        System.out.println("\n" + counted(names) + "\n");
        List<Dossier> chosen = new ArrayList<>(names.all());
        Collections.shuffle(chosen, chance);
        int number = 0;
        for (Dossier dossier : chosen.subList(0, Math.min(many, chosen.size()))) {
            System.out.println(said(++number, dossier));
        }
        Map<String, List<Names.Remark>> remarks =
                new TreeMap<>(names.remarks().stream().collect(Collectors.groupingBy(Names.Remark::code)));
        remarks.forEach((code, all) -> System.out.println(doubts(code, all)));
    }

    private static String counted(Names names) {
        Map<fascicle.model.DossierKind, Integer> kinds = new EnumMap<>(fascicle.model.DossierKind.class);
        names.all().forEach(dossier -> kinds.merge(dossier.kind(), 1, Integer::sum));
        return names.all().size() + " dossiers: " + kinds;
    }

    /// What it is called, what it is, how it stood, and the sentence that names it.
    private static String said(int number, Dossier dossier) {
        Mention first = dossier.mentions().getFirst();
        return "[ ] %d. %s: %s%n    %s%n    %s: %s"
                .formatted(
                        number,
                        dossier.kind().word(),
                        called(dossier.called()),
                        states(dossier),
                        first.article(),
                        first.sentence());
    }

    private static String called(Dossier.Called called) {
        return Stream.of(
                        Stream.of(called.title()),
                        called.full().stream(),
                        called.chinese().stream(),
                        called.shortForms().stream(),
                        called.former().stream(),
                        called.others().stream())
                .flatMap(each -> each)
                .collect(Collectors.joining(" | "));
    }

    private static String states(Dossier dossier) {
        List<String> states = new ArrayList<>();
        for (State state : dossier.states()) {
            states.add(state.stage().word() + " " + state.since());
        }
        return dossier.mentions().size() + " articles; " + (states.isEmpty() ? "no states" : String.join(", ", states));
    }

    private String doubts(String code, List<Names.Remark> all) {
        List<Names.Remark> some = new ArrayList<>(all);
        Collections.shuffle(some, chance);
        return "\n## " + code + ": " + all.size() + "\n"
                + some.stream()
                        .limit(many)
                        .map(each -> "[ ] " + each.at() + " " + each.message())
                        .collect(Collectors.joining("\n"));
    }

    /// A newsletter of all texts in Markdown that lie in a folder, in the order of their paths.
    private static Path newsletter(Path folder, Path project) throws IOException {
        write(project.resolve("content/newsletter.yaml"), """
            title: Names
            publisher: Nobody
            language: en
            timezone: Europe/Brussels
            sections: [{id: news, title: News}]
            """);
        List<Path> texts;
        try (Stream<Path> walk = Files.walk(folder)) {
            texts = walk.filter(file -> file.toString().endsWith(".md"))
                    .sorted()
                    .toList();
        }
        for (int i = 0; i < texts.size(); i++) {
            Path issue = project.resolve(
                    "content/issues/%d-%02d".formatted(2000 + i / PER_ISSUE / 12, 1 + i / PER_ISSUE % 12));
            if (i % PER_ISSUE == 0) {
                String id = issue.getFileName().toString();
                write(issue.resolve("issue.md"), "---\nperiod: " + id + "\npublished: " + id + "-15\n---\n");
            }
            String body = Files.readString(texts.get(i)).replaceFirst("(?s)^---\r?\n.*?\n---\r?\n", "");
            write(
                    issue.resolve("text-%05d.md".formatted(i)),
                    "---\ntitle: Text " + i + "\nsection: news\n---\n" + body);
        }
        return project;
    }

    private static void write(Path file, String text) throws IOException {
        Files.createDirectories(file.getParent());
        Files.writeString(file, text);
    }
}

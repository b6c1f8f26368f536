package fascicle.render.search;

import fascicle.Chromium;
import fascicle.model.Article;
import fascicle.model.Newsletter;
import fascicle.model.PlainText;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import java.util.function.Predicate;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/// Measures the search against Pagefind, on the same articles in the same run: see `bench/README.md`.
///
/// Arguments: a folder to work in, the program `pagefind`, the class path of the tool, and numbers of articles.
final class SearchBench {
    private static final int DELAY = 30;
    private static final int RUNS = 5;

    /// With how many articles the cache is made that the launcher would have.
    private static final int FEW = 25;

    /// As the launcher runs the tool.
    private static final List<String> OPTIONS = List.of(
            "-XX:+UseSerialGC",
            "-XX:TieredStopAtLevel=1",
            "--enable-native-access=ALL-UNNAMED",
            "-Xlog:disable",
            "-Xlog:all=off");

    private static final Pattern WORD = Pattern.compile("\\p{Alpha}{4,}");
    private static final Pattern NEIGHBOURS = Pattern.compile("(\\p{Alpha}{4,}) (\\p{Alpha}{4,})");
    private static final Pattern CHINESE = Pattern.compile("\\p{IsHan}{2,}");

    private final Path folder;
    private final String pagefind;
    private final String classpath;
    private final List<Newsletters.Draft> drafts;
    private final Newsletter newsletter;
    private final List<String> texts;
    private final Random chance = new Random(42);

    private SearchBench(String[] arguments, int articles) throws IOException {
        this.folder = Path.of(arguments[0], Integer.toString(articles)).toAbsolutePath();
        this.pagefind = arguments[1];
        this.classpath = arguments[2];
        this.drafts = Corpus.drafts(articles);
        this.newsletter = Newsletters.of(drafts, Corpus.ABBREVIATIONS);
        this.texts = newsletter
                .articles()
                .map(article -> PlainText.of(article.body()))
                .toList();
    }

    public static void main(String[] arguments) throws Exception {
        for (String articles : Arrays.copyOfRange(arguments, 3, arguments.length)) {
            new SearchBench(arguments, Integer.parseInt(articles)).run();
        }
    }

    private void run() throws Exception {
        System.out.printf("%n== %d articles ==%n", drafts.size());
        clear(folder);
        build();
        measureSizes();
        Map<String, List<String>> queries = new TreeMap<>();
        queries.put("two words", many(400, this::twoWords));
        queries.put("Chinese", many(100, this::chinese));
        queries.put("phrase", many(100, this::phrase));
        measure("fascicle", "ours/bare.html", OURS, queries);
        measure("pagefind", "theirs/bare.html", THEIRS, queries);
    }

    /// In turn, so that both have the same share of the machine. Both begin with a file an article, of a kind that is
    /// easily read. Everything is written into new folders: to delete thousands of files first would make the file
    /// system slow for whoever comes next.
    private void build() throws Exception {
        Path pages = folder.resolve("pages");
        Files.createDirectories(pages);
        int number = 0;
        for (Article article : newsletter.articles().toList()) {
            Files.writeString(pages.resolve("a" + number++ + ".html"), page(article));
        }
        IndexBench.write(drafts, folder.resolve("articles"));
        String cache = folder.resolve("aot").toString();
        new Runs().run(indexer("-XX:AOTCacheOutput=" + cache, FEW, folder.resolve("few")));
        Runs ours = new Runs();
        Runs theirs = new Runs();
        for (int run = 0; run < RUNS; run++) {
            ours.run(indexer("-XX:AOTCache=" + cache, drafts.size(), folder.resolve("ours" + run)));
            Path output = folder.resolve("theirs" + run).resolve("pagefind");
            theirs.run(List.of(pagefind, "--site", pages.toString(), "--output-path", output.toString(), "--quiet"));
        }
        ours.print("fascicle");
        theirs.print("pagefind");
        System.out.printf(
                Locale.ROOT,
                "fascicle / pagefind: search made %.2f, whole process %.2f (medians of the ratios of %d pairs)%n",
                ours.ratio("search made", theirs),
                ours.ratio(Runs.WHOLE, theirs),
                RUNS);
        Files.move(folder.resolve("theirs0"), folder.resolve("theirs"));
    }

    private List<String> indexer(String option, int articles, Path output) {
        List<String> command = new ArrayList<>();
        command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
        command.addAll(OPTIONS);
        command.addAll(List.of(option, "-cp", classpath, IndexBench.class.getName()));
        command.addAll(List.of(folder.resolve("articles").toString(), Integer.toString(articles), output.toString()));
        return command;
    }

    private void measureSizes() throws IOException {
        Path ours = folder.resolve("ours");
        SearchSite.write(newsletter, ours);
        for (String part : List.of("t", "p", "w", "a")) {
            System.out.printf("fascicle: %s/ %s%n", part, sizes(ours, part));
        }
        System.out.printf(
                "fascicle: manifest %s, facets %s, client %s%n",
                sizes(ours, "manifest"), sizes(ours, "facets"), sizes(ours, "search.js"));
        Path theirs = folder.resolve("theirs");
        System.out.printf("pagefind: index/ %s%n", sizes(theirs.resolve("pagefind/index"), _ -> true));
        Files.writeString(theirs.resolve("bare.html"), "<!doctype html><title>bare</title>");
    }

    private static String sizes(Path site, String kind) throws IOException {
        return sizes(
                site.resolve("search"),
                name -> name.matches(".*/" + kind + "/.*|" + kind + "\\.js|.*/" + kind + "(\\.js)?"));
    }

    private static String sizes(Path root, Predicate<String> isMeant) throws IOException {
        long raw = 0;
        long zipped = 0;
        int files = 0;
        try (Stream<Path> all = Files.walk(root)) {
            for (Path file : all.filter(Files::isRegularFile).toList()) {
                if (isMeant.test(root.relativize(file).toString())) {
                    byte[] bytes = Files.readAllBytes(file);
                    raw += bytes.length;
                    zipped += MeasuringServer.gzip(bytes).length;
                    files++;
                }
            }
        }
        return files + " files, " + raw + " bytes, " + zipped + " gzip";
    }

    private static String page(Article article) {
        return "<!doctype html><html lang=\"en\"><head><meta charset=\"utf-8\"><title>" + escaped(article.title())
                + "</title></head><body><main data-pagefind-body><h1>" + escaped(article.title()) + "</h1><p>"
                + escaped(PlainText.of(article.body())).replace("\n", "</p><p>") + "</p></main></body></html>";
    }

    private static String escaped(String text) {
        return text.replace("&", "&amp;").replace("<", "&lt;");
    }

    /// The longest chain of requests of which each was made after the one before had been answered. Only the browser
    /// knows when that was: it keeps requests waiting for one of its six connections to a server.
    private static final String ROUNDS = """
        const rounds = () => {
          const sorted = performance.getEntriesByType('resource').sort((a, b) => a.startTime - b.startTime);
          const depths = [];
          sorted.forEach((one, i) => {
            const before = sorted.slice(0, i).map((other, j) => other.responseEnd <= one.startTime ? depths[j] : 0);
            depths.push(1 + Math.max(0, ...before));
          });
          return Math.max(0, ...depths);
        };
        """;

    private static final String OURS = ROUNDS + """
        const done = arguments[arguments.length - 1];
        (async () => {
          const answer = await FascicleSearch.ask({words: arguments[0]});
          const articles = await FascicleSearch.show(answer, 0, 10);
          return [performance.now(), articles.filter((article) => article.title).length, rounds()];
        })().then(done, (error) => done([0, String(error)]));
        """;

    private static final String THEIRS = ROUNDS + """
        const done = arguments[arguments.length - 1];
        (async () => {
          const pagefind = await import(location.href.replace('bare.html', 'pagefind/pagefind.js'));
          const answer = await pagefind.search(arguments[0]);
          const pages = await Promise.all(answer.results.slice(0, 10).map((result) => result.data()));
          return [performance.now(), pages.filter((page) => page.meta.title).length, rounds()];
        })().then(done, (error) => done([0, String(error)]));
        """;

    private void measure(String name, String page, String script, Map<String, List<String>> queries) throws Exception {
        try (MeasuringServer server = new MeasuringServer(folder, DELAY);
                Chromium browser = Chromium.open(Files.createTempDirectory("profile"))) {
            int visit = 0;
            for (Map.Entry<String, List<String>> kind : queries.entrySet()) {
                List<double[]> figures = new ArrayList<>();
                int titled = 0;
                for (String query : kind.getValue()) {
                    browser.driver().get(server.address() + name + visit++ + "/" + page);
                    List<?> result = (List<?>) browser.driver().executeAsyncScript(script, query);
                    if (!(result.get(1) instanceof Number found)) {
                        throw new IOException(query + ": " + result);
                    }
                    titled += found.intValue();
                    figures.add(figures(server.taken(), result.get(2), result.get(0)));
                }
                print(name, kind.getKey(), figures, titled);
            }
        }
    }

    private static double[] figures(List<MeasuringServer.Fetch> fetches, Object rounds, Object millis) {
        int bytes = fetches.stream().mapToInt(MeasuringServer.Fetch::bytes).sum();
        return new double[] {
            bytes / 1000.0, fetches.size(), ((Number) rounds).doubleValue(), ((Number) millis).doubleValue()
        };
    }

    private static void print(String name, String kind, List<double[]> figures, int titled) {
        String[] units = {"KB gzip", "requests", "rounds", "ms"};
        StringBuilder line = new StringBuilder(String.format(
                Locale.ROOT,
                "%s: %-9s %4d queries, %.1f titles each",
                name,
                kind,
                figures.size(),
                (double) titled / figures.size()));
        for (int unit = 0; unit < units.length; unit++) {
            int column = unit;
            double[] sorted =
                    figures.stream().mapToDouble(row -> row[column]).sorted().toArray();
            double mean = Arrays.stream(sorted).average().orElse(0);
            line.append(String.format(
                    Locale.ROOT,
                    " | %s mean %.1f, median %.1f, 95%% %.1f",
                    units[unit],
                    mean,
                    sorted[sorted.length / 2],
                    sorted[sorted.length * 95 / 100]));
        }
        System.out.println(line);
    }

    private interface Maker {
        String make(String text);
    }

    private List<String> many(int count, Maker maker) {
        List<String> made = new ArrayList<>();
        while (made.size() < count) {
            String query = maker.make(texts.get(chance.nextInt(texts.size())));
            if (!query.isEmpty()) {
                made.add(query);
            }
        }
        return made;
    }

    private String twoWords(String text) {
        List<String> words = WORD.matcher(text)
                .results()
                .map(MatchResult::group)
                .filter(SearchBench::tells)
                .toList();
        return words.size() < 2 ? "" : pick(words) + " " + pick(words);
    }

    private String phrase(String text) {
        List<String> pairs = NEIGHBOURS
                .matcher(text)
                .results()
                .filter(pair -> tells(pair.group(1)) && tells(pair.group(2)))
                .map(MatchResult::group)
                .toList();
        return pairs.isEmpty() ? "" : "\"" + pick(pairs) + "\"";
    }

    private String chinese(String text) {
        List<String> runs =
                CHINESE.matcher(text).results().map(MatchResult::group).toList();
        if (runs.isEmpty()) {
            return "";
        }
        String run = pick(runs);
        int length = Math.min(run.length(), 2 + chance.nextInt(3));
        int from = chance.nextInt(run.length() - length + 1);
        return run.substring(from, from + length);
    }

    private static boolean tells(String word) {
        return !StopWords.contains(word.toLowerCase(Locale.ROOT));
    }

    private String pick(List<String> choices) {
        return choices.get(chance.nextInt(choices.size()));
    }

    private static void clear(Path folder) throws IOException {
        if (!Files.exists(folder)) {
            return;
        }
        try (Stream<Path> all = Files.walk(folder)) {
            for (Path path : all.sorted(Comparator.reverseOrder()).toList()) {
                Files.delete(path);
            }
        }
    }
}

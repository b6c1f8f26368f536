package fascicle.render.search;

import fascicle.memory.Fingerprint;
import fascicle.model.Newsletter;
import fascicle.plan.Outbox;
import fascicle.plan.OutputFile;
import fascicle.render.Json;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.ForkJoinTask;
import java.util.function.Function;
import java.util.stream.IntStream;
import org.apache.lucene.index.LeafReader;

/// Writes the index as scripts that a browser can load from any host and from disk, as `docs/search-format.md` says.
///
/// ```text
/// search/manifest.js       what the index is, and in which folder it lies
/// search/HASH/t/0.js ...   terms: articles, weights, positions
/// search/HASH/p/0.js ...   positions of very frequent terms
/// search/HASH/w/0.js ...   words as readers write them
/// search/HASH/a/0.js ...   articles: title, address, text
/// search/HASH/facets.js    what every article belongs to
/// ```
final class Export implements AutoCloseable {
    private static final int FORMAT = 2;
    private static final String ROOT = "search/";

    /// Small archives are better served by small shards, large ones by a shorter list of shards.
    private static final int SMALL = 5_000;

    private static final TermShards.Limits SMALL_SHARDS = new TermShards.Limits(5_120, 1_000);
    private static final TermShards.Limits LARGE_SHARDS = new TermShards.Limits(12_288, 3_000);
    private static final int WORD_SHARD = 16_384;

    /// How many files one packer makes.
    private static final int BATCH = 128;

    /// In bytes.
    private static final int HASH_SIZE = 8;

    private final Newsletter newsletter;
    private final ForkJoinTask<List<Content>> articles;
    private final SearchIndex index;
    private final LeafReader reader;

    private Export(Newsletter newsletter) throws IOException {
        this.newsletter = newsletter;
        this.articles = ForkJoinTask.adapt(() -> contents(articles(newsletter)));
        this.index = SearchIndex.of(newsletter, articles::fork);
        this.reader = index.leaf();
    }

    /// Indexes the articles, and begins with their files, which need no index.
    static Export of(Newsletter newsletter) throws IOException {
        return new Export(newsletter);
    }

    /// A file to be.
    ///
    /// @param name within the folder, without `.js`
    private record Part(String name, Function<Packer, String> content) {}

    /// @param content JSON, or a string of packed bytes
    private record Content(String name, byte[] content, String fingerprint) {}

    SearchIndex index() {
        return index;
    }

    void write(Outbox out) throws IOException {
        boolean isSmall = index.entries().size() < SMALL;
        TermShards.Written terms = TermShards.of(reader, isSmall ? SMALL_SHARDS : LARGE_SHARDS);
        Shards words = WordShards.of(index.vocabulary(), WORD_SHARD);
        List<Content> contents = new ArrayList<>(contents(parts(terms, words)));
        contents.addAll(articles.join());
        Map<String, Object> manifest = manifest(terms, words);
        String folder = hash(contents, manifest);
        manifest.put("folder", folder);
        for (Content content : contents) {
            out.put(script(folder + "/" + content.name(), content.content()));
        }
        out.put(script("manifest", Json.compact(manifest).getBytes(StandardCharsets.UTF_8)));
    }

    private static List<Part> articles(Newsletter newsletter) {
        Locale usual = newsletter.settings().language();
        List<SearchIndex.Entry> entries = SearchIndex.Entry.all(newsletter);
        List<Part> parts = new ArrayList<>(List.of(new Part("facets", _ -> Facets.json(entries))));
        for (int doc = 0; doc < entries.size(); doc++) {
            SearchIndex.Entry entry = entries.get(doc);
            parts.add(new Part("a/" + doc, _ -> Cards.json(entry, usual)));
        }
        return parts;
    }

    private static List<Part> parts(TermShards.Written terms, Shards words) {
        List<Part> parts = new ArrayList<>(packed("t/", terms.shards()));
        terms.apart().forEach((shard, places) -> parts.add(packed("p/" + shard, places)));
        parts.addAll(packed("w/", words));
        return parts;
    }

    private static List<Content> contents(List<Part> parts) {
        return IntStream.rangeClosed(0, parts.size() / BATCH)
                .parallel()
                .mapToObj(i -> parts.subList(i * BATCH, Math.min((i + 1) * BATCH, parts.size())))
                .flatMap(batch -> written(batch).stream())
                .toList();
    }

    private static List<Content> written(List<Part> parts) {
        try (Packer packer = new Packer()) {
            return parts.stream().map(part -> written(part, packer)).toList();
        }
    }

    private static Content written(Part part, Packer packer) {
        byte[] content = part.content().apply(packer).getBytes(StandardCharsets.UTF_8);
        return new Content(part.name(), content, Fingerprint.of(content, HASH_SIZE));
    }

    private static OutputFile script(String name, byte[] content) {
        Bytes script = new Bytes();
        script.append(("FascicleSearch(\"" + name + "\",").getBytes(StandardCharsets.UTF_8));
        script.append(content);
        script.octet(')');
        return new OutputFile(ROOT + name + ".js", script.toArray());
    }

    private static List<Part> packed(String folder, Shards shards) {
        return IntStream.range(0, shards.contents().size())
                .mapToObj(i -> packed(folder + i, shards.contents().get(i)))
                .toList();
    }

    private static Part packed(String name, Columns columns) {
        return new Part(name, packer -> "\"" + packer.packed(columns) + "\"");
    }

    private Map<String, Object> manifest(TermShards.Written terms, Shards words) throws IOException {
        Map<String, Object> manifest = new LinkedHashMap<>();
        manifest.put("format", FORMAT);
        manifest.put("folder", "");
        manifest.put("articles", index.entries().size());
        manifest.put("counted", reader.getDocCount(Fields.ALL));
        manifest.put("length", reader.getSumTotalTermFreq(Fields.ALL));
        manifest.put("k1", Fields.K1);
        manifest.put("b", Fields.B);
        manifest.put("norms", Packer.once(new Columns(List.of(index.norms()))));
        manifest.put("terms", terms.shards().firsts().packed());
        manifest.put("apart", terms.termsApart().packed());
        manifest.put("words", words.firsts().packed());
        manifest.put("stop", String.join(" ", StopWords.all()));
        manifest.put(
                "abbreviations",
                newsletter.abbreviations().all().stream()
                        .map(row -> List.of(
                                row.shortForm(), row.english(), row.chinese().orElse("")))
                        .toList());
        return manifest;
    }

    /// The folder is named by what is in it, so that a manifest of another day never meets its shards.
    private static String hash(List<Content> contents, Map<String, Object> manifest) {
        Fingerprint fingerprint = new Fingerprint();
        fingerprint.add(Json.compact(manifest).getBytes(StandardCharsets.UTF_8));
        for (Content content : contents) {
            fingerprint.add((content.name() + " " + content.fingerprint() + "\n").getBytes(StandardCharsets.UTF_8));
        }
        return fingerprint.digits(HASH_SIZE);
    }

    /// Comes back when nobody is at work any more.
    @Override
    public void close() throws IOException {
        articles.quietlyJoin();
        index.close();
    }
}

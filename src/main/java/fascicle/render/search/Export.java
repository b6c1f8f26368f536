package fascicle.render.search;

import fascicle.Parallel;
import fascicle.address.Addresses;
import fascicle.memory.Fingerprint;
import fascicle.plan.Made;
import fascicle.plan.Offer;
import fascicle.plan.OutputFile;
import fascicle.render.Json;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/// Writes the index as scripts that a browser can load from any host and from disk, as `docs/search-format.md` says.
///
/// ```text
/// search/manifest.js       what the index is, and in which folder it lies
/// search/HASH/t/0.js ...   terms: articles, weights, positions
/// search/HASH/p/0.js ...   positions of very frequent terms
/// search/HASH/w/0.js ...   words as readers write them
/// search/HASH/facets.js    what every article belongs to
/// search/HASH/pages.js     what standing pages say
/// search/HASH/sounds.js    Chinese names by how they sound
/// ```
final class Export {
    private static final int FORMAT = 4;
    /// Small archives are better served by small shards, large ones by a shorter list of shards.
    private static final int SMALL = 5_000;

    private static final TermShards.Limits SMALL_SHARDS = new TermShards.Limits(5_120, 1_000);
    private static final TermShards.Limits LARGE_SHARDS = new TermShards.Limits(12_288, 3_000);
    private static final int WORD_SHARD = 16_384;

    /// In bytes.
    private static final int HASH_SIZE = 8;

    private final SearchInputs inputs;
    private final List<IndexedArticle> articles;
    private final Sounds sounds;
    private final Parallel parallel;

    private Export(SearchInputs inputs, Parallel parallel) {
        this.inputs = inputs;
        this.articles = IndexedArticle.all(inputs.issues());
        this.sounds = Sounds.of(inputs.chinese());
        this.parallel = parallel;
    }

    /// The index, and which articles are alike.
    static Made made(SearchInputs inputs, WordsOfIssues reading, CardHashes cards, Parallel parallel)
            throws IOException {
        return new Export(inputs, parallel).made(reading, cards.of(inputs, parallel));
    }

    /// A file to be.
    ///
    /// @param name within the folder, without `.js`
    private record Part(String name, Function<Packer, String> content) {}

    /// @param content JSON, or a string of packed bytes
    private record Content(String name, byte[] content, String fingerprint) {}

    /// @param cards where they lie
    private Made made(WordsOfIssues reading, Columns cards) throws IOException {
        WholeIndex index = WholeIndex.of(reading.of(inputs, parallel), parallel);
        Parallel.Begun<List<Offer>, RuntimeException> related = parallel.begin(() -> related(index));
        try {
            return Made.of(files(index, cards)).offering(related.result());
        } finally {
            related.end();
        }
    }

    private OutputFile[] files(WholeIndex index, Columns cards) throws IOException {
        TermShards.Written terms = TermShards.of(
                index.terms(), Compounds.of(index, parallel), articles.size() < SMALL ? SMALL_SHARDS : LARGE_SHARDS);
        Shards words = WordShards.of(index.words(), WORD_SHARD);
        List<Content> contents = contents(parts(terms, words));
        Map<String, Object> manifest = manifest(index, terms, words);
        manifest.put("cards", Packer.once(cards));
        String folder = hash(contents, manifest);
        manifest.put("folder", folder);
        return Stream.concat(
                        contents.stream().map(each -> Scripts.of(folder + "/" + each.name(), each.content())),
                        Stream.of(Scripts.of("manifest", Json.compact(manifest).getBytes(StandardCharsets.UTF_8))))
                .toArray(OutputFile[]::new);
    }

    private List<Offer> related(WholeIndex index) throws IOException {
        List<Offer> offers = new ArrayList<>();
        RelatedArticles.of(articles, index, parallel)
                .forEach((article, others) -> others.forEach(
                        other -> offers.add(Offer.of(article, Offer.RELATED, Addresses.of(other), other.title()))));
        return offers;
    }

    private String pages() {
        Analysis analysis = new Analysis();
        NameFinder names = new NameFinder(inputs.names(), analysis);
        return Json.compact(StandingText.of(inputs.pages(), analysis, names).stream()
                .map(StandingText::row)
                .toList());
    }

    private List<Part> parts(TermShards.Written terms, Shards words) {
        List<Part> parts = new ArrayList<>(packed("t/", terms.shards()));
        terms.apart().forEach((shard, places) -> parts.add(packed("p/" + shard, places)));
        parts.addAll(packed("w/", words));
        parts.add(new Part("facets", _ -> Facets.json(articles)));
        if (!inputs.pages().isEmpty()) {
            parts.add(new Part("pages", _ -> pages()));
        }
        if (!sounds.names().isEmpty()) {
            parts.add(new Part("sounds", _ -> Json.compact(sounds.names())));
        }
        return parts;
    }

    private List<Content> contents(List<Part> parts) throws IOException {
        return Batches.inBatches(parts.size(), parallel, (from, to) -> {
            try (Packer packer = new Packer()) {
                return parts.subList(from, to).stream()
                        .map(part -> written(part, packer))
                        .toList();
            }
        });
    }

    private static Content written(Part part, Packer packer) {
        byte[] content = part.content().apply(packer).getBytes(StandardCharsets.UTF_8);
        return new Content(part.name(), content, Fingerprint.of(content, HASH_SIZE));
    }

    private static List<Part> packed(String folder, Shards shards) {
        return IntStream.range(0, shards.contents().size())
                .mapToObj(i -> packed(folder + i, shards.contents().get(i)))
                .toList();
    }

    private static Part packed(String name, Columns columns) {
        return new Part(name, packer -> "\"" + packer.packed(columns) + "\"");
    }

    private Map<String, Object> manifest(WholeIndex index, TermShards.Written terms, Shards words) {
        Map<String, Object> manifest = new LinkedHashMap<>();
        manifest.put("format", FORMAT);
        manifest.put("folder", "");
        manifest.put("articles", articles.size());
        manifest.put("counted", index.counted());
        manifest.put("length", index.length());
        manifest.put("titled", index.titled());
        manifest.put("k1", IndexFields.K1);
        manifest.put("b", IndexFields.B);
        manifest.put("title", IndexFields.TITLE_BOOST);
        manifest.put("norms", Packer.once(new Columns(List.of(index.norms()))));
        manifest.put("terms", terms.shards().firsts().packed());
        manifest.put("apart", terms.termsApart().packed());
        manifest.put("words", words.firsts().packed());
        manifest.put("stop", String.join(" ", StopWords.all()));
        manifest.put("names", inputs.names().stream().map(SearchName::row).toList());
        manifest.put("sounds", sounds.lengths());
        manifest.put("pages", inputs.pages().size());
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
}

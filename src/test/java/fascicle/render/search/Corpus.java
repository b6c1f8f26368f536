package fascicle.render.search;

import fascicle.model.Abbreviation;
import fascicle.model.Newsletter;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.zip.GZIPInputStream;
import org.junit.jupiter.api.Assumptions;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.core.json.JsonFactory;

/// The large corpus that lies beside the repository on some machines.
final class Corpus {
    private static final Path FILE = Path.of("../shared/corpus/articles-10k.jsonl.gz");
    private static final JsonFactory JSON = new JsonFactory();

    static final List<Abbreviation> ABBREVIATIONS = List.of(
            Newsletters.abbreviation("SAMR", "State Administration for Market Regulation", "国家市场监督管理总局"),
            Newsletters.abbreviation("IEC", "International Electrotechnical Commission", "国际电工委员会"),
            Newsletters.abbreviation("API", "application programming interface", ""));

    private Corpus() {}

    static boolean isThere() {
        return Files.exists(FILE);
    }

    /// Leaves the test out, with the reason, where the corpus is not.
    static void assume() {
        Assumptions.assumeTrue(isThere(), "left out: there is no " + FILE);
    }

    static Newsletter newsletter(int articles) throws IOException {
        return Newsletters.of(drafts(articles), ABBREVIATIONS);
    }

    static List<Newsletters.Draft> drafts(int articles) throws IOException {
        return lines(articles).parallelStream().map(Corpus::draft).toList();
    }

    private static List<String> lines(int most) throws IOException {
        try (BufferedReader lines = new BufferedReader(
                new InputStreamReader(new GZIPInputStream(Files.newInputStream(FILE)), StandardCharsets.UTF_8))) {
            return lines.lines().limit(most).toList();
        }
    }

    private static Newsletters.Draft draft(String line) {
        Map<String, String> texts = new HashMap<>();
        List<String> tags = new ArrayList<>();
        try (JsonParser json = JSON.createParser(ObjectReadContext.empty(), line)) {
            while (json.nextToken() != null) {
                if (json.currentToken() == JsonToken.VALUE_STRING && !"tags".equals(json.currentName())) {
                    boolean isTag = json.streamReadContext().inArray();
                    if (isTag) {
                        tags.add(json.getString());
                    } else {
                        texts.put(json.currentName(), json.getString());
                    }
                }
            }
        }
        return new Newsletters.Draft(
                texts.get("title"), texts.get("takeaway"), texts.get("body"), tags, texts.get("section"));
    }
}

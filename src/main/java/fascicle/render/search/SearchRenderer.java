package fascicle.render.search;

import fascicle.memory.Fingerprint;
import fascicle.model.ArticleKey;
import fascicle.model.Newsletter;
import fascicle.plan.Outbox;
import fascicle.plan.OutputFile;
import fascicle.render.CrossReferences;
import fascicle.render.Rendered;
import fascicle.render.Renderer;
import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ForkJoinTask;

/// Makes the search: the index as files, and the script that reads it in the browser. Wants to know nothing.
///
/// Pages refer to the script, whose folder changes only with the tool, and never to the index, whose folder changes
/// with every word: an edit of one article leaves all other pages as they are.
public final class SearchRenderer implements Renderer {
    private static final String CLIENT = "/search-client/search.js";

    @Override
    public Rendered render(Newsletter newsletter, CrossReferences known, Outbox out) throws IOException {
        if (newsletter.articles().findAny().isEmpty()) {
            return new Rendered(List.of(), CrossReferences.NONE);
        }
        byte[] client = client();
        String folder = "search/" + Fingerprint.of(client, 4);
        out.put(new OutputFile(folder + "/search.js", client));
        try (Export export = Export.of(newsletter)) {
            ForkJoinTask<Map<ArticleKey, List<ArticleKey>>> related =
                    ForkJoinTask.adapt(() -> RelatedArticles.of(export.index()));
            related.fork();
            try {
                export.write(out);
            } finally {
                related.quietlyJoin(); // also after a failure, for the index will be closed
            }
            return new Rendered(
                    List.of(), new CrossReferences(Map.of(), Map.of(), related.join(), Optional.of(folder)));
        }
    }

    private static byte[] client() throws IOException {
        try (InputStream script = SearchRenderer.class.getResourceAsStream(CLIENT)) {
            if (script == null) {
                throw new IOException("the search client is not in the tool: build it with Maven");
            }
            return script.readAllBytes();
        }
    }
}

package fascicle.render.html;

import fascicle.address.Addresses;
import fascicle.model.Annex;
import fascicle.model.Article;
import fascicle.model.Attachment;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/// The documents that come with an article, with what a reader wants to know before downloading one.
final class Annexes {
    private static final double KILO = 1000;

    private final PageText text;
    private final Map<String, Long> sizes;

    /// @param sizes in bytes, by the paths where they are published
    Annexes(PageText text, Map<String, Long> sizes) {
        this.text = text;
        this.sizes = sizes;
    }

    List<View.Annex> of(Article article) {
        return article.annexes().stream().map(this::annex).toList();
    }

    private View.Annex annex(Annex annex) {
        Optional<Attachment> file = annex.file();
        return new View.Annex(
                text.prose(annex.title()),
                file.map(Attachment::path).map(Addresses::encoded),
                file.map(Annexes::type),
                file.map(this::size));
    }

    private static String type(Attachment file) {
        String path = file.path();
        return path.substring(path.lastIndexOf('.') + 1).toUpperCase(Locale.ROOT);
    }

    private String size(Attachment file) {
        double kilobytes = sizes.get(file.path()) / KILO;
        return kilobytes < KILO
                ? text.words().say("size.kilobytes", Math.max(1, Math.round(kilobytes)))
                : text.words().say("size.megabytes", kilobytes / KILO);
    }
}

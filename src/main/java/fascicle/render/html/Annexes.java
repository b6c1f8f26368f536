package fascicle.render.html;

import fascicle.address.Addresses;
import fascicle.model.Annex;
import fascicle.model.Article;
import fascicle.model.Attachment;
import fascicle.render.Words;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/// The documents that come with an article, with what a reader wants to know before downloading one.
final class Annexes {
    private static final double KILO = 1000;

    private final Composer composer;
    private final Words words;

    Annexes(Composer composer, Words words) {
        this.composer = composer;
        this.words = words;
    }

    List<View.Annex> of(Article article) {
        return article.annexes().stream().map(this::annex).toList();
    }

    private View.Annex annex(Annex annex) {
        Optional<Attachment> file = annex.file();
        return new View.Annex(
                composer.prose(annex.title()),
                file.map(Attachment::path).map(Addresses::encoded),
                file.map(Annexes::type),
                file.map(this::size));
    }

    private static String type(Attachment file) {
        String path = file.path();
        return path.substring(path.lastIndexOf('.') + 1).toUpperCase(Locale.ROOT);
    }

    private String size(Attachment file) {
        try {
            double kilobytes = Files.size(file.source()) / KILO;
            return kilobytes < KILO
                    ? words.say("size.kilobytes", Math.max(1, Math.round(kilobytes)))
                    : words.say("size.megabytes", kilobytes / KILO);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}

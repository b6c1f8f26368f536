package fascicle.content.markdown;

import fascicle.Diagnostic;
import fascicle.Position;
import fascicle.content.source.Problems;
import fascicle.content.source.SourceText;
import fascicle.model.Abbreviations;
import fascicle.model.Attachment;
import fascicle.model.Block;
import fascicle.model.Body;
import fascicle.model.Inline;
import fascicle.model.Target;
import fascicle.render.Escape;
import fascicle.render.Html;
import fascicle.render.Markup;
import fascicle.render.Medium;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/// Markdown as plain XHTML, every link and picture as it was written.
record Rendering(Body body, String html, List<Diagnostic> diagnostics) {
    static Rendering of(String markdown) {
        return of(markdown, new Abbreviations(List.of()));
    }

    static Rendering of(String markdown, Abbreviations known) {
        Problems problems = new Problems();
        Body body = new MarkdownReader(known)
                .body(SourceText.of("a.md", markdown), 1, new AsWritten(), problems)
                .body();
        return new Rendering(body, new Markup(new Plain()).body(body).markup(), problems.all());
    }

    private record AsWritten() implements References {
        @Override
        public Optional<Target> link(String destination, Position at) {
            return Optional.of(new Target.Outside(WebAddress.encoded(destination)));
        }

        @Override
        public Optional<Target> bare(String destination) {
            return Optional.of(new Target.Outside(WebAddress.encoded(destination)));
        }

        @Override
        public Optional<Attachment> picture(String destination, Position at) {
            return Optional.of(new Attachment(Path.of("a"), WebAddress.encoded(destination)));
        }
    }

    private record Plain() implements Medium {
        @Override
        public Locale language() {
            return Locale.ENGLISH;
        }

        @Override
        public Optional<String> href(Target target) {
            return switch (target) {
                case Target.Outside outside -> Optional.of(outside.address());
                default -> throw new IllegalArgumentException("not made by AsWritten: " + target);
            };
        }

        @Override
        public String source(Attachment picture) {
            return picture.path();
        }

        @Override
        public Html word(Block.Alert.Kind kind) {
            return new Html(kind.name().toLowerCase(Locale.ROOT));
        }

        @Override
        public String anchor(String anchor) {
            return anchor;
        }

        @Override
        public int level(int level) {
            return level;
        }

        @Override
        public Html abbreviation(Inline.Short known) {
            String title = Escape.text(known.abbreviation().english());
            return new Html("<abbr title=\"" + title + "\">"
                    + Escape.text(known.abbreviation().shortForm()) + "</abbr>");
        }
    }
}

package fascicle.render.html;

import fascicle.address.Addresses;
import fascicle.model.Body;
import fascicle.model.Inline;
import fascicle.model.PlainText;
import fascicle.model.Rewrite;
import fascicle.model.Slug;
import fascicle.model.StandardNumber;
import fascicle.model.StandardNumber.Mention;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/// Makes every mention of a standard in a text a link to the standard's own page.
///
/// @param root the steps from the page to the site's root
/// @param known the standards that have a page
record StandardLinks(String root, Set<Slug> known) {
    Body in(Body body) {
        return Rewrite.lines(body, this::line);
    }

    /// A number may stand across several inlines, as `ISO/TC 207` does, whose `ISO` and `TC` are short forms.
    private List<Inline> line(List<Inline> line) {
        List<Inline> linked = new ArrayList<>();
        List<Inline> run = new ArrayList<>();
        for (Inline inline : line) {
            if (isPlain(inline)) {
                run.add(inline);
            } else {
                linked.addAll(run(run));
                run.clear();
                linked.add(within(inline));
            }
        }
        linked.addAll(run(run));
        return linked;
    }

    private static boolean isPlain(Inline inline) {
        return inline instanceof Inline.Text || inline instanceof Inline.Short || inline instanceof Inline.SoftBreak;
    }

    private Inline within(Inline inline) {
        return switch (inline) {
            case Inline.Emphasis(var inlines) -> new Inline.Emphasis(line(inlines));
            case Inline.Strong(var inlines) -> new Inline.Strong(line(inlines));
            case Inline.Struck(var inlines) -> new Inline.Struck(line(inlines));
            default -> inline;
        };
    }

    private List<Inline> run(List<Inline> run) {
        List<Mention> mentions = StandardNumber.mentionsIn(PlainText.of(run)).stream()
                .filter(mention -> known.contains(mention.standard().slug()))
                .toList();
        return mentions.isEmpty() ? List.copyOf(run) : new Cut(run).linked(mentions);
    }

    /// A run of plain inlines, cut at the places of mentions.
    private final class Cut {
        private final List<Inline> run;
        private final String text;

        Cut(List<Inline> run) {
            this.run = List.copyOf(run);
            this.text = PlainText.of(run);
        }

        List<Inline> linked(List<Mention> mentions) {
            List<Inline> linked = new ArrayList<>();
            int from = 0;
            for (Mention mention : mentions) {
                linked.addAll(between(from, mention.start()));
                linked.add(link(mention));
                from = mention.end();
            }
            linked.addAll(between(from, text.length()));
            return linked;
        }

        private Inline link(Mention mention) {
            String href = root + Addresses.of(mention.standard());
            List<Inline> words = between(mention.start(), mention.end()).stream()
                    .map(inline -> inline instanceof Inline.Short known ? plain(known) : inline)
                    .toList();
            return new Inline.Element("a", attributes(href), words);
        }

        private static Map<String, String> attributes(String href) {
            Map<String, String> attributes = new LinkedHashMap<>();
            attributes.put("class", "standard");
            attributes.put("href", href);
            return attributes;
        }

        private static Inline plain(Inline.Short known) {
            return new Inline.Text(known.abbreviation().shortForm(), known.at());
        }

        /// The inlines between two places of the text; those that a place falls into are cut.
        private List<Inline> between(int from, int to) {
            List<Inline> part = new ArrayList<>();
            int start = 0;
            for (Inline inline : run) {
                int end = start + PlainText.of(List.of(inline)).length();
                if (start < to && end > from) {
                    part.add(cut(inline, Math.max(from - start, 0), Math.min(to, end) - start));
                }
                start = end;
            }
            return part;
        }

        private static Inline cut(Inline inline, int from, int to) {
            return inline instanceof Inline.Text(var words, var at)
                    ? new Inline.Text(words.substring(from, to), at)
                    : inline;
        }
    }
}

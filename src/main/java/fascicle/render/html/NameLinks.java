package fascicle.render.html;

import fascicle.address.Addresses;
import fascicle.model.Body;
import fascicle.model.Inline;
import fascicle.model.PlainText;
import fascicle.model.Rewrite;
import fascicle.model.Slug;
import fascicle.model.StandardNumber;
import fascicle.names.Spotter;
import fascicle.names.Spotter.Spot;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/// Makes the names in a text links to their dossiers: every number of a standard, and of all else the first mention.
/// A short form alone is explained by itself.
final class NameLinks {
    private final String root;
    private final Map<Slug, Mark> marks = new HashMap<>();
    private final Spotter spotter;
    private final Card card;
    private final Set<Slug> seen = new HashSet<>();

    /// What is shown of a name to those who point at it.
    interface Card {
        /// @param around the words that it stands among, which need not be said again
        List<String> of(Mark mark, String around);
    }

    /// @param root the steps from the page to the site's root
    /// @param marks the names that have a page
    NameLinks(String root, List<Mark> marks, Card card) {
        this.root = root;
        this.card = card;
        Map<String, List<Slug>> names = new HashMap<>();
        Map<Slug, Slug> numbers = new HashMap<>();
        for (Mark mark : marks) {
            this.marks.put(mark.dossier(), mark);
            mark.names().forEach(name -> names.put(name, List.of(mark.dossier())));
            mark.number().ifPresent(number -> numbers.put(number, mark.dossier()));
        }
        this.spotter = new Spotter(names, numbers);
    }

    Body in(Body body) {
        return marks.isEmpty()
                ? body
                : Rewrite.lines(body, inlines -> line(inlines, false), inlines -> line(inlines, true));
    }

    /// A number may stand across several inlines, as `ISO/TC 207` does, whose `ISO` and `TC` are short forms.
    private List<Inline> line(List<Inline> line, boolean heading) {
        List<Inline> linked = new ArrayList<>();
        List<Inline> run = new ArrayList<>();
        for (Inline inline : line) {
            if (isPlain(inline)) {
                run.add(inline);
            } else {
                linked.addAll(run(run, heading));
                run.clear();
                linked.add(within(inline, heading));
            }
        }
        linked.addAll(run(run, heading));
        return linked;
    }

    private static boolean isPlain(Inline inline) {
        return inline instanceof Inline.Text || inline instanceof Inline.Short || inline instanceof Inline.SoftBreak;
    }

    private Inline within(Inline inline, boolean heading) {
        return switch (inline) {
            case Inline.Emphasis(var inlines) -> new Inline.Emphasis(line(inlines, heading));
            case Inline.Strong(var inlines) -> new Inline.Strong(line(inlines, heading));
            case Inline.Struck(var inlines) -> new Inline.Struck(line(inlines, heading));
            default -> inline;
        };
    }

    /// In a heading only numbers are linked.
    private List<Inline> run(List<Inline> run, boolean heading) {
        List<Spot> spots = spotter.in(PlainText.of(run)).stream()
                .filter(spot -> heading ? isNumber(spot, run) : isLinked(spot, run))
                .toList();
        return spots.isEmpty() ? List.copyOf(run) : new Cut(run).linked(spots);
    }

    private boolean isLinked(Spot spot, List<Inline> run) {
        return !isShort(spot, run) && (seen.add(spot.means().getFirst()) || isNumber(spot, run));
    }

    private static boolean isNumber(Spot spot, List<Inline> run) {
        return isNumber(PlainText.of(run).substring(spot.start(), spot.end()));
    }

    private static boolean isNumber(String written) {
        return !StandardNumber.mentionsIn(written).isEmpty();
    }

    private Mark mark(Spot spot) {
        return Optional.ofNullable(marks.get(spot.means().getFirst())).orElseThrow();
    }

    /// Whether a name is a known short form and nothing else.
    private static boolean isShort(Spot spot, List<Inline> run) {
        int start = 0;
        for (Inline inline : run) {
            int end = start + PlainText.of(List.of(inline)).length();
            if (inline instanceof Inline.Short && start <= spot.start() && spot.end() <= end) {
                return true;
            }
            start = end;
        }
        return false;
    }

    /// A run of plain inlines, cut at the places of mentions.
    private final class Cut {
        private final List<Inline> run;
        private final String text;

        Cut(List<Inline> run) {
            this.run = List.copyOf(run);
            this.text = PlainText.of(run);
        }

        List<Inline> linked(List<Spot> mentions) {
            List<Inline> linked = new ArrayList<>();
            int from = 0;
            for (Spot mention : mentions) {
                linked.addAll(between(from, mention.start()));
                linked.add(link(mention));
                from = mention.end();
            }
            linked.addAll(between(from, text.length()));
            return linked;
        }

        private Inline link(Spot mention) {
            Mark mark = mark(mention);
            List<Inline> words = between(mention.start(), mention.end()).stream()
                    .map(inline -> inline instanceof Inline.Short known ? plain(known) : inline)
                    .toList();
            String written = text.substring(mention.start(), mention.end());
            return new Inline.Element("a", attributes(mark, isNumber(written), card.of(mark, text)), words);
        }

        /// What is told of it elsewhere is an attribute: the words of a paragraph, and so the link to it, stay.
        private Map<String, String> attributes(Mark mark, boolean number, List<String> lines) {
            Map<String, String> attributes = new LinkedHashMap<>();
            attributes.put("class", (number ? "standard" : "name") + (lines.isEmpty() ? "" : " short"));
            attributes.put("href", root + Addresses.encoded(mark.path()));
            if (!lines.isEmpty()) {
                attributes.put("data-full", String.join("; ", lines));
            }
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

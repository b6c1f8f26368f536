package fascicle.render.html;

import fascicle.address.Addresses;
import fascicle.model.Body;
import fascicle.model.Inline;
import fascicle.model.Names;
import fascicle.model.PlainText;
import fascicle.model.Rewrite;
import fascicle.model.Slug;
import fascicle.model.StandardNumber;
import fascicle.names.Spotter;
import fascicle.names.Spotter.Spot;
import java.util.ArrayList;
import java.util.Arrays;
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
        /// @param around the words that it stands among, which need not be said again, as [Names#folded]
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
    List<Inline> line(List<Inline> line, boolean heading) {
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
        Cut cut = new Cut(run);
        List<Spot> spots = spotter.in(cut.text).stream()
                .filter(spot -> heading ? isNumber(cut.words(spot)) : isLinked(spot, cut))
                .toList();
        return spots.isEmpty() ? List.copyOf(run) : cut.linked(spots);
    }

    private boolean isLinked(Spot spot, Cut cut) {
        return !cut.isShort(spot) && (seen.add(spot.means().getFirst()) || isNumber(cut.words(spot)));
    }

    private static boolean isNumber(String written) {
        return !StandardNumber.mentionsIn(written).isEmpty();
    }

    private Mark mark(Spot spot) {
        return Optional.ofNullable(marks.get(spot.means().getFirst())).orElseThrow();
    }

    /// A run of plain inlines, cut at the places of mentions.
    private final class Cut {
        private final List<Inline> run;
        private final String text;

        /// Where each inline begins in the text.
        private final int[] starts;

        Cut(List<Inline> run) {
            StringBuilder words = new StringBuilder();
            this.run = List.copyOf(run);
            this.starts = new int[run.size()];
            for (int i = 0; i < starts.length; i++) {
                starts[i] = words.length();
                words.append(PlainText.of(List.of(run.get(i))));
            }
            this.text = words.toString();
        }

        String words(Spot spot) {
            return text.substring(spot.start(), spot.end());
        }

        /// Whether a name is a known short form and nothing else.
        boolean isShort(Spot spot) {
            int i = at(spot.start());
            return run.get(i) instanceof Inline.Short && spot.end() <= end(i);
        }

        /// The last inline that begins at or before a place.
        private int at(int place) {
            int found = Arrays.binarySearch(starts, place);
            int i = found < 0 ? -found - 2 : found;
            while (i + 1 < starts.length && starts[i + 1] <= place) {
                i++;
            }
            return i;
        }

        private int end(int i) {
            return i + 1 < starts.length ? starts[i + 1] : text.length();
        }

        List<Inline> linked(List<Spot> mentions) {
            String around = Names.folded(text);
            List<Inline> linked = new ArrayList<>();
            int from = 0;
            for (Spot mention : mentions) {
                linked.addAll(between(from, mention.start()));
                linked.add(link(mention, around));
                from = mention.end();
            }
            linked.addAll(between(from, text.length()));
            return linked;
        }

        private Inline link(Spot mention, String around) {
            Mark mark = mark(mention);
            List<Inline> words = between(mention.start(), mention.end()).stream()
                    .map(inline -> inline instanceof Inline.Short known ? plain(known) : inline)
                    .toList();
            return new Inline.Element("a", attributes(mark, isNumber(words(mention)), card.of(mark, around)), words);
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
            for (int i = from < to ? at(from) : run.size(); i < run.size() && starts[i] < to; i++) {
                part.add(cut(run.get(i), Math.max(from - starts[i], 0), Math.min(to, end(i)) - starts[i]));
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

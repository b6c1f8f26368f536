package fascicle.names;

import fascicle.Parallel;
import fascicle.Position;
import fascicle.model.Article;
import fascicle.model.Dossier.Mention;
import fascicle.model.Slug;
import fascicle.model.StandardNumber;
import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SequencedMap;
import java.util.Set;
import java.util.SortedMap;

/// Which articles speak of what.
final class Mentions {
    /// In so many paragraphs something is named that an article is about.
    private static final int OFTEN = 2;

    private final Map<Known, List<Mention>> all;
    private final List<Unsettled> unsettled;

    /// A name that may mean several things in an article that does not say which.
    record Unsettled(String name, List<Slug> means, Position at) {}

    /// What mentions are looked for with.
    record Means(Gathering gathering, Map<Known, Slug> slugs, SortedMap<String, List<Slug>> meanings, Matters matters) {
        Spotter spotter() {
            Map<Slug, Slug> numbers = new HashMap<>();
            slugs.forEach((known, slug) ->
                    known.number().map(StandardNumber::slug).ifPresent(number -> numbers.put(number, slug)));
            return new Spotter(meanings, numbers);
        }

        Map<Slug, Known> bySlug() {
            Map<Slug, Known> bySlug = new HashMap<>();
            slugs.forEach((known, slug) -> bySlug.put(slug, known));
            return bySlug;
        }
    }

    /// What one article speaks of.
    private record Spoken(SequencedMap<Slug, Voice> voices, List<Unsettled> unsettled) {}

    /// @param times in how many paragraphs it is named
    /// @param leading whether the title or the takeaway names it
    private record Voice(int times, boolean leading, Said said) {
        Voice or(Said other) {
            return new Voice(times, leading, said.or(other));
        }

        Voice and(Voice other) {
            return new Voice(times + other.times, leading || other.leading, said.or(other.said));
        }
    }

    /// A sentence, and the name of the paragraph or row that it stands in.
    private record Said(String sentence, Optional<String> passage) {
        static final Said NOTHING = new Said("", Optional.empty());

        Said or(Said other) {
            return sentence.isEmpty() ? other : this;
        }
    }

    private Mentions(Map<Known, List<Mention>> all, List<Unsettled> unsettled) {
        this.all = all;
        this.unsettled = unsettled;
    }

    /// @param told oldest first
    /// @throws IOException when this thread was interrupted
    static Mentions of(List<Told> told, Means means, Parallel parallel) throws IOException {
        Spotter spotter = means.spotter();
        Map<Slug, Known> bySlug = means.bySlug();
        List<Spoken> spoken =
                parallel.<Told, Spoken, RuntimeException>each(told, each -> spoken(each, spotter, means, bySlug));
        Map<Known, List<Mention>> all = new IdentityHashMap<>();
        List<Unsettled> unsettled = new ArrayList<>();
        for (int i = 0; i < told.size(); i++) {
            Told each = told.get(i);
            Set<Known> about = means.matters().about(each.article());
            spoken.get(i).voices().forEach((slug, voice) -> {
                Known known = Optional.ofNullable(bySlug.get(slug)).orElseThrow();
                boolean matter = known.kind().isMatter() && (voice.leading() || voice.times() >= OFTEN);
                all.computeIfAbsent(known, _ -> new ArrayList<>())
                        .add(new Mention(
                                each.article().key(),
                                each.published(),
                                voice.said().sentence(),
                                voice.said().passage(),
                                about.contains(known) || matter));
            });
            unsettled.addAll(spoken.get(i).unsettled());
        }
        return new Mentions(all, unsettled);
    }

    /// Oldest first.
    List<Mention> of(Known known) {
        return all.getOrDefault(known, List.of());
    }

    List<Unsettled> unsettled() {
        return unsettled;
    }

    private static Spoken spoken(Told told, Spotter spotter, Means means, Map<Slug, Known> bySlug) {
        Article article = told.article();
        Set<Slug> said = new HashSet<>();
        means.matters()
                .about(article)
                .forEach(known -> Optional.ofNullable(means.slugs().get(known)).ifPresent(said::add));
        List<Hit> hits = new ArrayList<>();
        int bodies = told.heard().lines().size();
        for (int i = 0; i < bodies; i++) {
            hits(told.heard().lines().get(i), false, spotter, hits);
        }
        hits(Line.plain(article.title(), article.at()), true, spotter, hits);
        hits.removeIf(hit -> isOther(hit, told.heard(), bySlug));
        Set<Slug> certain = new HashSet<>(said);
        hits.stream()
                .filter(Hit::isClear)
                .forEach(hit -> certain.add(hit.spot().means().getFirst()));
        Spoken spoken = told(hits, said, certain);
        Said opening = opening(told.heard().lines());
        spoken.voices().replaceAll((_, voice) -> voice.or(opening));
        return spoken;
    }

    /// Whether a short form stands for something else here: `Adaptive Security Appliance (ASA)`.
    private static boolean isOther(Hit hit, Heard heard, Map<Slug, Known> bySlug) {
        String spelled = heard.spelled().getOrDefault(hit.name(), "");
        return !spelled.isEmpty()
                && hit.spot().means().stream()
                        .noneMatch(slug -> Optional.ofNullable(bySlug.get(slug))
                                .filter(known -> known.mayBeCalled(spelled))
                                .isPresent());
    }

    /// The first sentence that an article says.
    private static Said opening(List<Line> lines) {
        return lines.stream()
                .filter(line -> isEnded(line.text().strip()))
                .findFirst()
                .map(line -> new Said(Sentences.of(line.text().strip()).around(0, 1), line.passage()))
                .orElse(Said.NOTHING);
    }

    private static boolean isEnded(String text) {
        return !text.isEmpty() && ".!?。！？".indexOf(text.charAt(text.length() - 1)) >= 0;
    }

    private static Spoken told(List<Hit> hits, Set<Slug> said, Set<Slug> certain) {
        SequencedMap<Slug, Voice> voices = new LinkedHashMap<>();
        Map<String, Unsettled> unsettled = new LinkedHashMap<>();
        for (Hit hit : hits) {
            List<Slug> means = hit.meant(said, certain);
            if (means.size() == 1) {
                voices.merge(means.getFirst(), hit.voice(), Voice::and);
            } else {
                unsettled.putIfAbsent(
                        hit.name(), new Unsettled(hit.name(), hit.spot().means(), hit.at()));
            }
        }
        said.forEach(slug -> voices.merge(slug, new Voice(0, false, Said.NOTHING), Voice::and));
        return new Spoken(voices, List.copyOf(unsettled.values()));
    }

    private static void hits(Line line, boolean title, Spotter spotter, List<Hit> hits) {
        List<Spotter.Spot> spots = spotter.in(line.text(), line.standards());
        if (!spots.isEmpty()) {
            Sentences sentences = Sentences.of(line.text());
            Set<List<Slug>> seen = new HashSet<>();
            spots.stream()
                    .filter(spot -> seen.add(spot.means()))
                    .forEach(spot -> hits.add(new Hit(line, sentences, spot, title)));
        }
    }

    private record Hit(Line line, Sentences sentences, Spotter.Spot spot, boolean title) {
        boolean isClear() {
            return spot.means().size() == 1;
        }

        String name() {
            return line.text().substring(spot.start(), spot.end());
        }

        Position at() {
            return line.at(spot.start());
        }

        /// What is meant: the one that the article says it is about, or else that it names in another way.
        List<Slug> meant(Set<Slug> said, Set<Slug> certain) {
            if (isClear()) {
                return spot.means();
            }
            List<Slug> about = spot.means().stream().filter(said::contains).toList();
            return about.size() == 1
                    ? about
                    : spot.means().stream().filter(certain::contains).toList();
        }

        Voice voice() {
            Said said = title ? Said.NOTHING : new Said(sentences.around(spot.start(), spot.end()), line.passage());
            return new Voice(title ? 0 : 1, title, said);
        }
    }
}

package fascicle.model;

import fascicle.Position;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;

/// The one table of what a newsletter names: its dossiers, by their names and by the articles that speak of them.
/// Pages, marks in texts, the search, tables and checks all ask it.
public final class Names {
    public static final Names NONE = new Names(List.of(), List.of(), new TreeMap<>());

    private final List<Dossier> all;
    private final List<Remark> remarks;
    private final SortedMap<String, List<Slug>> byName;
    private final Map<Slug, Dossier> bySlug = new HashMap<>();
    private final Map<ArticleKey, List<Dossier>> byArticle = new HashMap<>();

    /// Something that an editor should look at.
    ///
    /// @param code of the check that tells it
    /// @param hint what would be right
    public record Remark(String code, Position at, String message, String hint) {}

    /// @param all in the order in which they are listed; their addresses differ
    /// @param remarks what is doubtful about them
    /// @param byName for each name what it may mean, the names as [#folded]
    public Names(List<Dossier> all, List<Remark> remarks, SortedMap<String, List<Slug>> byName) {
        this.all = List.copyOf(all);
        this.remarks = List.copyOf(remarks);
        this.byName = Collections.unmodifiableSortedMap(new TreeMap<>(byName));
        for (Dossier dossier : this.all) {
            bySlug.put(dossier.slug(), dossier);
            dossier.mentions()
                    .forEach(mention -> byArticle
                            .computeIfAbsent(mention.article(), _ -> new ArrayList<>())
                            .add(dossier));
        }
    }

    /// In the order in which they are listed: by kind and name.
    public List<Dossier> all() {
        return all;
    }

    public List<Remark> remarks() {
        return remarks;
    }

    public boolean isEmpty() {
        return all.isEmpty();
    }

    public Optional<Dossier> find(Slug slug) {
        return Optional.ofNullable(bySlug.get(slug));
    }

    /// What an article speaks of, in the order of the table; the same in all its languages.
    public List<Dossier> in(ArticleKey article) {
        return byArticle.getOrDefault(article.original(), List.of());
    }

    /// What a name means; several where it is ambiguous.
    public List<Dossier> called(String name) {
        return byName.getOrDefault(folded(name), List.of()).stream()
                .map(slug -> Optional.ofNullable(bySlug.get(slug)).orElseThrow())
                .toList();
    }

    /// What an editor means who writes a name: by any of its names, its number or the words of its address; one where
    /// the name says enough. The title of a dossier does, even if it is a name of others too.
    public List<Dossier> meant(String name) {
        List<Dossier> called = called(name);
        List<Dossier> listed = called.stream()
                .filter(dossier -> dossier.called().title().equals(name))
                .toList();
        if (!called.isEmpty()) {
            return listed.size() == 1 ? listed : called;
        }
        return StandardNumber.mentionsIn(name).stream()
                .findFirst()
                .flatMap(mention -> find(mention.standard().slug()))
                .or(() -> find(Slug.of(name)))
                .stream()
                .toList();
    }

    /// All names with what they may mean, the names as [#folded].
    public SortedMap<String, List<Slug>> byName() {
        return byName;
    }

    /// A name without what spellings differ in: `Standardization` and `Standardisation`, kinds of dashes,
    /// apostrophes and blanks. It is as long as the name.
    public static String folded(String name) {
        char[] folded = name.toCharArray();
        for (int i = 0; i < folded.length; i++) {
            folded[i] = folded(folded, i);
        }
        return new String(folded);
    }

    private static char folded(char[] name, int i) {
        return switch (name[i]) {
            case '\u00a0', '\n', '\t', '\u202f' -> ' ';
            case '\u2019', '\u2018' -> '\'';
            case '\u2010', '\u2011', '\u2012', '\u2013', '\u2014' -> '-';
            case 'z' -> isSuffix(name, i) ? 's' : 'z';
            default -> name[i];
        };
    }

    /// Whether a `z` is that of `-ization` or `-ize`.
    private static boolean isSuffix(char[] name, int i) {
        return i > 1 && name[i - 1] == 'i' && i + 1 < name.length && "aei".indexOf(name[i + 1]) >= 0;
    }
}

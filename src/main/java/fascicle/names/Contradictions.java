package fascicle.names;

import fascicle.Position;
import fascicle.model.DossierNote;
import fascicle.model.Manuscript;
import fascicle.model.Names.Remark;
import fascicle.model.Slug;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/// Where files of `content/dossiers` contradict each other, or themselves.
final class Contradictions {
    private static final String CODE = "dossier-clash";

    private final Manuscript manuscript;
    private final Gathering gathering;

    Contradictions(Manuscript manuscript, Gathering gathering) {
        this.manuscript = manuscript;
        this.gathering = gathering;
    }

    List<Remark> all() {
        List<Remark> remarks = new ArrayList<>();
        gathering.twice().forEach(each -> remarks.add(twice(each)));
        for (Known known : gathering.all()) {
            known.note().ifPresent(note -> circle(known, note).ifPresent(remarks::add));
        }
        return remarks;
    }

    /// Whether several files are about it; then its names differ.
    boolean has(Known known) {
        Optional<Slug> slug = known.note().map(DossierNote::slug);
        return gathering.twice().stream()
                .anyMatch(each -> slug.equals(Optional.of(each.first().slug()))
                        || slug.equals(Optional.of(each.second().slug())));
    }

    private static Remark twice(Gathering.Twice twice) {
        return new Remark(
                CODE,
                twice.second().at(),
                "\"" + twice.second().title() + "\" and \"" + twice.first().title() + "\" in "
                        + twice.first().at().path() + " are one: they share a name",
                "put both files into one, or take the name out of one of them");
    }

    /// Something that replaces itself, or what replaces it.
    private Optional<Remark> circle(Known known, DossierNote note) {
        for (int i = 0; i < note.replaces().size(); i++) {
            Optional<Known> replaced = gathering.find(note.replaces().get(i));
            if (replaced.isPresent() && leadsTo(replaced.get(), known)) {
                Position at = manuscript.at(note.at().path(), "replaces", i);
                return Optional.of(new Remark(
                        CODE,
                        at,
                        "\"" + note.title() + "\" replaces "
                                + (replaced.get() == known
                                        ? "itself"
                                        : "\"" + replaced.get().title() + "\", which replaces it"),
                        "only what is newer replaces what is older"));
            }
        }
        return Optional.empty();
    }

    private boolean leadsTo(Known from, Known to) {
        Set<Known> seen = new LinkedHashSet<>(List.of(from));
        Deque<Known> left = new ArrayDeque<>(seen);
        while (!left.isEmpty() && !seen.contains(to)) {
            left.pop().replaces().stream()
                    .flatMap(name -> gathering.find(name).stream())
                    .filter(seen::add)
                    .forEach(left::push);
        }
        return seen.contains(to);
    }
}

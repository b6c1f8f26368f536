package fascicle.proof.links;

import fascicle.model.Article;
import fascicle.model.Attachment;
import fascicle.model.Block;
import fascicle.model.Inline;
import fascicle.model.Issue;
import fascicle.model.Target;
import fascicle.model.Walk;
import fascicle.proof.copy.Bundle;
import fascicle.proof.copy.Copy;
import java.util.Collections;
import java.util.List;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// The files that something in an issue leads to, by the paths at which they are published.
record UsedFiles(SortedSet<String> paths) {
    UsedFiles {
        paths = Collections.unmodifiableSortedSet(new TreeSet<>(paths));
    }

    /// What something in any of the issues leads to.
    static Set<String> all(List<UsedFiles> gathered) {
        return gathered.stream().flatMap(files -> files.paths().stream()).collect(Collectors.toSet());
    }

    static UsedFiles in(Bundle bundle) {
        SortedSet<String> used = new TreeSet<>();
        bundle.issue()
                .flatMap(Issue::cover)
                .ifPresent(cover -> used.add(cover.file().path()));
        bundle.everything().forEach(copy -> {
            copy.article().ifPresent(article -> annexes(article, used));
            text(copy, used);
        });
        return new UsedFiles(used);
    }

    private static void annexes(Article article, Set<String> used) {
        article.annexes().stream()
                .flatMap(annex -> annex.file().stream())
                .map(Attachment::path)
                .forEach(used::add);
    }

    private static void text(Copy copy, Set<String> used) {
        Walk.blocks(copy.body()).forEach(block -> {
            if (block instanceof Block.Figure figure) {
                used.add(figure.picture().file().path());
            }
        });
        Walk.targets(copy.body()).forEach(target -> target(target, used));
        Stream<Inline> front = copy.article().stream().flatMap(UsedFiles::front);
        Stream.concat(front, Walk.inlines(copy.body())).forEach(inline -> inline(inline, used));
    }

    private static Stream<Inline> front(Article article) {
        return Stream.concat(
                article.takeaway().stream().flatMap(takeaway -> Walk.inlines(takeaway.text())),
                Walk.inlines(article.source()));
    }

    private static void inline(Inline inline, Set<String> used) {
        if (inline instanceof Inline.Image image) {
            used.add(image.picture().file().path());
        } else if (inline instanceof Inline.Link link) {
            target(link.target(), used);
        }
    }

    private static void target(Target target, Set<String> used) {
        if (target instanceof Target.ToFile(Attachment file)) {
            used.add(file.path());
        }
    }
}

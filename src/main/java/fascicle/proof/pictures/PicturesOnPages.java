package fascicle.proof.pictures;

import fascicle.model.Body;
import fascicle.model.Issue;
import fascicle.model.Logo;
import fascicle.model.Picture;
import fascicle.model.Settings;
import fascicle.model.Walk;
import fascicle.pictures.PictureJudge;
import fascicle.pictures.PictureVerdict;
import fascicle.proof.copy.Bundle;
import fascicle.proof.printing.PrintMeans;
import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.BiConsumer;
import java.util.stream.Stream;

/// Every picture of an issue that readers see, at each place where they do; its cover first.
record PicturesOnPages(List<Picture> pictures) {
    PicturesOnPages {
        pictures = List.copyOf(pictures);
    }

    static PicturesOnPages in(Bundle bundle) {
        List<Picture> pictures = new ArrayList<>();
        bundle.issue().flatMap(Issue::cover).ifPresent(pictures::add);
        bundle.everything().forEach(copy -> pictures.addAll(in(copy.body())));
        return new PicturesOnPages(pictures);
    }

    /// Hands out each picture of the newsletter once, its logo first, with what is known of it. What cannot be read is
    /// told as an error elsewhere.
    static void judged(
            List<PicturesOnPages> gathered,
            Settings settings,
            PrintMeans.Finder printing,
            BiConsumer<Picture, PictureVerdict> told) {
        Map<String, Picture> byPath = new LinkedHashMap<>();
        Stream<Picture> logo = settings.look().logo().stream().flatMap(Logo::pictures);
        Stream<Picture> shown = gathered.stream().flatMap(each -> each.pictures().stream());
        Stream.concat(logo, shown)
                .forEach(picture -> byPath.putIfAbsent(picture.file().path(), picture));
        try {
            PictureJudge judge = printing.of(settings).pictures();
            byPath.values().forEach(picture -> judged(picture, judge).ifPresent(found -> told.accept(picture, found)));
        } catch (IOException _) {
            // A theme that cannot be read is told by all that is printed.
        }
    }

    private static Optional<PictureVerdict> judged(Picture picture, PictureJudge judge) {
        try {
            return Optional.of(judge.judge(picture.file().source()));
        } catch (IOException _) {
            return Optional.empty();
        }
    }

    static List<Picture> in(Body body) {
        return Walk.pictures(body).toList();
    }
}

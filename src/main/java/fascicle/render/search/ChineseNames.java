package fascicle.render.search;

import fascicle.model.Abbreviation;
import fascicle.model.Dossier;
import fascicle.model.DossierKind;
import fascicle.model.Newsletter;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/// The Chinese names that are also found as they sound: those of short forms, and of the bodies that most articles
/// speak of.
final class ChineseNames {
    /// They are loaded with every search.
    private static final int MOST = 60;

    private ChineseNames() {}

    static List<String> of(Newsletter newsletter) {
        Stream<String> shortForms = newsletter.abbreviations().all().stream()
                .map(Abbreviation::chinese)
                .flatMap(Optional::stream)
                .flatMap(name -> Stream.of(name, NameFinder.withoutCountry(name)));
        Stream<String> bodies = newsletter.names().all().stream()
                .filter(dossier -> dossier.kind() == DossierKind.BODY || dossier.kind() == DossierKind.COMMITTEE)
                .filter(dossier -> dossier.called().chinese().isPresent())
                .sorted(Comparator.comparingInt(
                                (Dossier dossier) -> dossier.mentions().size())
                        .reversed())
                .limit(MOST)
                .map(dossier -> dossier.called().chinese().orElseThrow());
        return Stream.concat(shortForms, bodies).distinct().toList();
    }
}

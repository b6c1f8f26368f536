package fascicle.render.html;

import fascicle.model.Dossier;
import fascicle.model.PlainText;
import fascicle.render.Words;
import fascicle.render.html.Terminology.Term;
import fascicle.render.html.Terminology.Type;
import java.lang.Character.UnicodeScript;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/// Dossiers as concepts with their names: full, short, Chinese, other and former ones.
///
/// A name belongs to one language: one with Chinese characters to Chinese, all others to the newsletter's.
final class DossierTerms {
    private static final String CHINESE = "zh";

    private final String language;
    private final Set<String> known = new LinkedHashSet<>();
    private final Map<String, List<Term>> terms = new LinkedHashMap<>();

    private DossierTerms(String language) {
        this.language = language;
    }

    static Terminology of(Site site) {
        Words words = site.dress().words(site.language());
        String language = site.language().toLanguageTag();
        return Terminology.of(
                site.newsletter().settings(),
                site.dossiers().all().stream()
                        .map(dossier -> new DossierTerms(language).concept(dossier, words))
                        .toList());
    }

    private Terminology.Concept concept(Dossier dossier, Words words) {
        add(dossier);
        String definition = PlainText.of(dossier.note()).strip();
        return new Terminology.Concept(
                "dossier-" + dossier.slug(),
                Optional.of(words.get("dossier.kind." + dossier.kind().word())),
                Optional.of(definition).filter(text -> !text.isEmpty()),
                Optional.empty(),
                dossier.link()
                        .map(Object::toString)
                        .map(link -> new Terminology.Reference(dossier.called().title(), link)),
                terms.entrySet().stream()
                        .map(each -> new Terminology.Section(each.getKey(), List.copyOf(each.getValue())))
                        .toList());
    }

    private void add(Dossier dossier) {
        Dossier.Called called = dossier.called();
        called.full().ifPresent(name -> add(name, Type.FULL));
        add(called.title(), typeOfTitle(dossier));
        called.shortForms().forEach(name -> add(name, Type.SHORT));
        called.chinese().ifPresent(name -> add(name, Type.FULL));
        called.others().forEach(name -> add(name, Type.OTHER));
        called.former().forEach(name -> add(name, Type.FORMER));
    }

    private static Type typeOfTitle(Dossier dossier) {
        if (dossier.number().isPresent()) {
            return Type.NUMBER;
        }
        return dossier.called().shortForms().contains(dossier.called().title()) ? Type.SHORT : Type.FULL;
    }

    private void add(String name, Type type) {
        if (known.add(name)) {
            terms.computeIfAbsent(isChinese(name) ? CHINESE : language, _ -> new ArrayList<>())
                    .add(new Term(name, type));
        }
    }

    private static boolean isChinese(String name) {
        return name.codePoints().anyMatch(point -> UnicodeScript.of(point) == UnicodeScript.HAN);
    }
}

package fascicle.content;

import fascicle.Diagnostic;
import fascicle.Nearest;
import fascicle.content.source.Located;
import fascicle.content.source.Problems;
import fascicle.content.yaml.Key;
import fascicle.content.yaml.Kinds;
import fascicle.model.Article;
import fascicle.model.LanguageTag;
import fascicle.model.Newsletter;
import fascicle.model.Section;
import fascicle.model.Topic;
import fascicle.model.TranslatedNames;
import java.util.List;
import java.util.Locale;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;

/// What the newsletter, its sections, topics, periods and standing pages are called where articles are told in other
/// languages.
///
/// ```yaml
/// names:
///   zh: {Digital Transition: 数字化转型, Data Security: 数据安全}
/// ```
final class OtherNames {
    static final Key<List<Kinds.Pair<List<Kinds.Pair<String>>>>> KEY = Key.optional(
            "names",
            Kinds.pairs(Kinds.pairs(Kinds.text())),
            "For each language, such as zh, what sections, topics, periods, pages and the newsletter are called in it");

    private final TranslatedNames translated;
    private final List<Located<String>> languages;
    private final List<Located<String>> named;

    OtherNames(List<Kinds.Pair<List<Kinds.Pair<String>>>> languages) {
        SortedMap<String, SortedMap<String, String>> byLanguage = new TreeMap<>();
        for (Kinds.Pair<List<Kinds.Pair<String>>> language : languages) {
            SortedMap<String, String> names = new TreeMap<>();
            language.value().forEach(pair -> names.put(pair.key().value(), pair.value()));
            byLanguage.put(usual(language.key().value()), names);
        }
        this.translated = new TranslatedNames(byLanguage);
        this.languages = languages.stream().map(Kinds.Pair::key).toList();
        this.named = languages.stream()
                .flatMap(language -> language.value().stream())
                .map(Kinds.Pair::key)
                .toList();
    }

    /// A tag as languages are compared by: `zh-hant` is `zh-Hant`. What names no language stays as it is.
    private static String usual(String tag) {
        return LanguageTag.read(tag).map(Locale::toLanguageTag).orElse(tag);
    }

    /// A section as it is called in a language.
    Section in(Locale language, Section section) {
        return new Section(
                section.id(), translated.of(section.title(), language).orElse(section.title()));
    }

    /// Topics as they are called in a language.
    List<Topic> in(Locale language, List<Topic> topics) {
        return topics.stream()
                .map(topic -> new Topic(
                        topic.slug(), translated.of(topic.name(), language).orElse(topic.name())))
                .toList();
    }

    TranslatedNames translated() {
        return translated;
    }

    /// The names of nothing, and those in languages of nothing.
    ///
    /// @param newsletter all of it: of what could not be read, the names would seem to be unused
    List<Diagnostic> unusedIn(Newsletter newsletter) {
        Problems problems = new Problems();
        reportUnknown(newsletter, problems);
        reportUnused(newsletter, problems);
        return problems.all();
    }

    private void reportUnknown(Newsletter newsletter, Problems problems) {
        SortedSet<String> known = new TreeSet<>();
        newsletter.settings().sections().forEach(section -> known.add(section.title()));
        newsletter.articles().forEach(article -> article.topics().forEach(topic -> known.add(topic.name())));
        known.add(newsletter.settings().title());
        known.add(newsletter.settings().publisher());
        newsletter.settings().subtitle().ifPresent(known::add);
        newsletter.settings().footer().forEach(link -> known.add(link.title()));
        newsletter.issues().forEach(issue -> known.add(issue.period()));
        newsletter.pages().forEach(page -> known.add(page.title()));
        for (Located<String> name : named) {
            if (!known.contains(name.value())) {
                problems.warning(
                        name.at(),
                        "name-unknown",
                        "no section, topic, period or page is called \"" + name.value() + "\"",
                        Nearest.to(name.value(), known)
                                .map(near -> "did you mean \"" + near + "\"?")
                                .orElse("write it as its title or the articles have it"));
            }
        }
    }

    /// Where nothing is translated yet, names may be prepared for what comes.
    private void reportUnused(Newsletter newsletter, Problems problems) {
        SortedSet<String> used = new TreeSet<>();
        newsletter
                .articles()
                .flatMap(article -> article.translations().stream())
                .map(Article::language)
                .forEach(language -> used.addAll(List.of(language.toLanguageTag(), language.getLanguage())));
        for (Located<String> language : languages) {
            String tag = usual(language.value());
            if (!used.isEmpty() && !used.contains(tag)) {
                problems.warning(
                        language.at(),
                        "names-unused",
                        "no article is translated into \"" + language.value() + "\"",
                        Nearest.to(language.value(), used)
                                .map(near -> "did you mean \"" + near + "\"?")
                                .orElse("translations are in " + String.join(", ", used)));
            }
        }
    }
}

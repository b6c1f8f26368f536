package fascicle.content.markdown;

import java.util.IllformedLocaleException;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import org.jsoup.nodes.Attribute;
import org.jsoup.nodes.Element;

/// The values of attributes that an author wrote. One that says nothing to a browser goes.
final class HtmlAttributes {
    private static final Set<String> LANGUAGES = Set.of(Locale.getISOLanguages());
    private static final Set<String> COUNTRIES = Set.of(Locale.getISOCountries());
    private static final Set<String> SCRIPTS = Set.of("Hans", "Hant", "Latn", "Cyrl");

    /// What is not here takes any value.
    private static final Map<String, Predicate<String>> SENSE = Map.of(
            "lang", HtmlAttributes::isLanguage,
            "dir", Pattern.compile("ltr|rtl|auto").asMatchPredicate(),
            "href", WebAddress::hasHost,
            "start", Pattern.compile("-?[0-9]{1,9}").asMatchPredicate(),
            "type", Pattern.compile("[1aAiI]").asMatchPredicate(),
            "scope", Pattern.compile("row|col|rowgroup|colgroup").asMatchPredicate());

    private HtmlAttributes() {}

    static void correct(Element element) {
        if (element.hasAttr("href")) {
            element.attr("href", WebAddress.encoded(element.attr("href").strip()));
        }
        for (Attribute attribute : List.copyOf(element.attributes().asList())) {
            Predicate<String> sense = SENSE.getOrDefault(attribute.getKey(), _ -> true);
            if (!sense.test(attribute.getValue())) {
                element.removeAttr(attribute.getKey());
            }
        }
    }

    /// Whether every part of a language tag is registered, as far as newsletters need languages.
    private static boolean isLanguage(String tag) {
        try {
            Locale locale = new Locale.Builder().setLanguageTag(tag).build();
            return LANGUAGES.contains(locale.getLanguage())
                    && (locale.getCountry().isEmpty() || COUNTRIES.contains(locale.getCountry()))
                    && (locale.getScript().isEmpty() || SCRIPTS.contains(locale.getScript()))
                    && locale.getVariant().isEmpty()
                    && !locale.hasExtensions();
        } catch (IllformedLocaleException e) {
            return false;
        }
    }
}

package fascicle.content.markdown;

import fascicle.model.LanguageTag;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import org.jsoup.nodes.Attribute;
import org.jsoup.nodes.Element;

/// The values of attributes that an author wrote. One that says nothing to a browser goes.
final class HtmlAttributes {
    /// What is not here takes any value.
    private static final Map<String, Predicate<String>> SENSE = Map.of(
            "lang", tag -> LanguageTag.read(tag).isPresent(),
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
}

package fascicle.render.email;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SequencedMap;
import java.util.stream.Collectors;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.select.Selector;

/// Writes the rules of a style sheet at the elements that they are for: many mail programs know no sheet. What counts
/// more stands later, as the cascade has it; what an element says itself counts most.
///
/// Source: Selectors Level 4, 17, for what counts.
final class Inliner {
    /// A rule with one of its selectors.
    private record Ranked(String selector, int weight, List<StyleSheet.Declaration> declarations) {}

    private final List<Ranked> rules;

    Inliner(StyleSheet sheet) {
        List<Ranked> ranked = new ArrayList<>();
        for (StyleSheet.Rule rule : sheet.rules()) {
            rule.selectors()
                    .forEach(selector -> ranked.add(new Ranked(selector, weight(selector), rule.declarations())));
        }
        ranked.sort(Comparator.comparingInt(Ranked::weight)); // and stays in its order where the weight is the same
        this.rules = List.copyOf(ranked);
    }

    /// @throws Selector.SelectorParseException when a selector is none
    void apply(Document document) {
        Map<Element, SequencedMap<String, String>> styles = new IdentityHashMap<>();
        List<Element> styled = new ArrayList<>();
        for (Ranked rule : rules) {
            for (Element element : document.select(rule.selector())) {
                SequencedMap<String, String> style = styles.computeIfAbsent(element, each -> {
                    styled.add(each);
                    return new LinkedHashMap<>();
                });
                rule.declarations().forEach(said -> style.putLast(said.property(), said.value()));
            }
        }
        for (Element element : styled) {
            SequencedMap<String, String> style = styles.get(element);
            StyleSheet.declarations(element.attr("style"))
                    .forEach(said -> style.putLast(said.property(), said.value()));
            element.attr("style", written(style));
        }
    }

    private static String written(Map<String, String> style) {
        return style.entrySet().stream()
                .map(each -> each.getKey() + ":" + each.getValue())
                .collect(Collectors.joining(";"));
    }

    /// Names count more than classes and attributes, and these more than elements.
    private static int weight(String selector) {
        int weight = 0;
        boolean inWord = false;
        for (int i = 0; i < selector.length(); i++) {
            char c = selector.charAt(i);
            if (c == '#') {
                weight += 10_000;
            } else if (c == '.' || c == '[') {
                weight += 100;
            } else if (!inWord && Character.isLetter(c)) {
                weight++;
            }
            inWord = Character.isLetterOrDigit(c) || "-_.#[\"'=^|~*$".indexOf(c) >= 0;
            if (c == '[') {
                i = Math.max(i, selector.indexOf(']', i));
                inWord = false;
            }
        }
        return weight;
    }
}

package fascicle.pictures;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.w3c.dom.Element;
import org.w3c.dom.Node;

/// The pseudo-classes of CSS that print does not know, as attributes of the elements that they choose.
///
/// ```css
/// rect:nth-child(2) { fill: teal }   /* rect[chosen-1] { fill: teal } */
/// ```
///
/// Each weighs as much as a class, also `:not(#a)` and `:is(rect)`.
final class PseudoClasses {
    private static final String ARGUMENT = "\\((?<argument>[^()]*+(?:\\([^()]*+\\)[^()]*+)*+)\\)";
    private static final String COUNTED = "nth-(?:last-)?(?:child|of-type)";
    private static final String PLACED = "(?:first|last|only)-(?:child|of-type)";
    private static final String PSEUDO =
            ":(?:(?<asked>not|is|" + COUNTED + ")" + ARGUMENT + "|(?<placed>" + PLACED + "|empty)(?![\\w-]))";
    private static final Pattern UNKNOWN_TO_PRINT = Pattern.compile(PSEUDO);
    /// What stands between commas.
    private static final Pattern LISTED = Pattern.compile("(?:[^,(]|\\([^()]*+\\)?+)++");
    private static final Pattern RULE = Pattern.compile("(?<![^{}])([^{}]*+)(\\{[^{}]*+})");
    private static final Pattern PART = Pattern.compile("(?<any>\\*)|(?<sign>[#.]?)(?<name>[\\w-]+)"
            + "|\\[\\s*(?<attribute>[\\w-]+)\\s*(?:=\\s*[\"']?(?<value>[^\"'\\]]*)[\"']?\\s*)?]|"
            + PSEUDO + "|:(?:hover|active|focus|visited|target)(?![\\w-])");
    private static final Pattern NUMBERS = Pattern.compile("\\s*(?:([+-]?\\d*)n)?\\s*(?:([+-]?)\\s*(\\d+))?\\s*");
    private static final Set<String> NOWHERE = Set.of(":hover", ":active", ":focus", ":visited", ":target");

    /// In one drawing: each is asked of every element.
    private static final int MOST = 100;

    private final List<Element> elements;
    private final Map<Element, Place> places = new IdentityHashMap<>();
    private int chosen;

    /// Which child of its parent an element is, from 1, among all and among those of its name.
    private record Place(int first, int last, int firstOfType, int lastOfType) {
        int number(boolean ofType, boolean fromEnd) {
            return ofType ? fromEnd ? lastOfType : firstOfType : fromEnd ? last : first;
        }
    }

    PseudoClasses(List<Element> elements) {
        this.elements = List.copyOf(elements);
    }

    private int number(Element element, boolean ofType, boolean fromEnd) {
        if (!places.containsKey(element)) {
            place(element.getParentNode());
        }
        return places.get(element).number(ofType, fromEnd);
    }

    private void place(Node parent) {
        List<Element> children = new ArrayList<>();
        Map<String, Integer> all = new HashMap<>();
        for (Node child = parent.getFirstChild(); child != null; child = child.getNextSibling()) {
            if (child instanceof Element element) {
                children.add(element);
                all.merge(element.getLocalName(), 1, Integer::sum);
            }
        }
        Map<String, Integer> before = new HashMap<>();
        for (int i = 0; i < children.size(); i++) {
            String name = children.get(i).getLocalName();
            int ofType = before.merge(name, 1, Integer::sum);
            places.put(children.get(i), new Place(i + 1, children.size() - i, ofType, all.get(name) - ofType + 1));
        }
    }

    /// A sheet without them.
    ///
    /// @throws PictureFault when one holds what cannot be told here
    String without(String sheet) throws PictureFault {
        StringBuilder written = new StringBuilder();
        Matcher rule = RULE.matcher(sheet);
        int done = 0;
        while (rule.find()) {
            written.append(sheet, done, rule.start())
                    .append(selector(rule.group(1)))
                    .append(rule.group(2));
            done = rule.end();
        }
        return written + sheet.substring(done);
    }

    private String selector(String selector) throws PictureFault {
        StringBuilder written = new StringBuilder();
        Matcher pseudo = UNKNOWN_TO_PRINT.matcher(selector);
        int done = 0;
        while (pseudo.find()) {
            String attribute = "chosen-" + ++chosen;
            if (chosen > MOST) {
                throw PictureFault.unprintable("has a style with more than " + MOST + " choices such as :nth-child()");
            }
            Predicate<Element> choice = choice(pseudo);
            elements.stream().filter(choice).forEach(element -> element.setAttribute(attribute, "yes"));
            written.append(selector, done, pseudo.start())
                    .append('[')
                    .append(attribute)
                    .append(']');
            done = pseudo.end();
        }
        return written + selector.substring(done);
    }

    /// @param pseudo what [#PSEUDO] matches
    private Predicate<Element> choice(Matcher pseudo) throws PictureFault {
        String name = pseudo.group("asked");
        String argument = pseudo.group("argument");
        if (name == null) {
            return placed(pseudo.group("placed"));
        }
        return switch (name) {
            case "not" -> any(argument).negate();
            case "is" -> any(argument);
            default -> counted(name, argument);
        };
    }

    private Predicate<Element> placed(String place) {
        boolean ofType = place.endsWith("of-type");
        return switch (place.substring(0, place.indexOf('-') < 0 ? place.length() : place.indexOf('-'))) {
            case "first" -> element -> number(element, ofType, false) == 1;
            case "last" -> element -> number(element, ofType, true) == 1;
            case "only" -> element -> number(element, ofType, false) == 1 && number(element, ofType, true) == 1;
            default -> element -> !element.hasChildNodes();
        };
    }

    private Predicate<Element> counted(String name, String argument) throws PictureFault {
        String plain = argument.strip().replace("odd", "2n+1").replace("even", "2n");
        Matcher numbers = NUMBERS.matcher(plain);
        if (plain.isEmpty() || !numbers.matches()) {
            throw unknown(":" + name + "(" + argument + ")");
        }
        int step = numbers.group(1) == null ? 0 : step(numbers.group(1));
        int offset = numbers.group(3) == null ? 0 : Integer.parseInt(numbers.group(2) + numbers.group(3));
        boolean ofType = name.endsWith("of-type");
        boolean fromEnd = name.startsWith("nth-last");
        return element -> {
            int beyond = number(element, ofType, fromEnd) - offset;
            return step == 0 ? beyond == 0 : beyond % step == 0 && beyond / step >= 0;
        };
    }

    private static int step(String written) {
        return written.matches("[+-]?") ? Integer.parseInt(written + "1") : Integer.parseInt(written);
    }

    private Predicate<Element> any(String list) throws PictureFault {
        Predicate<Element> any = _ -> false;
        for (MatchResult compound : LISTED.matcher(list).results().toList()) {
            any = any.or(all(compound.group().strip()));
        }
        return any;
    }

    /// `rect.wide[rx]:last-child`; without blanks and the like, which lead from one element to another.
    private Predicate<Element> all(String compound) throws PictureFault {
        Predicate<Element> all = _ -> true;
        Matcher part = PART.matcher(compound);
        int done = 0;
        while (part.find() && part.start() == done) {
            all = all.and(part(part));
            done = part.end();
        }
        if (compound.isEmpty() || done < compound.length()) {
            throw unknown(compound);
        }
        return all;
    }

    private Predicate<Element> part(Matcher part) throws PictureFault {
        String name = part.group("name");
        String attribute = part.group("attribute");
        Optional<String> value = Optional.ofNullable(part.group("value"));
        if (part.group("any") != null) {
            return _ -> true;
        } else if (name != null) {
            return switch (part.group("sign")) {
                case "#" -> element -> element.getAttribute("id").equals(name);
                case "." ->
                    element ->
                            List.of(element.getAttribute("class").split("\\s+")).contains(name);
                default -> element -> element.getLocalName().equals(name);
            };
        } else if (attribute != null) {
            return element -> element.hasAttribute(attribute)
                    && value.map(element.getAttribute(attribute)::equals).orElse(true);
        } else if (NOWHERE.contains(part.group())) {
            return _ -> false;
        }
        return choice(part);
    }

    private static PictureFault unknown(String selector) {
        return PictureFault.unprintable("has a style that print does not understand: " + selector);
    }
}

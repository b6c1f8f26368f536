package fascicle.render;

import freemarker.core.ParseException;
import freemarker.core.TemplateElement;
import freemarker.core.TemplateObject;
import freemarker.core._CoreAPI;
import freemarker.template.Template;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.util.Arrays;
import java.util.Locale;
import java.util.Map;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/// What of FreeMarker's language templates may use: what gives the same on every machine, shows only the data and
/// the theme, and comes to an end.
///
/// `docs/theming.md` lists it for those who write themes.
@SuppressWarnings("deprecation") // FreeMarker calls its tree so, for it means to replace it some day
final class TemplateLanguage {
    static final SortedSet<String> DIRECTIVES = words("if elseif else list items sep break continue switch on case"
            + " default assign local global macro function return nested import include compress t lt rt nt attempt"
            + " recover stop");
    static final SortedSet<String> BUILT_INS = words("abs boolean c cap_first capitalize ceiling chop_linebreak chunk"
            + " contains counter drop_while ends_with esc filter first floor has_content has_next index index_of"
            + " is_boolean is_even_item is_first is_hash is_last is_markup_output is_number is_odd_item is_sequence"
            + " is_string item_cycle item_parity join keep_after keep_after_last keep_before keep_before_last keys last"
            + " last_index_of length lower_abc lower_case map markup_string max min number remove_beginning"
            + " remove_ending replace reverse round seq_contains seq_index_of seq_last_index_of size sort sort_by split"
            + " starts_with string switch take_while then trim truncate uncap_first upper_abc upper_case url url_path"
            + " values");
    static final SortedSet<String> VARIABLES = words("args get_optional_template pass");

    /// Built-ins that can be made to read a regular expression, and how many arguments they take when they are not.
    private static final Map<String, Integer> WITH_FLAGS = Map.of(
            "replace", 2, "split", 1, "keep_after", 1, "keep_after_last", 1, "keep_before", 1, "keep_before_last", 1);

    private static final Pattern LITERAL_FLAGS = Pattern.compile("\"[a-qs-z]*\"");
    private static final Pattern BUILT_IN = Pattern.compile("\\?[a-zA-Z]");
    private static final Pattern DIRECTIVE = Pattern.compile("#[a-zA-Z]");
    private static final Pattern VARIABLE = Pattern.compile("\\.[a-zA-Z]");
    private static final Pattern HUMP = Pattern.compile("(?=[A-Z])");

    private static final Method SYMBOL = opened("getNodeTypeSymbol");
    private static final Method COUNT = opened("getParameterCount");
    private static final Method PARAMETER = opened("getParameterValue", int.class);

    private final Template template;

    private TemplateLanguage(Template template) {
        this.template = template;
    }

    private static SortedSet<String> words(String words) {
        return new TreeSet<>(Arrays.asList(words.split(" ")));
    }

    private static Method opened(String name, Class<?>... parameters) {
        try {
            Method method = TemplateObject.class.getDeclaredMethod(name, parameters);
            method.setAccessible(true);
            return method;
        } catch (NoSuchMethodException e) {
            throw new IllegalStateException(e);
        }
    }

    /// @throws ParseException at the place of the first thing that templates may not use
    static void check(Template template) throws ParseException {
        TemplateLanguage language = new TemplateLanguage(template);
        if (!template.getAutoEscaping()) {
            throw language.refusal("what is shown is always escaped; take out what <#ftl> says of it", 1, 1);
        }
        if (template.getRootTreeNode() instanceof TemplateObject root) {
            language.check(root);
        }
    }

    private void check(TemplateObject node) throws ParseException {
        String symbol = (String) ask(SYMBOL, node);
        if (BUILT_IN.matcher(symbol).lookingAt()) {
            checkBuiltIn(node, builtIn(symbol));
        } else if (DIRECTIVE.matcher(symbol).lookingAt()) {
            checkDirective(node, symbol);
        } else if (VARIABLE.matcher(symbol).lookingAt()) {
            permit(node, VARIABLES, snake(symbol.substring(1)), symbol);
        } else if (symbol.equals("..") && parameter(node, 1) == null) {
            throw refusal("a range needs an end: 1..10", node);
        }
        boolean isPlainCall = symbol.equals("...(...)") && takesNoFlags(node);
        checkParts(node, isPlainCall ? 1 : 0);
        if (isPlainCall) {
            checkParts((TemplateObject) parameter(node, 0), 0);
        }
    }

    private void checkParts(TemplateObject node, int first) throws ParseException {
        int count = (int) ask(COUNT, node);
        for (int i = first; i < count; i++) {
            if (parameter(node, i) instanceof TemplateObject part) {
                check(part);
            }
        }
        if (node instanceof TemplateElement element) {
            for (int i = 0; i < element.getChildCount(); i++) {
                check(_CoreAPI.getChildElement(element, i));
            }
        }
    }

    private void checkDirective(TemplateObject node, String symbol) throws ParseException {
        String name = symbol.split("[-_]", 2)[0].substring(1);
        boolean isText = name.equals("text") || name.equals("mixed") || symbol.contains("container");
        if (!isText) {
            permit(node, DIRECTIVES, name, "<" + symbol + ">");
        }
    }

    private void checkBuiltIn(TemplateObject node, String name) throws ParseException {
        permit(node, BUILT_INS, name, "?" + name);
        if (WITH_FLAGS.containsKey(name)) {
            throw refusal("?" + name + " takes no regular expressions; write it with its plain arguments", node);
        }
    }

    /// Whether it is a call of one of [#WITH_FLAGS] with none, or with flags that stand there and are harmless.
    private static boolean takesNoFlags(TemplateObject call) {
        if (!(parameter(call, 0) instanceof TemplateObject called)) {
            return false;
        }
        Integer plain = WITH_FLAGS.get(builtIn((String) ask(SYMBOL, called)));
        int given = (int) ask(COUNT, call) - 1;
        return plain != null
                && (given <= plain
                        || parameter(call, given) instanceof TemplateObject flags
                                && LITERAL_FLAGS
                                        .matcher(flags.getCanonicalForm())
                                        .matches());
    }

    private static String builtIn(String symbol) {
        return snake(symbol.replace("?", "").replace("(...)", ""));
    }

    private static String snake(String name) {
        return HUMP.matcher(name).replaceAll("_").toLowerCase(Locale.ROOT);
    }

    private void permit(TemplateObject node, SortedSet<String> allowed, String name, String written)
            throws ParseException {
        if (!allowed.contains(name)) {
            throw refusal("templates may not use " + written, node);
        }
    }

    private ParseException refusal(String message, TemplateObject node) {
        return refusal(message, node.getBeginLine(), node.getBeginColumn());
    }

    private ParseException refusal(String message, int line, int column) {
        return new ParseException(message, template, line, column, line, column);
    }

    private static @Nullable Object parameter(TemplateObject node, int index) {
        return ask(PARAMETER, node, index);
    }

    private static @Nullable Object ask(Method method, TemplateObject node, Object... arguments) {
        try {
            return method.invoke(node, arguments);
        } catch (IllegalAccessException | InvocationTargetException e) {
            throw new IllegalStateException(e);
        }
    }
}

package fascicle.render;

import static org.junit.jupiter.api.Assertions.assertEquals;

import fascicle.render.email.EmailView;
import fascicle.render.epub.Leaf;
import fascicle.render.html.ParallelView;
import fascicle.render.html.StatementView;
import fascicle.render.html.View;
import java.io.IOException;
import java.lang.reflect.Method;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.Type;
import java.lang.reflect.TypeVariable;
import java.lang.reflect.WildcardType;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/// `docs/templates.md` lists all that templates can reach, and nothing more; `-Dgolden=update` rewrites it.
class TemplatesPageTest {
    private static final Path PAGE = Path.of("docs/templates.md");
    private static final String HEAD = "# What templates can reach\n\n"
            + "All of it: a test compares this page with what there is. What it means, [theming](theming.md) says.\n";

    /// For each type that is reached, what can be asked of it.
    private final SortedMap<String, String> types = new TreeMap<>();

    @Test
    void thePageListsAllThatTemplatesCanReach() throws IOException {
        String page = HEAD + language() + objects();
        if ("update".equals(System.getProperty("golden"))) {
            Files.writeString(PAGE, page);
        }
        assertEquals(page, Files.readString(PAGE), "-Dgolden=update rewrites it");
    }

    private static String language() {
        return listed("Directives", TemplateLanguage.DIRECTIVES, "<#", ">")
                + listed("Built-ins", TemplateLanguage.BUILT_INS, "?", "")
                + "\n`replace`, `split` and `keep_...` take no flag `r`, and no flags that are reckoned.\n"
                + listed("Special variables", TemplateLanguage.VARIABLES, ".", "");
    }

    private static String listed(String title, SortedSet<String> words, String before, String after) {
        return "\n## " + title + "\n\n"
                + words.stream().map(word -> "`" + before + word + after + "`").collect(Collectors.joining(" "))
                + "\n";
    }

    private String objects() {
        reach(Words.class);
        reach(fascicle.render.pdf.Sheet.class);
        reach(EmailView.class);
        Arrays.stream(Leaf.class.getPermittedSubclasses()).forEach(this::reach);
        Arrays.stream(View.class.getPermittedSubclasses()).forEach(this::reach);
        reach(ParallelView.class);
        reach(StatementView.class);
        String all = types.values().stream().filter(text -> !text.isEmpty()).collect(Collectors.joining("\n"));
        String mute = types.entrySet().stream()
                .filter(type -> type.getValue().isEmpty())
                .map(type -> "`" + type.getKey() + "`")
                .collect(Collectors.joining(", "));
        return "\n## Objects\n\n" + all + "\nOf these there is only their text: " + mute + ".\n";
    }

    private void reach(Type type) {
        switch (type) {
            case Class<?> one
            when !isPlain(one) && !types.containsKey(name(one)) -> {
                types.put(name(one), "");
                List<Method> members = Templates.reachable(one);
                types.put(name(one), members.isEmpty() ? "" : described(one, members));
                if (one.isRecord()) {
                    members.forEach(member -> reach(member.getGenericReturnType()));
                }
            }
            case ParameterizedType many ->
                Arrays.stream(many.getActualTypeArguments()).forEach(this::reach);
            default -> {}
        }
    }

    private static String described(Class<?> type, List<Method> members) {
        return "- **" + name(type) + "**: "
                + members.stream()
                        .map(member -> "`" + member.getName() + "` " + said(member.getGenericReturnType()))
                        .collect(Collectors.joining(", "));
    }

    private static boolean isPlain(Class<?> type) {
        return type.isPrimitive()
                || List.of(String.class, Integer.class, Boolean.class, Html.class, OptionalInt.class, Object.class)
                        .contains(type);
    }

    private static String said(Type type) {
        return switch (type) {
            case Class<?> one when one == OptionalInt.class -> "integer?";
            case Class<?> one when one == int.class -> "integer";
            case Class<?> one -> isPlain(one) ? name(one).toLowerCase(java.util.Locale.ROOT) : name(one);
            case ParameterizedType many
            when many.getRawType() == Optional.class -> said(many.getActualTypeArguments()[0]) + "?";
            case ParameterizedType many
            when many.getRawType() instanceof Class<?> raw
                    && (Collection.class.isAssignableFrom(raw) || Map.class.isAssignableFrom(raw)) ->
                raw.getSimpleName().toLowerCase(java.util.Locale.ROOT) + " of "
                        + said(many.getActualTypeArguments()[many.getActualTypeArguments().length - 1]);
            case ParameterizedType other -> said(other.getRawType());
            case TypeVariable<?> _ -> "what this kind of page shows";
            case WildcardType _ -> "object";
            default -> type.getTypeName();
        };
    }

    private static String name(Class<?> type) {
        return type.getName().replaceFirst(".*\\.", "").replace('$', '.');
    }
}

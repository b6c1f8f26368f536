package fascicle.importing.posts;

import fascicle.importing.posts.Post.Doubt;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// Writes in Markdown what other tools have signs of their own for; what it does not know stays, and is a doubt.
///
/// ```markdown
/// {{< figure src="a.png" caption="A map" >}}    ![A map](a.png "A map")
/// {% highlight ruby %} ... {% endhighlight %}   a block of code
/// :::tip ... :::                                > [!TIP]
/// ```
final class OtherSigns {
    private static final Pattern FENCE = Pattern.compile("\\s*+(?:[-*+>]\\s++)*+(`{3,}+|~{3,}+).*");
    private static final Pattern CODE =
            Pattern.compile("\\s*(?:\\{%-?\\s*(?:highlight|code_block|codeblock)\\s*([\\w+#-]*)[^}]*%}"
                    + "|\\{\\{[<%]\\s*(?:highlight|code)\\s*\"?([\\w+#-]*)[^}]*[%>]}})\\s*");
    private static final Pattern CODE_END = Pattern.compile(
            "\\s*(?:\\{%-?\\s*end(?:highlight|code_block|codeblock)\\s*-?%}|\\{\\{[<%]\\s*/\\s*(?:highlight|code)\\s*[%>]}})\\s*");
    private static final Pattern BOX =
            Pattern.compile("\\s{0,3}:{3,}\\s*\\{?\\.?([\\w-]+)\\}?\\s*\\[?([^\\]]*)\\]?\\s*");
    private static final Pattern BOX_END = Pattern.compile("\\s{0,3}:{3,}\\s*");
    private static final Pattern NOTHING =
            Pattern.compile("(?i)\\s*(?:\\{:?:[^}]*}|\\[\\[?_?toc_?]]?|\\{%-?\\s*(?:end)?raw\\s*-?%}|[-*+] toc)\\s*");
    private static final Pattern LEFT = Pattern.compile("\\{\\{[^{}]*+}}|\\{%[^{}]*+}");
    private static final String VALUES =
            "(?:\\s++(?:[\\w-]++\\s*+[=:]\\s*+)?+(?:\"[^\"]*+\"|'[^']*+'|[^\\s\"'{}%>/][^\\s\"'{}%>]*+))*+";
    private static final Pattern SHORTCODE = Pattern.compile(
            "\\{\\{[<%]\\s*+(?<hugo>[\\w-]++)(?<hugoValues>" + VALUES + ")\\s*+/?+\\s*+[%>]}}"
                    + "|\\{%-?+\\s*+(?<jekyll>[\\w-]++)(?<jekyllValues>" + VALUES + ")\\s*+-?+%}"
                                                                                  + "|\\{\\{-?+\\s*+(?<shown>site\\.(?:baseurl|url)|[\"'][^\"']*+[\"'](?:\\s*+\\|\\s*+\\w++)++)\\s*+-?+}}");
    private static final Pattern VALUE =
            Pattern.compile("(?:([\\w-]+)\\s*[=:]\\s*)?(?:\"([^\"]*)\"|'([^']*)'|([^\\s\"'=]+))");
    private static final Pattern ATTRIBUTES =
            Pattern.compile("(?<=\\S)\\h*+\\{:?+\\s*+[.#][^{}]*+}(?=\\s*+$)|(?<=[)\\]*_`])\\{:[^{}]*+}");

    private static final Map<String, String> BOXES = Map.ofEntries(
            Map.entry("note", "NOTE"),
            Map.entry("info", "NOTE"),
            Map.entry("details", "NOTE"),
            Map.entry("tip", "TIP"),
            Map.entry("success", "TIP"),
            Map.entry("hint", "TIP"),
            Map.entry("important", "IMPORTANT"),
            Map.entry("warning", "WARNING"),
            Map.entry("caution", "CAUTION"),
            Map.entry("danger", "CAUTION"));

    /// What shortcodes of films and the like lead to; the id comes in the place of the star.
    private static final Map<String, String> ADDRESSES = Map.of(
            "youtube", "https://www.youtube.com/watch?v=*",
            "vimeo", "https://vimeo.com/*",
            "tweet", "https://twitter.com/i/status/*",
            "twitter", "https://twitter.com/i/status/*",
            "instagram", "https://www.instagram.com/p/*",
            "gist", "https://gist.github.com/*");

    private final int firstLine;
    private final boolean mdx;
    private final List<Doubt> doubts = new ArrayList<>();

    /// @param firstLine of the text in its file, from 1
    /// @param mdx whether it begins with lines of a program
    OtherSigns(int firstLine, boolean mdx) {
        this.firstLine = firstLine;
        this.mdx = mdx;
    }

    List<Doubt> doubts() {
        return List.copyOf(doubts);
    }

    /// The same text with the signs that Markdown has.
    List<String> taken(List<String> text) {
        List<String> taken = new ArrayList<>();
        String fence = "";
        boolean boxed = false;
        for (int i = 0; i < text.size(); i++) {
            String line = text.get(i);
            Matcher opening = FENCE.matcher(line);
            if (!fence.isEmpty()) {
                boolean ends = fence.equals("code")
                        ? CODE_END.matcher(line).matches()
                        : opening.matches()
                                && opening.group(1).startsWith(fence)
                                && line.strip().equals(opening.group(1));
                taken.add(box(boxed) + (fence.equals("code") && ends ? "```" : line));
                fence = ends ? "" : fence;
            } else if (opening.matches()) {
                fence = opening.group(1);
                taken.add(box(boxed) + line);
            } else if (CODE.matcher(line).matches()) {
                fence = "code";
                taken.add(box(boxed) + "```" + language(line));
            } else if (BOX_END.matcher(line).matches()) {
                boxed = false;
            } else if (BOX.matcher(line).matches()) {
                boxed = open(line, taken);
            } else if (!NOTHING.matcher(line).matches() && !(mdx && line.matches("(?:import|export) .*"))) {
                taken.add(box(boxed) + line(line, firstLine + i));
            }
        }
        return taken;
    }

    private static String box(boolean boxed) {
        return boxed ? "> " : "";
    }

    private static String language(String line) {
        Matcher code = CODE.matcher(line);
        String jekyll = code.matches() ? code.group(1) : "";
        return jekyll == null ? Optional.ofNullable(code.group(2)).orElse("") : jekyll;
    }

    /// Begins a box; one of a kind that Markdown does not know is none.
    private static boolean open(String line, List<String> taken) {
        Matcher box = BOX.matcher(line);
        String kind = box.matches() ? box.group(1).toLowerCase(Locale.ROOT) : "";
        String title = box.group(2).strip();
        if (!BOXES.containsKey(kind)) {
            taken.add(title.isEmpty() ? "" : "**" + title + "**");
            return false;
        }
        taken.add("");
        taken.add("> [!" + BOXES.get(kind) + "]");
        if (!title.isEmpty()) {
            taken.add("> **" + title + "**");
            taken.add(">");
        }
        return true;
    }

    private String line(String line, int number) {
        if (line.indexOf('{') < 0) {
            return line;
        }
        String plain = ATTRIBUTES.matcher(line).replaceAll("");
        String taken = SHORTCODE
                .matcher(plain)
                .replaceAll(found -> Matcher.quoteReplacement(markdown(found).orElse(found.group())));
        if (LEFT.matcher(taken.replaceAll("`[^`]*`", "")).find()) {
            doubts.add(new Doubt(number, "a sign that only the former tool knew: " + taken.strip()));
        }
        return taken;
    }

    private static Optional<String> markdown(MatchResult found) {
        String words = found.group("shown");
        if (words != null) {
            return Optional.of(words.startsWith("site") ? "" : words.replaceFirst("^[\"']([^\"']*)[\"'].*", "$1"));
        }
        String tool = found.group("hugo") == null ? "jekyll" : "hugo";
        String name = found.group(tool).toLowerCase(Locale.ROOT);
        List<MatchResult> values =
                VALUE.matcher(found.group(tool + "Values")).results().toList();
        return switch (name) {
            case "figure", "image", "img" -> figure(values);
            case "ref", "relref", "link" -> bare(values);
            case "post_url" -> bare(values).map(post -> post + ".md");
            default -> Optional.ofNullable(ADDRESSES.get(name)).flatMap(address -> address(address, values));
        };
    }

    private static Optional<String> figure(List<MatchResult> values) {
        String caption =
                named("caption", values).or(() -> named("title", values)).orElse("");
        String alt = named("alt", values).filter(words -> !words.isBlank()).orElse(caption);
        return named("src", values)
                .or(() -> named("link", values))
                .map(source -> "![" + alt + "](" + source
                        + (caption.isBlank() ? "" : " \"" + caption.replace('"', '”') + "\"") + ")");
    }

    private static Optional<String> address(String address, List<MatchResult> values) {
        Optional<String> id = named("id", values)
                .or(() -> values.isEmpty()
                        ? Optional.empty()
                        : Optional.of(String.join(
                                "/",
                                values.stream()
                                        .filter(value -> value.group(1) == null)
                                        .map(OtherSigns::words)
                                        .limit(2)
                                        .toList())));
        return id.filter(words -> words.matches("[\\w/-]+")).map(words -> "<" + address.replace("*", words) + ">");
    }

    private static Optional<String> bare(List<MatchResult> values) {
        return values.stream()
                .filter(value -> value.group(1) == null || value.group(1).equals("path"))
                .map(OtherSigns::words)
                .findFirst();
    }

    private static Optional<String> named(String name, List<MatchResult> values) {
        return values.stream()
                .filter(value -> name.equalsIgnoreCase(value.group(1)))
                .map(OtherSigns::words)
                .findFirst();
    }

    private static String words(MatchResult value) {
        return value.group(2) != null ? value.group(2) : value.group(3) != null ? value.group(3) : value.group(4);
    }
}

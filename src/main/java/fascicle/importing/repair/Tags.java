package fascicle.importing.repair;

import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// HTML that converters leave in Markdown becomes Markdown; other tags go, and what only looks like one is escaped.
record Tags(Journal journal) implements TextRepair {
    private static final Pattern LINK =
            Pattern.compile("<a\\s[^<>]*?href=[\"']([^\"'<>]*)[\"'][^<>]*>([^<]*)</a>", Pattern.CASE_INSENSITIVE);
    private static final Pattern TAG = Pattern.compile("</?([A-Za-z][A-Za-z0-9]*)\\b[^<>]*>");
    private static final Pattern ADDRESS = Pattern.compile("<(https?|mailto):[^<>\\s]+>|<[^<>@\\s]+@[^<>@\\s]+>");
    private static final Set<String> KEPT = Set.of("sub", "sup");
    private static final Map<String, String> SIGNS =
            Map.of("b", "**", "strong", "**", "i", "*", "em", "*", "code", "`", "br", " ");
    private static final Set<String> DROPPED =
            Set.of("a", "u", "span", "font", "div", "p", "center", "small", "big", "ins", "mark", "hr", "img");

    @Override
    public String mend(String text, int line) {
        if (text.indexOf('<') < 0) {
            return text;
        }
        String linked = LINK.matcher(text).replaceAll(link -> Matcher.quoteReplacement(link(link, line)));
        return TAG.matcher(linked).replaceAll(tag -> Matcher.quoteReplacement(tag(tag, linked, line)));
    }

    private String link(MatchResult link, int line) {
        String target = link.group(1);
        String words = link.group(2);
        boolean same = target.replaceFirst("^mailto:", "").equals(words);
        journal.repair(line, "html", "made an HTML link a Markdown link", link.group());
        return same ? "<" + words + ">" : "[" + words + "](" + target + ")";
    }

    private String tag(MatchResult tag, String text, int line) {
        String name = tag.group(1).toLowerCase(Locale.ROOT);
        if (KEPT.contains(name) || ADDRESS.matcher(tag.group()).matches()) {
            return tag.group();
        }
        if (!DROPPED.contains(name) && !SIGNS.containsKey(name)) {
            journal.doubt(line, "html", "took what looks like a tag for words", tag.group());
            return "\\" + tag.group();
        }
        journal.repair(line, "html", "took out a tag", around(tag, text));
        return SIGNS.getOrDefault(name, "");
    }

    /// The tag with the word that it cuts into, if it does.
    private static String around(MatchResult tag, String text) {
        int from = tag.start();
        int to = tag.end();
        while (from > 0 && !Character.isWhitespace(text.charAt(from - 1))) {
            from--;
        }
        while (to < text.length() && !Character.isWhitespace(text.charAt(to))) {
            to++;
        }
        return text.substring(from, to);
    }
}

package fascicle.render.epub;

import fascicle.render.Html;
import fascicle.render.LetteredText;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// The marks of printed pages in an e-book.
///
/// @param listed the pages of its list, in order
/// @param texts the file in which each page is marked, cut at its mark
record PrintedPages(List<Integer> listed, Map<Integer, Cut> texts) {
    private static final Pattern MARK = Pattern.compile(
            "<span epub:type=\"pagebreak\" role=\"doc-pagebreak\" id=\"page\\.(\\d+)\" aria-label=\"\\1\"></span>");

    private static final Pattern ENTRY = Pattern.compile("<a href=\"([^\"#]+)#page\\.(\\d+)\">\\2</a>");

    record Cut(String before, String after) {}

    static PrintedPages of(EpubFile book) {
        String list = book.file("nav.xhtml").replaceFirst("(?s).*page-list", "");
        List<MatchResult> entries = ENTRY.matcher(list).results().toList();
        Map<Integer, Cut> texts = new TreeMap<>();
        entries.forEach(entry -> texts.put(page(entry), cut(book.file(entry.group(1)), page(entry))));
        return new PrintedPages(entries.stream().map(PrintedPages::page).toList(), texts);
    }

    private static int page(MatchResult entry) {
        return Integer.parseInt(entry.group(2));
    }

    private static Cut cut(String file, int page) {
        Matcher mark = MARK.matcher(file);
        while (mark.find()) {
            if (mark.group(1).equals(String.valueOf(page))) {
                return new Cut(file.substring(0, mark.start()), file.substring(mark.end()));
            }
        }
        throw new AssertionError("no mark of page " + page + " in " + file);
    }

    /// The first letters of a page: of its heading, where it begins above that.
    String after(int page, int most) {
        Cut cut = texts.get(page);
        String heading = cut.after().replaceFirst("(?s).*?<h1", "<h1").replaceFirst("(?s)</h1>.*", "");
        String letters = letters(begins(cut) ? heading : cut.after());
        return letters.substring(0, Math.min(most, letters.length()));
    }

    /// The last letters before a page; none where it begins with its file.
    String before(int page, int most) {
        Cut cut = texts.get(page);
        String letters = begins(cut) ? "" : letters(cut.before().replaceFirst("(?s).*<h1", "<h1"));
        return letters.substring(Math.max(0, letters.length() - most));
    }

    private static boolean begins(Cut cut) {
        return cut.before().replaceFirst("<article>\\s*$", "").stripTrailing().endsWith("matter\">");
    }

    private static String letters(String markup) {
        return LetteredText.of(new Html(markup)).letters().replace("\uFFFC", "");
    }
}

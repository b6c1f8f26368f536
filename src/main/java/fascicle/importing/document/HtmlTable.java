package fascicle.importing.document;

import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/// A table that a converter left as HTML, however careless.
///
/// @param headed whether its first row names the columns
/// @param lines a row each, with bars between the cells; or the blocks of a table of one cell
record HtmlTable(boolean headed, List<String> lines) {
    private static final Pattern TAG = Pattern.compile("</?[A-Za-z][^<>]*>|&#?\\w{1,10};");

    /// The signs of HTML, which readers do not see.
    static String tags(String html) {
        return TAG.matcher(html).results().map(MatchResult::group).collect(Collectors.joining());
    }

    /// @param html begins with a table
    static HtmlTable in(String html) {
        Document document = Jsoup.parseBodyFragment(html);
        Element table = document.selectFirst("table");
        Element row = table == null ? null : table.selectFirst("tr");
        if (table == null || row == null) {
            return new HtmlTable(false, List.of());
        }
        boolean headed = row.parents().is("thead") || row.select("> td").isEmpty();
        return new HtmlTable(
                headed,
                ImportedHtml.lines(table, false).stream()
                        .filter(line -> !line.isEmpty())
                        .toList());
    }
}

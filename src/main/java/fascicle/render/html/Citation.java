package fascicle.render.html;

import fascicle.address.Addresses;
import fascicle.model.Article;
import fascicle.model.Issue;
import fascicle.model.Settings;
import fascicle.render.Json;
import java.io.IOException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// An article as others cite it: in words, and in the formats of programs that keep references.
final class Citation {
    private static final Pattern COMMANDS = Pattern.compile("[\\\\{}~^%&#_$]");

    private final Site site;
    private final Article article;
    private final Issue issue;
    private final Settings settings;

    Citation(Site site, Article article) {
        this.site = site;
        this.article = article;
        this.issue = site.issueOf(article);
        this.settings = site.newsletter().settings();
    }

    View.Citation view() {
        return new View.Citation(
                text(),
                List.of(
                        new View.Link("BibTeX", path("bib")),
                        new View.Link("RIS", path("ris")),
                        new View.Link("CSL-JSON", path("csl.json"))));
    }

    void publish(Press press) throws IOException {
        press.publish(path("bib"), this::bibtex);
        press.publish(path("ris"), this::ris);
        press.publish(path("csl.json"), () -> Json.pretty(List.of(csl())));
    }

    private String path(String extension) {
        return Addresses.of(article).replaceFirst("html$", extension);
    }

    private Optional<String> page() {
        OptionalInt page = site.known().page(article.key());
        return page.isPresent() ? Optional.of(String.valueOf(page.getAsInt())) : Optional.empty();
    }

    private Optional<String> number() {
        return issue.number().isPresent()
                ? Optional.of(String.valueOf(issue.number().getAsInt()))
                : Optional.empty();
    }

    private String text() {
        String plain = site.words()
                .say("citation.text", settings.publisher(), article.title(), settings.title(), issue.period());
        String paged = page().map(page -> site.words().say("citation.page", plain, page))
                .orElse(plain);
        return site.absolute(Addresses.of(article))
                .map(address -> site.words().say("citation.address", paged, address))
                .orElseGet(() -> site.words().say("citation.end", paged));
    }

    /// The `<meta>` elements by which reference managers and scholarly search engines read a page.
    List<View.Meta> metas() {
        List<View.Meta> metas = new ArrayList<>();
        metas.add(meta("title", article.title()));
        metas.add(meta("author", settings.publisher()));
        metas.add(meta("publication_date", issue.published().toString().replace('-', '/')));
        metas.add(meta("journal_title", settings.title()));
        metas.add(meta("publisher", settings.publisher()));
        metas.add(meta("language", article.language().toLanguageTag()));
        number().ifPresent(number -> metas.add(meta("issue", number)));
        page().ifPresent(page -> metas.add(meta("firstpage", page)));
        site.known().edition(issue.id()).flatMap(site::absolute).ifPresent(pdf -> metas.add(meta("pdf_url", pdf)));
        return List.copyOf(metas);
    }

    private static View.Meta meta(String key, String content) {
        return new View.Meta("name", "citation_" + key, content);
    }

    private String bibtex() {
        LocalDate date = issue.published();
        StringBuilder entry = new StringBuilder(
                "@article{" + article.key().issue() + "-" + article.key().name());
        field(entry, "title", Optional.of("{" + escaped(article.title()) + "}"));
        field(entry, "author", Optional.of("{" + escaped(settings.publisher()) + "}"));
        field(entry, "journal", Optional.of(escaped(settings.title())));
        field(entry, "issue", Optional.of(escaped(issue.period())));
        field(entry, "number", number());
        field(entry, "pages", page());
        field(entry, "date", Optional.of(date.toString()));
        field(entry, "year", Optional.of(String.valueOf(date.getYear())));
        field(entry, "url", site.absolute(Addresses.of(article)));
        return entry.append("\n}\n").toString();
    }

    private static void field(StringBuilder entry, String name, Optional<String> value) {
        value.ifPresent(text -> entry.append(",\n  " + name + " = {" + text + "}"));
    }

    /// BibTeX reads a few characters as commands, and counts braces even behind a backslash.
    private static String escaped(String text) {
        return COMMANDS.matcher(text)
                .replaceAll(found -> Matcher.quoteReplacement(
                        switch (found.group()) {
                            case "\\" -> "\\textbackslash{}";
                            case "{" -> "\\textbraceleft{}";
                            case "}" -> "\\textbraceright{}";
                            case "~" -> "\\textasciitilde{}";
                            case "^" -> "\\textasciicircum{}";
                            default -> "\\" + found.group();
                        }));
    }

    /// @see <a href="https://en.wikipedia.org/wiki/RIS_(file_format)">RIS</a>
    private String ris() {
        StringBuilder lines = new StringBuilder("TY  - NEWS\r\n");
        line(lines, "TI", Optional.of(article.title()));
        line(lines, "AU", Optional.of(settings.publisher()));
        line(lines, "JO", Optional.of(settings.title()));
        line(lines, "PY", Optional.of(String.valueOf(issue.published().getYear())));
        line(lines, "DA", Optional.of(issue.published().toString().replace('-', '/')));
        line(lines, "IS", number().or(() -> Optional.of(issue.period())));
        line(lines, "SP", page());
        line(lines, "PB", Optional.of(settings.publisher()));
        line(lines, "LA", Optional.of(article.language().toLanguageTag()));
        line(lines, "UR", site.absolute(Addresses.of(article)));
        return lines.append("ER  - \r\n").toString();
    }

    private static void line(StringBuilder lines, String tag, Optional<String> value) {
        value.ifPresent(text -> lines.append(tag)
                .append("  - ")
                .append(text.replaceAll("\\R", " "))
                .append("\r\n"));
    }

    private Map<String, Object> csl() {
        LocalDate date = issue.published();
        Map<String, Object> item = new LinkedHashMap<>();
        item.put("id", article.key().toString());
        item.put("type", "article-newspaper");
        item.put("title", article.title());
        item.put("author", List.of(Map.of("literal", settings.publisher())));
        item.put("container-title", settings.title());
        item.put("publisher", settings.publisher());
        item.put("issue", number().or(() -> Optional.of(issue.period())));
        item.put("page", page());
        item.put("language", article.language().toLanguageTag());
        item.put(
                "issued",
                Map.of("date-parts", List.of(List.of(date.getYear(), date.getMonthValue(), date.getDayOfMonth()))));
        item.put("URL", site.absolute(Addresses.of(article)));
        return item;
    }
}

package fascicle.render.html;

import fascicle.address.Addresses;
import fascicle.model.Author;
import fascicle.model.Issue;
import fascicle.model.Settings;
import fascicle.plan.Made;
import fascicle.plan.OutputFile;
import fascicle.plan.PlannedFile;
import fascicle.plan.Recipe;
import fascicle.render.Json;
import fascicle.render.Words;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/// An article as others cite it: in words, and in the formats of programs that keep references.
final class Citation {
    private static final String BIBTEX = "bib";
    private static final String RIS = "ris";
    private static final String CSL = "csl.json";
    private static final Pattern COMMANDS = Pattern.compile("[\\\\{}~^%&#_$]");

    private final Frame frame;
    private final Listed listed;
    private final Listed.Facts article;
    private final IssueFacts issue;
    private final Settings settings;

    Citation(Frame frame, Listed listed, IssueFacts issue) {
        this.frame = frame;
        this.listed = listed;
        this.article = listed.facts();
        this.issue = issue;
        this.settings = frame.settings();
    }

    /// What the files of a citation are made from.
    private record Inputs(Frame frame, Listed listed, IssueFacts issue) {
        Citation citation() {
            return new Citation(frame, listed, issue);
        }
    }

    /// Its files, beside the page of each article.
    static List<PlannedFile> planned(Site site) {
        List<PlannedFile> files = new ArrayList<>();
        for (Issue issue : site.newsletter().issues()) {
            issue.versions().forEach(article -> {
                Recipe<Inputs> recipe = Recipe.quick(
                        "citation",
                        () -> new Inputs(site.frame(), site.listed(article), site.facts(issue)),
                        in -> in.citation().made());
                for (String extension : List.of(BIBTEX, RIS, CSL)) {
                    files.add(new PlannedFile(
                                    Addresses.beside(article.key(), extension), "citation", article.language(), recipe)
                            .in(issue.id()));
                }
            });
        }
        return files;
    }

    private Made made() {
        return Made.of(
                OutputFile.text(path(BIBTEX), bibtex()),
                OutputFile.text(path(RIS), ris()),
                OutputFile.text(path(CSL), Json.pretty(List.of(csl()))));
    }

    /// @param title of the newsletter, as the page calls it
    /// @param period of the issue, as the page calls it
    View.Citation view(Words words, String title, String period) {
        return new View.Citation(
                text(words, title, period),
                List.of(
                        new View.Link("BibTeX", path(BIBTEX)),
                        new View.Link("RIS", path(RIS)),
                        new View.Link("CSL-JSON", path(CSL))));
    }

    private String path(String extension) {
        return Addresses.beside(article.key(), extension);
    }

    private Optional<String> page() {
        OptionalInt page = article.page();
        return page.isPresent() ? Optional.of(String.valueOf(page.getAsInt())) : Optional.empty();
    }

    /// Those who wrote it, or else the publisher.
    private List<String> authors() {
        return article.authors().isEmpty()
                ? List.of(settings.publisher())
                : article.authors().stream().map(Author::name).toList();
    }

    private Optional<String> number() {
        return issue.number().isPresent()
                ? Optional.of(String.valueOf(issue.number().getAsInt()))
                : Optional.empty();
    }

    private String text(Words words, String title, String period) {
        String plain = words.say(
                "citation.text", String.join(words.get("list.comma"), authors()), article.title(), title, period);
        String paged =
                page().map(page -> words.say("citation.page", plain, page)).orElse(plain);
        return frame.absolute(listed.path())
                .map(address -> words.say("citation.address", paged, address))
                .orElseGet(() -> words.say("citation.end", paged));
    }

    /// The `<meta>` elements by which reference managers and scholarly search engines read a page.
    List<View.Meta> metas() {
        List<View.Meta> metas = new ArrayList<>();
        metas.add(meta("title", article.title()));
        authors().forEach(author -> metas.add(meta("author", author)));
        metas.add(meta("publication_date", issue.published().toString().replace('-', '/')));
        metas.add(meta("journal_title", settings.title()));
        metas.add(meta("publisher", settings.publisher()));
        metas.add(meta("language", article.language().toLanguageTag()));
        settings.issn().ifPresent(issn -> metas.add(meta("issn", issn)));
        article.doi().ifPresent(doi -> metas.add(meta("doi", doi)));
        number().ifPresent(number -> metas.add(meta("issue", number)));
        page().ifPresent(page -> metas.add(meta("firstpage", page)));
        issue.edition().flatMap(frame::absolute).ifPresent(pdf -> metas.add(meta("pdf_url", pdf)));
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
        field(
                entry,
                "author",
                Optional.of(authors().stream()
                        .map(author -> "{" + escaped(author) + "}")
                        .collect(Collectors.joining(" and "))));
        field(entry, "journal", Optional.of(escaped(settings.title())));
        field(entry, "issue", Optional.of(escaped(issue.period())));
        field(entry, "number", number());
        field(entry, "pages", page());
        field(entry, "date", Optional.of(date.toString()));
        field(entry, "year", Optional.of(String.valueOf(date.getYear())));
        field(entry, "issn", settings.issn());
        field(entry, "doi", article.doi().map(Citation::escaped));
        field(entry, "url", frame.absolute(listed.path()));
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
        authors().forEach(author -> line(lines, "AU", Optional.of(author)));
        line(lines, "JO", Optional.of(settings.title()));
        line(lines, "PY", Optional.of(String.valueOf(issue.published().getYear())));
        line(lines, "DA", Optional.of(issue.published().toString().replace('-', '/')));
        line(lines, "IS", number().or(() -> Optional.of(issue.period())));
        line(lines, "SP", page());
        line(lines, "PB", Optional.of(settings.publisher()));
        line(lines, "LA", Optional.of(article.language().toLanguageTag()));
        line(lines, "SN", settings.issn());
        line(lines, "DO", article.doi());
        line(lines, "UR", frame.absolute(listed.path()));
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
        item.put(
                "author",
                authors().stream().map(author -> Map.of("literal", author)).toList());
        item.put("container-title", settings.title());
        item.put("publisher", settings.publisher());
        item.put("issue", number().or(() -> Optional.of(issue.period())));
        item.put("page", page());
        item.put("language", article.language().toLanguageTag());
        item.put(
                "issued",
                Map.of("date-parts", List.of(List.of(date.getYear(), date.getMonthValue(), date.getDayOfMonth()))));
        item.put("ISSN", settings.issn());
        item.put("DOI", article.doi());
        item.put("URL", frame.absolute(listed.path()));
        return item;
    }
}

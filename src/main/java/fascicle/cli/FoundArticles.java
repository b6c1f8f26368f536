package fascicle.cli;

import fascicle.model.Topic;
import fascicle.render.Json;
import fascicle.render.search.Lead;
import fascicle.render.search.Notes;
import fascicle.render.search.Question;
import fascicle.render.search.Results;
import fascicle.render.search.SearchIndex;
import fascicle.render.search.SearchName;
import fascicle.render.search.Snippets;
import java.io.IOException;
import java.io.PrintWriter;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import picocli.CommandLine.Help.Ansi;

/// Results of a search, for people and for programs.
///
/// @param explain whether to tell how each score comes about
record FoundArticles(SearchIndex index, Question question, Results results, boolean explain) {
    void print(Terminal terminal) throws IOException {
        PrintWriter out = terminal.out();
        out.println(Tally.count(results.complete() > 0 ? results.complete() : results.total(), "article"));
        notes().stream().map(Harmless::text).forEach(out::println);
        for (Lead lead : index.leads(question)) {
            out.println(Harmless.text(line(lead)));
        }
        print(complete(), true, terminal);
        if (results.complete() > 0 && results.notes().isRelaxed()) {
            out.println();
            out.println("With some of it: " + Tally.count(results.total() - results.complete(), "article"));
        }
        print(partial(), false, terminal);
    }

    /// `MIIT: Ministry of Industry and Information Technology, 工业和信息化部; 9 articles`
    private static String line(Lead lead) {
        String meaning = lead.about().isEmpty() ? "" : ": " + lead.about();
        String articles =
                lead.articles().isPresent() ? "; " + Tally.count(lead.articles().getAsInt(), "article") : "";
        return lead.title() + meaning + articles + (isOfTable(lead) ? "" : " · " + lead.address());
    }

    private List<Results.Hit> complete() {
        return results.hits()
                .subList(0, Math.min(results.complete(), results.hits().size()));
    }

    private List<Results.Hit> partial() {
        return results.hits().subList(complete().size(), results.hits().size());
    }

    private void print(List<Results.Hit> hits, boolean isComplete, Terminal terminal) throws IOException {
        PrintWriter out = terminal.out();
        Snippets snippets = index.snippets(question, isComplete);
        for (Results.Hit hit : hits) {
            out.println();
            out.println(hit.article().number() + ". " + marked(snippets.title(hit.article()), terminal.outStyle()));
            out.println("   "
                    + Harmless.text(hit.issue().period() + " · "
                            + hit.article().section().title() + " · "
                            + hit.article().at().path())
                    + " · " + String.format(Locale.ROOT, "%.3f", hit.score()));
            out.println("   " + marked(snippets.of(hit.article()), terminal.outStyle()));
            if (explain) {
                index.explanation(question, hit.document())
                        .lines()
                        .forEach(line -> out.println("   | " + Harmless.text(line)));
            }
        }
    }

    /// Matches stand in colour, or, where there is none, between stars. Control characters of a text stay out.
    private static String marked(List<Snippets.Part> parts, Ansi style) {
        return parts.stream()
                .map(part -> {
                    String text = Harmless.text(part.text().replaceAll("\\s", " "));
                    if (!part.isMatch()) {
                        return text;
                    }
                    return style.enabled() ? "\u001b[1;33m" + text + "\u001b[0m" : "*" + text + "*";
                })
                .collect(Collectors.joining());
    }

    private static boolean isOfTable(Lead lead) {
        return lead.address().contains("#");
    }

    private List<String> notes() {
        Notes notes = results.notes();
        List<String> said = new ArrayList<>();
        notes.corrections()
                .forEach(correction -> said.add(
                        "In no article: \"" + correction.written() + "\". Looked for \"" + correction.meant() + "\"."));
        notes.missing().forEach(word -> said.add("In no article: \"" + word + "\"."));
        if (notes.isRelaxed() && results.complete() == 0) {
            said.add("No article has all of this; these have some of it.");
        }
        notes.names().forEach(name -> said.add("Also found: " + name.forms() + ". (--as-written leaves this out.)"));
        return said;
    }

    String json() throws IOException {
        List<Object> hits = new ArrayList<>();
        hits.addAll(json(complete(), index.snippets(question, true)));
        hits.addAll(json(partial(), index.snippets(question, false)));
        Map<String, Object> all = new LinkedHashMap<>();
        all.put("words", question.words());
        all.put("total", results.total());
        all.put("complete", results.complete());
        all.put("relaxed", results.notes().isRelaxed());
        all.put("missing", results.notes().missing());
        all.put(
                "corrected",
                results.notes().corrections().stream()
                        .collect(Collectors.toMap(
                                Notes.Correction::written,
                                Notes.Correction::meant,
                                (first, _) -> first,
                                LinkedHashMap::new)));
        all.put("names", results.notes().names().stream().map(SearchName::key).toList());
        all.put("leads", index.leads(question).stream().map(FoundArticles::json).toList());
        all.put("results", hits);
        return Json.pretty(all);
    }

    private List<Object> json(List<Results.Hit> hits, Snippets snippets) throws IOException {
        List<Object> all = new ArrayList<>();
        for (Results.Hit hit : hits) {
            all.add(json(hit, snippets));
        }
        return all;
    }

    private Map<String, Object> json(Results.Hit hit, Snippets snippets) throws IOException {
        Map<String, Object> found = new LinkedHashMap<>();
        found.put("article", hit.article().key().toString());
        found.put("file", hit.article().at().path());
        found.put("number", hit.article().number());
        found.put("title", hit.article().title());
        found.put("language", hit.article().language().toLanguageTag());
        found.put("issue", hit.issue().id().value());
        found.put("published", hit.issue().published().toString());
        found.put("section", hit.article().section().id().value());
        found.put("topics", hit.article().topics().stream().map(Topic::name).toList());
        found.put("score", hit.score());
        found.put(
                "snippet",
                snippets.of(hit.article()).stream().map(FoundArticles::json).toList());
        if (explain) {
            found.put("explanation", index.explanation(question, hit.document()));
        }
        return found;
    }

    private static Map<String, Object> json(Lead lead) {
        Map<String, Object> json = new LinkedHashMap<>();
        json.put("title", lead.title());
        json.put("about", lead.about());
        json.put("address", lead.address());
        lead.articles().ifPresent(articles -> json.put("articles", articles));
        return json;
    }

    private static Map<String, Object> json(Snippets.Part part) {
        Map<String, Object> json = new LinkedHashMap<>();
        json.put("text", part.text());
        json.put("match", part.isMatch());
        return json;
    }
}

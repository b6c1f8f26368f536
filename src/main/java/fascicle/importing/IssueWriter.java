package fascicle.importing;

import fascicle.OnDisk;
import fascicle.SourcePaths;
import fascicle.content.yaml.YamlText;
import fascicle.importing.Draft.Article;
import fascicle.importing.Draft.ShortForm;
import fascicle.importing.Imported.Done;
import fascicle.importing.Imported.Figures;
import fascicle.importing.Imported.Refused;
import fascicle.importing.document.SourceDocument;
import fascicle.importing.repair.Journal;
import fascicle.importing.repair.Journal.Kind;
import fascicle.model.Abbreviations;
import fascicle.model.Newsletter;
import fascicle.model.Slug;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/// Writes a draft into the project, with the log and the remainder, and accounts for every word.
final class IssueWriter {
    private static final int LONGEST_NAME = 50;

    private final ImportRequest request;
    private final Optional<Newsletter> newsletter;
    private final SourceDocument.Text document;
    private final Journal journal;
    private final Audit audit = new Audit();

    IssueWriter(ImportRequest request, Optional<Newsletter> newsletter, SourceDocument.Text document, Journal journal) {
        this.request = request;
        this.newsletter = newsletter;
        this.document = document;
        this.journal = journal;
    }

    Imported write(Draft draft) throws IOException {
        String id = request.issue()
                .map(issue -> issue.value())
                .orElse(draft.period().first().toString());
        Path folder = request.project().resolve(SourcePaths.issue(id));
        if (OnDisk.isThere(folder) && !request.replace()) {
            return new Refused(
                    "there is an issue " + id + " already",
                    "give another --issue, or --force to set the old one aside");
        }
        SettingsText sections = new SettingsText(
                newsletter.map(found -> found.settings().sections()).orElse(List.of()),
                draft.articles().stream().map(Article::section).toList());
        Optional<String> settings = newsletter.isEmpty()
                ? Optional.of(sections.whole(draft, journal))
                : sections.extended(OnDisk.text(settingsFile()));
        if (settings.isEmpty()) {
            return new Refused(
                    "cannot add the sections of the issue to content/newsletter.yaml",
                    "write its list of sections one per line, and add these:\n" + sections.lines("  "));
        }
        audit.written(newsletter.isEmpty() ? settings.get() : sections.lines("  "));
        return write(draft, sections, settings.get(), folder);
    }

    private Path settingsFile() {
        return request.project().resolve(SourcePaths.SETTINGS);
    }

    private Done write(Draft draft, SettingsText sections, String settings, Path folder) throws IOException {
        Optional<String> abbreviations = abbreviations(draft.shortForms());
        Map<String, String> issue = issue(draft, sections);
        List<Draft.Rest> remainder = new ArrayList<>(draft.remainder());
        Map<Path, String> pages = pages(draft.pages(), remainder);
        String id = folder.getFileName().toString();
        Path logs = request.project().resolve("imports").resolve(id);
        Map<Path, String> shared = new LinkedHashMap<>(logs(logs, id, remainder, draft));
        shared.putAll(pages);
        abbreviations.ifPresent(text -> shared.put(request.project().resolve(SourcePaths.ABBREVIATIONS), text));
        shared.put(settingsFile(), settings);
        Path rest = logs.resolve("remainder.md");
        return new Done(
                folder,
                logs.resolve("log.md"),
                Optional.of(rest).filter(shared::containsKey),
                put(new IssueFolder(request.project(), folder, logs), issue, draft, shared),
                figures(draft));
    }

    /// The issue comes last: without it, nothing else matters.
    private Optional<Path> put(IssueFolder folder, Map<String, String> issue, Draft draft, Map<Path, String> shared)
            throws IOException {
        try (folder;
                StagedFiles others = new StagedFiles(request.project())) {
            folder.stage(issue, draft.pictures());
            others.stage(shared);
            others.putInPlace();
            return folder.putInPlace();
        }
    }

    private Optional<String> abbreviations(List<ShortForm> shortForms) throws IOException {
        Path file = request.project().resolve(SourcePaths.ABBREVIATIONS);
        OnDisk.refuseOutside(request.project(), file);
        String old = OnDisk.isThere(file) ? OnDisk.text(file) : "";
        Abbreviations known = newsletter.map(Newsletter::abbreviations).orElse(new Abbreviations(List.of()));
        List<ShortForm> added = new AbbreviationsText(known, journal).added(shortForms);
        added.forEach(form -> audit.written(AbbreviationsText.line(form)));
        return added.isEmpty() ? Optional.empty() : Optional.of(AbbreviationsText.extended(old, added));
    }

    /// The files of the issue's folder by their names.
    private Map<String, String> issue(Draft draft, SettingsText sections) {
        Map<String, String> files = new LinkedHashMap<>();
        files.put("issue.md", cover(draft));
        int digits = draft.articles().size() > 99 ? 3 : 2;
        int number = 0;
        for (Article article : draft.articles()) {
            String text = new ArticleText(article, sections.id(article.section())).markdown();
            files.put(String.format(Locale.ROOT, "%0" + digits + "d-%s.md", ++number, name(article)), text);
        }
        files.values().forEach(audit::written);
        return files;
    }

    private String cover(Draft draft) {
        String published = request.published()
                .or(draft::published)
                .orElseGet(() -> {
                    journal.doubt(
                            1,
                            "published",
                            "the day of publication is not certain: set it in issue.md; it is now the last day of the"
                                    + " period",
                            "");
                    return draft.period().lastDay();
                })
                .toString();
        String editorial = draft.editorial().isBlank() ? "" : "\n" + draft.editorial() + "\n";
        return "---\nperiod: " + YamlText.line(draft.period().text()) + "\npublished: " + published + "\n---\n"
                + editorial;
    }

    private static String name(Article article) {
        String slug = Slug.of(article.title()).value();
        if (slug.length() <= LONGEST_NAME) {
            return slug;
        }
        int end = slug.lastIndexOf('-', LONGEST_NAME);
        return slug.substring(0, end < 0 ? LONGEST_NAME : end);
    }

    /// Standing pages, save those that the newsletter has already.
    private Map<Path, String> pages(List<Draft.Page> pages, List<Draft.Rest> remainder) throws IOException {
        Map<Path, String> files = new LinkedHashMap<>();
        for (Draft.Page page : pages) {
            Path file = request.project()
                    .resolve(SourcePaths.PAGES)
                    .resolve(Slug.of(page.title()).value() + ".md");
            if (OnDisk.isThere(file) || files.containsKey(file)) {
                journal.doubt(page.line(), "page", "there is such a page already; put this one aside", page.title());
                remainder.add(new Draft.Rest(page.line(), "## " + page.title() + "\n\n" + page.body()));
            } else {
                journal.taken(page.line(), "page", "standing page pages/" + file.getFileName(), page.title());
                String text = "---\ntitle: " + YamlText.line(page.title()) + "\n---\n\n" + page.body() + "\n";
                audit.written(text);
                files.put(file, text);
            }
        }
        return files;
    }

    private Map<Path, String> logs(Path logs, String id, List<Draft.Rest> remainder, Draft draft) {
        draft.title().filter(_ -> newsletter.isPresent()).ifPresent(audit::written);
        remainder.forEach(rest -> audit.written(rest.markdown()));
        for (Kind kind : Kind.values()) {
            journal.entries(kind).forEach(entry -> audit.written(entry.words()));
        }
        List<Audit.Loss> losses = audit.losses(document.lines());
        losses.forEach(loss -> journal.doubt(
                loss.line(), "lost-words", "not all of this line found a place; it is in remainder.md", ""));
        Map<Path, String> files = new LinkedHashMap<>();
        String rest = new Remainder(remainder, losses).markdown();
        if (!rest.isEmpty()) {
            files.put(logs.resolve("remainder.md"), rest);
        }
        String name = request.document().getFileName().toString();
        if (document.made()) {
            files.put(logs.resolve("source.md"), String.join("\n", document.lines()) + "\n");
        }
        files.put(logs.resolve("log.md"), new ImportLog(journal, name, id).markdown());
        return files;
    }

    private Figures figures(Draft draft) {
        List<Article> articles = draft.articles();
        return new Figures(
                draft.period().text(),
                (int) articles.stream().map(Article::section).distinct().count(),
                articles.size(),
                (int) articles.stream()
                        .filter(article -> article.takeaway().isPresent())
                        .count(),
                articles.stream()
                        .mapToInt(article -> article.consultations().size())
                        .sum(),
                articles.stream().mapToInt(article -> article.events().size()).sum(),
                (int) articles.stream()
                        .filter(article -> article.source().isPresent())
                        .count(),
                draft.shortForms().size(),
                journal.entries(Kind.REPAIR).size(),
                journal.entries(Kind.DOUBT).size());
    }
}

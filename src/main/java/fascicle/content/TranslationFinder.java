package fascicle.content;

import fascicle.Diagnostic;
import fascicle.Nearest;
import fascicle.Position;
import fascicle.content.source.Problems;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// Finds the translations in the folder of an issue by the names of the files.
record TranslationFinder(Project project, Problems problems) {
    private static final Set<String> LANGUAGES = Set.of(Locale.getISOLanguages());

    private static final Pattern LOOKALIKE = Pattern.compile("(.+?)[_-]([A-Za-z]{2})([_-][A-Za-z]{2,4})?\\.md");

    private static final Comparator<TranslationName> BY_LANGUAGE =
            Comparator.comparing(name -> name.language().orElseThrow().toLanguageTag());

    /// The translations of each article, by its file. Those that cannot be any are among the problems.
    Map<Path, List<TranslationName>> in(Path folder) throws IOException {
        Map<Path, List<TranslationName>> found = new TreeMap<>();
        for (Path file : project.markdown(folder)) {
            Optional<TranslationName> name = TranslationName.of(file, project.folders());
            if (name.isPresent()) {
                add(name.get(), found);
            } else {
                lookalike(file);
            }
        }
        found.values().forEach(names -> names.sort(BY_LANGUAGE));
        return found;
    }

    private void add(TranslationName name, Map<Path, List<TranslationName>> found) throws IOException {
        List<TranslationName> known = found.computeIfAbsent(name.original(), _ -> new ArrayList<>());
        if (name.language().isEmpty()) {
            noLanguage(name);
        } else if (name.original().endsWith(IssueFile.NAME)) {
            error(name, "translation-alone", "only articles have translations", "write it as an article of its own");
        } else if (!project.folders().isFile(name.original())) {
            alone(name);
        } else if (known.stream().anyMatch(other -> other.language().equals(name.language()))) {
            String language = name.language().orElseThrow().toLanguageTag();
            error(name, "translation-twice", "another file is the translation into " + language, "delete one of both");
        } else {
            known.add(name);
        }
    }

    /// `03-ndb_zh.md` beside `03-ndb.md`, which is an article of its own under this name.
    private void lookalike(Path file) throws IOException {
        Matcher name = LOOKALIKE.matcher(file.getFileName().toString());
        if (name.matches() && LANGUAGES.contains(name.group(2).toLowerCase(Locale.ROOT))) {
            Path original = file.resolveSibling(name.group(1) + ".md");
            if (project.folders().isFile(original) && !original.endsWith(IssueFile.NAME)) {
                problems.add(Diagnostic.warning(
                                Position.startOf(project.name(file)),
                                "translation-name",
                                "this looks like a translation of " + original.getFileName()
                                        + ", and is an article of its own under this name")
                        .withHint("rename it to " + name.group(1) + "." + tag(name) + ".md"));
            }
        }
    }

    private static String tag(Matcher name) {
        String region = name.group(3) == null ? "" : name.group(3).replace('_', '-');
        return name.group(2).toLowerCase(Locale.ROOT) + region;
    }

    private void noLanguage(TranslationName name) {
        String stem = name.original().getFileName().toString().replaceFirst("\\.md$", "");
        error(
                name,
                "translation-language",
                "\"" + name.tag() + "\" in the file's name is no language",
                "a translation is named " + stem + ".zh.md, after a language such as zh, fr or pt-BR;"
                        + " an article of its own needs a name without this dot");
    }

    private void alone(TranslationName name) throws IOException {
        String missing = name.original().getFileName().toString();
        String hint = Nearest.to(missing, siblings(name))
                .map(near -> "did you mean a translation of " + near + "?")
                .orElse("write " + missing + " first, or take \"." + name.tag() + "\" out of the name");
        error(name, "translation-alone", "there is no " + missing + " that this could be a translation of", hint);
    }

    private List<String> siblings(TranslationName name) throws IOException {
        List<String> siblings = new ArrayList<>();
        for (Path file : project.markdown(name.file().getParent())) {
            if (!file.endsWith(IssueFile.NAME)
                    && TranslationName.of(file, project.folders()).isEmpty()) {
                siblings.add(file.getFileName().toString());
            }
        }
        return siblings;
    }

    private void error(TranslationName name, String code, String message, String hint) {
        problems.error(Position.startOf(project.name(name.file())), code, message, hint);
    }
}

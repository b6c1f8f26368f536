package fascicle.proof.links;

import fascicle.Position;
import fascicle.model.Attachment;
import fascicle.model.HouseLook;
import fascicle.model.Logo;
import fascicle.model.Manuscript.LooseFile;
import fascicle.proof.copy.Bundle;
import fascicle.proof.copy.Findings;
import fascicle.proof.copy.NewsletterCheck;
import fascicle.proof.copy.NewsletterFacts;
import fascicle.proof.copy.Rule;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/// A picture or document in the folders of the newsletter that nothing leads to: it is not published.
public final class UnusedFile implements NewsletterCheck<UsedFiles> {
    /// What somebody typed, and did not put among the annexes.
    private static final Pattern TYPED = Pattern.compile(
            "(?!(?:.*/)?(?:annexes|images)/).*\\.(?:docx?|odt|rtf|pages|txt|html?)", Pattern.CASE_INSENSITIVE);

    /// What systems and programs note for themselves, without a dot before it.
    private static final Pattern NOTED = Pattern.compile(
            "(?:.*/)?(?:thumbs\\.db|ehthumbs\\.db|desktop\\.ini|icon\\r|~\\$[^/]*|[^/]*(?:~|\\.bak|\\.sw[op]|\\.tmp))",
            Pattern.CASE_INSENSITIVE);

    /// What comes with a font, and has to stay with it.
    private static final Pattern LICENCE = Pattern.compile(".*(?:\\.(?:txt|html?|pdf)|/[^./]+)");

    @Override
    public Rule rule() {
        return Rule.warning("file-unused", "A picture or document is used nowhere.")
                .askedOfTheWhole();
    }

    @Override
    public Class<UsedFiles> kind() {
        return UsedFiles.class;
    }

    @Override
    public UsedFiles gather(Bundle bundle) {
        return UsedFiles.in(bundle);
    }

    @Override
    public void read(List<UsedFiles> gathered, NewsletterFacts facts, Findings found) {
        Set<String> used = new HashSet<>(UsedFiles.all(gathered));
        HouseLook look = facts.settings().look();
        look.logo().stream()
                .flatMap(Logo::pictures)
                .forEach(picture -> used.add(picture.file().path()));
        look.fonts().forEach(font -> used.add(font.file().path()));
        Set<String> fonts =
                look.fonts().stream().map(font -> folder(font.file())).collect(Collectors.toSet());
        facts.files().stream()
                .filter(file -> !used.contains(file.file().path()))
                .filter(file -> !fonts.contains(folder(file.file()))
                        || !LICENCE.matcher(file.path()).matches())
                .filter(file -> !NOTED.matcher(file.file().path()).matches())
                .filter(file -> !UnreadMarkdown.isMarkdown(file.file().path()))
                .forEach(file -> add(file, found));
    }

    private static String folder(Attachment file) {
        return file.path().substring(0, file.path().lastIndexOf('/') + 1);
    }

    private static void add(LooseFile file, Findings found) {
        Position at = Position.startOf(file.path());
        if (TYPED.matcher(file.file().path()).matches()) {
            found.add(
                    at,
                    "nothing leads to this file; if it is an article, it is not read: only Markdown is",
                    "copy the words of an article into a file whose name ends with .md (fascicle import takes over a"
                            + " whole issue); list what readers are to download under \"annexes:\"");
        } else {
            found.add(at, "nothing leads to this file", "link to it where it belongs, or move it out of content/");
        }
    }
}

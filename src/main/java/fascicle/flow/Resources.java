package fascicle.flow;

import fascicle.Parallel;
import fascicle.content.ContentReader.Means;
import fascicle.history.Carried;
import fascicle.history.History;
import fascicle.memory.Memory;
import fascicle.model.HouseLook;
import fascicle.model.Settings;
import fascicle.plan.Maker;
import fascicle.proof.ProofMeans;
import fascicle.render.Theme;
import fascicle.render.ThemeException;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicReference;

/// What builds, checks and previews of one project work with: its memory, threads, themes and renderers.
public final class Resources implements AutoCloseable {
    private final Path project;
    private final Memory memory;
    private final Parallel parallel;
    private final ThemeLocator themes;
    private final ThemedPrinting printing;
    private final AtomicReference<Optional<Dressed>> dressed = new AtomicReference<>(Optional.empty());

    /// The renderers of a theme and language.
    ///
    /// @param stamps of the files of the look
    private record Dressed(String theme, HouseLook look, List<String> stamps, String language, Renderers renderers) {}

    private Resources(Path project, Memory memory, Parallel parallel, ThemeLocator themes) {
        this.project = project;
        this.memory = memory;
        this.parallel = parallel;
        this.themes = themes;
        this.printing = new ThemedPrinting(themes, project);
    }

    /// @param project the folder that holds `content`
    /// @param threads how much is done at a time, at least 1
    public static Resources open(Path project, int threads) throws IOException {
        Memory memory = memory(project);
        return new Resources(project, memory, Parallel.of(threads), ThemeLocator.open());
    }

    /// What comes with a repository was made by whoever sent it, with whatever tool: no page is taken from that.
    private static Memory memory(Path project) throws IOException {
        return Carried.has(project, ".fascicle")
                ? Memory.refused(
                        "the folder .fascicle is in the repository; remove it there: git rm -r --cached .fascicle")
                : Memory.in(project.resolve(".fascicle").resolve("memory"), ToolVersion.ofThis());
    }

    /// The folder that holds `content`.
    public Path project() {
        return project;
    }

    Memory memory() {
        return memory;
    }

    Parallel parallel() {
        return parallel;
    }

    Maker maker() {
        return new Maker(memory, parallel);
    }

    ProofMeans proofMeans() {
        return new ProofMeans(memory, parallel, printing);
    }

    /// What reading works with, history included.
    Means reading() {
        return new Means(parallel, memory, files -> History.of(project, files)::revisions);
    }

    /// The templates, styles and scripts of the preview itself.
    public Theme previewTheme() {
        return themes.preview();
    }

    /// The renderers for these settings, with their theme as it was when they were first asked for.
    ///
    /// @throws ThemeException when there is no such theme, or its words cannot be used
    Renderers renderers(Settings settings) throws IOException, ThemeException {
        String language = settings.language().toLanguageTag();
        List<String> stamps = Fitting.stamps(settings.look());
        Optional<Dressed> known = dressed.get()
                .filter(each -> each.theme().equals(settings.theme())
                        && each.look().equals(settings.look())
                        && each.stamps().equals(stamps)
                        && each.language().equals(language));
        if (known.isPresent()) {
            return known.get().renderers();
        }
        Theme theme = themes.find(settings.theme(), project)
                .fitted(Fitting.of(settings.look()))
                .dressed(settings.look());
        Renderers renderers = Renderers.of(theme, settings.language(), memory, parallel);
        dressed.set(Optional.of(new Dressed(settings.theme(), settings.look(), stamps, language, renderers)));
        return renderers;
    }

    /// Has themes be read again.
    void forgetThemes() {
        dressed.set(Optional.empty());
    }

    @Override
    public void close() throws IOException {
        parallel.close();
        memory.close();
        themes.close();
    }
}

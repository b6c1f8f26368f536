package fascicle.flow;

import fascicle.Parallel;
import fascicle.content.Chosen;
import fascicle.content.ContentReader;
import fascicle.content.Reading;
import fascicle.model.LastDay;
import fascicle.model.Newsletter;
import fascicle.plan.Maker;
import fascicle.plan.Offers;
import fascicle.plan.PlannedFile;
import fascicle.plan.Ready;
import fascicle.render.Theme;
import fascicle.render.ThemeException;
import java.io.IOException;
import java.nio.file.Path;
import java.util.function.Supplier;

/// A newsletter that is read again and again while it is being written, and whose files are made as somebody asks for
/// them: by the same plan, the same renderers and the same memory as a build. Drafts are included. Nothing is
/// published.
public final class Workspace implements AutoCloseable {
    private final Resources resources;
    private final ContentReader reader;
    private final Supplier<LastDay> today;
    private volatile Maker maker;

    private Workspace(Resources resources, ContentReader reader, Supplier<LastDay> today) {
        this.resources = resources;
        this.reader = reader;
        this.today = today;
        this.maker = resources.maker();
    }

    /// @param project the folder that holds `content`
    /// @param today tells, for each reading, after which day issues wait, so that links to them are told
    /// @throws IOException when there is no such folder
    public static Workspace of(Path project, Supplier<LastDay> today) throws IOException {
        Resources resources = Resources.open(project, Parallel.processors());
        ContentReader reader = new ContentReader(project, Chosen.checked(today.get()), resources.reading());
        return new Workspace(resources, reader, today);
    }

    /// Reads what has changed since the last time. Not to be called by two threads at once. What was given up, since
    /// making it took too long, is tried again.
    ///
    /// @throws IOException when a file exists and cannot be read, or is gone while it is being read
    public WorkingCopy read() throws IOException {
        maker = resources.maker();
        Reading reading = reader.read(Chosen.checked(today.get()));
        return new WorkingCopy(reading, resources.project().resolve("site"), resources);
    }

    /// All files of the site.
    ///
    /// @param made what was offered by files that have been made
    /// @throws ThemeException when there is no such theme, or its words cannot be used
    public PlannedSite plan(Newsletter newsletter, Offers made) throws IOException, ThemeException {
        return resources.renderers(newsletter.settings()).plan(newsletter, made);
    }

    /// Has the theme be read again: something of it has changed.
    public void forgetThemes() {
        resources.forgetThemes();
    }

    /// A planned file, from the memory or made now.
    ///
    /// @throws IOException when something that it is made from cannot be read
    public Ready make(PlannedFile file) throws IOException {
        return maker.make(file);
    }

    /// The templates, styles and scripts of the preview itself.
    public Theme previewTheme() {
        return resources.previewTheme();
    }

    @Override
    public void close() throws IOException {
        resources.memory().save();
        resources.close();
    }
}

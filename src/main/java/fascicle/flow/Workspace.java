package fascicle.flow;

import fascicle.Parallel;
import fascicle.content.Chosen;
import fascicle.content.ContentReader;
import fascicle.content.Reading;
import fascicle.model.LastDay;
import fascicle.model.Newsletter;
import fascicle.plan.Offers;
import fascicle.plan.PlannedFile;
import fascicle.plan.Ready;
import fascicle.plan.SitePlan;
import fascicle.render.Theme;
import fascicle.render.ThemeException;
import java.io.IOException;
import java.nio.file.Path;

/// A newsletter that is read again and again while it is being written, and whose files are made as somebody asks for
/// them: by the same plan, the same renderers and the same memory as a build. Drafts are included. Nothing is
/// published.
public final class Workspace implements AutoCloseable {
    private final Resources resources;
    private final ContentReader reader;

    private Workspace(Resources resources, ContentReader reader) {
        this.resources = resources;
        this.reader = reader;
    }

    /// @param project the folder that holds `content`
    /// @param today issues of a later day wait, and links to them are told
    /// @throws IOException when there is no such folder
    public static Workspace of(Path project, LastDay today) throws IOException {
        Resources resources = Resources.open(project, Parallel.processors());
        return new Workspace(resources, new ContentReader(project, Chosen.checked(today), resources.reading()));
    }

    /// Reads what has changed since the last time. Not to be called by two threads at once.
    ///
    /// @throws IOException when a file exists and cannot be read, or is gone while it is being read
    public WorkingCopy read() throws IOException {
        return copy(reader.read());
    }

    private WorkingCopy copy(Reading reading) {
        return new WorkingCopy(reading, resources.project().resolve("site"), resources);
    }

    /// All files of the site.
    ///
    /// @param made what was offered by files that have been made
    /// @throws ThemeException when there is no such theme, or its words cannot be used
    public SitePlan plan(Newsletter newsletter, Offers made) throws IOException, ThemeException {
        return resources.renderers(newsletter.settings()).plan(newsletter, made).site();
    }

    /// Has the theme be read again: something of it has changed.
    public void forgetThemes() {
        resources.forgetThemes();
    }

    /// A planned file, from the memory or made now.
    ///
    /// @throws IOException when something that it is made from cannot be read
    public Ready make(PlannedFile file) throws IOException {
        return resources.maker().make(file);
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

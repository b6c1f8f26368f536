package fascicle.flow;

import fascicle.Diagnostic;
import fascicle.content.Chosen;
import fascicle.content.ContentReader;
import fascicle.content.Reading;
import fascicle.fonts.FontFault;
import fascicle.fonts.FontLibrary;
import fascicle.history.History;
import fascicle.model.Newsletter;
import fascicle.model.Reach;
import fascicle.render.ThemeException;
import fascicle.write.Published;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeSet;

/// What can be said of a folder before anything is built in it.
///
/// @param newsletter as far as it can be read
/// @param errors that keep it from being read, sorted by place
/// @param fonts how many the theme has; absent when there is no such theme, or one of its fonts is damaged
/// @param git how far back Git can tell of it
/// @param site how the published files stand
public record Examination(
        Optional<Newsletter> newsletter, List<Diagnostic> errors, Optional<Integer> fonts, Reach git, Site site) {
    /// How the published files stand.
    ///
    /// @param files how many were published
    /// @param missing how many of them are gone
    /// @param changed how many hold something else now
    /// @param astray paths of both, sorted
    public record Site(int files, int missing, int changed, List<String> astray) {
        public Site {
            astray = List.copyOf(astray);
        }

        private static Site of(Published.Standing standing) {
            SortedSet<String> astray = new TreeSet<>(standing.missing());
            astray.addAll(standing.changed());
            return new Site(
                    standing.files(),
                    standing.missing().size(),
                    standing.changed().size(),
                    List.copyOf(astray));
        }
    }

    public Examination {
        errors = List.copyOf(errors);
    }

    /// @param project the folder that holds `content`
    /// @throws IOException when something exists and cannot be read
    public static Examination of(Path project) throws IOException {
        Reading reading = ContentReader.once(project, Chosen.ALL);
        List<Diagnostic> errors = reading.diagnostics().stream()
                .filter(Diagnostic::isError)
                .sorted()
                .toList();
        return new Examination(
                reading.newsletter(),
                errors,
                fonts(reading.newsletter(), project),
                History.reach(project),
                Site.of(Published.standing(project.resolve("site"))));
    }

    private static Optional<Integer> fonts(Optional<Newsletter> newsletter, Path project) throws IOException {
        String theme = newsletter.map(known -> known.settings().theme()).orElse(ThemeLocator.BASE);
        try (ThemeLocator themes = ThemeLocator.open()) {
            return Optional.of(FontLibrary.of(themes.unchecked(theme, project).fonts())
                    .files()
                    .size());
        } catch (ThemeException | FontFault _) {
            return Optional.empty();
        }
    }
}

package fascicle.starting;

import fascicle.OnDisk;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/// Where a site is to stand, and which files make it appear there.
public enum Host {
    /// GitHub Pages, by a workflow.
    GITHUB(
            ".github/workflows/newsletter.yml",
            "hosts/github.yml",
            "On GitHub, each pull request is checked, with remarks at the lines that they are about, and what reaches"
                    + " the default\n"
                    + "branch is published. One setting is needed, once: Settings, Pages, Source: GitHub Actions."),
    /// GitLab Pages, by a pipeline.
    GITLAB(
            ".gitlab-ci.yml",
            "hosts/gitlab.yml",
            "On GitLab, each merge request is checked, and what reaches the default branch is published. For issues"
                    + " that appear on\n"
                    + "their day, add a schedule: Build, Pipeline schedules, every day."),
    /// Netlify.
    NETLIFY(
            "netlify.toml",
            "hosts/netlify.toml",
            "On Netlify, the site is built by a release of Fascicle. Write the SHA-256 of its archive into"
                    + " `netlify.toml`."),
    /// Codeberg and other hosts of Forgejo.
    FORGEJO(
            ".forgejo/workflows/newsletter.yml",
            "hosts/forgejo.yml",
            "On Codeberg and other hosts of Forgejo, each pull request is checked, and the site of the branch `main`"
                + " becomes the\n"
                + "branch `pages`. Write where it stands into `content/newsletter.yaml`, as `base-url`. The repository"
                + " needs Actions\n"
                + "(Settings, Units, Overview) and a runner (Settings, Actions, Runners) with the label that `runs-on`"
                + " says."),
    /// A server of one's own.
    NGINX(
            "nginx.conf",
            "hosts/nginx.conf",
            "`nginx.conf` is for a server of your own. Write where the site stands into `content/newsletter.yaml`, as"
                    + " `base-url`."),
    /// None is known yet.
    NONE("", "", "Copy `site/` to any web server, into any folder.");

    /// Stands in the files of hosts where the tool's home would, when it is not known.
    static final String UNKNOWN_HOME = "OWNER/fascicle";

    private final String file;
    private final String blank;
    private final String words;

    Host(String file, String blank, String words) {
        this.file = file;
        this.blank = blank;
        this.words = words;
    }

    /// `github`
    @Override
    public String toString() {
        return name().toLowerCase(Locale.ROOT);
    }

    /// What an editor has to know.
    String words() {
        return words;
    }

    /// What only people can know; absent when the host fetches no tool.
    Optional<String> toFillIn() {
        return this == NONE || this == NGINX
                ? Optional.empty()
                : Optional.of("This Fascicle does not know where it is published. In " + file
                        + ", write its repository on" + " GitHub instead of " + UNKNOWN_HOME + ".");
    }

    /// The file of a host in which nobody has yet written where the tool comes from.
    ///
    /// @param folder of the newsletter
    public static Optional<String> leftOpen(Path folder) throws IOException {
        for (Host host : values()) {
            Path file = folder.resolve(host.file);
            if (host.toFillIn().isPresent()
                    && OnDisk.isFile(file)
                    && OnDisk.text(file).contains(UNKNOWN_HOME)) {
                return Optional.of(host.file);
            }
        }
        return Optional.empty();
    }

    void addTo(FreshFiles files, Map<String, String> values) throws IOException {
        if (this != NONE) {
            files.add(file, blank, values);
        }
    }
}

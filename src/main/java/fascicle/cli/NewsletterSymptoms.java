package fascicle.cli;

import fascicle.Diagnostic;
import fascicle.flow.Examination;
import fascicle.model.Newsletter;
import fascicle.starting.Host;
import java.io.IOException;
import java.net.URI;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/// What the tool finds in the folder of a newsletter.
record NewsletterSymptoms(Path folder, Examination found) {
    private static final int NAMED = 5;

    void tell(Symptoms symptoms) throws IOException {
        newsletter(symptoms);
        fonts(symptoms);
        git(symptoms);
        found.newsletter().ifPresent(read -> baseUrl(read.settings().baseUrl(), symptoms));
        site(symptoms);
        Host.leftOpen(folder)
                .ifPresent(file -> symptoms.note(
                        "Host",
                        file + " does not say where the tool comes from",
                        "write its repository there instead of OWNER/fascicle"));
    }

    private void newsletter(Symptoms symptoms) {
        if (!found.errors().isEmpty()) {
            Diagnostic first = found.errors().getFirst();
            symptoms.bad(
                    "Newsletter",
                    Tally.count(found.errors().size(), "error") + ", the first at " + first.at(),
                    first.message() + "; fascicle check tells all");
            return;
        }
        found.newsletter().map(NewsletterSymptoms::counted).ifPresent(words -> symptoms.fine("Newsletter", words));
    }

    private static String counted(Newsletter newsletter) {
        return newsletter.settings().title() + ": "
                + Tally.count(newsletter.issues().size(), "issue") + " with "
                + Tally.count(newsletter.articles().count(), "article");
    }

    private void fonts(Symptoms symptoms) {
        found.fonts()
                .ifPresentOrElse(
                        count -> symptoms.fine(
                                "Fonts", Tally.count(count, "font") + " of the theme; none of the machine"),
                        () -> symptoms.bad(
                                "Fonts", "the theme's cannot be read", "fascicle check says what is wrong with it"));
    }

    private void git(Symptoms symptoms) {
        switch (found.git()) {
            case WHOLE -> symptoms.fine("Git", "a repository with its whole history");
            case SHALLOW ->
                symptoms.note(
                        "Git",
                        "a repository whose history was cut off",
                        "corrections: true needs the whole: git fetch --unshallow; fetch-depth: 0 in a workflow");
            case EMPTY -> symptoms.note("Git", "a repository without a commit", "git add . and git commit");
            case BARE, NONE ->
                symptoms.note(
                        "Git", "no repository", "not needed; with one, nothing that you write is ever lost: git init");
        }
    }

    private static void baseUrl(Optional<URI> address, Symptoms symptoms) {
        address.ifPresentOrElse(
                url -> symptoms.fine("base-url", url.toString()),
                () -> symptoms.note("base-url", "not set", "feeds and the 404 page need it: " + BaseUrl.HOW));
    }

    private void site(Symptoms symptoms) {
        Examination.Site site = found.site();
        if (site.files() == 0) {
            symptoms.note("site/", "nothing is published yet", "fascicle build makes it");
        } else if (site.astray().isEmpty()) {
            symptoms.fine("site/", Tally.count(site.files(), "file") + ", all as they were published");
        } else {
            symptoms.note(
                    "site/",
                    "of " + Tally.count(site.files(), "file") + ", "
                            + site.changed() + " changed by somebody, "
                            + site.missing() + " gone",
                    "the next build puts them right: " + first(site.astray()));
        }
    }

    private static String first(List<String> paths) {
        String names = String.join(", ", paths.stream().limit(NAMED).toList());
        return names + (paths.size() > NAMED ? " and " + (paths.size() - NAMED) + " more" : "");
    }
}

package fascicle.model;

import java.net.URI;
import java.time.ZoneId;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/// What `newsletter.yaml` says of the newsletter as a whole.
///
/// @param title such as `SESEC V China Standardisation Newsletter`
/// @param issn the number of the series, such as `2049-3630`
/// @param language of the articles and of the words around them
/// @param timezone in which dates without a zone are meant
/// @param baseUrl where the site will stand, ending in `/`; needed only for feeds and canonical links
/// @param contact where readers write to: a `mailto:` or `https:` address
/// @param subscribe where readers order the newsletter by email: a `mailto:` or `https:` address
/// @param footer links at the foot of every page, beside those to the standing pages
/// @param theme the name of a folder in `themes/`
/// @param articlePdfs whether each article is to be had as a PDF of its own too
/// @param corrections whether articles show their changes since publication, as Git tells them
/// @param printTranslations whether translations are printed after their originals in the PDF of an issue
/// @param editions which editions there are beside pages and PDFs
/// @param mailing how issues are made into emails
/// @param sections in the order in which an issue shows them
public record Settings(
        String title,
        Optional<String> subtitle,
        String publisher,
        Optional<String> issn,
        Locale language,
        ZoneId timezone,
        Optional<URI> baseUrl,
        Optional<URI> contact,
        Optional<URI> subscribe,
        List<FooterLink> footer,
        String theme,
        Paper paper,
        boolean articlePdfs,
        boolean corrections,
        boolean printTranslations,
        Editions editions,
        Mailing mailing,
        List<Section> sections) {
    public Settings {
        footer = List.copyOf(footer);
        sections = List.copyOf(sections);
    }

    /// A link at the foot of every page.
    public record FooterLink(String title, URI address) {}

    /// The same newsletter on a site elsewhere.
    ///
    /// @param base ends in `/`
    public Settings at(URI base) {
        return new Settings(
                title,
                subtitle,
                publisher,
                issn,
                language,
                timezone,
                Optional.of(base),
                contact,
                subscribe,
                footer,
                theme,
                paper,
                articlePdfs,
                corrections,
                printTranslations,
                editions,
                mailing,
                sections);
    }

    /// Editions beside the pages and the PDF.
    ///
    /// @param epub each issue as an e-book
    /// @param text each issue as a text in lines
    /// @param markdown each article as Markdown
    /// @param llms what language models are given: `llms.txt` and `llms-full.txt`
    /// @param email each issue as an email
    public record Editions(boolean epub, boolean text, boolean markdown, boolean llms, boolean email) {
        /// Those that a newsletter has that says nothing: emails are for editors, who ask for them.
        public static final Editions USUAL = new Editions(true, true, true, true, false);
    }

    /// The sheet that PDFs are set on.
    public enum Paper {
        A4,
        LETTER
    }
}

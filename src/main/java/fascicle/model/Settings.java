package fascicle.model;

import java.net.URI;
import java.time.ZoneId;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/// What `newsletter.yaml` says of the newsletter as a whole.
///
/// @param title such as `SESEC V China Standardisation Newsletter`
/// @param fileName the word that PDFs, e-books and emails are called by; made of the publisher when absent
/// @param issn the number of the series, such as `2049-3630`
/// @param language of the articles and of the words around them
/// @param timezone in which dates without a zone are meant
/// @param baseUrl where the site will stand, ending in `/`; needed only for feeds and canonical links
/// @param contact where readers write to: a `mailto:` or `https:` address
/// @param subscribe where readers order the newsletter by email: a `mailto:` or `https:` address
/// @param footer links at the foot of every page, beside those to the standing pages
/// @param theme the name of a folder in `themes/`
/// @param look what the newsletter changes of the theme's look
/// @param print how PDFs are set
/// @param articlePdfs whether each article is to be had as a PDF of its own too
/// @param corrections whether articles show their changes since publication, as Git tells them
/// @param printTranslations whether translations are printed after their originals in the PDF of an issue
/// @param editions which editions there are beside pages and PDFs
/// @param mailing how issues are made into emails
/// @param names what is called otherwise where articles are told in other languages
/// @param statement what the publisher states of the site
/// @param sections in the order in which an issue shows them
public record Settings(
        String title,
        Optional<String> subtitle,
        String publisher,
        Optional<Slug> fileName,
        Optional<String> issn,
        Locale language,
        ZoneId timezone,
        Optional<URI> baseUrl,
        Optional<URI> contact,
        Optional<URI> subscribe,
        List<FooterLink> footer,
        String theme,
        HouseLook look,
        Paper paper,
        Print print,
        boolean articlePdfs,
        boolean corrections,
        boolean printTranslations,
        Editions editions,
        Mailing mailing,
        TranslatedNames names,
        Statement statement,
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
        return with(Optional.of(base), print);
    }

    /// The same, with PDFs to be proofread.
    public Settings forProof() {
        return with(baseUrl, new Print(print.columns(), print.cover(), true));
    }

    private Settings with(Optional<URI> place, Print setting) {
        return new Settings(
                title,
                subtitle,
                publisher,
                fileName,
                issn,
                language,
                timezone,
                place,
                contact,
                subscribe,
                footer,
                theme,
                look,
                paper,
                setting,
                articlePdfs,
                corrections,
                printTranslations,
                editions,
                mailing,
                names,
                statement,
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
        LETTER,
        A5
    }

    /// How PDFs are set.
    ///
    /// @param columns of an article's text, 1 or 2
    /// @param cover whether an issue begins with one; else its first page begins with its name and its index
    /// @param proof whether lines are numbered, with a wide margin for comments
    public record Print(int columns, boolean cover, boolean proof) {
        public static final Print USUAL = new Print(1, true, false);
    }
}

package fascicle.content;

import fascicle.content.yaml.Keys;

/// The kinds of Markdown files, each with what its front matter may say.
enum FileKind {
    ISSUE(IssueFile.KEYS),
    ARTICLE(ArticleFile.KEYS),
    TRANSLATION(TranslationFile.KEYS),
    PAGE(PageFile.KEYS),
    DOSSIER(DossierFile.KEYS);

    private final Keys keys;

    FileKind(Keys keys) {
        this.keys = keys;
    }

    Keys keys() {
        return keys;
    }
}

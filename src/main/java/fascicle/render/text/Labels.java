package fascicle.render.text;

import fascicle.render.Words;

/// The words around a text, in the newsletter's language.
///
/// @param text what the edition is called where it is offered
/// @param submit before the address for comments
/// @param colon with the blanks that the language wants around it
record Labels(
        String text,
        String takeaways,
        String index,
        String closes,
        String submit,
        String event,
        String register,
        String source,
        String annexes,
        String notes,
        String colon) {
    static Labels of(Words words) {
        return new Labels(
                words.get("issue.text"),
                words.get("issue.takeaways"),
                words.get("issue.index"),
                words.get("consultation.closes"),
                words.get("consultation.submit"),
                words.get("event.label"),
                words.get("event.register"),
                words.get("article.source"),
                words.get("article.annexes"),
                words.get("notes"),
                words.get("label.colon"));
    }
}

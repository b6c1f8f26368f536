package fascicle.importing;

import fascicle.importing.Alignment.Place;
import fascicle.importing.Contents.Entry;
import fascicle.importing.document.Piece;
import fascicle.importing.repair.Journal;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/// Compares the titles in the text with those of the index, and says in the journal what differs.
///
/// @param unlisted how many articles come before that the index does not name
record Titles(Journal journal, int unlisted) {
    void section(Entry entry, Place place, List<Piece> news) {
        journal.taken(news.get(place.from()).line(), "section", "section \"" + entry.title() + "\"", place.text());
    }

    void noSection(Entry entry) {
        journal.doubt(
                entry.line(),
                "section-lost",
                "the heading of this section of the index is not in the text; it begins with its first article",
                entry.title());
    }

    /// @param number which of the articles of the index it is, from 1
    /// @return the topics that were glued to the title
    List<String> article(Entry entry, int number, Place place, List<Piece> news) {
        int line = news.get(place.from()).line();
        String text = place.text();
        List<String> topics = HashtagLines.after(text);
        String title = HashtagLines.withoutTopics(text);
        String article = "article " + (number + unlisted) + ", \"" + entry.title() + "\"";
        List<String> more = beyond(title, entry.title());
        List<String> less = beyond(entry.title(), title);
        if (!topics.isEmpty()) {
            journal.repair(line, "topic-glued", "took the topic out of the title of " + article, text);
        }
        boolean numbered = less.isEmpty() && more.size() == 1 && spells(more.getFirst(), number);
        if (less.isEmpty() && (more.isEmpty() || numbered) && !hasWords(title, entry.title())) {
            journal.doubt(
                    line,
                    "title-capitals",
                    "the text writes it with other capitals; kept the index's: " + article,
                    text);
        }
        if (numbered) {
            journal.repair(line, "title-number", "took the number out of the title of " + article, text);
        } else if (more.isEmpty() && less.isEmpty()) {
            journal.taken(line, "title", article, text);
        } else {
            journal.doubt(line, "title-differs", "the index and the text differ; kept the index's: " + article, text);
        }
        return topics;
    }

    /// Whether a text has each word of another, as often and with the same capitals.
    private static boolean hasWords(String text, String title) {
        List<String> words = new ArrayList<>(Wording.words(text));
        return Wording.words(title).stream().allMatch(words::remove);
    }

    /// The words of one text that the other does not have.
    private static List<String> beyond(String text, String other) {
        List<String> rest = new ArrayList<>(Wording.words(text.toLowerCase(Locale.ROOT)));
        Wording.words(other.toLowerCase(Locale.ROOT)).forEach(rest::remove);
        return rest;
    }

    /// Whether a word is the number, perhaps in letters that look like digits: `LO` for 10.
    private static boolean spells(String word, int number) {
        String digits = word.replaceAll("[li|]", "1")
                .replace('o', '0')
                .replace('z', '2')
                .replace('s', '5');
        return digits.equals(String.valueOf(number));
    }
}

package fascicle.proof.dates;

import fascicle.model.Months;
import fascicle.proof.copy.Copy;
import fascicle.proof.copy.Findings;
import fascicle.proof.copy.Passage;
import fascicle.proof.copy.Rule;
import fascicle.proof.copy.TextCheck;
import fascicle.proof.copy.Word;
import java.time.Month;
import java.time.Year;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/// A day that no calendar has: `31 November 2023`, `31 avril 2026`, `31. April`.
public final class ImpossibleDate implements TextCheck {
    private static final Set<String> NUMBERED =
            Set.of("room", "building", "house", "hall", "block", "suite", "unit", "no", "flat", "floor");

    @Override
    public Rule rule() {
        return Rule.warning("date-impossible", "There is no such day.");
    }

    @Override
    public boolean knows(Locale language) {
        return language.getLanguage().equals("en") || NamedDay.LANGUAGES.contains(language.getLanguage());
    }

    @Override
    public void read(Copy copy, Findings found) {
        String language = copy.conventions().language().getLanguage();
        boolean english = language.equals("en");
        for (Passage passage : copy.passages()) {
            if (english) {
                readEnglish(passage, found);
            } else {
                NamedDay.in(passage, language).forEach(day -> read(day, passage, found));
            }
        }
    }

    private static void read(NamedDay day, Passage passage, Findings found) {
        if ((day.day() < 1 || day.day() > day.last()) && !passage.isQuoted(day.start())) {
            found.add(
                    passage.at(day.start()),
                    "there is no " + day.text(),
                    day.called() + " has " + day.last() + " days"
                            + (day.month() == Month.FEBRUARY && day.year().isPresent() ? " in that year" : ""));
        }
    }

    private static void readEnglish(Passage passage, Findings found) {
        for (WrittenDate date : WrittenDate.in(passage)) {
            boolean leap = date.year().isEmpty() || Year.isLeap(date.year().getAsInt());
            int last = date.month().length(leap);
            boolean wrong = date.day() < 1 || date.day() > last;
            if (wrong && !passage.isQuoted(date.start()) && !isAddress(passage, date)) {
                found.add(
                        passage.at(date.start()),
                        "there is no " + date.text(),
                        Months.name(date.month()) + " has " + last + " days" + (leap ? "" : " in that year"));
            }
        }
    }

    /// A street or a room: `Room 32 March Road`.
    private static boolean isAddress(Passage passage, WrittenDate date) {
        int next = passage.wordsBefore(date.end());
        List<Word> words = passage.words();
        boolean named = date.year().isEmpty()
                && next < words.size()
                && words.get(next).isCapitalized()
                && passage.text().substring(date.end(), words.get(next).start()).equals(" ");
        int first = passage.wordsBefore(date.start());
        return named || first > 0 && NUMBERED.contains(words.get(first - 1).lower());
    }
}

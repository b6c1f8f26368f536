package fascicle.proof.dates;

import fascicle.model.Article;
import fascicle.model.Consultation;
import fascicle.proof.copy.Copy;
import fascicle.proof.copy.Findings;
import fascicle.proof.copy.Passage;
import fascicle.proof.copy.Rule;
import fascicle.proof.copy.TextCheck;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/// A call for comments that was closed before the issue came out, in a text that speaks of it as open.
///
/// ```markdown
/// The draft is open for comments until 24 October 2023.
/// ```
public final class ClosedConsultation implements TextCheck {
    private static final Pattern UNTIL = Pattern.compile(
            "(?:until|till|by|before|deadline (?:is|of|on)|no later than)" + "(?: the end of)? $",
            Pattern.CASE_INSENSITIVE);
    private static final Pattern COMMENTS = Pattern.compile(
            "\\b(comment|comments|feedback|opinions?|consultation|submi\\w+|input|suggestions)\\b",
            Pattern.CASE_INSENSITIVE);

    /// How a text says that it is over.
    private static final Pattern OVER = Pattern.compile(
            "\\b(was|were|has|had|have) (been )?(open|closed|ended|expired|accepted|taken|collected|invited|over)\\b"
                    + "|\\b(closed|ended|expired|ran|could be (sent|submitted|given))\\b",
            Pattern.CASE_INSENSITIVE);

    /// How far before a date its "until" stands.
    private static final int NEAR = 40;

    private static final int LONGEST_SENTENCE = 500;

    @Override
    public Rule rule() {
        return Rule.warning("consultation-closed", "A consultation was closed before the issue came out.");
    }

    @Override
    public void read(Copy copy, Findings found) {
        copy.published().ifPresent(published -> read(copy, published, found));
    }

    private static void read(Copy copy, LocalDate published, Findings found) {
        List<LocalDate> told = new ArrayList<>();
        for (Passage passage : copy.passages()) {
            passage(passage, published, told, found);
        }
        front(copy, published, told, found);
    }

    /// Sentences that say until when comments are taken.
    private static void passage(Passage passage, LocalDate published, List<LocalDate> told, Findings found) {
        for (WrittenDate date : WrittenDate.in(passage)) {
            String before = passage.text().substring(Math.max(0, date.start() - NEAR), date.start());
            Optional<LocalDate> day = date.exact().or(() -> date.on(published.getYear()));
            boolean late = day.isPresent() && !day.get().isAfter(published);
            if (late && UNTIL.matcher(before).find()) {
                String sentence = sentence(passage.text(), date.start());
                if (COMMENTS.matcher(sentence).find() && !OVER.matcher(sentence).find()) {
                    told.add(day.get());
                    String hint = "the issue is of " + published + "; say that it was open, or leave it out";
                    found.add(passage.at(date.start()), "the consultation was already closed", hint);
                }
            }
        }
    }

    private static String sentence(String text, int offset) {
        String around = text.substring(
                Math.max(0, offset - LONGEST_SENTENCE), Math.min(text.length(), offset + LONGEST_SENTENCE));
        int middle = Math.min(offset, LONGEST_SENTENCE);
        int begin = Math.max(around.lastIndexOf(". ", middle), around.lastIndexOf("; ", middle));
        int end = around.indexOf(". ", middle);
        return around.substring(begin < 0 ? 0 : begin + 1, end < 0 ? around.length() : end);
    }

    /// Consultations in the front matter, unless the text says that they are over.
    private static void front(Copy copy, LocalDate published, List<LocalDate> told, Findings found) {
        List<Consultation> consultations =
                copy.article().map(Article::consultations).orElse(List.of());
        for (int i = 0; i < consultations.size(); i++) {
            Consultation consultation = consultations.get(i);
            boolean late = !consultation.closes().isAfter(published);
            if (late && !told.contains(consultation.closes()) && !saysSo(copy)) {
                String hint = "the issue is of " + published + "; tell readers that it was open until then";
                found.add(copy.atEither("consultation", i, "closes"), "the consultation was already closed", hint);
            }
        }
    }

    private static boolean saysSo(Copy copy) {
        return copy.passages().stream()
                .anyMatch(passage -> COMMENTS.matcher(passage.text()).find()
                        && OVER.matcher(passage.text()).find());
    }
}

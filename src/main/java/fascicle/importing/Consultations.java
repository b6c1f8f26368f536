package fascicle.importing;

import fascicle.importing.Draft.Consultation;
import fascicle.importing.document.Piece;
import fascicle.importing.document.Piece.Paragraph;
import fascicle.importing.repair.Journal;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/// Finds the call for comments that an article is about: a sentence that says what is open, and until when.
///
/// ```text
/// On 18 October 2023, ... released the draft for public comments. The channel for opinions is open until 18
/// November.
/// ```
final class Consultations {
    private static final Pattern SENTENCE_END = Pattern.compile("(?<=[.!?])\\s+(?=[\\p{Lu}*_\"“])");
    private static final Pattern OPEN =
            Pattern.compile("(?i)\\b(comments?|feedback|opinions?|consultation|submissions?|public input)\\b");
    private static final Pattern UNTIL =
            Pattern.compile("(?i)\\b(until|till|through|no later than|deadline[^.]{0,40}|closes? on|ends?"
                    + " on|open[^.]{0,60}\\bby)\\s+[*_]*$");
    private static final Pattern RELEASED =
            Pattern.compile("(?i)\\b(releas|publish|issu|open|launch|seek|solicit)\\w*\\b");
    /// What comments are asked for; a day on which something else was issued opens nothing.
    private static final Pattern DRAFT = Pattern.compile(
            "(?i)\\b(drafts?|proposals?|revis\\w+|amend\\w+|white paper|consult\\w+|comments?|feedback|opinions?)\\b");
    private static final int REACH = 80;

    private final Journal journal;

    Consultations(Journal journal) {
        this.journal = journal;
    }

    /// At most one: an article that names two dates leaves open which is meant.
    List<Consultation> in(List<Piece> pieces) {
        for (Piece piece : pieces) {
            if (piece instanceof Paragraph paragraph) {
                Optional<Consultation> found = in(paragraph, opening(pieces));
                if (found.isPresent()) {
                    return List.of(found.get());
                }
            }
        }
        return List.of();
    }

    private Optional<Consultation> in(Paragraph paragraph, Optional<LocalDate> opening) {
        Optional<LocalDate> known = Dates.in(paragraph.text()).stream()
                .flatMap(mention -> mention.whole().stream())
                .findFirst()
                .or(() -> opening);
        for (String sentence : SENTENCE_END.split(paragraph.text())) {
            for (Dates.Mention mention : Dates.in(sentence)) {
                String before = sentence.substring(Math.max(0, mention.from() - REACH), mention.from());
                if (OPEN.matcher(sentence).find() && UNTIL.matcher(before).find()) {
                    Optional<LocalDate> closes = known.map(mention::after).orElse(mention.whole());
                    if (closes.isEmpty()) {
                        journal.doubt(
                                paragraph.line(),
                                "consultation",
                                "a call for comments whose year is not said",
                                sentence);
                    }
                    return closes.map(day -> consultation(paragraph, opening, day, mention, sentence));
                }
            }
        }
        return Optional.empty();
    }

    private Consultation consultation(
            Paragraph paragraph, Optional<LocalDate> opening, LocalDate closes, Dates.Mention said, String sentence) {
        Optional<LocalDate> opens = opening.filter(day -> !day.isAfter(closes));
        String decision = "consultation"
                + opens.map(day -> " from " + day).orElse("")
                + " until " + closes
                + (said.year().isPresent() ? "" : "; the year is not in the sentence");
        journal.taken(paragraph.line(), "consultation", decision, sentence);
        return new Consultation(opens, closes);
    }

    /// The day on which the article says, in its first sentence, that the draft came out.
    private static Optional<LocalDate> opening(List<Piece> pieces) {
        return pieces.stream()
                .filter(Paragraph.class::isInstance)
                .map(piece -> SENTENCE_END.split(((Paragraph) piece).text())[0])
                .findFirst()
                .filter(sentence -> RELEASED.matcher(sentence).find()
                        && DRAFT.matcher(sentence).find())
                .flatMap(sentence -> Dates.in(sentence).stream()
                        .flatMap(mention -> mention.whole().stream())
                        .findFirst());
    }
}

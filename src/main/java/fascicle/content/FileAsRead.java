package fascicle.content;

import fascicle.Diagnostic;
import fascicle.model.Body;
import fascicle.model.DossierNote;
import fascicle.model.Issue;
import fascicle.model.Manuscript;
import fascicle.model.Picture;
import fascicle.model.Story;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.TreeMap;

/// A Markdown file that has been read. It follows from the file alone, from the table of short forms, and from the
/// answers to what its text asked of its surroundings.
record FileAsRead(FrontAsRead front, TextAsRead text) {
    /// The front matter of a file.
    ///
    /// @param head absent when it is missing or unusable
    record FrontAsRead(Optional<Head> head, List<Diagnostic> problems) {
        FrontAsRead {
            problems = List.copyOf(problems);
        }
    }

    /// The text of a file, with what else its front matter says.
    ///
    /// @param content what was made of it
    /// @param anchors the names of its headings
    /// @param anchorUses the headings that it mentions
    /// @param sheet what proofreaders need to know of it
    /// @param asked what it asked of its surroundings, with the answers
    /// @param original the fingerprint of what it is a translation of; empty when it is none
    record TextAsRead(
            Content content,
            Set<String> anchors,
            List<AnchorUse> anchorUses,
            Manuscript.Sheet sheet,
            List<Asked> asked,
            String original,
            List<Diagnostic> problems) {
        TextAsRead {
            anchors = Set.copyOf(anchors);
            anchorUses = List.copyOf(anchorUses);
            asked = List.copyOf(asked);
            problems = List.copyOf(problems);
        }

        /// A text that was not read.
        static TextAsRead nothing(String original, Diagnostic reason) {
            Manuscript.Sheet blank = new Manuscript.Sheet(new TreeMap<>(), List.of());
            return new TextAsRead(
                    new Content.Nothing(), Set.of(), List.of(), blank, List.of(), original, List.of(reason));
        }
    }

    /// What a file is about.
    sealed interface Content {
        /// A file that lacks what it needs most, such as its title.
        record Nothing() implements Content {}

        record OfArticle(Story story) implements Content {}

        /// @param editorial may be empty
        record OfIssue(
                String period,
                OptionalInt number,
                LocalDate published,
                Optional<Picture> cover,
                Issue.Envelope envelope,
                Body editorial)
                implements Content {}

        record OfPage(String title, boolean isPrinted, Body body) implements Content {}

        record OfDossier(DossierNote note) implements Content {}
    }
}

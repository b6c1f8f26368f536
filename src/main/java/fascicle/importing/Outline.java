package fascicle.importing;

import fascicle.importing.document.Piece;
import java.util.List;

/// The document taken apart: what each stretch of it is.
///
/// @param front what stands before the news and is not the index
/// @param takeaways below their heading
/// @param abbreviations below their heading
/// @param unplaced what belongs to none of the others
record Outline(
        List<Part> parts,
        List<Piece> front,
        List<Piece> takeaways,
        List<Piece> abbreviations,
        List<Standing> standing,
        List<Piece> unplaced) {
    Outline {
        parts = List.copyOf(parts);
        front = List.copyOf(front);
        takeaways = List.copyOf(takeaways);
        abbreviations = List.copyOf(abbreviations);
        standing = List.copyOf(standing);
        unplaced = List.copyOf(unplaced);
    }

    /// A section with its articles.
    record Part(String title, List<Stretch> articles) {
        Part {
            articles = List.copyOf(articles);
        }
    }

    /// An article as it stands in the document.
    ///
    /// @param topics that were glued to its title
    /// @param pieces below its title
    /// @param line where it begins
    record Stretch(String title, List<String> topics, List<Piece> pieces, int line) {
        Stretch {
            topics = List.copyOf(topics);
            pieces = List.copyOf(pieces);
        }
    }

    /// A text that is no news, such as `Introduction of the project`.
    record Standing(String title, List<Piece> pieces, int line) {
        Standing {
            pieces = List.copyOf(pieces);
        }
    }

    List<Stretch> articles() {
        return parts.stream().flatMap(part -> part.articles().stream()).toList();
    }
}

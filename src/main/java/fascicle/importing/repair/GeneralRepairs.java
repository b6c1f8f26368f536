package fascicle.importing.repair;

import fascicle.importing.document.Piece;
import java.util.List;

/// The repairs that need not know what the document is about.
public final class GeneralRepairs {
    private final WordCounts words;
    private final Journal journal;

    public GeneralRepairs(WordCounts words, Journal journal) {
        this.words = words;
        this.journal = journal;
    }

    /// The same pieces with whole words, addresses and paragraphs.
    public List<Piece> mended(List<Piece> pieces) {
        List<Piece> furnished = new PageFurniture(journal).removed(pieces);
        List<Piece> texts = TextRepair.all(
                furnished,
                List.of(
                        new Characters(journal),
                        new LineBreaks(words, journal),
                        new Tags(journal),
                        new WebAddresses(words, journal),
                        new LookAlikes(words, journal),
                        new StrayDigits(words, journal),
                        new GluedWords(words, journal)));
        return new PageBreaks(journal).joined(texts);
    }
}

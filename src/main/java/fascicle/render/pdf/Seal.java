package fascicle.render.pdf;

import fascicle.memory.Fingerprint;
import java.awt.color.ColorSpace;
import java.awt.color.ICC_Profile;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.GregorianCalendar;
import org.openpdf.text.pdf.PdfArray;
import org.openpdf.text.pdf.PdfDate;
import org.openpdf.text.pdf.PdfDictionary;
import org.openpdf.text.pdf.PdfEncryption;
import org.openpdf.text.pdf.PdfICCBased;
import org.openpdf.text.pdf.PdfName;
import org.openpdf.text.pdf.PdfObject;
import org.openpdf.text.pdf.PdfString;
import org.openpdf.text.pdf.PdfWriter;
import org.xhtmlrenderer.pdf.ITextRenderer;
import org.xhtmlrenderer.pdf.PDFCreationListener;

/// Writes into a PDF what makes it an accessible and archival one, beside the tags: the title, the language, the
/// dates, the colours, the claim itself.
final class Seal implements PDFCreationListener {
    private final Facts facts;
    private final byte[] fingerprint;

    /// @param source what the document is made of; its identifier follows from it
    Seal(Facts facts, byte[] source) {
        this.facts = facts;
        this.fingerprint = Arrays.copyOf(Fingerprint.sha256().digest(source), 16);
    }

    @Override
    public void preOpen(ITextRenderer renderer) {
        PdfWriter writer = renderer.getWriter();
        WritingOrder.settle(writer);
        writer.setTagged();
        writer.setTabs(PdfName.S);
        writer.setViewerPreferences(PdfWriter.DisplayDocTitle | PdfWriter.PageModeUseOutlines);
        writer.getExtraCatalog().put(PdfName.LANG, text(facts.language().toLanguageTag()));
    }

    @Override
    public void preWrite(ITextRenderer renderer, int pageCount) {
        // The facts are written at the end.
    }

    @Override
    public void onClose(ITextRenderer renderer) {
        PdfWriter writer = renderer.getWriter();
        describe(writer.getInfo());
        writer.setXmpMetadata(Xmp.packet(facts));
        try {
            writer.getExtraCatalog().put(new PdfName("OutputIntents"), new PdfArray(colours(writer)));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void describe(PdfDictionary information) {
        information.put(PdfName.TITLE, text(facts.title()));
        information.put(PdfName.AUTHOR, text(facts.author()));
        information.put(PdfName.SUBJECT, text(facts.subject()));
        information.put(PdfName.KEYWORDS, text(facts.keywordsInOneLine()));
        information.put(PdfName.CREATOR, text(Facts.CREATOR));
        information.put(PdfName.PRODUCER, text(Facts.PRODUCER));
        PdfDate published = new PdfDate(GregorianCalendar.from(facts.published().atStartOfDay(ZoneOffset.UTC)));
        information.put(PdfName.CREATIONDATE, published);
        information.put(PdfName.MODDATE, published);
        information.put(PdfName.FILEID, PdfEncryption.createInfoId(fingerprint, fingerprint));
    }

    private static PdfDictionary colours(PdfWriter writer) throws IOException {
        ICC_Profile profile = ICC_Profile.getInstance(ColorSpace.CS_sRGB);
        PdfDictionary intent = new PdfDictionary(PdfName.OUTPUTINTENT);
        intent.put(PdfName.S, new PdfName("GTS_PDFA1"));
        intent.put(new PdfName("OutputConditionIdentifier"), text("sRGB"));
        intent.put(
                new PdfName("DestOutputProfile"),
                writer.addToBody(new PdfICCBased(profile, 9)).getIndirectReference());
        return intent;
    }

    private static PdfString text(String text) {
        return new PdfString(text, PdfObject.TEXT_UNICODE);
    }
}

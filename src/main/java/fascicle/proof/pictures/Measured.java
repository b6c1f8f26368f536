package fascicle.proof.pictures;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Iterator;
import java.util.Locale;
import javax.imageio.ImageIO;
import javax.imageio.ImageReader;
import javax.imageio.stream.ImageInputStream;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

/// What a look at a picture's file tells, without reading its points.
///
/// @param bytes its size on disk
/// @param width in points; 0 when the file is no picture of its kind, or is drawn at any size
/// @param fault why it cannot be shown; empty when it can
record Measured(long bytes, int width, int height, String fault) {
    static Measured of(Path file) throws IOException {
        long bytes = Files.size(file);
        String name = file.toString().toLowerCase(Locale.ROOT);
        if (name.endsWith(".svg")) {
            return new Measured(bytes, 0, 0, svgFault(file));
        }
        return name.endsWith(".webp") ? new Measured(bytes, 0, 0, webpFault(file)) : raster(file, bytes);
    }

    private static Measured raster(Path file, long bytes) throws IOException {
        try (InputStream bits = Files.newInputStream(file);
                ImageInputStream in = ImageIO.createImageInputStream(bits)) {
            Iterator<ImageReader> readers = ImageIO.getImageReaders(in);
            if (!readers.hasNext()) {
                return new Measured(bytes, 0, 0, "it is no picture");
            }
            ImageReader reader = readers.next();
            try {
                reader.setInput(in, true, true);
                return new Measured(bytes, reader.getWidth(0), reader.getHeight(0), "");
            } finally {
                reader.dispose();
            }
        } catch (javax.imageio.IIOException | RuntimeException broken) {
            return new Measured(bytes, 0, 0, "it is damaged: " + broken.getMessage());
        }
    }

    private static String webpFault(Path file) throws IOException {
        try (InputStream in = Files.newInputStream(file)) {
            String head = new String(in.readNBytes(12), StandardCharsets.ISO_8859_1);
            return head.startsWith("RIFF") && head.endsWith("WEBP") ? "" : "it is no picture";
        }
    }

    /// Read to its end, without what it refers to.
    private static String svgFault(Path file) throws IOException {
        XMLInputFactory factory = XMLInputFactory.newFactory();
        factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
        factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
        try (InputStream in = Files.newInputStream(file)) {
            XMLStreamReader reader = factory.createXMLStreamReader(in);
            while (reader.hasNext() && reader.getEventType() != XMLStreamConstants.START_ELEMENT) {
                reader.next();
            }
            boolean svg = reader.getEventType() == XMLStreamConstants.START_ELEMENT
                    && reader.getLocalName().equals("svg");
            while (reader.hasNext()) {
                reader.next();
            }
            return svg ? "" : "it is no SVG";
        } catch (XMLStreamException broken) {
            return "it is damaged in line " + broken.getLocation().getLineNumber();
        }
    }
}

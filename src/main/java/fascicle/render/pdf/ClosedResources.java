package fascicle.render.pdf;

import fascicle.pictures.DrawingReader;
import fascicle.pictures.PictureFault;
import fascicle.pictures.PictureVerdict.Objection;
import fascicle.pictures.PrintableRaster;
import fascicle.pictures.RasterPicture;
import fascicle.render.Theme;
import java.io.ByteArrayInputStream;
import java.io.FileNotFoundException;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.URLConnection;
import java.nio.file.NoSuchFileException;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import org.openpdf.text.ExceptionConverter;
import org.xhtmlrenderer.pdf.ITextOutputDevice;
import org.xhtmlrenderer.pdf.ITextUserAgent;
import org.xhtmlrenderer.resource.ImageResource;
import org.xhtmlrenderer.simple.extend.XhtmlNamespaceHandler;

/// Gives the layout what a document names, out of two places and no others: `theme:PATH` is a file of the
/// theme, `picture:NAME` a picture that the newsletter itself put there. No other address is ever opened.
final class ClosedResources extends ITextUserAgent {
    static final String THEME = "theme:";
    static final String PICTURE = "picture:";

    /// The layout's own basic style, which it asks for in the same way as for everything else.
    private static final String BASIC_STYLE =
            new XhtmlNamespaceHandler().getDefaultStylesheet().orElseThrow().getUri();

    private final Theme theme;
    private final Map<String, byte[]> pictures;
    private final Map<String, Optional<Objection>> faults = new HashMap<>();
    private final SortedSet<String> refused = new TreeSet<>();

    /// @param pictures their contents, by their names without `picture:`
    ClosedResources(ITextOutputDevice device, int dotsPerPixel, Theme theme, Map<String, byte[]> pictures) {
        super(device, dotsPerPixel);
        this.theme = theme;
        this.pictures = Map.copyOf(pictures);
    }

    /// The addresses that were asked for and not given.
    SortedSet<String> refused() {
        return refused;
    }

    /// Notes an address that will not be opened.
    void refuse(String address) {
        refused.add(address);
    }

    /// The bytes of a resource; absent, and noted, when it is not to be had.
    ///
    /// @throws UncheckedIOException when it is there and cannot be read, which is no mistake of the theme
    Optional<byte[]> bytes(String address) {
        try {
            if (address.startsWith(THEME)) {
                return Optional.of(theme.bytes(address.substring(THEME.length())));
            }
            byte[] picture = address.startsWith(PICTURE) ? pictures.get(address.substring(PICTURE.length())) : null;
            if (picture != null) {
                return Optional.of(picture);
            }
        } catch (NoSuchFileException _) {
            // Noted below.
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        refused.add(address);
        return Optional.empty();
    }

    @Override
    public @Nullable String resolveURI(@Nullable String address) {
        if (address == null || address.startsWith(THEME) || address.startsWith(PICTURE)) {
            return address;
        }
        String base = getBaseURL();
        boolean relative = address.matches("[A-Za-z0-9_][A-Za-z0-9_./-]*") && !address.contains("..");
        return relative && base != null && base.startsWith(THEME)
                ? base.substring(0, base.lastIndexOf('/') + 1) + address
                : address;
    }

    @Override
    protected InputStream openStream(String address) throws IOException {
        if (address.equals(BASIC_STYLE)) {
            return URI.create(address).toURL().openStream();
        }
        byte[] content = bytes(address).orElseThrow(() -> new FileNotFoundException("refused: " + address));
        boolean isPicture = faults.containsKey(address);
        return new ByteArrayInputStream(isPicture ? printable(address, content) : content);
    }

    private byte[] printable(String address, byte[] picture) throws IOException {
        try {
            return PrintableRaster.of(picture);
        } catch (PictureFault fault) {
            faults.put(address, Optional.of(Objection.of(fault)));
            throw new IOException(address + " " + fault.getMessage(), fault);
        }
    }

    @Override
    protected URLConnection openConnection(String address) throws IOException {
        refused.add(address);
        throw new IOException("refused: " + address);
    }

    /// What is wrong with a picture made of dots, as what follows its name in a sentence.
    Optional<Objection> fault(String address) {
        return faults.computeIfAbsent(address, _ -> bytes(address).flatMap(ClosedResources::faultOf));
    }

    private static Optional<Objection> faultOf(byte[] picture) {
        try {
            new RasterPicture(picture);
            return Optional.empty();
        } catch (PictureFault fault) {
            return Optional.of(Objection.of(fault));
        }
    }

    /// Only pictures made of dots: SVG, which may reach out of itself, is read by [DrawingReader] alone.
    @Override
    public ImageResource getImageResource(String address) {
        String resolved = resolveURI(address);
        ImageResource none = new ImageResource(address, null);
        if (resolved == null || fault(resolved).isPresent() || refused.contains(resolved)) {
            return none;
        }
        try {
            return super.getImageResource(address);
        } catch (ExceptionConverter e) {
            String why = "is damaged: " + e.getException().getMessage();
            faults.put(resolved, Optional.of(Objection.of(PictureFault.unreadable(why))));
            return none;
        }
    }
}

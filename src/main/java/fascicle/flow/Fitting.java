package fascicle.flow;

import fascicle.Diagnostic;
import fascicle.OnDisk;
import fascicle.fonts.FontFault;
import fascicle.fonts.FontFile;
import fascicle.fonts.FontJudge;
import fascicle.fonts.FontJudge.Refusal;
import fascicle.model.HouseFont;
import fascicle.model.HouseLook;
import fascicle.model.Logo;
import fascicle.model.Picture;
import fascicle.render.FittedFont;
import fascicle.render.ThemeException;
import fascicle.render.pdf.PdfRenderer;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/// Tries the fonts of a newsletter before anything is set in them.
final class Fitting {
    private final List<FittedFont> fitted = new ArrayList<>();
    private final List<Diagnostic> problems = new ArrayList<>();

    private Fitting() {}

    /// @throws ThemeException at all that cannot be used
    static List<FittedFont> of(HouseLook look) throws IOException, ThemeException {
        Fitting fitting = new Fitting();
        for (HouseFont font : look.fonts()) {
            fitting.tryOn(font);
        }
        if (!fitting.problems.isEmpty()) {
            throw new ThemeException(fitting.problems);
        }
        return fitting.fitted;
    }

    private void tryOn(HouseFont font) throws IOException {
        String name = font.file().path();
        byte[] content = OnDisk.read(font.file().source());
        Optional<Refusal> refusal = FontJudge.judge(content).or(() -> PdfRenderer.refusal(name, content));
        if (refusal.isPresent()) {
            refuse(font, refusal.get());
            return;
        }
        try {
            FontFile file = FontFile.read(name, font.file().source());
            fitted.add(new FittedFont(font.use(), font.file().source(), file.weight(), file.italic()));
        } catch (FontFault fault) {
            refuse(font, new Refusal("cannot be read", "take another"));
        }
    }

    private void refuse(HouseFont font, Refusal refusal) {
        problems.add(Diagnostic.error(
                        font.at(), "font-unusable", "the font \"" + font.file().path() + "\" " + refusal.message())
                .withHint(refusal.hint()));
    }

    /// What tells the files of a look from what they were.
    static List<String> stamps(HouseLook look) throws IOException {
        Stream<Path> pictures =
                look.logo().stream().flatMap(Logo::pictures).map(Picture::file).map(file -> file.source());
        Stream<Path> fonts = look.fonts().stream().map(font -> font.file().source());
        return stamps(Stream.concat(pictures, fonts).toList());
    }

    static List<String> stamps(Collection<Path> files) throws IOException {
        List<String> stamps = new ArrayList<>();
        for (Path file : files) {
            stamps.add(file + " " + Files.size(file) + " " + Files.getLastModifiedTime(file));
        }
        return stamps;
    }
}

package fascicle.render;

import fascicle.Diagnostic;
import fascicle.OnDisk;
import fascicle.Position;
import fascicle.model.HouseLook;
import freemarker.core.InvalidReferenceException;
import freemarker.core.ParseException;
import freemarker.template.Configuration;
import freemarker.template.Template;
import freemarker.template.TemplateException;
import freemarker.template.TemplateNotFoundException;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileSystemException;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/// The look of the newsletter: templates, styles, scripts, fonts and words.
///
/// A theme is a folder, laid over the one that comes with the tool: a file in `themes/NAME` replaces the file of the
/// same path there. Templates see records and lists, never Java.
public final class Theme {
    /// What a template may have of the processor.
    private static final Duration LONGEST = Duration.ofSeconds(3);

    private final ThemeFiles files;
    private final Duration longest;
    private final Paint paint;
    private final Wardrobe wardrobe;
    private final Configuration templates;
    private final Fillers fillers = new Fillers();
    private final ThemeChecksums checksums = new ThemeChecksums(this);
    /// By the language of the newsletter, when first wanted.
    private final Map<Locale, Languages> languages = new HashMap<>();

    /// @param layers the folders that make up the theme, the one that is looked into first at the head
    public Theme(List<Path> layers) {
        this(layers, LONGEST);
    }

    /// @param longest how much of the processor it may take to fill a template
    Theme(List<Path> layers, Duration longest) {
        this(new ThemeFiles(layers), longest, Paint.NONE, Wardrobe.NONE);
    }

    private Theme(ThemeFiles files, Duration longest, Paint paint, Wardrobe wardrobe) {
        this.files = files;
        this.longest = longest;
        this.paint = paint;
        this.wardrobe = wardrobe;
        this.templates = Templates.over(this);
    }

    /// The same theme in the colours of a newsletter.
    ///
    /// @throws ThemeException at a colour in which text could hardly be read
    public Theme dressed(HouseLook house) throws IOException, ThemeException {
        return new Theme(files, longest, Paint.of(house, Look.of(this)), wardrobe);
    }

    /// The same theme with the fonts of a newsletter, before its own.
    public Theme fitted(List<FittedFont> fonts) {
        Wardrobe filled = new Wardrobe(fonts);
        return new Theme(files.with(filled.files()), longest, paint, filled);
    }

    Wardrobe wardrobe() {
        return wardrobe;
    }

    Paint paint() {
        return paint;
    }

    /// Fills a template, such as `web/article.ftlh`, with the components of a record.
    ///
    /// @throws ThemeException when the template is missing, malformed, asks for what is not there, or has no end
    public String fill(String template, Record data) throws IOException, ThemeException {
        try {
            return fillers.fill(new Filling(this, longest, template, data));
        } catch (TemplateNotFoundException e) {
            throw new ThemeException(problem(template, 1, 1, "the theme has no template " + e.getTemplateName()));
        } catch (ParseException e) {
            throw malformed(e);
        } catch (TemplateException e) {
            passOn(e.getCause());
            throw malformed(e.getCause()).orElseGet(() -> new ThemeException(problem(e, data)));
        } catch (IOException e) {
            passOn(e.getCause());
            // What FreeMarker says of a template that it has tried before.
            throw malformed(e.getCause()).orElseThrow(() -> e);
        }
    }

    /// Its words in each language, read once for all kinds of output.
    ///
    /// @param newsletter the language of the newsletter, whose words stand in for those of languages that the theme
    /// does not speak
    /// @throws ThemeException when the words of a language cannot be used
    public Languages languages(Locale newsletter) throws IOException, ThemeException {
        synchronized (languages) {
            Languages known = languages.get(newsletter);
            if (known == null) {
                known = Languages.of(this, newsletter);
                languages.put(newsletter, known);
            }
            return known;
        }
    }

    /// A template, wherever in the theme it lies.
    Template template(String name) throws IOException {
        return templates.getTemplate(name);
    }

    /// A template that cannot be read is no mistake of whoever wrote it.
    private static void passOn(@Nullable Throwable cause) throws FileSystemException {
        for (Throwable each = cause; each != null; each = each.getCause()) {
            if (each instanceof FileSystemException failure) {
                throw failure;
            }
        }
    }

    /// What is wrong with a template that another one wanted.
    private Optional<ThemeException> malformed(@Nullable Throwable cause) {
        return switch (cause) {
            case ParseException e -> Optional.of(malformed(e));
            case null -> Optional.empty();
            default -> malformed(cause.getCause());
        };
    }

    private ThemeException malformed(ParseException e) {
        return new ThemeException(
                problem(e.getTemplateName(), e.getLineNumber(), e.getColumnNumber(), e.getEditorMessage()));
    }

    /// Sees that no style sheet has anything fetched from another host.
    ///
    /// @param trusted the folder of the themes that come with the tool, which the tests have seen to
    /// @throws ThemeException at the first address that does
    public void checkStyles(Path trusted) throws IOException, ThemeException {
        for (String path : list("")) {
            if (path.endsWith(".css") && !find(path).orElseThrow().startsWith(trusted)) {
                checkStyle(path, new String(bytes(path), StandardCharsets.UTF_8));
            }
        }
    }

    private void checkStyle(String path, String css) throws ThemeException {
        for (StyleAddresses.Address address : StyleAddresses.in(css)) {
            if (address.isElsewhere()) {
                int line = 1
                        + (int) css.substring(0, address.offset())
                                .chars()
                                .filter(c -> c == '\n')
                                .count();
                int column = address.offset() - css.lastIndexOf('\n', address.offset() - 1);
                throw new ThemeException(Diagnostic.error(
                                position(path, line, column),
                                "theme-address",
                                "\"" + address.address() + "\" is none of the theme's files")
                        .withHint("put what it leads to into the theme's assets and name it there: url(\"dot.svg\")"));
            }
        }
    }

    /// The bytes of a file of the theme; a style sheet or drawing is in the colours of the newsletter.
    ///
    /// @throws IOException when no layer has it
    public byte[] bytes(String path) throws IOException {
        byte[] bytes =
                OnDisk.read(find(path).orElseThrow(() -> new NoSuchFileException(path, null, "not in the theme")));
        boolean isPainted = path.endsWith(".css") || path.endsWith(".svg") && path.startsWith("assets/");
        boolean isFitted = path.equals(Wardrobe.STYLE) && !wardrobe.equals(Wardrobe.NONE);
        if (isFitted || isPainted && !paint.equals(Paint.NONE)) {
            String style = paint.on(new String(bytes, StandardCharsets.UTF_8));
            return (isFitted ? style + wardrobe.faces() : style).getBytes(StandardCharsets.UTF_8);
        }
        return bytes;
    }

    /// The file of this path in the first layer that has it. Links that lead out of the layer count as missing.
    ///
    /// @throws UncheckedIOException when a folder of the theme cannot be looked into
    public Optional<Path> find(String path) {
        return files.at(path).stream().findFirst();
    }

    /// The files of this path in all layers that have it, the one that counts most first.
    public List<Path> findAll(String path) {
        return List.copyOf(files.at(path));
    }

    /// The paths of all files below a folder of the theme, such as `assets`, in order.
    public SortedSet<String> list(String folder) throws IOException {
        return files.below(folder);
    }

    /// What tells the files below some folders from those of another theme or day, by their paths: for a fingerprint.
    public SortedMap<String, String> checksums(Collection<String> folders) throws IOException {
        SortedMap<String, String> files = new TreeMap<>();
        for (String folder : folders) {
            for (String path : list(folder)) {
                files.put(path, checksums.of(path));
            }
        }
        return files;
    }

    /// A folder of the theme, and whichever others its files name: they may draw on any.
    public SortedSet<String> foldersNamedIn(String folder) throws IOException {
        StringBuilder named = new StringBuilder();
        for (String path : list(folder)) {
            named.append(new String(bytes(path), StandardCharsets.UTF_8));
        }
        SortedSet<String> folders = new TreeSet<>(Set.of(folder));
        for (String path : list("")) {
            int end = path.indexOf('/') + 1;
            if (end > 0 && named.indexOf(path.substring(0, end)) >= 0) {
                folders.add(path.substring(0, end - 1));
            }
        }
        return folders;
    }

    /// The fonts that it brings, by their paths: `fonts/SourceSerif4-Italic.ttf`.
    public SortedMap<String, Path> fonts() throws IOException {
        SortedMap<String, Path> fonts = new TreeMap<>();
        for (String path : list("fonts")) {
            if (path.endsWith(".ttf") || path.endsWith(".otf")) {
                find(path).ifPresent(file -> fonts.put(path, file));
            }
        }
        return fonts;
    }

    private Diagnostic problem(TemplateException e, Record data) {
        String what = e instanceof InvalidReferenceException
                ? "there is no \"" + e.getBlamedExpressionString() + "\""
                : e.getMessageWithoutStackTop();
        Diagnostic problem = problem(e.getTemplateSourceName(), e.getLineNumber(), e.getColumnNumber(), what);
        return e instanceof InvalidReferenceException ? problem.withHint(Available.in(data)) : problem;
    }

    private Diagnostic problem(String template, @Nullable Integer line, @Nullable Integer column, String message) {
        Position at = position(template, line == null ? 1 : line, column == null ? 1 : column);
        return Diagnostic.error(at, "theme-template", firstLine(message));
    }

    /// That a file of `fonts/` is none.
    ///
    /// @param why what is said of it
    public Diagnostic noFont(String path, String why) {
        return Diagnostic.error(position(path, 1, 1), "theme-font", why)
                .withHint("what its tables say is not so; have it made anew, or take another");
    }

    /// A place in a file of the theme, in the first layer that has it: `themes/gazette/print/print.css:12:1`.
    ///
    /// @param line taken for 1 when it is less, as `column`
    public Position position(String path, int line, int column) {
        String folder = files.layer(path).map(name -> name + "/").orElse("");
        return new Position("themes/" + folder + path, Math.max(line, 1), Math.max(column, 1));
    }

    private static String firstLine(String message) {
        return message.lines().findFirst().orElse("cannot be used");
    }
}

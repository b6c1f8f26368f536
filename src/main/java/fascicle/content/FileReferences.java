package fascicle.content;

import fascicle.Diagnostic;
import fascicle.Fix;
import fascicle.Nearest;
import fascicle.PercentEncoding;
import fascicle.Position;
import fascicle.content.Asked.Answer;
import fascicle.content.markdown.Anchors;
import fascicle.content.markdown.References;
import fascicle.content.markdown.WebAddress;
import fascicle.content.source.HiddenOrders;
import fascicle.content.source.Problems;
import fascicle.content.source.SourceText;
import fascicle.model.Attachment;
import fascicle.model.Target;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// Resolves the links and pictures of one file while its text is read.
final class FileReferences implements References {
    private static final Pattern SCHEME = Pattern.compile("([A-Za-z][A-Za-z0-9+.-]*):.*", Pattern.DOTALL);
    private static final Set<String> SCHEMES = Set.of("https", "http", "mailto", "tel");

    /// Others that run nothing and read no file; only where an author writes them as a link.
    private static final Set<String> HARMLESS = Set.of(
            "ftp", "ftps", "sftp", "webcal", "sip", "sips", "xmpp", "sms", "doi", "geo", "urn", "matrix", "irc", "ircs",
            "news", "nntp");

    private static final Set<String> MAILS = Set.of("mail", "email", "e-mail", "mail-to");

    /// `C:\\Users` or `file:///home`.
    private static final Pattern ON_DISK = Pattern.compile("[A-Za-z]:[\\\\/]|file:", Pattern.CASE_INSENSITIVE);

    /// An address that means itself in Markdown.
    private static final Pattern PLAIN = Pattern.compile("[^\\s%#?()<>\\[\\]\\\\]++");

    private static final Pattern PICTURE = Pattern.compile(".*\\.(svg|png|jpe?g|gif|webp)", Pattern.CASE_INSENSITIVE);

    private static final Pattern PHONES = Pattern.compile(".*\\.hei[cf]s?", Pattern.CASE_INSENSITIVE);

    /// What some systems do not allow in the name of a file.
    private static final Pattern UNNAMEABLE =
            Pattern.compile("[\\\\:\\p{Cc}\\u2028\\u2029\\u202a-\\u202e\\u2066-\\u2069]");

    /// In characters.
    private static final int LONGEST_TOLD = 80;

    private final Project project;
    private final Surroundings surroundings;
    private final Path file;
    private final SourceText source;
    private final Problems problems;
    private final List<AnchorUse> anchorUses = new ArrayList<>();
    private final Map<Path, Answer> answers = new LinkedHashMap<>();

    /// @param front of the file
    FileReferences(Surroundings surroundings, Front front, Problems problems) {
        this(surroundings, front.file(), front.source(), problems);
    }

    FileReferences(Surroundings surroundings, Path file, SourceText source, Problems problems) {
        this.project = surroundings.project();
        this.surroundings = surroundings;
        this.file = file;
        this.source = source;
        this.problems = problems;
    }

    /// What was asked for, in order.
    List<Asked> asked() {
        return answers.entrySet().stream()
                .map(asked -> new Asked(asked.getKey(), asked.getValue()))
                .toList();
    }

    private Answer answer(Path path) {
        return answers.computeIfAbsent(path, asked -> surroundings.answer(asked, file));
    }

    /// The headings that were mentioned, in order.
    List<AnchorUse> anchorUses() {
        return List.copyOf(anchorUses);
    }

    @Override
    public Optional<Target> link(String destination, Position at) {
        Matcher scheme = SCHEME.matcher(destination);
        if (scheme.matches()) {
            return outside(destination, scheme.group(1), at);
        }
        if (destination.startsWith("//")) {
            problems.error(
                    at,
                    "link-broken",
                    "\"" + destination + "\" has no scheme, and leads nowhere from a folder on disk",
                    "write https:" + destination);
            return Optional.empty();
        }
        int hash = destination.indexOf('#');
        if (destination.isEmpty() || destination.equals("#")) {
            problems.error(at, "link-broken", "the link leads nowhere", "write an address between the parentheses");
            return Optional.empty();
        }
        if (hash == 0) {
            return within(PercentEncoding.decoded(destination.substring(1)), at);
        }
        if (hash < 0) {
            return resolve(destination, "link", at).flatMap(found -> target(found, at));
        }
        String anchor = PercentEncoding.decoded(destination.substring(hash + 1));
        return resolve(destination.substring(0, hash), "link", at)
                .flatMap(found -> target(found, at))
                .map(target -> heading(target, anchor, at));
    }

    @Override
    public Optional<Target> bare(String destination) {
        Matcher scheme = SCHEME.matcher(destination);
        boolean isPublished =
                scheme.matches() && SCHEMES.contains(scheme.group(1).toLowerCase(Locale.ROOT));
        return Optional.of(WebAddress.encoded(destination))
                .filter(address -> isPublished
                        && address.length() <= LONGEST_ADDRESS
                        && WebAddress.hasHost(address)
                        && HiddenOrders.in(address).isEmpty())
                .map(Target.Outside::new);
    }

    private Optional<Target> outside(String destination, String scheme, Position at) {
        if (destination.length() > LONGEST_ADDRESS) {
            problems.error(
                    at,
                    "link-long",
                    "the address has " + destination.length() + " characters; at most " + LONGEST_ADDRESS
                            + " are published");
            return Optional.empty();
        }
        String lower = scheme.toLowerCase(Locale.ROOT);
        if (SCHEMES.contains(lower)
                || HARMLESS.contains(lower)
                || surroundings.schemes().contains(lower)) {
            String address = WebAddress.encoded(destination);
            if (!WebAddress.hasHost(address)) {
                Optional<String> right = MissingFile.outside(destination);
                String hint = right.map(meant -> "write " + meant)
                        .orElse("after https:// comes the name of a host, such as www.example.org");
                broken(at, "link", "\"" + destination + "\" is no address", hint, fix(destination, right, at));
                return Optional.empty();
            }
            Optional<String> order = HiddenOrders.in(destination);
            order.ifPresent(
                    what -> problems.error(at, "link-order", "the address \"" + shortened(destination) + "\" " + what));
            return order.isPresent() ? Optional.empty() : Optional.of(new Target.Outside(address));
        }
        problems.error(at, "link-scheme", "links to \"" + scheme + ":\" are not published", rightScheme(lower));
        return Optional.empty();
    }

    private static String shortened(String address) {
        return address.length() > LONGEST_TOLD ? address.substring(0, LONGEST_TOLD - 1) + "…" : address;
    }

    private static String rightScheme(String scheme) {
        String usual = "use https:, http:, mailto: or tel:";
        if (LinkSchemes.NEVER.contains(scheme)) {
            return usual;
        }
        if (MAILS.contains(scheme)) {
            return "did you mean mailto:?";
        }
        return Nearest.within(1, scheme, List.of("https", "http", "mailto"))
                .map(meant -> "did you mean " + meant + ":?")
                .orElse(usual + "; what is harmless is let through by newsletter.yaml: link-schemes: [" + scheme + "]");
    }

    private Optional<Target> within(String anchor, Position at) {
        Target target = new Target.Within(Anchors.published(anchor));
        anchorUses.add(new AnchorUse(target, anchor, at, written(anchor, at)));
        return Optional.of(target);
    }

    private Optional<Position> written(String anchor, Position at) {
        String line = at.line() <= source.lines().size() ? source.lines().get(at.line() - 1) : "";
        int offset = line.indexOf("#" + anchor, Math.min(line.length(), at.column() - 1));
        int end = offset + anchor.length() + 1;
        boolean ends = offset >= 0 && end < line.length() && ")> \"'".indexOf(line.charAt(end)) >= 0;
        return ends ? Optional.of(new Position(at.path(), at.line(), offset + 2)) : Optional.empty();
    }

    private Optional<Target> target(Path found, Position at) {
        boolean isDraft = answer(found).isDraft();
        if (isDraft) {
            problems.error(
                    at,
                    "link-draft",
                    "the link leads to what is not published yet",
                    "that is a draft (draft: true), or its issue waits for a later day: finish it, link to another,"
                            + " or leave the link out until then");
        }
        Optional<Target> page = answer(found).page();
        if (isDraft && page.isEmpty()) {
            return page;
        }
        if (page.isEmpty() && found.toString().endsWith(".md")) {
            problems.error(
                    at,
                    "link-broken",
                    "\"" + project.name(found) + "\" is no article or page that can be read",
                    "mend what is said of that file, or link to another");
            return Optional.empty();
        }
        return page.or(() -> document(found, at).map(Target.ToFile::new));
    }

    /// What leads to a heading of a page. A file has none, and an issue's page is not told apart by them.
    private Target heading(Target page, String anchor, Position at) {
        if (!(page instanceof Target.ToFile)) {
            anchorUses.add(new AnchorUse(page, anchor, at, written(anchor, at)));
        }
        return switch (page) {
            case Target.ToArticle article ->
                new Target.ToArticle(article.article(), Optional.of(Anchors.published(anchor)));
            case Target.ToPage standing -> new Target.ToPage(standing.page(), Optional.of(Anchors.published(anchor)));
            case Target.ToIssue _, Target.ToFile _, Target.Outside _, Target.Within _ -> page;
        };
    }

    /// A document to read or keep, of a kind that is on the list. What a browser or server could run is not.
    Optional<Attachment> document(Path found, Position at) {
        if (!PublishedKinds.has(found)) {
            problems.error(
                    at,
                    "file-kind",
                    "files such as \"" + found.getFileName() + "\" are not published as documents",
                    "publish a PDF, a picture, an office document, CSV, text, ZIP, audio or video instead");
            return Optional.empty();
        }
        return Optional.of(new Attachment(found, project.published(found)));
    }

    @Override
    public Optional<Attachment> picture(String destination, Position at) {
        if (SCHEME.matcher(destination).matches() || destination.startsWith("//")) {
            boolean isOfThisMachine = ON_DISK.matcher(destination).lookingAt();
            String name =
                    destination.substring(Math.max(destination.lastIndexOf('/'), destination.lastIndexOf('\\')) + 1);
            problems.error(
                    at,
                    "picture-outside",
                    isOfThisMachine
                            ? "the picture is a file of your own machine, which readers cannot see"
                            : "the picture is not a file of the newsletter",
                    (isOfThisMachine ? "copy it into images/ and write images/" + name : "put it into images/")
                            + "; nothing is fetched from elsewhere");
            return Optional.empty();
        }
        return resolve(destination, "picture", at)
                .filter(found -> isPicture(found, at))
                .map(found -> new Attachment(found, project.published(found)));
    }

    /// A font that the newsletter brings; whether it is one, those see who set something in it.
    Optional<Attachment> font(String destination, Position at) {
        if (SCHEME.matcher(destination).matches() || destination.startsWith("//")) {
            problems.error(
                    at,
                    "font-outside",
                    "the font is not a file of the newsletter",
                    "put it into content/fonts/; nothing is fetched from elsewhere");
            return Optional.empty();
        }
        return resolve(destination, "font", at).map(found -> new Attachment(found, project.published(found)));
    }

    private boolean isPicture(Path found, Position at) {
        boolean picture = PICTURE.matcher(found.toString()).matches();
        if (!picture) {
            problems.error(
                    at,
                    "picture-kind",
                    "\"" + found.getFileName() + "\" is no picture that all browsers show",
                    PHONES.matcher(found.toString()).matches()
                            ? "open it and export it as JPEG (Mac: Preview, File > Export; Windows: Photos, Save as; on"
                                    + " the telephone: Settings > Camera > Formats > Most Compatible), and name that"
                            : "save it as JPEG or PNG, or a drawing as SVG, and name that");
        }
        return picture;
    }

    /// The file that a relative address names; absent when there is none that may be published.
    Optional<Path> resolve(String address, String noun, Position at) {
        String path = PercentEncoding.decoded(address);
        Optional<Path> found = path.startsWith("/") || path.contains("\\") ? Optional.empty() : sibling(path);
        if (found.filter(asked -> answer(asked).isFile()).isEmpty()) {
            MissingFile.Advice advice = new MissingFile(project, file, this::answer).advice(path, noun.equals("link"));
            broken(at, noun, "there is no file \"" + address + "\"", advice.hint(), fix(address, advice.right(), at));
            return Optional.empty();
        }
        if (!answer(found.get()).isInside()) {
            problems.error(at, "file-outside", "\"" + address + "\" lies outside the newsletter's content");
            return Optional.empty();
        }
        return found.filter(named -> isNamed(named, at) && isShown(named, at));
    }

    private void broken(Position at, String noun, String message, String hint, Optional<Fix> fix) {
        Diagnostic found = Diagnostic.error(at, noun + "-broken", message).withHint(hint);
        problems.add(fix.map(found::withFix).orElse(found));
    }

    /// An address gives way to another one, where it is sure where it stands, and both are written as they are
    /// read.
    private Optional<Fix> fix(String address, Optional<String> right, Position at) {
        return right.filter(_ -> !address.isEmpty() && address.equals(PercentEncoding.decoded(address)))
                .filter(meant -> PLAIN.matcher(meant).matches())
                .flatMap(meant ->
                        new AddressPlace(source, address).find(at).map(place -> new Fix.Words(place, address, meant)));
    }

    private boolean isNamed(Path file, Position at) {
        boolean named = !UNNAMEABLE.matcher(project.published(file)).find();
        if (!named) {
            problems.error(
                    at,
                    "file-name",
                    "the name \"" + file.getFileName() + "\" has a sign that no address can have",
                    "rename the file or its folder: no colon, no control character");
        }
        return named;
    }

    /// Files whose names begin with a dot, or whose folders' do, hold what systems and programs note for
    /// themselves.
    private boolean isShown(Path file, Position at) {
        String path = project.published(file);
        boolean shown = !("/" + path).contains("/.");
        if (!shown) {
            problems.error(
                    at,
                    "file-hidden",
                    "\"" + path + "\" is hidden, and not published",
                    "give the file and its folder names that do not begin with a dot");
        }
        return shown;
    }

    private Optional<Path> sibling(String path) {
        try {
            return Optional.of(file.resolveSibling(path).normalize());
        } catch (InvalidPathException _) {
            return Optional.empty();
        }
    }
}

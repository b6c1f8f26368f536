package fascicle.content;

import fascicle.Nearest;
import fascicle.content.Asked.Answer;
import fascicle.content.source.MeantAddress;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/// What to do about an address at which there is no file, likeliest first: `images\rope.png`, `www.example.org`,
/// `images/Rope.png` where the file is `rope.png`.
///
/// @param project names folders
/// @param file in which the address stands
/// @param answers what is known of a path
record MissingFile(Project project, Path file, Function<Path, Answer> answers) {
    private static final Set<String> NO_DOMAINS = Set.of("html", "htm", "svg", "xml", "yaml", "yml", "webmanifest");
    private static final List<String> USUAL =
            List.of("images", "annexes", "..", "../images", "../annexes", "../../images", "../../annexes", "../..");

    private static final Pattern SURE = Pattern.compile("www\\.|https?\\b", Pattern.CASE_INSENSITIVE);

    /// Where articles and standing pages stand on the site.
    private static final Pattern PUBLISHED = Pattern.compile("(?:issues/[^/]++/)?[^/]+\\.html");

    private static final Pattern NUMBER = Pattern.compile("^[0-9]{1,4}-");

    private static final String SLASHES = ", with / between names";

    /// So many names of a folder are told.
    private static final int MOST = 5;

    /// What is advised.
    ///
    /// @param right the address that was meant for sure
    record Advice(String hint, Optional<String> right) {
        static Advice sure(String right, String reason) {
            return new Advice("write " + right + reason, Optional.of(right));
        }

        static Advice unsure(String hint) {
            return new Advice(hint, Optional.empty());
        }
    }

    /// @param address as written, with what is percent-encoded decoded
    /// @param isLink whether it may be meant to lead to the web
    Advice advice(String address, boolean isLink) {
        if (address.isEmpty()) {
            return Advice.unsure("write where it lies between the parentheses, such as images/name.png");
        }
        return Stream.<Function<String, Optional<Advice>>>of(
                        this::folder,
                        this::slashes,
                        this::fromTheRoot,
                        this::inCapitals,
                        this::near,
                        this::elsewhere,
                        text -> isLink ? web(text) : Optional.empty())
                .flatMap(way -> way.apply(address).stream())
                .findFirst()
                .orElseGet(() -> Advice.unsure(looked(address)));
    }

    private static Optional<Advice> web(String address) {
        boolean sure = SURE.matcher(address).lookingAt()
                || MeantAddress.ofMailbox(address).isPresent();
        return outside(address).map(right -> sure ? Advice.sure(right, "") : Advice.unsure("write " + right));
    }

    /// The address of the web or of a mailbox that was probably meant: `https://www.example.org` for
    /// `www.example.org`.
    static Optional<String> outside(String address) {
        return MeantAddress.ofSlip(address)
                .or(() -> MeantAddress.ofMailbox(address))
                .or(() ->
                        MeantAddress.host(address).filter(MissingFile::isNoFile).map(_ -> "https://" + address));
    }

    private static boolean isNoFile(MeantAddress.Host host) {
        return host.name().startsWith("www.")
                || !PublishedKinds.hasEnding(host.domain()) && !NO_DOMAINS.contains(host.domain());
    }

    /// `../2023-09/`, the folder of an issue.
    private Optional<Advice> folder(String address) {
        String plain = address.replaceFirst("/+$", "");
        String issue = plain + "/" + IssueFile.NAME;
        return !plain.isEmpty() && isThere(issue) ? Optional.of(Advice.sure(issue, "")) : Optional.empty();
    }

    private Optional<Advice> slashes(String address) {
        if (!address.contains("\\")) {
            return Optional.empty();
        }
        String right = address.replace('\\', '/');
        if (isThere(right)) {
            return Optional.of(Advice.sure(right, SLASHES));
        }
        return inCapitals(right)
                .or(() -> Optional.of(Advice.unsure("write " + right + SLASHES + "; " + looked(right))));
    }

    private boolean isThere(String address) {
        return sibling(address)
                .filter(path -> path.startsWith(project.content())
                        && answers.apply(path).isFile())
                .isPresent();
    }

    /// `/images/rope.png`, which begins at the root of nothing.
    private Optional<Advice> fromTheRoot(String address) {
        if (!address.startsWith("/")) {
            return Optional.empty();
        }
        String within = address.substring(1).replaceFirst("^content/", "");
        Optional<String> ofContent = path(project.content(), within)
                .filter(there -> answers.apply(there).isFile())
                .map(there -> file.getParent().relativize(there).toString().replace('\\', '/'));
        String begin = "addresses begin at the folder of \"" + project.name(file) + "\"";
        Advice advice = Advice.sure(ofContent.orElse(within), ": " + begin);
        if (ofContent.isPresent()) {
            return Optional.of(advice);
        }
        Optional<Advice> published = PUBLISHED.matcher(within).matches()
                ? path(project.content(), within.contains("/") ? within : "pages/" + within)
                        .map(there ->
                                file.getParent().relativize(there).toString().replace('\\', '/'))
                        .flatMap(this::near)
                : Optional.empty();
        return isThere(within)
                ? Optional.of(Advice.unsure(advice.hint()))
                : published
                        .or(() -> elsewhere(address))
                        .or(() -> Optional.of(Advice.unsure(
                                begin + "; for a page elsewhere write all of its address, such as https://example.org"
                                        + address)));
    }

    /// `Images/Rope.PNG` for `images/rope.png`: name by name, as far as there is one that differs in capitals only.
    private Optional<Advice> inCapitals(String address) {
        StringBuilder right = new StringBuilder();
        for (String name : address.split("/")) {
            List<String> there = sibling(right + name).map(this::beside).orElse(List.of());
            List<String> same = name.equals("..") || there.contains(name)
                    ? List.of(name)
                    : there.stream().filter(name::equalsIgnoreCase).toList();
            if (same.size() != 1) {
                return Optional.empty(); // none, or nobody knows which
            }
            right.append(same.getFirst()).append('/');
        }
        String found = right.substring(0, Math.max(0, right.length() - 1));
        return !found.equals(address) && isThere(found)
                ? Optional.of(Advice.sure(found, ": capital and small letters differ"))
                : Optional.empty();
    }

    private Optional<Advice> near(String address) {
        Optional<Path> missing = sibling(address);
        String name = missing.map(Path::getFileName).map(Path::toString).orElse("");
        List<String> beside = missing.map(this::beside).orElse(List.of()).stream()
                .filter(other -> !other.equals(name)) // which is there, and no file
                .toList();
        String folder = address.substring(0, address.lastIndexOf('/') + 1);
        List<String> capitals = beside.stream().filter(name::equalsIgnoreCase).toList();
        if (!capitals.isEmpty()) {
            return Optional.of(
                    Advice.unsure("write " + folder + capitals.getFirst() + ": capital and small letters differ"));
        }
        return Nearest.to(name, beside)
                .or(() -> ofTheSameNumber(name, beside))
                .or(() -> beside.stream()
                        .filter(other -> !name.isEmpty() && isAlike(stem(other), stem(name)))
                        .findFirst())
                .map(other -> Advice.unsure("did you mean \"" + folder + other + "\"?"));
    }

    /// The text that has the number of one that was renamed: `05-chains.md` for `05-ropes.md`.
    private static Optional<String> ofTheSameNumber(String name, List<String> beside) {
        Matcher number = NUMBER.matcher(name);
        if (!name.endsWith(".md") || !number.find()) {
            return Optional.empty();
        }
        List<String> same = beside.stream()
                .filter(other -> other.endsWith(".md") && other.startsWith(number.group()))
                .toList();
        return same.size() == 1 ? Optional.of(same.getFirst()) : Optional.empty();
    }

    /// A file of this name in one of the folders where such files usually lie.
    private Optional<Advice> elsewhere(String address) {
        String name = address.substring(address.lastIndexOf('/') + 1);
        return USUAL.stream()
                .map(folder -> folder + "/" + name)
                .filter(other -> !other.equals(address))
                .filter(this::isThere)
                .findFirst()
                .map(other -> Advice.unsure("did you mean \"" + other + "\"?"));
    }

    private String looked(String address) {
        Optional<Path> folder = sibling(address).flatMap(missing -> Optional.ofNullable(missing.getParent()));
        if (folder.isEmpty() || !folder.get().startsWith(project.content())) {
            return "addresses begin at the folder of \"" + project.name(file) + "\"";
        }
        String name = project.name(folder.get());
        List<String> there = sibling(address).map(this::beside).orElse(List.of());
        if (there.isEmpty()) {
            return "there is no folder " + name + ", or nothing is in it";
        }
        String names = String.join(", ", there.subList(0, Math.min(MOST, there.size())));
        return "looked in " + name + ", which has " + names + (there.size() > MOST ? " and others" : "");
    }

    private List<String> beside(Path missing) {
        return answers.apply(missing).beside().stream()
                .filter(name -> !name.startsWith("."))
                .toList();
    }

    /// Whether names of files differ in no more than the number before one of them: `05-ropes`, `ropes`.
    private static boolean isAlike(String other, String name) {
        return other.equalsIgnoreCase(name)
                || NUMBER.matcher(other).replaceFirst("").equalsIgnoreCase(name);
    }

    private static String stem(String name) {
        int dot = name.lastIndexOf('.');
        return dot < 0 ? name : name.substring(0, dot);
    }

    private Optional<Path> sibling(String address) {
        return path(file.getParent(), address);
    }

    private static Optional<Path> path(Path folder, String address) {
        try {
            return Optional.of(folder.resolve(address).normalize());
        } catch (InvalidPathException _) {
            return Optional.empty();
        }
    }
}

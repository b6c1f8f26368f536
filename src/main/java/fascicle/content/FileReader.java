package fascicle.content;

import fascicle.Allowance;
import fascicle.Diagnostic;
import fascicle.OnDisk;
import fascicle.content.FileAsRead.FrontAsRead;
import fascicle.content.FileAsRead.TextAsRead;
import fascicle.content.source.Problems;
import fascicle.memory.Fingerprint;
import fascicle.memory.Memory;
import fascicle.model.Abbreviation;
import fascicle.model.Abbreviations;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;

/// Reads Markdown files: first the heads of all, then their texts. A file that has not changed is not opened
/// again by the same process, and what was made of the same bytes among the same files is not made again by any.
/// What it gives is what reading anew would give. Safe to use from several threads.
final class FileReader {
    /// Of a processor, for one text. The longest that is read takes a fraction of it.
    private static final Duration LONGEST = Duration.ofSeconds(20);
    /// In bytes.
    private static final long STACK = 1L << 20;
    /// In characters: such a text is soon read, whatever stands in it.
    private static final int SHORT = 8 << 10;

    private Allowance allowance = new Allowance(LONGEST, STACK);
    private final Project project;
    private final Memory memory;
    private final Map<Path, Known> known = new ConcurrentHashMap<>();

    FileReader(Project project, Memory memory) {
        this.project = project;
        this.memory = memory;
    }

    /// A file as it was when it was read last.
    ///
    /// @param stamp absent when it may have changed since without another stamp
    /// @param key of what was read of it
    /// @param text absent as long as only the head was read
    private record Known(
            Optional<ReadStamp> stamp, String forms, String key, FrontAsRead front, Optional<TextAsRead> text) {
        static Known ofHead(Optional<ReadStamp> stamp, String forms, String key, FrontAsRead front) {
            return new Known(stamp, forms, key, front, Optional.empty());
        }

        Known stamped(Optional<ReadStamp> now) {
            return new Known(now, forms, key, front, text);
        }

        Known with(TextAsRead right) {
            return new Known(stamp, forms, key, front, Optional.of(right));
        }
    }

    /// What tells one reading of a file from all others, but for the answers that its text is given.
    ///
    /// @param root of the project, since what was read names files
    /// @param forms the fingerprint of the table of short forms and of the newsletter's zone
    private record Inputs(Path root, String name, FileKind kind, String forms, byte[] bytes) {}

    /// What all texts are read with.
    private record Common(List<Abbreviation> abbreviations, String zone, List<String> schemes) {}

    /// The fingerprint of the table of short forms, of the newsletter's zone and of the schemes it lets through.
    static String fingerprint(Abbreviations abbreviations, ZoneId zone, List<String> schemes) {
        return HexFormat.of().formatHex(Fingerprint.of(new Common(abbreviations.all(), zone.getId(), schemes)));
    }

    /// Reads the heads of files, those that are not known.
    ///
    /// @param forms the fingerprint of what texts will be read with
    List<HeadedFile> heads(List<FoundFiles.OfKind> files, String forms) throws IOException {
        List<HeadedFile> heads = new ArrayList<>();
        for (FoundFiles.OfKind file : files) {
            heads.add(head(file.file(), file.kind(), forms));
        }
        return heads;
    }

    private HeadedFile head(Path file, FileKind kind, String forms) throws IOException {
        Optional<ReadStamp> stamp = project.folders().find(file).map(FolderEntry::stamp);
        Known before = known.get(file);
        if (before != null
                && before.forms().equals(forms)
                && before.stamp().isPresent()
                && before.stamp().equals(stamp)) {
            return headed(file, kind, before, Optional.empty());
        }
        Optional<Diagnostic> refusal = project.refusal(file);
        if (refusal.isPresent()) {
            known.remove(file);
            FrontAsRead nothing = new FrontAsRead(Optional.empty(), List.of(refusal.get()));
            return headed(file, kind, Known.ofHead(stamp, forms, "", nothing), Optional.empty());
        }
        return opened(file, kind, forms, stamp.filter(ReadStamp::isSettled));
    }

    /// Compares what is in the file.
    private HeadedFile opened(Path file, FileKind kind, String forms, Optional<ReadStamp> stamp) throws IOException {
        byte[] bytes = OnDisk.read(file);
        String key = key(file, kind, forms, bytes);
        Known before = known.get(file);
        Problems problems = new Problems();
        Optional<Front> parsed = Optional.empty();
        Known now;
        Optional<FileAsRead> found = Optional.empty();
        if (before != null && before.key().equals(key)) {
            now = before.stamped(stamp);
        } else {
            found = memory.find(key, FileAsRead.class);
            parsed = found.isPresent() ? Optional.empty() : parsed(file, kind, bytes, problems);
            FrontAsRead front = new FrontAsRead(parsed.map(Head::of), problems.all());
            now = found.map(one -> new Known(stamp, forms, key, one.front(), Optional.of(one.text())))
                    .orElseGet(() -> Known.ofHead(stamp, forms, key, front));
        }
        known.put(file, now);
        return headed(file, kind, now, parsed);
    }

    private HeadedFile headed(Path file, FileKind kind, Known now, Optional<Front> parsed) {
        return new HeadedFile(file, project.name(file), kind, now.key(), now.front(), parsed, now.text());
    }

    private Optional<Front> parsed(Path file, FileKind kind, byte[] bytes, Problems problems) {
        return project.text(bytes, file, problems).flatMap(text -> Front.read(file, kind, text, problems));
    }

    private String key(Path file, FileKind kind, String forms, byte[] bytes) {
        Inputs inputs = new Inputs(project.root(), project.name(file), kind, forms, bytes);
        return memory.key("text", inputs);
    }

    interface TextMaker {
        TextAsRead of(Front front);
    }

    /// Reads the text of a file whose head is usable, unless it is known.
    ///
    /// @param original the fingerprint of what it is a translation of; empty when it is none
    TextAsRead text(HeadedFile file, Surroundings surroundings, String original, TextMaker maker) throws IOException {
        Optional<TextAsRead> right = file.before()
                .filter(text -> text.original().equals(original))
                .filter(text -> surroundings.stillAnswer(text.asked(), file.file()));
        if (right.isPresent()) {
            return right.get();
        }
        return file.parsed().isPresent()
                ? made(file, file.parsed().get(), maker, original)
                : readAgain(file, maker, original);
    }

    private TextAsRead readAgain(HeadedFile file, TextMaker maker, String original) throws IOException {
        byte[] bytes = OnDisk.read(file.file());
        Front front = parsed(file.file(), file.kind(), bytes, new Problems())
                .orElseThrow(() -> new IOException(file.name() + " was changed while it was being read"));
        boolean same = Optional.ofNullable(known.get(file.file()))
                .filter(now -> key(file.file(), file.kind(), now.forms(), bytes).equals(file.key()))
                .isPresent();
        return same ? made(file, front, maker, original) : read(front, maker, original);
    }

    /// What takes more than it may is not kept: on another day, or another machine, it may not.
    private TextAsRead made(HeadedFile file, Front front, TextMaker maker, String original) throws IOException {
        TextAsRead text = read(front, maker, original);
        boolean isWhole = text.problems().stream().noneMatch(Allowance::isExceededAt);
        return isWhole ? kept(file, text) : text;
    }

    private TextAsRead read(Front front, TextMaker maker, String original) throws IOException {
        if (front.source().text().length() <= SHORT) {
            return maker.of(front);
        }
        try {
            return allowance.spend(() -> maker.of(front));
        } catch (Allowance.Exceeded e) {
            return TextAsRead.nothing(original, e.at(front.at(), "reading the text"));
        }
    }

    private TextAsRead kept(HeadedFile file, TextAsRead text) {
        memory.keep(file.key(), new FileAsRead(file.front(), text));
        known.computeIfPresent(file.file(), (_, now) -> now.key().equals(file.key()) ? now.with(text) : now);
        return text;
    }

    /// Forgets the files that are no longer there, and what others took before: their texts are read anew.
    void keepOnly(List<HeadedFile> files) {
        allowance = new Allowance(LONGEST, STACK);
        known.keySet().retainAll(files.stream().map(HeadedFile::file).collect(Collectors.toSet()));
    }
}

package fascicle;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Optional;
import java.util.Properties;
import java.util.regex.Pattern;

/// Which release of the tool this is: `1.0.0 (commit 4f2a9c81d0e3, 2026-11-29)`.
///
/// Maven writes it into a file of properties when it builds the tool: the number from the pom, the rest from
/// Git. An archive that Git made has the rest from Git, too, by what Git replaces in it. Elsewhere only the
/// number is known.
///
/// @param number such as `1.0.0`; absent when the tool was not built by Maven
/// @param commit its hash, or the beginning of it
/// @param day of the commit, in UTC
/// @param changed whether the sources were not those of the commit
/// @param home where its sources are to be had, as `owner/name` on GitHub; absent when they are published nowhere
public record Release(
        Optional<String> number,
        Optional<String> commit,
        Optional<LocalDate> day,
        boolean changed,
        Optional<String> home) {
    private static final String FILE = "/fascicle/release.properties";
    private static final Pattern HASH = Pattern.compile("[0-9a-f]{7,64}");
    private static final Pattern HOME = Pattern.compile("[\\w.-]+/[\\w.-]+");
    private static final String CHANGED = "-dirty";
    private static final int SHOWN = 12;

    /// The one that runs.
    public static Release ofThisTool() {
        try (InputStream stream = Release.class.getResourceAsStream(FILE)) {
            Properties said = new Properties();
            if (stream != null) {
                try (Reader reader = new InputStreamReader(stream, StandardCharsets.UTF_8)) {
                    said.load(reader);
                }
            }
            return of(said);
        } catch (IOException e) {
            throw new UncheckedIOException("the tool's own " + FILE + " cannot be read", e);
        }
    }

    /// @param said `number`, `commit` and `seconds` (since 1970), as Git says them now; and both once more behind
    ///     `archive.`, as Git said them when it made an archive
    static Release of(Properties said) {
        String commit = said.getProperty("commit", "");
        boolean changed = commit.endsWith(CHANGED);
        String hash = changed ? commit.substring(0, commit.length() - CHANGED.length()) : commit;
        boolean known = HASH.matcher(hash).matches();
        String prefix = known ? "" : "archive.";
        return new Release(
                Optional.ofNullable(said.getProperty("number")),
                Optional.of(known ? hash : said.getProperty("archive.commit", ""))
                        .filter(found -> HASH.matcher(found).matches()),
                day(said.getProperty(prefix + "seconds", "")),
                known && changed,
                Optional.of(said.getProperty("repository", ""))
                        .filter(home -> HOME.matcher(home).matches()));
    }

    private static Optional<LocalDate> day(String seconds) {
        try {
            return Optional.of(LocalDate.ofInstant(Instant.ofEpochSecond(Long.parseLong(seconds)), ZoneOffset.UTC));
        } catch (NumberFormatException | DateTimeException _) {
            return Optional.empty();
        }
    }

    /// `1.2` for `1.2.3`: what a newsletter that is begun with it can count on; `1.0` when the number is not
    /// known.
    public String shortNumber() {
        String[] parts = number.orElse("1.0").split("[.-]");
        return parts.length < 2 ? parts[0] : parts[0] + "." + parts[1];
    }

    /// In one line.
    public String words() {
        String name = number.orElse("(from sources)");
        return commit.map(hash -> name + " (commit " + hash.substring(0, Math.min(SHOWN, hash.length()))
                        + day.map(date -> ", " + date).orElse("")
                        + (changed ? ", changed since" : "") + ")")
                .orElse(name);
    }
}

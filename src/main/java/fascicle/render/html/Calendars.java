package fascicle.render.html;

import biweekly.ICalVersion;
import biweekly.ICalendar;
import biweekly.component.VEvent;
import biweekly.io.text.ICalWriter;
import fascicle.address.Addresses;
import fascicle.model.ArticleKey;
import fascicle.model.Dossier;
import fascicle.model.Issue;
import fascicle.model.IssueId;
import fascicle.plan.Made;
import fascicle.plan.OutputFile;
import fascicle.plan.PlannedFile;
import fascicle.plan.Recipe;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// Consultations and events for the reader's own calendar: all, those of an issue, and each alone.
///
/// @see <a href="https://www.rfc-editor.org/rfc/rfc5545">RFC 5545: iCalendar</a>
final class Calendars {
    /// The longest line, without its end.
    private static final int OCTETS = 75;

    private Calendars() {}

    /// What a calendar is made from.
    ///
    /// @param only the place of the one date that is wanted, from 0; absent when all are
    private record Inputs(Dress dress, Frame frame, String path, List<DatedArticle> articles, Optional<Integer> only) {}

    static List<PlannedFile> planned(Site site) {
        List<PlannedFile> files = new ArrayList<>();
        List<DatedArticle> all = new ArrayList<>();
        for (Issue issue : site.newsletter().issues()) {
            List<DatedArticle> dated = issue.articles().stream()
                    .filter(article -> !article.consultations().isEmpty()
                            || !article.events().isEmpty())
                    .map(article -> new DatedArticle(site.listed(article), issue.published()))
                    .toList();
            dated.forEach(article -> files.addAll(single(site, article)));
            if (!dated.isEmpty()) {
                files.add(planned(site, Addresses.calendar(issue.id()), dated).in(issue.id()));
            }
            all.addAll(dated);
        }
        for (Dossier dossier : site.dossiers().all()) {
            List<DatedArticle> dated = DossierPages.dated(site, dossier);
            if (!dated.isEmpty()) {
                files.add(planned(site, Addresses.calendarOf(Addresses.of(dossier)), dated));
            }
        }
        files.add(planned(site, Addresses.CALENDAR, all));
        return files;
    }

    private static PlannedFile planned(Site site, String path, List<DatedArticle> articles) {
        Recipe<Inputs> recipe = Recipe.of(
                "calendar",
                () -> new Inputs(site.dress(), site.frame(), path, articles, Optional.empty()),
                Calendars::made);
        return new PlannedFile(path, "calendar", site.language(), recipe);
    }

    /// Each date of an article alone.
    private static List<PlannedFile> single(Site site, DatedArticle article) {
        ArticleKey key = article.article().key();
        List<String> paths = new ArrayList<>();
        for (int i = 1; i <= article.article().facts().consultations().size(); i++) {
            paths.add(Addresses.consultation(key, i));
        }
        for (int i = 1; i <= article.article().facts().events().size(); i++) {
            paths.add(Addresses.event(key, i));
        }
        IssueId issue = key.issue();
        List<PlannedFile> files = new ArrayList<>();
        for (String path : paths) {
            int place = files.size();
            Recipe<Inputs> recipe = Recipe.of(
                    "date",
                    () -> new Inputs(site.dress(), site.frame(), path, List.of(article), Optional.of(place)),
                    Calendars::made);
            files.add(new PlannedFile(path, "date", site.language(), recipe).in(issue));
        }
        return files;
    }

    private static Made made(Inputs in) {
        CalendarEntries entries = new CalendarEntries(
                in.frame(), in.dress().words(in.frame().settings().language()));
        List<CalendarEntries.Entry> all = in.articles().stream()
                .flatMap(article -> entries.of(article).stream())
                .toList();
        List<CalendarEntries.Entry> wanted =
                in.only().map(place -> List.of(all.get(place))).orElse(all);
        return Made.of(OutputFile.text(in.path(), written(wanted)));
    }

    private static String written(List<CalendarEntries.Entry> entries) {
        ICalendar calendar = new ICalendar();
        calendar.setProductId("-//Fascicle//EN");
        TimeZones zones = new TimeZones(entries);
        for (CalendarEntries.Entry entry : entries) {
            VEvent event = entry.event();
            calendar.addEvent(event);
            entry.zone().ifPresent(zone -> zones.assign(calendar, event, zone));
        }
        return folded(calendar);
    }

    /// The library counts characters; RFC 5545, 3.1, counts octets.
    private static String folded(ICalendar calendar) {
        StringWriter lines = new StringWriter();
        try (ICalWriter writer = new ICalWriter(lines, ICalVersion.V2_0)) {
            writer.getVObjectWriter().getFoldedLineWriter().setLineLength(null);
            writer.write(calendar);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        StringBuilder folded = new StringBuilder();
        lines.toString().lines().forEach(line -> fold(line, folded));
        return folded.toString();
    }

    /// Appends a line in pieces of at most 75 octets, each but the first behind a space; no character is cut.
    static void fold(String line, StringBuilder folded) {
        int octets = 0;
        for (int codePoint : line.codePoints().toArray()) {
            String character = Character.toString(codePoint);
            int more = character.getBytes(StandardCharsets.UTF_8).length;
            if (octets + more > OCTETS) {
                folded.append("\r\n ");
                octets = 1;
            }
            folded.append(character);
            octets += more;
        }
        folded.append("\r\n");
    }
}

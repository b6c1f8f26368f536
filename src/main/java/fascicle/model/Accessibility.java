package fascicle.model;

import fascicle.model.Settings.FooterLink;
import java.net.URI;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/// What the publisher states on how accessible the site is, part by part as public bodies of the European Union state
/// it.
///
/// @param conforms how far the site does what EN 301 549 asks
/// @param prepared the day on which the statement was written
/// @param reviewed the day on which it was last looked through
/// @param method how it was found out: `self-assessment by the editors`
/// @param law that asks for it
/// @param faults what does not do what is asked
/// @param burden what is left as it is since to mend it would cost too much
/// @param outside what the law does not speak of
/// @param contact where readers say what they cannot use, if not where they write to anyway
/// @param enforcement who sees to it when the answer is not enough
/// @see <a href="https://eur-lex.europa.eu/eli/dec_impl/2018/1523/oj">Implementing Decision (EU) 2018/1523</a>
public record Accessibility(
        Conforms conforms,
        LocalDate prepared,
        Optional<LocalDate> reviewed,
        Optional<String> method,
        Optional<String> law,
        List<String> faults,
        List<String> burden,
        List<String> outside,
        Optional<URI> contact,
        Optional<FooterLink> enforcement) {
    public Accessibility {
        faults = List.copyOf(faults);
        burden = List.copyOf(burden);
        outside = List.copyOf(outside);
    }

    /// How far a site does what is asked of it.
    public enum Conforms {
        FULLY,
        PARTLY,
        NOT
    }
}

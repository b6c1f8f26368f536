package fascicle.proof.copy;

import java.util.List;

/// Looks at the whole newsletter: first at each issue by itself, for what little matters of it, then at what was
/// gathered of all. What was gathered of an issue is kept as long as the issue does not change, so that it need not
/// be read again because of another one.
///
/// @param <F> what is gathered of an issue: a record
public interface NewsletterCheck<F extends Record> extends Check {
    Class<F> kind();

    /// What matters of an issue, or of the standing pages.
    F gather(Bundle bundle);

    /// @param gathered of the issues, newest first, and then of the standing pages
    void read(List<F> gathered, NewsletterFacts facts, Findings found);
}

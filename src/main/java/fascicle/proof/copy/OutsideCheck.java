package fascicle.proof.copy;

/// Looks at something outside of what was read, such as the content of pictures or another site, which may change
/// while nothing else does: it is asked every time.
///
/// @param <F> what is gathered of an issue: a record
public interface OutsideCheck<F extends Record> extends NewsletterCheck<F> {}

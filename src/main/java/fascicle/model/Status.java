package fascicle.model;

/// How a matter stands, as an editor says it in the front matter of an article.
///
/// ```yaml
/// status: {of: GB/T 29829-2022, is: in force, since: 2022-11-01}
/// ```
///
/// @param of a name of the matter
public record Status(String of, Stage is, Since since) {}

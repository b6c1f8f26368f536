/// Plain editions: what readers see on pages, without any form but signs.
///
/// In comes a newsletter; out go `issue.txt` of each issue, at 72 columns, each article as Markdown beside its
/// page, and `llms.txt` and `llms-full.txt` for language models.
@NullMarked
package fascicle.render.text;

import org.jspecify.annotations.NullMarked;

package fascicle.render.search;

import java.util.List;

/// What a reader asks for.
///
/// @param wanted in the order written
/// @param unwanted what stood behind a `-`
record ParsedQuery(List<Clause> wanted, List<Clause> unwanted) {
    ParsedQuery {
        wanted = List.copyOf(wanted);
        unwanted = List.copyOf(unwanted);
    }
}

package fascicle.model;

import java.util.Optional;

/// What the publisher states of the site to those who read it.
///
/// @param accessibility how accessible it is; absent where the publisher has not said
/// @param serverRecords what the server records of its readers; absent where the publisher has not said
public record Statement(Optional<Accessibility> accessibility, Optional<String> serverRecords) {
    public static final Statement NONE = new Statement(Optional.empty(), Optional.empty());
}

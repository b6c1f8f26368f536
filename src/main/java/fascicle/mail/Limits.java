package fascicle.mail;

import java.time.Duration;

/// How long and how much a server may speak, and where it may stand.
///
/// @param silence the longest that it may keep us waiting
/// @param whole the longest that a conversation may take
/// @param bytes the most that it may say in one
record Limits(Duration silence, Duration whole, int bytes, boolean thisMachineOnly) {}

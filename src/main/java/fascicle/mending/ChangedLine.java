package fascicle.mending;

/// A line before and after.
///
/// @param number from 1
/// @param after may be several lines
public record ChangedLine(int number, String before, String after) {}

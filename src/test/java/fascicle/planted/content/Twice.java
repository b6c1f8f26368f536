package fascicle.planted.content;

/// A name that another room has too.
final class Twice {}

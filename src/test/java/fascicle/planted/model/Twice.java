package fascicle.planted.model;

/// A name that another room has too.
final class Twice {}

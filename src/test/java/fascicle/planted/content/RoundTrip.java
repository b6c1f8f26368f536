package fascicle.planted.content;

/// Knows a class that knows it by one that lies within it.
record RoundTrip(WayBack other) {}

package fascicle.planted.content;

/// See [RoundTrip].
final class WayBack {
    record Within(RoundTrip first) {}
}

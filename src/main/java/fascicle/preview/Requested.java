package fascicle.preview;

import fascicle.PercentEncoding;
import java.util.Arrays;
import java.util.Optional;

/// What a browser asks for: a path that begins with a slash, and what stands behind its question mark.
///
/// People type into searches what no address may hold; it is taken as it is.
///
/// @param query as it was written, without the question mark
record Requested(String path, String query) {
    /// @param written `/issues/2023-09/index.html?q=a`
    static Requested of(String written) {
        int mark = written.indexOf('?');
        String path = PercentEncoding.decoded(mark < 0 ? written : written.substring(0, mark));
        String named = path.startsWith("/") ? path : "/" + path;
        return new Requested(
                named.endsWith("/") ? named + "index.html" : named, mark < 0 ? "" : written.substring(mark + 1));
    }

    Optional<String> parameter(String name) {
        return Arrays.stream(query.split("&"))
                .filter(pair -> pair.startsWith(name + "="))
                .map(pair -> PercentEncoding.decoded(pair.substring(name.length() + 1)))
                .findFirst();
    }
}

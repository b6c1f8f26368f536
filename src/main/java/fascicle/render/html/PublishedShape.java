package fascicle.render.html;

import fascicle.address.Addresses;
import java.util.Collections;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Collectors;

/// A picture as it is published.
///
/// @param width of the widest, in pixels
/// @param height of the widest, in pixels
/// @param sizes for each width the path of the picture in that width, the smallest first
record PublishedShape(int width, int height, SortedMap<Integer, String> sizes) {
    PublishedShape {
        sizes = Collections.unmodifiableSortedMap(new TreeMap<>(sizes));
    }

    /// The value of `srcset`, such as `../../issues/2023-09/images/a~480.jpg 480w, ...`; empty when there is one
    /// width only.
    String set(String root) {
        return sizes.size() < 2
                ? ""
                : sizes.entrySet().stream()
                        .map(each -> root + Addresses.encoded(each.getValue()) + " " + each.getKey() + "w")
                        .collect(Collectors.joining(", "));
    }
}

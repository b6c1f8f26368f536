package fascicle.render.html;

import fascicle.address.Addresses;
import java.util.stream.Collectors;

/// The widths of a picture as `srcset` lists them.
final class PictureSizes {
    private PictureSizes() {}

    /// Such as `../../issues/2023-09/images/a~480.jpg 480w, ...`; empty when there is one width only.
    static String of(Pictures.Shape shape, String root) {
        return shape.sizes().size() < 2
                ? ""
                : shape.sizes().entrySet().stream()
                        .map(each -> root + Addresses.encoded(each.getValue()) + " " + each.getKey() + "w")
                        .collect(Collectors.joining(", "));
    }
}

package fascicle.plan;

import fascicle.Diagnostic;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// Finds files of the site that Windows cannot hold: to it, `aux.html` is a device.
public final class DeviceNames {
    private static final Pattern DEVICE = Pattern.compile(
            "(?:^|/)(con|prn|aux|nul|com[1-9¹²³]|lpt[1-9¹²³]|conin\\$|conout\\$)(?:\\.[^/]*+)?(?:/|$)",
            Pattern.CASE_INSENSITIVE);

    private DeviceNames() {}

    /// One finding for each name with all its kinds of files, at the line of the author who asks for it.
    public static List<Diagnostic> in(List<PlannedFile> files) {
        Map<String, PlannedFile> named = new LinkedHashMap<>();
        for (PlannedFile file : files) {
            Matcher device = DEVICE.matcher(file.path());
            if (device.find()) {
                named.merge(
                        file.path().substring(0, device.end(1)).toLowerCase(Locale.ROOT),
                        file,
                        (first, other) -> first.author().isPresent() ? first : other);
            }
        }
        return named.values().stream().map(DeviceNames::told).toList();
    }

    private static Diagnostic told(PlannedFile file) {
        return Diagnostic.warning(
                        file.asked(),
                        "address-device",
                        "Windows cannot hold \"" + file.path() + "\", which is the name of a device there")
                .withHint("choose another name, or a slug");
    }
}

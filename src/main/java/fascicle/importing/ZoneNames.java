package fascicle.importing;

import java.time.LocalDate;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// Finds the time zone that a text means: by a city, or by a short name that the newsletter's own zone has on that
/// day.
final class ZoneNames {
    private static final Pattern WORD = Pattern.compile("\\p{Lu}[\\p{L}]{2,}");
    private static final DateTimeFormatter SHORT_NAME = DateTimeFormatter.ofPattern("zzz", Locale.ENGLISH);

    private final Map<String, ZoneId> cities = new TreeMap<>();
    private final ZoneId home;

    ZoneNames(ZoneId home) {
        this.home = home;
        for (String id : ZoneId.getAvailableZoneIds()) {
            boolean city = id.matches("(Africa|America|Asia|Atlantic|Australia|Europe|Pacific)/[A-Za-z]+");
            if (city) {
                cities.put(id.substring(id.indexOf('/') + 1), ZoneId.of(id));
            }
        }
        cities.put("Beijing", ZoneId.of("Asia/Shanghai"));
        cities.put("Geneva", ZoneId.of("Europe/Zurich"));
        cities.put("UTC", ZoneId.of("UTC"));
        cities.put("GMT", ZoneId.of("UTC"));
    }

    Optional<ZoneId> in(String text, LocalDate day) {
        String ours = SHORT_NAME.format(day.atStartOfDay(home));
        Matcher word = WORD.matcher(text);
        Optional<ZoneId> found = Optional.empty();
        while (word.find() && found.isEmpty()) {
            found = Optional.ofNullable(cities.get(word.group()))
                    .or(() -> word.group().equals(ours) ? Optional.of(home) : Optional.empty());
        }
        return found;
    }
}

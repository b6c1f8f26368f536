package fascicle.model;

import com.ibm.icu.text.TimeZoneNames;
import java.time.ZoneId;
import java.util.Locale;

/// What time zones are called after.
public final class Cities {
    private Cities() {}

    /// `Brussels` for `Europe/Brussels`, and `布鲁塞尔` in Chinese; the zone's own word where a language has none.
    public static String of(ZoneId zone, Locale language) {
        String id = zone.getId();
        String own = id.substring(id.lastIndexOf('/') + 1).replace('_', ' ');
        if (language.getLanguage().equals("en")) {
            return own;
        }
        String named = TimeZoneNames.getInstance(language).getExemplarLocationName(id);
        return named == null ? own : named;
    }
}

package fascicle.content.yaml;

import fascicle.Nearest;
import java.text.Normalizer;
import java.time.ZoneId;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/// The language or time zone that was meant by a name of everyday: `english`, `Deutsch`, `Hamburg`, `Germany`.
final class MeantPlace {
    /// Languages that are mixed up with their countries, or known by another name.
    private static final Map<String, String> OTHER_LANGUAGES =
            Map.of("mandarin", "zh", "cn", "zh", "jp", "ja", "gb", "en", "us", "en", "castellano", "es");

    /// Larger cities, provinces and short names that are no zones themselves, by the zone in which they lie.
    private static final Map<String, List<String>> OTHER_PLACES = Map.ofEntries(
            Map.entry(
                    "Europe/Berlin",
                    List.of(
                            "hamburg",
                            "munich",
                            "munchen",
                            "muenchen",
                            "cologne",
                            "koln",
                            "koeln",
                            "frankfurt",
                            "stuttgart",
                            "dusseldorf",
                            "leipzig",
                            "dresden",
                            "bonn",
                            "bremen",
                            "hannover",
                            "nurnberg")),
            Map.entry("Europe/Zurich", List.of("geneva", "genf", "geneve", "basel", "bern", "berne", "lausanne")),
            Map.entry(
                    "Europe/Paris",
                    List.of("lyon", "marseille", "strasbourg", "toulouse", "lille", "bordeaux", "nice")),
            Map.entry("Europe/Brussels", List.of("antwerp", "antwerpen", "ghent", "gent", "bruges", "liege", "leuven")),
            Map.entry(
                    "Europe/Amsterdam", List.of("rotterdam", "the hague", "den haag", "utrecht", "eindhoven", "delft")),
            Map.entry("Europe/Rome", List.of("milan", "milano", "turin", "torino", "naples", "bologna", "florence")),
            Map.entry("Europe/Madrid", List.of("barcelona", "valencia", "seville", "bilbao")),
            Map.entry("Europe/Vienna", List.of("graz", "linz", "salzburg", "innsbruck", "wien")),
            Map.entry("Europe/Warsaw", List.of("krakow", "cracow", "gdansk", "wroclaw", "poznan")),
            Map.entry("Europe/Stockholm", List.of("gothenburg", "goteborg", "malmo", "uppsala")),
            Map.entry(
                    "Europe/London",
                    List.of("manchester", "birmingham", "edinburgh", "glasgow", "cambridge", "oxford")),
            Map.entry(
                    "Asia/Shanghai",
                    List.of(
                            "beijing",
                            "peking",
                            "shenzhen",
                            "guangzhou",
                            "chengdu",
                            "hangzhou",
                            "nanjing",
                            "wuhan",
                            "tianjin")),
            Map.entry("Asia/Kolkata", List.of("delhi", "new delhi", "mumbai", "bangalore", "bengaluru", "chennai")),
            Map.entry("Asia/Tokyo", List.of("osaka", "kyoto", "yokohama", "nagoya")),
            Map.entry(
                    "America/New_York",
                    List.of("washington", "boston", "philadelphia", "atlanta", "miami", "est", "edt", "eastern")),
            Map.entry("America/Chicago", List.of("houston", "dallas", "austin", "cst", "central")),
            Map.entry("America/Los_Angeles", List.of("san francisco", "seattle", "san diego", "pst", "pdt", "pacific")),
            Map.entry("America/Toronto", List.of("ottawa", "montreal")),
            Map.entry("UTC", List.of("gmt0", "zulu", "world")));

    /// Countries of one zone.
    private static final Map<String, String> COUNTRIES = Map.ofEntries(
            Map.entry("germany", "Europe/Berlin"),
            Map.entry("deutschland", "Europe/Berlin"),
            Map.entry("mez", "Europe/Berlin"),
            Map.entry("france", "Europe/Paris"),
            Map.entry("belgium", "Europe/Brussels"),
            Map.entry("china", "Asia/Shanghai"),
            Map.entry("austria", "Europe/Vienna"),
            Map.entry("switzerland", "Europe/Zurich"),
            Map.entry("italy", "Europe/Rome"),
            Map.entry("spain", "Europe/Madrid"),
            Map.entry("netherlands", "Europe/Amsterdam"),
            Map.entry("poland", "Europe/Warsaw"),
            Map.entry("sweden", "Europe/Stockholm"),
            Map.entry("ireland", "Europe/Dublin"),
            Map.entry("england", "Europe/London"),
            Map.entry("united kingdom", "Europe/London"),
            Map.entry("uk", "Europe/London"),
            Map.entry("india", "Asia/Kolkata"),
            Map.entry("japan", "Asia/Tokyo"),
            Map.entry("korea", "Asia/Seoul"));

    private static final Pattern ZONE =
            Pattern.compile("(Africa|America|Asia|Atlantic|Australia|Europe|Indian|Pacific)/[A-Za-z_]+");
    private static final Pattern MARKS = Pattern.compile("\\p{M}+");

    private MeantPlace() {}

    static Optional<String> language(String written) {
        String plain = plain(written);
        return Optional.ofNullable(OTHER_LANGUAGES.get(plain))
                .or(() -> Optional.ofNullable(languages().get(plain)))
                .or(() -> underscored(written))
                .or(() -> Nearest.to(plain, languages().keySet()).map(languages()::get))
                .map(tag -> "write " + tag);
    }

    /// `en_GB`, as other programs write it.
    private static Optional<String> underscored(String written) {
        return written.matches("[a-z]{2,3}_[A-Za-z]{2,4}") ? Optional.of(written.replace('_', '-')) : Optional.empty();
    }

    /// By what they are called in English and in themselves.
    private static SortedMap<String, String> languages() {
        SortedMap<String, String> names = new TreeMap<>();
        for (String code : Locale.getISOLanguages()) {
            Locale language = Locale.of(code);
            names.put(plain(language.getDisplayLanguage(Locale.ENGLISH)), code);
            names.putIfAbsent(plain(language.getDisplayLanguage(language)), code);
        }
        return names;
    }

    static Optional<String> zone(String written) {
        String plain = plain(written);
        return OTHER_PLACES.entrySet().stream()
                .filter(zone -> zone.getValue().contains(plain))
                .map(Map.Entry::getKey)
                .findFirst()
                .or(() -> named(plain))
                .or(() -> Optional.ofNullable(COUNTRIES.get(plain)))
                .map(zone -> "write " + zone)
                .or(() -> Nearest.to(written, zones().toList()).map(near -> "did you mean \"" + near + "\"?"));
    }

    private static Stream<String> zones() {
        return ZoneId.getAvailableZoneIds().stream()
                .filter(id -> ZONE.matcher(id).matches())
                .sorted();
    }

    /// `Brussels`, `brussels` or `europe/brussels` for `Europe/Brussels`.
    private static Optional<String> named(String plain) {
        return zones().filter(id -> plain(id).equals(plain)
                        || plain(id.substring(id.indexOf('/') + 1)).equals(plain))
                .findFirst();
    }

    private static String plain(String words) {
        return MARKS.matcher(Normalizer.normalize(words, Normalizer.Form.NFD))
                .replaceAll("")
                .replace('_', ' ')
                .toLowerCase(Locale.ROOT)
                .strip();
    }
}

package fascicle.model;

import java.util.Locale;
import java.util.regex.Pattern;

/// Chinese words as they sound, in small Latin letters without tones and spaces: `guojiashujuju` for 国家数据局.
///
/// By Unicode's CLDR, character by character: where one has several sounds, the most frequent is taken.
public final class Pinyin {
    private static final Pattern OTHERS = Pattern.compile("[^a-z0-9]+");

    private Pinyin() {}

    public static String of(String chinese) {
        return OTHERS.matcher(LatinLetters.of(chinese).toLowerCase(Locale.ROOT)).replaceAll("");
    }
}

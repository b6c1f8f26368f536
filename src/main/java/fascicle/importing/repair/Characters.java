package fascicle.importing.repair;

import java.text.Normalizer;
import java.util.regex.Pattern;

/// Ligatures become letters; spaces of all widths become spaces; what has no width or no meaning goes.
record Characters(Journal journal) implements TextRepair {
    private static final Pattern LIGATURE = Pattern.compile("[\\uFB00-\\uFB06]");
    private static final Pattern SPACE = Pattern.compile("[\\u00A0\\u2000-\\u200A\\u202F\\u205F]");
    private static final Pattern NOTHING =
            Pattern.compile("[\\u00AD\\u200B-\\u200F\\u2028-\\u202E\\u2060\\uFEFF\\uFFF9-\\uFFFD\\uFDD0-\\uFDEF]"
                    + "|[\\p{Cc}&&[^\\n\\t]]|\\p{Cn}|[\\p{Cs}]");

    @Override
    public String mend(String text, int line) {
        String spaced = SPACE.matcher(text).replaceAll(" ");
        String plain = NOTHING.matcher(spaced).replaceAll("");
        String mended = LIGATURE.matcher(plain)
                .replaceAll(ligature -> Normalizer.normalize(ligature.group(), Normalizer.Form.NFKC));
        if (!mended.equals(spaced)) {
            journal.repair(line, "characters", "took out invisible characters and resolved ligatures", text);
        }
        return mended;
    }
}

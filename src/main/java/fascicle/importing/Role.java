package fascicle.importing;

import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/// What a heading says of the text below it, where that is no news.
enum Role {
    INDEX("index|contents|table of contents|in this issue|目录|目次|inhalt(sverzeichnis)?|sommaire|table des matières"
            + "|índice|sumario|indice|sommario|inhoud(sopgave)?|spis treści"),
    TAKEAWAYS("(key )?takeaways?|highlights|key (messages|points)|in brief|at a glance|要点"),
    ABBREVIATIONS("(list of )?(abbreviations|acronyms)( and (abbreviations|acronyms))?|glossary|缩略语"),
    EDITORIAL("editorial|foreword|preface|welcome|卷首语"),
    STANDING("(introduction|presentation) (of|to) .*|about .*|contacts?|contact us|imprint|disclaimer|legal notice");

    private final Pattern pattern;

    Role(String pattern) {
        this.pattern = Pattern.compile(pattern);
    }

    static Optional<Role> of(String heading) {
        String words = Wording.plain(heading)
                .toLowerCase(Locale.ROOT)
                .replaceFirst("^\\d+[.)]?\\s+", "")
                .replaceFirst("(?<!\\s)\\s*+[:.]$", "");
        for (Role role : values()) {
            if (role.pattern.matcher(words).matches()) {
                return Optional.of(role);
            }
        }
        return Optional.empty();
    }
}

package fascicle.proof.language;

import fascicle.proof.copy.EnglishOnly;
import fascicle.proof.copy.Findings;
import fascicle.proof.copy.Passage;
import fascicle.proof.copy.PassageCheck;
import fascicle.proof.copy.Rule;
import fascicle.proof.copy.Word;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/// A form that an English word does not have: `advices`, `the followings`, `oversea partners`.
public final class WrongForm implements PassageCheck, EnglishOnly {
    /// Plurals of what is not counted, each with what is right.
    private static final Map<String, String> PLURALS = Map.ofEntries(
            Map.entry("advices", "advice"),
            Map.entry("informations", "information"),
            Map.entry("equipments", "equipment"),
            Map.entry("feedbacks", "feedback"),
            Map.entry("softwares", "software"),
            Map.entry("hardwares", "hardware"),
            Map.entry("furnitures", "furniture"),
            Map.entry("knowledges", "knowledge"),
            Map.entry("machineries", "machinery"),
            Map.entry("luggages", "luggage"),
            Map.entry("homeworks", "homework"),
            Map.entry("trainings", "training courses"),
            Map.entry("sceneries", "scenery"),
            Map.entry("followings", "following"));

    private static final Set<String> BEFORE_OVERSEA = Set.of(
            "the", "an", "and", "or", "with", "from", "of", "for", "other", "some", "many", "these", "its", "to", "by",
            "their", "our");

    /// What is often written behind a word, and never belongs there.
    private static final Map<String, String> IDLE =
            Map.of("despite", "of", "discuss", "about", "emphasize", "on", "emphasise", "on");

    private static final Set<String> BEFORE_MATTERS = Set.of(
            "the", "this", "that", "these", "those", "its", "their", "our", "how", "what", "whether", "which", "why");

    @Override
    public Rule rule() {
        return Rule.warning("word-form", "A form that an English word does not have.");
    }

    @Override
    public void read(Passage passage, Findings found) {
        List<Word> words = passage.words();
        for (int i = 0; i < words.size(); i++) {
            Word word = words.get(i);
            Optional<String> plural = plural(words, i);
            Optional<String> right = plural.isPresent() ? plural : phrase(passage, words, i);
            if (right.isPresent() && passage.isOwn(word.start())) {
                found.add(
                        passage.at(word.start()),
                        "\"" + word.text() + "\" is not how the word is used",
                        "write \"" + right.get() + "\"");
            }
            if (isIdle(passage, words, i)) {
                String idle = words.get(i + 1).text();
                found.add(
                        passage.at(words.get(i + 1).start()),
                        "no \"" + idle + "\" stands behind \"" + word.text() + "\"",
                        "take it out");
            }
        }
    }

    /// Whether a word is followed by one that it never has behind it: `despite of`.
    private static boolean isIdle(Passage passage, List<Word> words, int i) {
        return i + 1 < words.size()
                && passage.isOwn(words.get(i + 1).start())
                && passage.isBeside(words.get(i), words.get(i + 1))
                && words.get(i + 1).text().equals(IDLE.get(words.get(i).lower()))
                && (!words.get(i + 1).text().equals("about") || isMatter(words, i + 2));
    }

    /// Whether a matter is named there and not a number: `discuss about 20 drafts`.
    private static boolean isMatter(List<Word> words, int i) {
        return i < words.size() && BEFORE_MATTERS.contains(words.get(i).text());
    }

    private static Optional<String> plural(List<Word> words, int i) {
        String word = words.get(i).text();
        return Optional.ofNullable(PLURALS.get(word)).filter(_ -> !word.equals("trainings") || isCounted(words, i));
    }

    private static boolean isCounted(List<Word> words, int i) {
        return i > 0
                && Set.of("many", "several", "few").contains(words.get(i - 1).lower());
    }

    /// What is wrong beside certain words only.
    private static Optional<String> phrase(Passage passage, List<Word> words, int i) {
        String before = i > 0 ? words.get(i - 1).lower() : "";
        String after = i + 1 < words.size() && passage.isBeside(words.get(i), words.get(i + 1))
                ? words.get(i + 1).lower()
                : "";
        return switch (words.get(i).text()) {
            case "oversea" -> Optional.of("overseas").filter(_ -> BEFORE_OVERSEA.contains(before));
            case "joint" -> Optional.of("join").filter(_ -> after.equals("hands"));
            default -> Optional.empty();
        };
    }
}

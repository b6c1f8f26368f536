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
        }
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
        String after = i + 1 < words.size() && isBeside(passage, words.get(i), words.get(i + 1))
                ? words.get(i + 1).lower()
                : "";
        return switch (words.get(i).text()) {
            case "oversea" -> Optional.of("overseas").filter(_ -> BEFORE_OVERSEA.contains(before));
            case "joint" -> Optional.of("join").filter(_ -> after.equals("hands") || after.equals("forces"));
            case "despite" -> Optional.of("despite").filter(_ -> after.equals("of"));
            case "discuss" -> Optional.of("discuss").filter(_ -> after.equals("about"));
            case "emphasize", "emphasise" -> Optional.of(words.get(i).text()).filter(_ -> after.equals("on"));
            default -> Optional.empty();
        };
    }

    private static boolean isBeside(Passage passage, Word first, Word second) {
        return second.start() == first.end() + 1 && passage.text().charAt(first.end()) == ' ';
    }
}

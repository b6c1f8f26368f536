package fascicle.model;

/// How much a text says: its words, and its Chinese characters, of which each counts as one.
public record WordCount(int words, int characters) {
    public static WordCount of(String text) {
        int words = 0;
        int characters = 0;
        boolean within = false;
        for (int point : text.codePoints().toArray()) {
            boolean han = Character.isIdeographic(point);
            boolean part = !han && (Character.isLetterOrDigit(point) || within && "-.,'’/".indexOf(point) >= 0);
            characters += han ? 1 : 0;
            words += part && !within ? 1 : 0;
            within = part;
        }
        return new WordCount(words, characters);
    }

    /// Both together.
    public int all() {
        return words + characters;
    }
}

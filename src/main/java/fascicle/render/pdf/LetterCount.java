package fascicle.render.pdf;

import fascicle.render.LetteredText;

/// Counts the letters before places of texts. Who asks for the places of a text in their order has each letter
/// counted once.
final class LetterCount {
    private Counted last = new Counted("", 0, 0);

    /// @param text of which the first characters were counted
    /// @param letters how many of those are letters
    private record Counted(String text, int characters, int letters) {}

    /// How many letters stand before a place.
    int before(int place, String text) {
        boolean goesOn = text.equals(last.text()) && last.characters() <= place;
        Counted from = goesOn ? last : new Counted(text, 0, 0);
        String more = text.substring(from.characters(), place);
        last = new Counted(
                text, place, from.letters() + LetteredText.lettersOf(more).length());
        return last.letters();
    }
}

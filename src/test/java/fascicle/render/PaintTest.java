package fascicle.render;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import fascicle.Position;
import fascicle.model.HouseLook;
import fascicle.model.HouseLook.Colour;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;

class PaintTest {
    private static final Look THEME = new Look(new TreeMap<>(Map.of(
            "colour.paper", "#fbf8f2",
            "colour.wash", "#f3eee3",
            "colour.accent", "#12305c",
            "colour.accent.quiet", "#64708a",
            "dark.paper", "#14161b",
            "dark.wash", "#1c1f26",
            "dark.accent", "#a9c2f0")));

    private static Paint accent(String hex) throws ThemeException {
        TreeMap<String, Colour> light = new TreeMap<>(Map.of("accent", new Colour(hex, Position.startOf("a"))));
        return Paint.of(new HouseLook(light, new TreeMap<>(), Optional.empty(), List.of()), THEME);
    }

    /// Or the numbers of a red newsletter were blue in print.
    @Test
    void whatIsInAPalerAccentFollowsIt() throws ThemeException {
        String paler = accent("#7b1e3a").on("#64708a");
        assertEquals("#a15f73", paler);
        assertTrue(Contrast.of(paler, "#fbf8f2") >= Contrast.OF_TEXT && Contrast.of(paler, "#fbf8f2") < 4.7);
    }

    @Test
    void aColourThatCanJustBeReadIsNotMadePaler() {
        assertEquals("#a15f73", Contrast.eased("#a15f73", "#fbf8f2"));
    }
}

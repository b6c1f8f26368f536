package fascicle.render.pdf;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import fascicle.pictures.FewColours;
import fascicle.pictures.PictureVerdict.Objection;
import fascicle.render.ThemeException;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Base64;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// Drawings as other programs write them, and some that are broken: each is drawn, or its author is told why not.
class DrawingTest {
    private Optional<String> faultOf(String content) throws IOException, ThemeException {
        String svg = "<svg xmlns=\"http://www.w3.org/2000/svg\" xmlns:xlink=\"http://www.w3.org/1999/xlink\""
                + " viewBox=\"0 0 90 60\">" + content + "</svg>";
        String document = StressDocument.around("<p><img src=\"picture:drawing.svg\" alt=\"x\"/></p>");
        return new Typesetter(Sample.theme())
                        .print(
                                document,
                                StressDocument.FACTS,
                                Map.of("drawing.svg", svg.getBytes(StandardCharsets.UTF_8)))
                        .faults()
                        .pictures()
                        .values()
                        .stream()
                        .map(Objection::message)
                        .findFirst();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<defs><rect id='a' width='9' height='9'/></defs><use href='#a' x='9'/>",
                "<defs><rect id='a' width='9' height='9'/></defs><use xlink:href='#a' x='9'/>",
                "<linearGradient id='a'><stop stop-color='red'/></linearGradient><linearGradient id='b' href='#a'/>"
                        + "<rect width='9' height='9' fill='url(#b)'/>",
                "<path id='t' d='M0,9 L80,9'/><text><textPath href='#t'>words</textPath></text>",
                "<symbol id='s' viewBox='0 0 9 9'><circle r='4'/></symbol><use href='#s' width='9' height='9'/>",
                "<clipPath id='c'><circle r='9'/></clipPath><mask id='m'><rect width='9' height='9'"
                        + " fill='white'/></mask><rect clip-path='url(#c)' mask='url(#m)' width='9' height='9'/>",
                "<text font-family='serif'>Ünï 国家 <tspan font-weight='bold'>bold</tspan></text>",
                "<rect width='50%' height='100%'/>"
            })
    void areDrawn(String content) throws IOException, ThemeException {
        assertEquals(Optional.empty(), faultOf(content));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<text><textPath>words</textPath></text>",
                "<use/>",
                "<use xlink:href='#nothing'/>",
                "<rect width='abc' height='9'/>",
                "<path d='M0 0 L9 zzz'/>",
                "<flowRoot/>"
            })
    void areRefusedInWordsWhenTheyAreBroken(String content) throws IOException, ThemeException {
        String fault = faultOf(content).orElse("nothing is wrong");
        assertTrue(fault.startsWith("cannot be drawn: ") && !fault.contains("null"), fault);
        assertTrue(fault.length() > "cannot be drawn: ".length() + 10, fault);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<path d='M0 0H100000' stroke='red' stroke-dasharray='0.0001'/>",
                "<style>path { stroke: red; stroke-dasharray: 0.0001 0.0002 }</style><path d='M0 0H100000'/>",
                "<g stroke='red' stroke-dasharray='0.000000001'><circle r='40'/></g>",
                "<marker id='m'><path d='M0 0H100000' stroke='red' stroke-dasharray='0.0001'/></marker>"
                        + "<path d='M0 0H9' stroke='red' marker-end='url(#m)'/>",
                "<pattern id='p' width='0.001' height='0.001' patternUnits='userSpaceOnUse'><rect width='1'"
                        + " height='1'/></pattern><rect width='90' height='60' fill='url(#p)'/>",
                "<pattern id='p' width='9' height='9' patternUnits='userSpaceOnUse'><path d='M0 0H100000' stroke='red'"
                        + " stroke-dasharray='0.0001'/></pattern><rect width='90' height='60' fill='url(#p)'/>",
                "<mask id='m'><path d='M0 0H100000' stroke='red' stroke-dasharray='0.0001'/></mask>"
                        + "<rect width='90' height='60' mask='url(#m)'/>",
                "<clipPath id='c'><path d='M0 0H100000' stroke='red' stroke-dasharray='0.0001'/></clipPath>"
                        + "<path d='M0 0H100000' stroke='red' stroke-dasharray='0.0001' clip-path='url(#c)'/>",
                "<filter id='f' x='0' y='0' width='1e6' height='1e6' filterUnits='userSpaceOnUse'><feTurbulence"
                        + " numOctaves='9'/></filter><rect width='9' height='9' filter='url(#f)'/>",
                "<filter id='f' x='-99999' y='-99999' width='999999' height='999999'><feGaussianBlur"
                        + " stdDeviation='9999'/></filter><rect width='9' height='9' filter='url(#f)'/>"
            })
    void areRefusedInASecondWhenTheyWouldTakeForEver(String content) {
        String fault = Assertions.assertTimeoutPreemptively(
                Duration.ofSeconds(10), () -> faultOf(content).orElse("nothing is wrong"));
        assertTrue(fault.matches("(has|repeats|cannot be drawn).*"), fault);
    }

    @Test
    void mayCarryPicturesInThemselves() throws IOException, ThemeException {
        String png = Base64.getEncoder().encodeToString(FewColours.png(1, new int[] {0xff101080, 0xfff0f0f0}));
        String image = "<image width='60' height='60' href='data:image/png;base64," + png + "'/>";
        assertEquals(Optional.empty(), faultOf(image));
        assertEquals(Optional.empty(), faultOf(image.replace("href", "xlink:href")));
        assertEquals(
                Optional.of("carries a picture that is damaged"),
                faultOf("<image width='9' height='9' href='data:image/png;base64,iVBORw0KGgo='/>")
                        .map(fault -> fault.replaceFirst(":.*", "")));
        assertEquals(
                Optional.of("carries a picture that is neither PNG nor JPEG"),
                faultOf("<image width='9' height='9' href='data:image/svg+xml,%3Csvg/%3E'/>"));
        assertEquals(
                Optional.of("leads out of itself, to data:image/png;base64,iVBORw0KGgo="),
                faultOf("<use href='data:image/png;base64,iVBORw0KGgo='/>"));
    }

    @ParameterizedTest
    @ValueSource(ints = {500, 40_000})
    void endInTimeHoweverDeepTheyAre(int depth) {
        Assertions.assertTimeoutPreemptively(
                Duration.ofSeconds(30), () -> faultOf("<g>".repeat(depth) + "<rect/>" + "</g>".repeat(depth)));
    }
}

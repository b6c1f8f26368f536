package fascicle.fuzz;

import static java.nio.charset.StandardCharsets.ISO_8859_1;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;

/// What lies in a newsletter, as a stranger sends it.
final class Inputs {
    private static final String SETTINGS = "content/newsletter.yaml";
    private static final Path FONT = Path.of("themes/gazette/fonts/NotoSansThai-Regular.ttf");
    private static final String PICTURES = "content/issues/2023-09/";

    private Inputs() {}

    static void markdown(byte[] input, Ground ground) throws IOException {
        ground.article(new String(input, ISO_8859_1));
        ground.makePages();
    }

    static void print(byte[] input, Ground ground) throws IOException {
        ground.article(new String(input, ISO_8859_1));
        ground.makePdf();
    }

    static void frontMatter(byte[] input, Ground ground) throws IOException {
        ground.write(Ground.ARTICLE, (new String(input, ISO_8859_1) + "\nWords.\n").getBytes(ISO_8859_1));
        ground.makePages();
    }

    static void settings(byte[] input, Ground ground) throws IOException {
        ground.write(SETTINGS, input);
        ground.makePages();
    }

    static void table(byte[] input, Ground ground) throws IOException {
        ground.write("content/abbreviations.yaml", input);
        ground.makePages();
    }

    static void drawing(byte[] input, Ground ground) throws IOException {
        show("a.svg", input, ground);
    }

    static void picture(byte[] input, Ground ground) throws IOException {
        show("a." + ending(input), input, ground);
    }

    /// By how its bytes begin, whatever of them is there.
    private static String ending(byte[] input) {
        int first = input.length == 0 ? 0 : input[0] & 0xff;
        return switch (first) {
            case 'G' -> "gif";
            case 'R' -> "webp";
            case 0xff -> "jpg";
            default -> "png";
        };
    }

    private static void show(String name, byte[] input, Ground ground) throws IOException {
        ground.write(PICTURES + name, input);
        ground.article("![What it shows](" + name + ")\n");
        ground.makePages();
        ground.makePdf();
    }

    static void template(byte[] input, Ground ground) throws IOException {
        ground.wear("web/article.ftlh", input);
        ground.makeDressed();
    }

    /// A font of the theme with some of its bytes changed: of each three, two say where, and one what.
    static void font(byte[] input, Ground ground) throws IOException {
        byte[] font = Files.readAllBytes(FONT);
        for (int i = 0; i + 2 < input.length; i += 3) {
            int at = (input[i] & 0xff) << 8 | input[i + 1] & 0xff;
            font[at % font.length] = input[i + 2];
        }
        ground.wear("fonts/" + FONT.getFileName(), font);
        ground.write(Ground.ARTICLE, (Ground.HEAD + "Words, ไทย, words.\n").getBytes(StandardCharsets.UTF_8));
        ground.makeDressed();
    }

    static void words(byte[] input, Ground ground) throws IOException {
        ground.wear("messages/en.properties", input);
        ground.makeDressed();
    }

    /// The first byte says whether it is for print.
    static void style(byte[] input, Ground ground) throws IOException {
        boolean isPrint = input.length > 0 && input[0] == 'p';
        byte[] css = input.length == 0 ? input : Arrays.copyOfRange(input, 1, input.length);
        ground.wear(isPrint ? "print/print.css" : "assets/gazette.css", css);
        ground.makeDressed();
    }
}

package fascicle.fuzz;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Locale;

/// What is fed with bytes that nobody would write.
enum Target {
    MARKDOWN(Inputs::markdown),
    PRINT(Inputs::print),
    FRONT_MATTER(Inputs::frontMatter),
    SETTINGS(Inputs::settings),
    TABLE(Inputs::table),
    DRAWING(Inputs::drawing),
    PICTURE(Inputs::picture),
    WORD(Imports::word),
    CONVERTED(Imports::converted),
    TEMPLATE(Inputs::template),
    STYLE(Inputs::style),
    FONT(Inputs::font),
    WORDS(Inputs::words),
    QUERY(Stores::query),
    MANIFEST(Stores::manifest),
    STORE(Stores::store);

    /// With one seed a file.
    static final Path SEEDS = Path.of("src/test/resources/fuzz");

    private final Taking taking;

    Target(Taking taking) {
        this.taking = taking;
    }

    /// What is done with an input.
    @FunctionalInterface
    interface Taking {
        /// @throws AssertionError when what comes of it is not what it should be
        void of(byte[] input, Ground ground) throws IOException;
    }

    /// As it is named on the command line: `front-matter`.
    String word() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    static Target of(String word) {
        return Arrays.stream(values())
                .filter(target -> target.word().equals(word))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("no target: " + word));
    }

    Path seeds() {
        return SEEDS.resolve(word());
    }

    /// Feeds it once.
    void take(byte[] input, Ground ground) throws IOException {
        taking.of(ground.meant(input), ground);
        ground.checkUntouched();
    }
}

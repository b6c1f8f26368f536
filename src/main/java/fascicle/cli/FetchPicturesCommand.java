package fascicle.cli;

import fascicle.Diagnostic;
import fascicle.Position;
import fascicle.fetching.PictureTakeover;
import fascicle.flow.ProofReading;
import java.io.IOException;
import java.io.PrintWriter;
import java.net.InetAddress;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.function.Predicate;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/// `fascicle fetch-pictures`
@Command(
        name = "fetch-pictures",
        description =
                "Takes pictures that articles show from elsewhere over into the newsletter: it calls their addresses,"
                        + " and shows what would change.",
        mixinStandardHelpOptions = true)
final class FetchPicturesCommand implements Callable<Integer> {
    private final Terminal terminal;
    private final Predicate<InetAddress> hosts;

    @Mixin
    private ProjectOption project = new ProjectOption();

    @Option(names = "--write", description = "Write the pictures into images/, and their names into the articles.")
    private boolean write;

    private int failures;

    /// @param hosts which computers may be called
    FetchPicturesCommand(Terminal terminal, Predicate<InetAddress> hosts) {
        this.terminal = terminal;
        this.hosts = hosts;
    }

    /// 1 when a picture could not be fetched.
    @Override
    public Integer call() throws IOException {
        Path folder = project.path();
        PictureTakeover pictures = new PictureTakeover(folder, this::failed);
        List<Diagnostic> mended = pictures.fetch(ProofReading.of(folder, true).diagnostics(), hosts);
        Repairs repairs = new Repairs(folder, terminal.out(), terminal.outStyle());
        if (write) {
            pictures.write();
            repairs.make(mended);
        } else {
            repairs.show(mended);
        }
        terminal.out().println(summary(mended.size(), pictures.count()));
        terminal.out().flush();
        return ExitCode.of(failures);
    }

    private String summary(int changes, int fetched) {
        String pictures = Tally.count(fetched, "picture");
        String rest = failures == 0 ? "" : "; " + failures + " could not be fetched";
        return changes == 0
                ? "No picture to take over" + rest + "."
                : write
                        ? "Took over " + pictures + rest + "."
                        : "Would take over " + pictures + rest + "; nothing was written: say --write.";
    }

    private void failed(Position at, String why) {
        PrintWriter err = terminal.err();
        err.println(at + ": the picture was not fetched: " + Harmless.text(why));
        err.flush();
        failures++;
    }
}

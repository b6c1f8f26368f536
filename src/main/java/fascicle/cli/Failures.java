package fascicle.cli;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.NoSuchFileException;
import java.util.Objects;
import java.util.stream.Stream;
import picocli.CommandLine;
import picocli.CommandLine.IExecutionExceptionHandler;
import picocli.CommandLine.ParseResult;

/// Says what failed when the machine did, and asks for a report when we did.
record Failures(Terminal terminal) implements IExecutionExceptionHandler {
    private static final int DEEPEST = 100;

    @Override
    public int handleExecutionException(Exception failure, CommandLine line, ParseResult result) {
        return tell(failure);
    }

    /// Says what failed, whoever did.
    int tell(Throwable failure) {
        return switch (failure) {
            case IOException io -> {
                terminal.err().println("fascicle: " + Harmless.text(reason(io)));
                yield ExitCode.MACHINE_FAILED;
            }
            case UncheckedIOException unchecked -> tell(unchecked.getCause());
            default -> mistake(failure);
        };
    }

    /// What neither the author nor the disk did.
    int mistake(Throwable failure) {
        if (isOfMemory(failure)) {
            long had = Runtime.getRuntime().maxMemory() >> 20;
            terminal.err()
                    .println("fascicle: " + had + " MiB of memory are not enough; give it more, such as"
                            + " FASCICLE_JAVA_OPTIONS=-Xmx" + had * 2 + "m");
            return ExitCode.MACHINE_FAILED;
        }
        terminal.err().println("fascicle: a mistake of the tool itself; please report what follows");
        failure.printStackTrace(terminal.err());
        return ExitCode.MACHINE_FAILED;
    }

    /// What was thrown for want of memory may have been wrapped on its way.
    private static boolean isOfMemory(Throwable failure) {
        return Stream.iterate(failure, Objects::nonNull, Throwable::getCause)
                .limit(DEEPEST)
                .anyMatch(OutOfMemoryError.class::isInstance);
    }

    private static String reason(IOException failure) {
        return switch (failure) {
            case AccessDeniedException denied -> "no permission: " + denied.getFile();
            case NoSuchFileException missing when missing.getReason() == null -> "not found: " + missing.getFile();
            default -> String.valueOf(failure.getMessage());
        };
    }
}

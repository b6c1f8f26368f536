package fascicle.cli;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.NoSuchFileException;
import picocli.CommandLine;
import picocli.CommandLine.IExecutionExceptionHandler;
import picocli.CommandLine.ParseResult;

/// Says what failed when the machine did, and asks for a report when we did.
record Failures(Terminal terminal) implements IExecutionExceptionHandler {
    static final int MACHINE_FAILED = 3;

    @Override
    public int handleExecutionException(Exception failure, CommandLine line, ParseResult result) {
        if (failure instanceof IOException io) {
            terminal.err().println("fascicle: " + reason(io));
            return MACHINE_FAILED;
        }
        if (failure instanceof UncheckedIOException unchecked) {
            return handleExecutionException(unchecked.getCause(), line, result);
        }
        return mistake(failure);
    }

    /// What neither the author nor the disk did.
    int mistake(Throwable failure) {
        terminal.err().println("fascicle: a mistake of the tool itself; please report what follows");
        failure.printStackTrace(terminal.err());
        return MACHINE_FAILED;
    }

    private static String reason(IOException failure) {
        return switch (failure) {
            case AccessDeniedException denied -> "no permission: " + denied.getFile();
            case NoSuchFileException missing when missing.getReason() == null -> "not found: " + missing.getFile();
            default -> String.valueOf(failure.getMessage());
        };
    }
}

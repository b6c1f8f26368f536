package fascicle.cli;

/// The number that the process ends with, which tells scripts how it went.
final class ExitCode {
    static final int DONE = 0;
    /// What was asked for was not done, or not all of it: the content has errors, or other things have that it needs.
    static final int ERRORS = 1;
    static final int WRONG_USAGE = 2;
    /// The disk, the system or the tool itself.
    static final int MACHINE_FAILED = 3;

    private ExitCode() {}

    /// @param errors how many were told
    static int of(long errors) {
        return errors > 0 ? ERRORS : DONE;
    }
}

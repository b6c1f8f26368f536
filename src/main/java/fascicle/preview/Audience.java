package fascicle.preview;

import fascicle.Diagnostic;
import java.util.List;

/// Hears what becomes of the preview, beside the browser. Called by several threads.
public interface Audience {
    /// @param diagnostics everything that is wrong now, sorted by place
    void found(List<Diagnostic> diagnostics);

    /// @param mistake of the tool itself
    void failed(Throwable mistake);
}

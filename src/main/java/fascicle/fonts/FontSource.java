package fascicle.fonts;

import java.io.IOException;

/// Where fonts come from, for those who may not need them.
public interface FontSource {
    /// @throws FontFault when one of the files is no font
    FontLibrary library() throws IOException, FontFault;
}

package fascicle.render;

import fascicle.model.HouseFont.Use;
import java.nio.file.Path;

/// A font of a newsletter that has been tried and is well.
///
/// @param weight 100 to 900; 400 is regular
public record FittedFont(Use use, Path file, int weight, boolean italic) {}

/// YAML as its authors wrote it: in comes text, out come values that know their line and column.
///
/// What a file may say is defined once, as [Keys]; reading, complaints and JSON Schemas all follow from the
/// definition.
@NullMarked
package fascicle.content.yaml;

import org.jspecify.annotations.NullMarked;

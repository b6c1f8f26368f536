/// Publishes a set of files into a folder, safely.
///
/// In come files, one after the other and in any order; out goes a folder that was a whole site at every moment. They
/// are staged beside it first. Then the whole folder changes places with a new one, in one step (`AtOnce`); or, where
/// that is not possible or not needed (`Mixing`), they are renamed into place one by one, in an order in which no page
/// that can be reached points at something not there yet (`FileByFile`). What Fascicle wrote, a manifest in the folder
/// tells; anything else is never touched.
@NullMarked
package fascicle.write;

import org.jspecify.annotations.NullMarked;

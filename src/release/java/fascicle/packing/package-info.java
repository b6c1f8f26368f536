/// Makes releases: in come the tool's jar, its libraries and the JDK that this runs on; out go archives, a
/// package, an image, their sums, and a statement of how they were made. No part of the tool; `release` runs it
/// from its sources.
///
/// Whatever is made depends on what goes in alone: names in order, one time for all, nobody's user.
package fascicle.packing;

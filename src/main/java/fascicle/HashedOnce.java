package fascicle;

/// A record that holds much and is an input of many results, such as the text of an article, which pages, editions,
/// checks and the search are all made of: its fingerprint is taken once for each object and remembered as long as the
/// object lives.
///
/// All that it holds is plain data that never changes, as with every record that has a fingerprint.
public interface HashedOnce {}

package fascicle.render.search;

import java.util.OptionalInt;

/// What answers a question before any article does: a short form with its meaning, or a standing page.
///
/// @param title the short form, or the title of the page
/// @param about the names that the short form stands for; empty for a page
/// @param address from the site's root
/// @param articles how many have it; absent where the question says more
public record Lead(String title, String about, String address, OptionalInt articles) {}

package fascicle.render;

/// Markup that is ready to stand in a page: a template prints it as it is, where it would escape a `String`.
///
/// @param markup well-formed XHTML
public record Html(String markup) {
    public static final Html EMPTY = new Html("");

    public boolean isEmpty() {
        return markup.isEmpty();
    }

    @Override
    public String toString() {
        return markup;
    }
}

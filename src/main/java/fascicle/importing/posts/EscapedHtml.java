package fascicle.importing.posts;

/// Text as it stands in HTML, between tags and in the quotes of an attribute.
final class EscapedHtml {
    private EscapedHtml() {}

    static String of(String text) {
        return text.replace("&", "&amp;").replace("<", "&lt;").replace("\"", "&quot;");
    }
}

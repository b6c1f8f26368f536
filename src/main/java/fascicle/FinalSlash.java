package fascicle;

/// The slash at the end of the address of a folder: `https://example.org/news/`.
public final class FinalSlash {
    private FinalSlash() {}

    /// With one, whether it was there or not.
    public static String on(String address) {
        return address.endsWith("/") ? address : address + "/";
    }

    /// Without any.
    public static String off(String address) {
        int end = address.length();
        while (end > 0 && address.charAt(end - 1) == '/') {
            end--;
        }
        return address.substring(0, end);
    }
}

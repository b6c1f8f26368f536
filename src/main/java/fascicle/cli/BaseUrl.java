package fascicle.cli;

import fascicle.FinalSlash;
import java.net.URI;
import java.net.URISyntaxException;
import picocli.CommandLine;
import picocli.CommandLine.ParameterException;

/// Where a site will stand, as the command line says it.
final class BaseUrl {
    /// How to say it.
    static final String HOW =
            "say in content/newsletter.yaml where the site will stand, such as base-url: https://example.org/news/";

    private BaseUrl() {}

    /// @param line the command, for the complaint
    /// @return ends in `/`
    static URI of(String text, CommandLine line) {
        try {
            URI url = new URI(FinalSlash.on(text));
            boolean isWeb = "https".equals(url.getScheme()) || "http".equals(url.getScheme());
            if (isWeb && url.getHost() != null && url.getQuery() == null && url.getFragment() == null) {
                return url;
            }
        } catch (URISyntaxException _) {
            // Told below, in words for who typed it.
        }
        throw new ParameterException(
                line, "--base-url wants an address such as https://example.org/news/, found \"" + text + "\"");
    }
}

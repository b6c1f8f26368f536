package fascicle.render.html;

import fascicle.model.Dossier;
import fascicle.model.StandardNumber;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Optional;

/// Where the national standards of China can be read in full or looked up.
///
/// @see <a href="https://openstd.samr.gov.cn/">National Public Service Platform for Standards Information</a>
final class PublicPlatform {
    private static final String SEARCH = "https://openstd.samr.gov.cn/bzgk/gb/std_list?p.p1=0&p.p2=";

    private PublicPlatform() {}

    /// The platform's page for a standard; absent for what is no national standard of China.
    static Optional<String> address(Dossier dossier) {
        return dossier.number()
                .filter(number ->
                        number.issuer().equals("GB") || number.issuer().startsWith("GB/"))
                .map(StandardNumber::name)
                .map(name -> SEARCH + URLEncoder.encode(name, StandardCharsets.UTF_8));
    }
}

package fascicle.render.html;

import java.util.Arrays;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// What a page may do in a browser: run, show and fetch what is of the site, and nothing else. It stands before all
/// that a theme's template writes: a page that does not begin with a policy as strict as ours gets ours.
///
/// @see <a href="https://www.w3.org/TR/CSP3/">Content Security Policy Level 3</a>
final class Policy {
    static final String STRICT = "<meta http-equiv=\"Content-Security-Policy\" content=\"default-src 'none';"
            + " style-src 'self'; script-src 'self'; img-src 'self'; font-src 'self'; connect-src 'self';"
            + " manifest-src 'self'; worker-src 'self'; form-action 'self' file:; base-uri 'none'\">";

    private static final Pattern DOCTYPE = Pattern.compile("\\s*+(?:<!doctype html>)?+", Pattern.CASE_INSENSITIVE);
    private static final Pattern FIRST = Pattern.compile(
            "\\s*+<!doctype html>\\s*+<html(?: (?:lang|dir|class)=\"[^\"<>]*+\")*+>\\s*+<head>\\s*+"
                    + "(?:<meta charset=\"utf-8\">\\s*+)?+"
                    + "<meta http-equiv=\"Content-Security-Policy\" content=\"([^\"<>]*+)\">",
            Pattern.CASE_INSENSITIVE);
    private static final Pattern MARKUP = Pattern.compile("<[a-zA-Z!/?]");

    private Policy() {}

    /// The page, with the policy where it has none.
    static String on(String page) {
        Matcher first = FIRST.matcher(page);
        boolean isStrict = first.lookingAt() && isStrict(first.group(1))
                || !MARKUP.matcher(page).find();
        if (isStrict) {
            return page;
        }
        Matcher doctype = DOCTYPE.matcher(page);
        int at = doctype.lookingAt() ? doctype.end() : 0;
        return page.substring(0, at) + STRICT + page.substring(at);
    }

    private static boolean isStrict(String policy) {
        List<String> directives =
                Arrays.stream(policy.split(";")).map(String::strip).toList();
        return directives.getFirst().equals("default-src 'none'")
                && directives.stream().skip(1).allMatch(Policy::isOfTheSite);
    }

    private static boolean isOfTheSite(String directive) {
        String[] words = directive.split("\\s++");
        return words[0].matches("[a-z-]+")
                && Arrays.stream(words)
                        .skip(1)
                        .allMatch(source -> source.equals("'self'")
                                || source.equals("'none'")
                                || source.equals("file:") && words[0].equals("form-action"));
    }
}

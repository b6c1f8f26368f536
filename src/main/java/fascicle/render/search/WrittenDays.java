package fascicle.render.search;

import fascicle.render.search.Token.Kind;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/// Recognises days however they are written: `18 November 2023`, `Nov. 18, 2023`, `2023-11-18`, `18.11.2023`,
/// `2023年11月18日`, `18 novembre`, `1er mai`, `1º maggio`.
final class WrittenDays {
    /// The months of English, German, French, Spanish and Italian without accents, in order, and how English shortens
    /// them.
    private static final List<String> MONTHS = List.of(
            "january jan januar janvier enero gennaio",
            "february feb februar fevrier febrero febbraio",
            "march mar marz mars marzo",
            "april apr avril abril aprile",
            "may mai mayo maggio",
            "june jun juni juin junio giugno",
            "july jul juli juillet julio luglio",
            "august aug aout agosto",
            "september sep sept septembre septiembre settembre",
            "october oct oktober octobre octubre ottobre",
            "november nov novembre noviembre",
            "december dec dezember decembre diciembre dicembre");

    private static final Set<String> BETWEEN =
            Set.of(" ", "\u00a0", ", ", ". ", "\u00b0 ", ",\u00a0", ".\u00a0", "\u00b0\u00a0", "\n");

    private static final Map<String, Integer> NUMBERS = IntStream.rangeClosed(1, 12)
            .boxed()
            .flatMap(month -> List.of(MONTHS.get(month - 1).split(" ")).stream().map(name -> Map.entry(name, month)))
            .collect(Collectors.toUnmodifiableMap(Map.Entry::getKey, Map.Entry::getValue));

    /// How languages end the number of a day; `º` is `o` by then.
    private static final Set<String> ENDINGS = Set.of("", "st", "nd", "rd", "th", "er", "o");

    private WrittenDays() {}

    /// A day: `2023-11-18`, and without its year `11-18`.
    ///
    /// @param count how many tokens it has
    record Found(String term, int count) {}

    /// The dates that begin with a token: with the year, if it has one, and without.
    static List<Found> at(int first, String text, List<Token> tokens) {
        return new Reading(first, text, tokens).dates();
    }

    private record Reading(int first, String text, List<Token> tokens) {
        List<Found> dates() {
            if (number(0, 1, 31) > 0) {
                int link = isLink(1) ? 1 : 0;
                return isSpaced(0) && month(1 + link) > 0 && (link == 0 || isSpaced(1))
                        ? dayMonth(link)
                        : number(0, 1, 12) > 0 && isSign(0, "月") ? chinese(0, 0) : pointed();
            }
            if (number(0, 1900, 2099) > 0) {
                return isSign(0, "年") ? chinese(number(0, 1900, 2099), 2) : ordered();
            }
            return month(0) > 0 ? monthDay() : List.of();
        }

        /// `18 November 2023`, `18 de noviembre de 2023`
        private List<Found> dayMonth(int link) {
            int end = 2 + link;
            int more = isLink(end) ? 1 : 0;
            boolean hasYear = isSpaced(end - 1) && (more == 0 || isSpaced(end)) && isYear(end + more);
            return found(
                    hasYear ? number(end + more, 1900, 2099) : 0,
                    month(1 + link),
                    number(0, 1, 31),
                    hasYear ? end + more + 1 : end,
                    end);
        }

        /// `November 18, 2023`
        private List<Found> monthDay() {
            int day = isSpaced(0) ? number(1, 1, 31) : 0;
            boolean hasYear = day > 0 && isSpaced(1) && isYear(2);
            return found(hasYear ? number(2, 1900, 2099) : 0, month(0), day, hasYear ? 3 : 2, 2);
        }

        /// `2023-11-18`, `2023/11/18`, `2023.11.18`
        private List<Found> ordered() {
            char sign = sign(0);
            boolean isDate = "-\u2010\u2011./".indexOf(sign) >= 0 && sign(1) == sign && isPlain(1) && isPlain(2);
            return isDate ? found(number(0, 1900, 2099), number(1, 1, 12), number(2, 1, 31), 3, 3) : List.of();
        }

        /// `18.11.2023`
        private List<Found> pointed() {
            boolean isDate = sign(0) == '.' && sign(1) == '.' && isPlain(1) && isPlain(0) && isYear(2);
            return isDate ? found(number(2, 1900, 2099), number(1, 1, 12), number(0, 1, 31), 3, 3) : List.of();
        }

        /// `2023年11月18日`, `11月18日`
        private List<Found> chinese(int year, int from) {
            boolean isDate = isSign(from, "月") && (isSign(from + 2, "日") || isSign(from + 2, "号"));
            return isDate ? found(year, number(from, 1, 12), number(from + 2, 1, 31), from + 4, from + 4) : List.of();
        }

        private List<Found> found(int year, int month, int day, int count, int withoutYear) {
            List<Found> found = new ArrayList<>();
            if (month > 0 && day > 0) {
                String term = String.format(Locale.ROOT, "%02d-%02d", month, day);
                if (year > 0) {
                    found.add(new Found(year + "-" + term, count));
                }
                found.add(new Found(term, withoutYear));
            }
            return found;
        }

        private String surface(int place) {
            int at = first + place;
            return at < tokens.size() ? tokens.get(at).surface() : "";
        }

        /// The number that a token is, with an ending or none; 0 if it is none between these.
        private int number(int place, int least, int most) {
            String digits = surface(place);
            int end = 0;
            while (end < digits.length() && end < 5 && digits.charAt(end) >= '0' && digits.charAt(end) <= '9') {
                end++;
            }
            boolean isNumber = end > 0 && end < 5 && ENDINGS.contains(digits.substring(end));
            int number = isNumber ? Integer.parseInt(digits.substring(0, end)) : 0;
            return number >= least && number <= most ? number : 0;
        }

        private int month(int place) {
            return NUMBERS.getOrDefault(surface(place), 0);
        }

        private boolean isYear(int place) {
            return isPlain(place) && number(place, 1900, 2099) > 0;
        }

        /// Nothing but digits.
        private boolean isPlain(int place) {
            return surface(place).chars().allMatch(c -> c >= '0' && c <= '9');
        }

        private boolean isLink(int place) {
            return surface(place).equals("of") || surface(place).equals("de");
        }

        /// Whether a Chinese character of dates stands right behind a token.
        private boolean isSign(int place, String character) {
            int next = first + place + 1;
            return next < tokens.size()
                    && tokens.get(next).kind() == Kind.CHARACTER
                    && tokens.get(next).term().equals(character);
        }

        /// The only sign between a token and the next; a space if it is not the only one.
        private char sign(int place) {
            int next = first + place + 1;
            boolean isOne = next < tokens.size()
                    && tokens.get(next).start() == tokens.get(next - 1).end() + 1;
            return isOne ? text.charAt(tokens.get(next - 1).end()) : ' ';
        }

        /// Whether a space, or a comma, a point or `°` and a space stand between a token and the next.
        private boolean isSpaced(int place) {
            int next = first + place + 1;
            if (next >= tokens.size()) {
                return false;
            }
            String between =
                    text.substring(tokens.get(next - 1).end(), tokens.get(next).start());
            return BETWEEN.contains(between);
        }
    }
}

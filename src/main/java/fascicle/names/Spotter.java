package fascicle.names;

import fascicle.model.Names;
import fascicle.model.Slug;
import fascicle.model.StandardNumber;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// Finds where a text names things. Where names nest, the longest wins: `SAC/TC260` is a committee and not two
/// bodies.
public final class Spotter {
    private static final Comparator<Spot> LONGEST_FIRST = Comparator.comparingInt(
                    (Spot spot) -> spot.end() - spot.start())
            .reversed()
            .thenComparingInt(Spot::start);

    private static final Comparator<String> BY_LENGTH =
            Comparator.comparingInt(String::length).reversed().thenComparing(Comparator.naturalOrder());

    /// What ends the name of a place: 上海市宗教事务条例 is not what 宗教事务条例 is.
    private static final String PLACES = "市省县";

    /// What goes on with 法, law, as another word.
    private static final String AFTER_LAW = "律规院治制定人庭官学";

    private static final Pattern YEAR = Pattern.compile(",? (?:of )?((?:19|20)[0-9]{2})(?![0-9])");
    private static final int LONGEST_YEAR = 11;

    private final Map<String, List<String>> byBeginning = new HashMap<>();

    /// The years of names that end with one, by what stands before.
    private final Map<String, Set<String>> years = new HashMap<>();

    /// The characters that names begin with: most words of a text begin with another.
    private final BitSet firsts = new BitSet();
    private final Map<String, List<Slug>> meanings;
    private final Map<Slug, Slug> numbers;

    /// A name where it stands in a text.
    ///
    /// @param means the dossiers that it may mean
    /// @param end the place after its last character
    public record Spot(List<Slug> means, int start, int end) {}

    /// @param meanings for each name what it may mean, the names as [Names#folded]
    /// @param numbers the dossiers of standards and of numbered committees, by their numbers' own slugs
    public Spotter(Map<String, List<Slug>> meanings, Map<Slug, Slug> numbers) {
        this.meanings = Map.copyOf(meanings);
        this.numbers = Map.copyOf(numbers);
        for (String name : meanings.keySet()) {
            firsts.set(name.charAt(0));
            byBeginning
                    .computeIfAbsent(beginning(name, 0), _ -> new ArrayList<>())
                    .add(name);
            Optional.of(Laws.year(name))
                    .filter(year -> !year.isEmpty())
                    .ifPresent(year -> years.computeIfAbsent(Laws.undated(name), _ -> new HashSet<>())
                            .add(year));
        }
        byBeginning.values().forEach(names -> names.sort(BY_LENGTH));
    }

    /// All names in a text, in order; none overlaps another.
    public List<Spot> in(String text) {
        return in(text, StandardNumber.mentionsIn(text));
    }

    /// @param standards that the text mentions
    List<Spot> in(String text, List<StandardNumber.Mention> standards) {
        List<Spot> found = new ArrayList<>();
        numbered(standards, found);
        named(Names.folded(text), found);
        return found.size() < 2 ? found : apart(found);
    }

    private void numbered(List<StandardNumber.Mention> standards, List<Spot> found) {
        for (StandardNumber.Mention mention : standards) {
            Slug means = numbers.get(mention.standard().slug());
            if (means != null) {
                found.add(new Spot(List.of(means), mention.start(), mention.end()));
            }
        }
    }

    private void named(String text, List<Spot> found) {
        int place = 0;
        while (place < text.length()) {
            char c = text.charAt(place);
            if (!firsts.get(c) || !mayBegin(text, place, c)) {
                place++;
                continue;
            }
            int end = longestAt(text, place, found);
            place = end > place ? end : place + 1;
        }
    }

    private static boolean mayBegin(String text, int place, char c) {
        return isHan(c) || Character.isLetterOrDigit(c) && (place == 0 || !isWord(text.charAt(place - 1)));
    }

    private int longestAt(String text, int place, List<Spot> found) {
        for (String name : byBeginning.getOrDefault(beginning(text, place), List.of())) {
            int end = place + name.length();
            if (text.startsWith(name, place) && isWhole(text, place, end) && isOfTheYear(name, text, end)) {
                found.add(new Spot(meanings.getOrDefault(name, List.of()), place, end));
                return end;
            }
        }
        return place;
    }

    /// Whether no other year follows than that of the law: `Data Protection Act 1998` is not that of 2018.
    private boolean isOfTheYear(String name, String text, int end) {
        Set<String> known = years.getOrDefault(name, Set.of());
        if (known.isEmpty()) {
            return true;
        }
        Matcher year = YEAR.matcher(text).region(end, Math.min(text.length(), end + LONGEST_YEAR));
        return !year.lookingAt() || known.contains(year.group(1));
    }

    /// The first word of what stands there, or its first two Chinese characters.
    private static String beginning(String text, int from) {
        if (isHan(text.charAt(from))) {
            return text.substring(from, Math.min(text.length(), from + 2));
        }
        int end = from;
        while (end < text.length() && isWord(text.charAt(end))) {
            end++;
        }
        return text.substring(from, end);
    }

    /// Whether a name does not go on: `ISO` is not what `ISO-8859` or `ISO_8601` speak of, nor 劳动法 what 劳动法律 does.
    private static boolean isWhole(String text, int start, int end) {
        char last = text.charAt(end - 1);
        if (isHan(last)) {
            boolean place = start > 0 && isHan(text.charAt(start)) && PLACES.indexOf(text.charAt(start - 1)) >= 0;
            boolean law = last == '法' && end < text.length() && AFTER_LAW.indexOf(text.charAt(end)) >= 0;
            return !place && !law;
        }
        boolean goesOn = end < text.length() && isWord(text.charAt(end));
        boolean counts = end + 1 < text.length() && text.charAt(end) == '-' && Character.isDigit(text.charAt(end + 1));
        return !goesOn && !counts && !isPath(text, start);
    }

    /// Whether what stands before makes it a part of an address: `en/ISO`, `x.ISO`.
    private static boolean isPath(String text, int start) {
        char before = start == 0 ? ' ' : text.charAt(start - 1);
        return "_.@#".indexOf(before) >= 0
                || before == '/' && start > 1 && Character.isLowerCase(text.charAt(start - 2));
    }

    private static boolean isWord(char c) {
        return (Character.isLetterOrDigit(c) || c == '_') && !isHan(c);
    }

    private static boolean isHan(char c) {
        return c >= 0x3400 && Beside.isHan(c);
    }

    private static List<Spot> apart(Collection<Spot> found) {
        TreeMap<Integer, Spot> apart = new TreeMap<>();
        for (Spot spot : found.stream().sorted(LONGEST_FIRST).toList()) {
            Map.Entry<Integer, Spot> before = apart.lowerEntry(spot.end());
            if (before == null || before.getValue().end() <= spot.start()) {
                apart.put(spot.start(), spot);
            }
        }
        return List.copyOf(apart.values());
    }
}

package fascicle.proof.names;

import fascicle.proof.copy.Passage;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// Things of one name with a number each, in one line: `SESEC I, SESEC II, SESEC III, SESEC IV and SESEC V`.
///
/// @param begin the offset of the first
/// @param numbers as they are written
record Series(int begin, Set<String> numbers) {
    private static final Pattern MEMBER = Pattern.compile("\\b([A-Z][A-Za-z]{1,20}) ([IVX]{1,5})\\b");

    /// All of a passage that begin with the first three numbers.
    static List<Series> in(Passage passage) {
        Map<String, Series> byName = new LinkedHashMap<>();
        Matcher member = MEMBER.matcher(passage.text());
        while (member.find()) {
            int begin = member.start();
            byName.computeIfAbsent(member.group(1), _ -> new Series(begin, new LinkedHashSet<>()))
                    .numbers()
                    .add(member.group(2));
        }
        List<Series> all = new ArrayList<>(byName.values());
        all.removeIf(series -> !series.numbers().containsAll(List.of("I", "II", "III")));
        return all;
    }
}

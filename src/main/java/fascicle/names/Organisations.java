package fascicle.names;

import java.util.List;
import java.util.Locale;
import java.util.Set;

/// Whether a name is that of an organisation, by its words.
final class Organisations {
    private static final Set<String> NOUNS = Set.of(
            "administration",
            "agency",
            "association",
            "academy",
            "alliance",
            "authority",
            "bank",
            "board",
            "bureau",
            "center",
            "centre",
            "chamber",
            "commission",
            "committee",
            "confederation",
            "congress",
            "council",
            "court",
            "department",
            "directorate",
            "federation",
            "foundation",
            "institute",
            "institution",
            "laboratory",
            "ministry",
            "office",
            "organisation",
            "organization",
            "parliament",
            "secretariat",
            "society",
            "subcommittee",
            "union",
            "university");

    private static final Set<String> PREPOSITIONS = Set.of("of", "for", "on", "in", "to");

    /// Words of kinds of bodies rather than of one: `Technical Committee`, `Standards Development Organisation`.
    private static final Set<String> GENERIC = Set.of(
            "technical",
            "coordinating",
            "standard",
            "standards",
            "standardisation",
            "development",
            "developing",
            "joint",
            "project",
            "advisory",
            "notified",
            "conformity",
            "assessment",
            "certification",
            "testing",
            "inspection",
            "accreditation",
            "steering",
            "executive",
            "expert",
            "professional",
            "trade",
            "industry",
            "social",
            "market",
            "surveillance",
            "supervisory",
            "competent",
            "central",
            "regional",
            "local",
            "national",
            "international",
            "european",
            "global");

    /// Words of kinds of offices: `Certificate Authority`, `Programme Management Office`.
    private static final Set<String> GENERIC_OF_OFFICES =
            Set.of("certificate", "command", "data", "management", "operations", "program", "programme", "security");

    /// Nouns of parts of bodies, which many have.
    private static final Set<String> OFFICES =
            Set.of("authority", "board", "center", "centre", "committee", "department", "office", "secretariat");

    private static final Set<String> PLACES = Set.of("national", "international", "european", "regional", "global");

    private static final List<String> CHINESE = List.of(
            "局", "委员会", "协会", "学会", "部", "研究院", "研究所", "科学院", "中心", "联合会", "办公室", "大学", "学院", "联盟", "组织", "厅", "署",
            "基金会", "研究会", "商会", "法院", "检察院", "国务院", "理事会", "促进会", "共产党", "公司");

    private static final int SHORTEST_CHINESE = 3;

    private Organisations() {}

    /// Whether an English name is that of one organisation.
    static boolean isOne(String name) {
        List<String> words = List.of(
                name.toLowerCase(Locale.ROOT).replace("zation", "sation").split("[ /\u00a0-]+"));
        int noun = noun(words);
        if (noun < 0 || words.size() < 2 || !Character.isUpperCase(name.codePointAt(0))) {
            return false;
        }
        if (isNone(words.subList(noun, words.size()), noun)) {
            return false;
        }
        boolean last = noun == words.size() - 1;
        List<String> others = words.subList(0, noun);
        return !last || !others.isEmpty() && !isGeneric(others, words.get(noun)) && !isOther(others, words.get(noun));
    }

    /// Whether many have one: a `Center of Excellence`; or none: an `Authority to Operate`.
    private static boolean isNone(List<String> words, int before) {
        return words.getFirst().equals("authority")
                        && words.size() > 1
                        && words.get(1).equals("to")
                || before == 0 && words.size() == 3 && words.getLast().equals("excellence");
    }

    private static boolean isGeneric(List<String> words, String noun) {
        boolean office = OFFICES.contains(noun);
        return words.stream().allMatch(word -> GENERIC.contains(word) || office && GENERIC_OF_OFFICES.contains(word))
                && words.stream().anyMatch(word -> !PLACES.contains(word));
    }

    /// Whether it may be something else: `Mobile World Congress`, `Protein Data Bank`.
    private static boolean isOther(List<String> words, String noun) {
        return noun.equals("congress") && words.getLast().equals("world") || noun.equals("bank");
    }

    /// The place of the word that says what kind of body it is: the last, or one that is followed by `of` or `for`.
    private static int noun(List<String> words) {
        for (int i = words.size() - 1; i >= 0; i--) {
            boolean head = i == words.size() - 1 || PREPOSITIONS.contains(words.get(i + 1));
            if (head && NOUNS.contains(words.get(i))) {
                return i;
            }
        }
        return -1;
    }

    /// Whether a word says what kind of body something is.
    static boolean isNoun(String word) {
        return NOUNS.contains(word.toLowerCase(Locale.ROOT));
    }

    /// Whether a Chinese name is that of an organisation.
    static boolean isChineseOne(String name) {
        return name.length() >= SHORTEST_CHINESE && CHINESE.stream().anyMatch(name::endsWith);
    }
}

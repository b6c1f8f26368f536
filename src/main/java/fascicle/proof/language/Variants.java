package fascicle.proof.language;

import fascicle.model.HouseStyle.Spelling;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// Words that British and American English spell differently.
///
/// What is spelled alike in both, or differs by meaning (`practice`, `licence`, `program` in computing), is not
/// here.
public final class Variants {
    /// British and American stems; endings are added to both.
    private static final String[][] STEMS = {
        {"colour", "color"},
        {"behaviour", "behavior"},
        {"favour", "favor"},
        {"favourite", "favorite"},
        {"honour", "honor"},
        {"labour", "labor"},
        {"neighbour", "neighbor"},
        {"harbour", "harbor"},
        {"endeavour", "endeavor"},
        {"rumour", "rumor"},
        {"flavour", "flavor"},
        {"humour", "humor"},
        {"odour", "odor"},
        {"vapour", "vapor"},
        {"rigour", "rigor"},
        {"vigour", "vigor"},
        {"savour", "savor"},
        {"tumour", "tumor"},
        {"armour", "armor"},
        {"saviour", "savior"},
        {"candour", "candor"},
        {"fervour", "fervor"},
        {"splendour", "splendor"},
        {"demeanour", "demeanor"},
        {"mould", "mold"},
        {"catalogue", "catalog"},
        {"analyse", "analyze"},
        {"analysing", "analyzing"},
        {"paralyse", "paralyze"},
        {"catalyse", "catalyze"},
        {"label|ling", "label|ing"},
        {"label|led", "label|ed"},
        {"travel|ling", "travel|ing"},
        {"travel|led", "travel|ed"},
        {"travel|ler", "travel|er"},
        {"model|ling", "model|ing"},
        {"model|led", "model|ed"},
        {"signal|ling", "signal|ing"},
        {"signal|led", "signal|ed"},
        {"fuel|ling", "fuel|ing"},
        {"fuel|led", "fuel|ed"},
        {"channel|ling", "channel|ing"},
        {"channel|led", "channel|ed"},
        {"level|ling", "level|ing"},
        {"cancel|ling", "cancel|ing"},
        {"cancel|led", "cancel|ed"},
        {"counsel|lor", "counsel|or"},
        {"total|led", "total|ed"},
        {"tunnel|ling", "tunnel|ing"},
        {"marvel|lous", "marvel|ous"},
        {"jewel|lery", "jewel|ry"},
        {"skil|ful", "skill|ful"},
        {"wil|ful", "will|ful"},
        {"instal|ment", "install|ment"},
        {"fulfil", "fulfill"},
        {"fulfil|ment", "fulfill|ment"},
        {"enrol", "enroll"},
        {"enrol|ment", "enroll|ment"},
        {"ageing", "aging"},
        {"centre", "center"},
        {"theatre", "theater"},
        {"fibre", "fiber"},
        {"calibre", "caliber"},
        {"lustre", "luster"},
        {"spectre", "specter"},
        {"sombre", "somber"},
        {"litre", "liter"},
        {"kilometre", "kilometer"},
        {"centimetre", "centimeter"},
        {"millimetre", "millimeter"},
        {"micrometre", "micrometer"},
        {"nanometre", "nanometer"},
        {"defence", "defense"},
        {"offence", "offense"},
        {"aluminium", "aluminum"},
        {"grey", "gray"},
        {"cheque", "check|book"},
        {"programme", "program"},
        {"tonne", "metric ton"},
        {"sceptical", "skeptical"},
        {"artefact", "artifact"},
        {"manoeuvre", "maneuver"},
        {"plough", "plow"},
        {"pyjamas", "pajamas"},
        {"speciality", "specialty"},
        {"acknowledgement", "acknowledgment"},
    };

    private static final String[] ENDINGS = {"", "s", "d", "ed", "ing", "er", "ers", "able", "ful", "al", "hood"};

    /// Not told apart in running text: both spellings are used by both.
    private static final Set<String> UNDECIDED = Set.of(
            "program",
            "programs",
            "programmed",
            "programmer",
            "programmers",
            "dialog",
            "dialogs",
            "specialty",
            "specialties",
            "check",
            "grays");

    /// Plurals, and what is made of a program, that both spell alike.
    private static final Set<String> ALIKE =
            Set.of("analyses", "paralyses", "catalyses", "programmed", "programmer", "programmers");

    /// Both double the l here: `fulfil`, `fulfill`, `fulfilled`.
    private static final Pattern DOUBLED = Pattern.compile("(fulfil|enrol)l?(d|ed|ing|er|ers|able|ful|al|hood)");

    /// Words in -ise and -ision that have no form in -ize, up to their s.
    private static final Set<String> ALWAYS_S = Set.of(
            "advertis",
            "advis",
            "anis",
            "apprais",
            "appris",
            "aris",
            "brais",
            "bruis",
            "chastis",
            "circumcis",
            "clockwis",
            "collis",
            "compris",
            "compromis",
            "concis",
            "cruis",
            "decis",
            "demis",
            "deris",
            "despis",
            "devis",
            "disguis",
            "divis",
            "elis",
            "enterpris",
            "excis",
            "exercis",
            "expertis",
            "fis",
            "franchis",
            "guis",
            "improvis",
            "incis",
            "likewis",
            "malais",
            "merchandis",
            "miss",
            "nois",
            "otherwis",
            "paradis",
            "pois",
            "prais",
            "precis",
            "premis",
            "promis",
            "provis",
            "rais",
            "revis",
            "ris",
            "supervis",
            "surmis",
            "surpris",
            "televis",
            "tortois",
            "treatis",
            "turquois",
            "vis",
            "wis");

    /// Words that are no verbs in -ize: `capsize`, `resized`.
    private static final Pattern SIZES =
            Pattern.compile("(cap|re|down|over|super|under|out|mid|up|right)siz.*|(pr|se)iz.*|siz.*");

    private static final Pattern IZE =
            Pattern.compile("(\\p{L}{3,}?i)([sz])(e|es|ed|er|ers|ing|ation|ations|ational|able)");

    private final Map<String, String> british = new HashMap<>();
    private final Map<String, String> american = new HashMap<>();

    public Variants() {
        for (String[] pair : STEMS) {
            String left = pair[0].replace("|", "");
            String right = pair[1].replace("|", "");
            for (String ending : ENDINGS) {
                british.put(left + ending, right + ending);
                american.put(right + ending, left + ending);
            }
        }
        for (Map<String, String> spellings : List.of(british, american)) {
            spellings.keySet().removeIf(word -> DOUBLED.matcher(word).matches());
        }
        british.keySet().removeAll(american.keySet());
        american.keySet().removeAll(UNDECIDED);
        american.keySet().removeIf(word -> word.startsWith("check") || word.contains(" "));
        british.keySet().removeAll(ALIKE);
        british.keySet().removeIf(word -> word.startsWith("cheque") || word.startsWith("tonne"));
    }

    /// How a word is spelled, when the other English spells it otherwise.
    ///
    /// @param word in small letters
    public Optional<Spelling> spelling(String word) {
        if (british.containsKey(word)) {
            return Optional.of(Spelling.BRITISH);
        }
        if (american.containsKey(word)) {
            return Optional.of(Spelling.AMERICAN);
        }
        return ize(word).map(ending -> ending.group(2).equals("z") ? Spelling.AMERICAN : Spelling.BRITISH);
    }

    /// The same word in the other English.
    ///
    /// @param word in small letters
    public Optional<String> other(String word) {
        Optional<String> listed =
                Optional.ofNullable(british.get(word)).or(() -> Optional.ofNullable(american.get(word)));
        return listed.or(() ->
                ize(word).map(ending -> ending.group(1) + (ending.group(2).equals("z") ? "s" : "z") + ending.group(3)));
    }

    private static Optional<MatchResult> ize(String word) {
        int hint = Math.max(word.lastIndexOf("is"), word.lastIndexOf("iz"));
        if (hint < 3 || word.length() < 6) {
            return Optional.empty();
        }
        Matcher matcher = IZE.matcher(word);
        boolean found = matcher.matches();
        String stem = found ? matcher.group(1) + "s" : "";
        boolean always = stem.endsWith("wis") // likewise, stepwise
                || stem.endsWith("rais") // fundraise
                || ALWAYS_S.stream()
                        .anyMatch(end -> stem.equals(end) || stem.length() > end.length() && isPrefixed(stem, end));
        return found && !always && !SIZES.matcher(word).matches()
                ? Optional.of(matcher.toMatchResult())
                : Optional.empty();
    }

    /// `reorganis` is `organis` with something before; so is `re-exercis`, which stays.
    private static boolean isPrefixed(String stem, String end) {
        return stem.endsWith(end)
                && end.length() > (end.equals("nois") || end.equals("prais") || end.equals("rais") ? 3 : 4)
                && Set.of("re", "un", "non", "pre", "over", "dis", "im", "de", "up", "mis", "en")
                        .contains(stem.substring(0, stem.length() - end.length()));
    }
}

package fascicle.model;

import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/// Who issues standards: the one list that links, checks and the search go by.
public final class StandardIssuers {
    /// National standards of China.
    private static final List<String> NATIONAL = List.of("GB", "GBT", "GBZ", "GBJ");

    /// Sectors of China that the search knows also where nobody wrote `/T` behind them.
    private static final List<String> SECTORS =
            List.of("CJ", "DL", "HG", "HJ", "JB", "JJF", "JJG", "JT", "NB", "QB", "QC", "SJ", "TB", "YD", "YY");

    private static final List<String> INTERNATIONAL = List.of("ISO", "IEC", "EN", "ETSI");

    /// Other countries and societies, which have no pages of their own here.
    private static final List<String> ELSEWHERE = List.of("IEEE", "ASTM", "DIN", "BS", "JIS", "KS", "ANSI", "RFC");

    /// National (`GB`, `GB/T`, `GB/Z`), sector (`YD/T`), provincial (`DB33/T`) and association standards (`T/CAS`); a
    /// tilde stands for the slash.
    static final String CHINESE = "GB(?:~[TZ])?|[A-Z]{2}~[TZ]|DB[0-9]{2}(?:~T)?|T~[A-Z]{2,10}";

    /// European and international ones.
    static final String OTHERS = "EN(?: (?:ISO|IEC|ETSI))?|ETSI (?:EN|TS|TR|ES|EG|GS|GR)|CWA"
            + "|(?:ISO|IEC|CEN|CENELEC|CLC)(?:~(?:IEC|CIE|CLC))?(?:(?: |~)(?:TS|TR|PAS|Guide))?";

    /// Those who make standards, rather than issue them.
    static final String COMMITTEES =
            "(?:SAC|ISO|IEC|CEN|CENELEC|CLC|ETSI|ISO/IEC|CEN/CLC|CEN-CENELEC)[/ ](?:TC|JTC|PC|ISG)";

    private StandardIssuers() {}

    /// Those before whose numbers there need be no slash; other capitals before a number are then no issuer.
    public static Set<String> standingAlone() {
        Set<String> all = new TreeSet<>(NATIONAL);
        all.addAll(SECTORS);
        all.addAll(INTERNATIONAL);
        all.addAll(ELSEWHERE);
        return all;
    }
}

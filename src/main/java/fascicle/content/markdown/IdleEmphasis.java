package fascicle.content.markdown;

import fascicle.content.source.Problems;
import java.util.ArrayList;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/// Tells of stars, underscores, waves and backticks that were to make something of words and are printed instead.
///
/// ```markdown
/// **Note:**the stars stay, and so do those of ** this ** and *that *.
/// ```
final class IdleEmphasis {
    private static final String CODE = "markdown-emphasis";

    private static final Telltale RUN = Telltale.of(Pattern.compile("\\*{1,3}|_{1,2}|~~|`+"), "*", "_", "~~", "`");
    private static final Pattern CHINESE = Pattern.compile("[\\p{IsHan}\\p{IsHiragana}\\p{IsKatakana}\\p{IsHangul}]");
    private static final String OPENING = "“‘«„\"'(（「『《〈【[";
    private static final String ENDING = "”’»“\"')）」』》〉】].,:;!?…。，、：；！？%％";

    /// What is no power of a number.
    private static final Pattern WORDS = Pattern.compile("(?s)\\p{L}\\p{L}.*");

    private static final int LONGEST = 300;

    private final String letters;
    private final WrittenText text;
    private final Problems problems;

    private IdleEmphasis(WrittenText text, Problems problems) {
        this.letters = text.letters();
        this.text = text;
        this.problems = problems;
    }

    static void report(WrittenText text, Problems problems) {
        new IdleEmphasis(text, problems).report();
    }

    /// Signs that stand side by side.
    ///
    /// @param idle whether nothing was made of them
    /// @param before the character before them, a blank at the beginning
    /// @param after the character behind them, a blank at the end
    private record Run(int start, String signs, boolean idle, char before, char after) {
        int end() {
            return start + signs.length();
        }

        boolean isSingle() {
            return signs.equals("*") || signs.startsWith("_");
        }

        /// Whether somebody speaks of the signs: `(**)`.
        boolean isSpokenOf() {
            return OPENING.indexOf(before) >= 0 && ENDING.indexOf(after) >= 0
                    || isBlank(before) && isBlank(after) && signs.startsWith("`");
        }

        boolean isOpen() {
            return !isBlank(after);
        }

        boolean isClosed() {
            return !isBlank(before);
        }

        /// Whether it stands as one that opens must: no letter before it.
        boolean isBegun() {
            return isBlank(before) || OPENING.indexOf(before) >= 0;
        }

        /// Whether it stands as one that closes must: no letter behind it.
        boolean isDone() {
            return isBlank(after) || ENDING.indexOf(after) >= 0;
        }

        /// Whether it stands in no word that is written with blanks around it.
        boolean isFree() {
            return isBegun() || isByChinese();
        }

        /// Whether a mark keeps it from opening: `word*“`.
        boolean isBarredBegin() {
            return isLetter(before) && OPENING.indexOf(after) >= 0;
        }

        /// Whether a mark keeps it from closing: `”*word`.
        boolean isBarredEnd() {
            boolean isName = signs.startsWith("_") && before == ')';
            return ENDING.indexOf(before) >= 0 && isLetter(after) && !isName;
        }

        /// Whether it is no underscore that joins the letters of a name.
        boolean isByChinese() {
            return isChinese(before) || isChinese(after);
        }
    }

    private void report() {
        SortedMap<String, List<Run>> bySigns = new TreeMap<>();
        runs().forEach(run ->
                bySigns.computeIfAbsent(run.signs(), _ -> new ArrayList<>()).add(run));
        bySigns.forEach((signs, runs) -> {
            if (signs.startsWith("`")) {
                runs.forEach(this::reportTicks);
            } else {
                report(runs);
            }
        });
    }

    /// @param runs of the same signs
    private void report(List<Run> runs) {
        for (int i = 0; i < runs.size(); i++) {
            Run run = runs.get(i);
            Run next = i + 1 < runs.size() ? runs.get(i + 1) : run;
            if (next != run && !run.idle() && !next.idle()) {
                i++;
            } else if (isPair(run, next)) {
                reportPair(run, next);
                i++;
            } else if (run.idle() && isLeftOpen(run)) {
                problems.warning(
                        text.at(run.start()),
                        CODE,
                        "\"" + run.signs() + "\" is printed, for it has no partner",
                        "write " + run.signs() + " behind the last of the words too, or " + escaped(run.signs())
                                + " if it is to be printed");
            }
        }
    }

    private List<Run> runs() {
        List<Run> runs = new ArrayList<>();
        for (MatchResult run : RUN.in(text.stressed())) {
            char before = run.start() == 0 ? ' ' : text.source().charAt(run.start() - 1);
            char after = run.end() == letters.length() ? ' ' : text.source().charAt(run.end());
            boolean isLonger =
                    before == run.group().charAt(0) || after == run.group().charAt(0);
            boolean isIdle = letters.startsWith(run.group(), run.start());
            Run found = new Run(run.start(), run.group(), isIdle, before, after);
            if (!isLonger && !found.isSpokenOf()) {
                runs.add(found);
            }
        }
        return runs;
    }

    /// Whether they were to embrace what stands between them.
    private boolean isPair(Run first, Run second) {
        if (first == second || !first.signs().equals(second.signs()) || second.start() - first.end() > LONGEST) {
            return false;
        }
        boolean isSpacedEnd = first.isOpen()
                && first.isFree()
                && ENDING.indexOf(first.after()) < 0
                && !second.isClosed()
                && second.isDone();
        boolean isSpacedBegin = !first.isOpen() && second.isClosed() && second.isDone();
        if (!first.isSingle()) {
            boolean isSpaced = !first.isOpen()
                    && !second.isClosed()
                    && WORDS.matcher(inner(first, second)).matches();
            return first.isOpen() && second.isClosed() || isSpacedEnd || isSpacedBegin || isSpaced;
        }
        boolean isEmbracing = first.isOpen() && second.isClosed();
        boolean isBarred = first.isBarredBegin() && second.isDone() || first.isBegun() && second.isBarredEnd();
        boolean isJoined = first.signs().startsWith("_") && first.isByChinese() && second.isByChinese();
        return isSpacedEnd || isEmbracing && (isBarred || isJoined);
    }

    /// Whether it begins something that never ends. Stars within a word stand for letters, those of paths for names.
    private boolean isLeftOpen(Run run) {
        boolean isStrong = run.signs().startsWith("**");
        boolean isOfPath = "/\\.".indexOf(run.before()) >= 0 || "/\\.".indexOf(run.after()) >= 0;
        return isStrong && run.isOpen() && ENDING.indexOf(run.after()) < 0 && !isOfPath && run.isFree();
    }

    private String inner(Run first, Run second) {
        return text.source().substring(first.end(), second.start()).strip();
    }

    private void reportPair(Run first, Run second) {
        String inner = inner(first, second);
        String signs = first.signs();
        boolean isSpaced = isBlank(first.after()) || isBlank(second.before());
        String right = isSpaced ? signs + inner + signs : outside(inner, signs);
        problems.warning(
                text.at(first.start()),
                CODE,
                "the \"" + signs + "\" around \"" + shortened(inner) + "\" are printed",
                (isSpaced ? "write no blank within: " : "marks stand outside: ") + shortened(right) + "; or "
                        + escaped(signs) + " if they are to be printed");
    }

    /// The words with their signs, and the marks at both ends outside.
    private static String outside(String inner, String signs) {
        int begin = 0;
        int end = inner.length();
        while (end > 1 && ENDING.indexOf(inner.charAt(end - 1)) >= 0) {
            end--;
        }
        while (begin < end - 1 && OPENING.indexOf(inner.charAt(begin)) >= 0) {
            begin++;
        }
        return inner.substring(0, begin) + signs + inner.substring(begin, end) + signs + inner.substring(end);
    }

    private void reportTicks(Run run) {
        boolean isApostrophe = isLetter(run.before()) && isLetter(run.after());
        problems.warning(
                text.at(run.start()),
                CODE,
                "\"" + run.signs() + "\" is printed, for it has no partner",
                isApostrophe
                        ? "write ’ for an apostrophe"
                        : "write as many backticks behind the code as before it, ’ or ” for a quotation mark, or \\`");
    }

    private static String escaped(String signs) {
        return signs.replaceAll("(.)", "\\\\$1");
    }

    private static String shortened(String words) {
        String line = words.replace('\n', ' ');
        return line.length() > 40 ? line.substring(0, 39) + "…" : line;
    }

    private static boolean isBlank(char sign) {
        return Character.isWhitespace(sign) || Character.isSpaceChar(sign);
    }

    private static boolean isLetter(char sign) {
        return Character.isLetterOrDigit(sign);
    }

    private static boolean isChinese(char sign) {
        return CHINESE.matcher(String.valueOf(sign)).matches();
    }
}

package fascicle.proof.language;

import fascicle.Position;
import fascicle.model.Block;
import fascicle.proof.copy.Copy;
import fascicle.proof.copy.Findings;
import fascicle.proof.copy.Passage;
import fascicle.proof.copy.Rule;
import fascicle.proof.copy.Siblings;
import fascicle.proof.copy.TextCheck;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.function.Predicate;
import java.util.regex.Pattern;

/// A paragraph that ends without a full stop, as if something had been cut off.
///
/// Paragraphs of a few words, such as a signature, may; so may those of a text that has hardly any others.
public final class UnfinishedSentence implements TextCheck {
    private static final int FEWEST_WORDS = 8;

    /// In a shorter text there is no telling how its paragraphs usually end.
    private static final int FEWEST_PARAGRAPHS = 4;

    private static final int MOST_REMARKS = 2;
    private static final Set<String> LANGUAGES = Set.of("en", "fr", "de", "es", "it");
    private static final Pattern SIGNS = Pattern.compile("(?<!\\S)(?:[-*•·|]|\\d{1,2}[.)]|[a-z]\\))(?!\\S)");
    /// `— Anna Li`, below somebody's words, or who said them behind these, or the name of a site.
    private static final Pattern NO_SENTENCE = Pattern.compile(
            "(?:^|[\\s\"”»])[-–—]{1,2}\\s?\\p{Lu}[\\p{L}.’'-]*+(?:,?\\s[\\p{L}.’'-]{1,30}+){0,6}+$|\\S(?:\\.|\\s?\\(dot\\)\\s?)[a-z]{2,6}$|[.!?…]"
                + " ?[”\"»]\\s\\p{Lu}[\\p{L}’'-]*+(?: [\\p{L}’'-]{1,30}+){0,6}+$");

    /// Signs that lines of a list begin with: `• one`, `🎯 two`, `15: three`.
    private static final Pattern LISTED = Pattern.compile(
            "[^\\p{L}\\p{N}\\s\"“„«‘'(\\[*_`~¿¡@#$€£.…-].*|\\d{1,2}(?:\\.\\d{1,2}\\.\\d{2,4})?\\s?[-–:]\\s.*");

    /// Of so many paragraphs one may lack its full stop by mistake; where more do, it is the author's way.
    private static final int WAY = 5;

    private static final int TAIL = 120;

    /// In words.
    private static final int LONGEST_LINE = 20;

    /// A sentence and another one behind it.
    private static final Pattern SENTENCES = Pattern.compile("[.!?…][\"”»’)]{0,3}+\\s+\\p{Lu}");

    /// What a line of facts begins with: a number, a sign of a list, or what it is about, such as `Périmètre : `.
    private static final Pattern FACTS =
            Pattern.compile("\\d|[-–—*]{1,3}+[\\s\\uFEFF\\u200B\\d]|\\p{Lu}[^.!?:]{1,60}+:\\s");

    private static final String ENDS = ".!?:;…。！？：；";
    private static final String CLOSERS = ")]}”“’‘»«\"'）」』》*_\u00a0\u202f";

    @Override
    public Rule rule() {
        return Rule.warning("sentence-unfinished", "A paragraph ends without a full stop.");
    }

    @Override
    public boolean knows(Locale language) {
        return LANGUAGES.contains(language.getLanguage());
    }

    @Override
    public void read(Copy copy, Findings found) {
        List<Passage> prose = copy.passages().stream()
                .filter(passage -> passage.kind() == Passage.Kind.PARAGRAPH || passage.kind() == Passage.Kind.TAKEAWAY)
                .filter(passage -> passage.words().size() >= FEWEST_WORDS)
                .toList();
        Set<Position> goneOn = before(copy, UnfinishedSentence::isShown);
        List<Passage> open = prose.stream()
                .filter(passage -> !goneOn.contains(passage.at()))
                .filter(passage -> !passage.isBroken() && !passage.isRoll())
                .filter(passage -> !isEnded(passage.text()) && !isList(passage.text()) && breaksOff(passage))
                .toList();
        if (prose.size() < FEWEST_PARAGRAPHS || open.size() * WAY <= prose.size()) {
            Set<Position> begunLists =
                    before(copy, next -> next instanceof Block.BulletList || next instanceof Block.OrderedList);
            open.forEach(passage -> report(passage, begunLists.contains(passage.at()), found));
        }
    }

    /// Whether it ends within the author's own words: not with a link, a title, a number or a sign, as lines of
    /// links, names and addresses do.
    private static boolean breaksOff(Passage passage) {
        String text = passage.text().stripTrailing();
        int last = text.length() - 1;
        return last >= 0
                && (Character.isLowerCase(text.charAt(last)) || text.charAt(last) == ',')
                && passage.nextLink(last) != last
                && !passage.isStressed(last)
                && !LISTED.matcher(text.stripLeading()).matches()
                && !isLine(passage)
                && !NO_SENTENCE
                        .matcher(text.substring(Math.max(0, last + 1 - TAIL)))
                        .find();
    }

    /// Whether it is a line of facts rather than a sentence: `Sponsor: the town of Lyss`, `29 comparisons in total`.
    private static boolean isLine(Passage passage) {
        String text = passage.text().strip();
        boolean isOne = passage.words().size() <= LONGEST_LINE
                && !SENTENCES.matcher(text).find();
        boolean begins = Character.isLowerCase(text.codePointAt(0))
                || passage.isStressed(passage.text().indexOf(text))
                || FACTS.matcher(text).lookingAt();
        return isOne && begins || isLastLineOfFacts(passage);
    }

    /// Whether it is several lines, the last of which begins as one of facts does.
    private static boolean isLastLineOfFacts(Passage passage) {
        String text = passage.text().stripTrailing();
        int line = passage.at(text.length() - 1).line();
        int begin = text.length() - 1;
        while (begin > 0 && passage.at(begin - 1).line() == line) {
            begin--;
        }
        return begin > 0 && FACTS.matcher(text.substring(begin).strip()).lookingAt();
    }

    private static void report(Passage passage, boolean list, Findings found) {
        int last = Math.max(0, passage.text().stripTrailing().length() - 1);
        found.add(
                passage.at(last),
                "the sentence has no end",
                list ? "end it with a colon, for a list follows" : "add what is missing, or a full stop");
    }

    /// Whether it ends with a full stop or the like; a remark in parentheses may follow: `It is so. (Reuters)`.
    private static boolean isEnded(String text) {
        String rest = text.stripTrailing();
        boolean ended = endsSentence(rest);
        for (int remarks = 0;
                !ended && remarks < MOST_REMARKS && rest.endsWith(")") && rest.indexOf('(') > 0;
                remarks++) {
            rest = rest.substring(0, rest.lastIndexOf('(')).stripTrailing();
            ended = endsSentence(rest);
        }
        return ended;
    }

    private static boolean endsSentence(String text) {
        int last = text.length() - 1;
        while (last >= 0 && (Character.isWhitespace(text.charAt(last)) || CLOSERS.indexOf(text.charAt(last)) >= 0)) {
            last--;
        }
        return last < 0
                || ENDS.indexOf(text.charAt(last)) >= 0
                || text.charAt(last) == Passage.OPAQUE
                || last + 1 < text.length() && Character.isIdeographic(text.charAt(last));
    }

    /// Things one after the other, with signs between them that stand for lines: `- one - two`.
    private static boolean isList(String text) {
        return SIGNS.matcher(text).results().limit(2).count() == 2;
    }

    /// Whether a sentence may lead to it and need no full stop.
    private static boolean isShown(Block block) {
        return block instanceof Block.CodeBlock
                || block instanceof Block.Table
                || block instanceof Block.Figure
                || block instanceof Block.Quotation;
    }

    /// Where the blocks stand that such a block follows.
    private static Set<Position> before(Copy copy, Predicate<Block> following) {
        Set<Position> places = new HashSet<>();
        for (Siblings siblings : Siblings.in(copy.body())) {
            List<Block> blocks = siblings.blocks();
            for (int i = 0; i + 1 < blocks.size(); i++) {
                if (following.test(blocks.get(i + 1))) {
                    places.add(blocks.get(i).at());
                }
            }
        }
        return places;
    }
}

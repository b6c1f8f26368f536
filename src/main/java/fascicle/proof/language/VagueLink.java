package fascicle.proof.language;

import fascicle.proof.copy.EnglishOnly;
import fascicle.proof.copy.Findings;
import fascicle.proof.copy.Passage;
import fascicle.proof.copy.PassageCheck;
import fascicle.proof.copy.Rule;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// A link whose words do not say where it leads, for somebody who hears links read out one by one; or the words
/// "click here", which lead nowhere on paper.
public final class VagueLink implements PassageCheck, EnglishOnly {
    private static final Pattern CLICK =
            Pattern.compile("\\bclick(?:ing)? (?:on )?(?:this |the )?(here|link)\\b", Pattern.CASE_INSENSITIVE);
    private static final Set<String> VAGUE = Set.of(
            "here",
            "this",
            "link",
            "this link",
            "the link",
            "more",
            "read more",
            "see more",
            "this page",
            "website",
            "see here",
            "learn more",
            "this article",
            "click",
            "download");

    @Override
    public Rule rule() {
        return Rule.warning("link-vague", "A link does not say where it leads.");
    }

    @Override
    public void read(Passage passage, Findings found) {
        String text = passage.text();
        Matcher click = CLICK.matcher(text);
        int last = -1;
        while (text.contains("lick") && click.find()) {
            last = click.start(1);
            found.add(
                    passage.at(click.start()),
                    "\"" + click.group() + "\" does not say where it leads",
                    "make a link of words that name the target");
        }
        links(passage, last, found);
    }

    private static void links(Passage passage, int told, Findings found) {
        for (int begin = passage.nextLink(0); begin >= 0; begin = passage.nextLink(passage.linkEnd(begin))) {
            int end = passage.linkEnd(begin);
            String words = passage.text().substring(begin, end).strip();
            boolean clicked = told >= begin && told < end;
            if (!clicked && VAGUE.contains(words.toLowerCase(Locale.ROOT))) {
                found.add(
                        passage.at(begin),
                        "the link \"" + words + "\" does not say where it leads",
                        "make a link of words that name the target");
            }
        }
    }
}

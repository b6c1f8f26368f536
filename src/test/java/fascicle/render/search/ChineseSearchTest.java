package fascicle.render.search;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import fascicle.model.Newsletter;
import fascicle.model.PlainText;
import fascicle.render.search.Question.Filters;
import fascicle.render.search.Question.Order;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/// Any part of a Chinese name on an English page finds every article that has it.
class ChineseSearchTest {
    private static final Pattern CHINESE = Pattern.compile("\\p{IsHan}+");
    private static final Pattern BESIDE =
            Pattern.compile("[ (][A-Za-z]+[ (]+\\p{IsHan}|\\p{IsHan}[ )]+[A-Za-z]+[ ,.)]");
    private static final int LONGEST = 12;

    @Test
    void everySubstringFindsEveryArticleThatContainsIt() throws IOException {
        Newsletter newsletter = Newsletters.sample();
        List<String> texts = texts(newsletter);
        Set<String> parts = new TreeSet<>();
        texts.forEach(
                text -> CHINESE.matcher(text).results().map(MatchResult::group).forEach(run -> addParts(run, parts)));
        assertTrue(parts.size() > 500, "only " + parts.size());
        try (SearchIndex index = SearchIndex.of(newsletter)) {
            for (String part : parts) {
                assertEquals(containing(texts, part), found(index, part, false), part);
                assertTrue(found(index, part, true).containsAll(containing(texts, part)), part);
            }
        }
    }

    /// A phrase may end or begin within a name, and break it off after one character.
    @Test
    void everyCharacterBesideAWordIsFoundInQuotes() throws IOException {
        Newsletter newsletter = MadeTexts.newsletter(60);
        List<String> texts = texts(newsletter);
        Set<String> phrases = new TreeSet<>();
        for (String text : texts) {
            BESIDE.matcher(text).results().map(MatchResult::group).forEach(phrases::add);
        }
        assertTrue(phrases.size() > 50, "only " + phrases.size());
        try (SearchIndex index = SearchIndex.of(newsletter)) {
            for (String phrase : phrases) {
                assertTrue(strictly(index, '"' + phrase + '"').containsAll(containing(texts, phrase)), phrase);
            }
        }
    }

    /// As somebody writes it who has no Chinese keyboard at hand.
    @Test
    void aNameIsFoundAsItSounds() throws IOException {
        Newsletter newsletter = Newsletters.sample();
        try (SearchIndex index = SearchIndex.of(newsletter)) {
            Set<Integer> named = strictly(index, "国家市场监督管理总局");
            assertTrue(named.size() > 2, named.toString());
            for (String written : List.of(
                    "guojiashichangjianduguanlizongju",
                    "guojia shichang jiandu guanli zongju",
                    "Guo jia shi chang jian du guan li zong ju",
                    "Guojia Shichang-Jiandu Guanli Zongju")) {
                assertEquals(named, strictly(index, written), written);
            }
            assertEquals(found(index, "SAMR", true), found(index, "guojia shichang jiandu guanli zongju", true));
            assertEquals(strictly(index, "MIIT"), strictly(index, "gongye he xinxihua bu"));
            assertEquals(strictly(index, "国家数据局"), strictly(index, "guojia shuju ju"));
            assertEquals(strictly(index, "国家数据局 data"), strictly(index, "guojiashujuju data"));
            assertTrue(strictly(index, "国家数据局 data").size() > 0, "a body that is no short form");
        }
    }

    @Test
    void aPhraseWithALoneCharacterIsFoundOnlyWhereItStands() throws IOException {
        try (SearchIndex index = SearchIndex.of(Newsletters.of(
                Newsletters.Draft.of("Begins", "See GB 标准化 T."),
                Newsletters.Draft.of("Ends", "See GB 国标 T."),
                Newsletters.Draft.of("Alone", "See GB 标 T."),
                Newsletters.Draft.of("Apart", "See GB and 标 and T, or 标准.")))) {
            assertEquals(Set.of(0, 2), strictly(index, "\"GB 标\""));
            assertEquals(Set.of(1, 2), strictly(index, "\"标 T\""));
            assertEquals(Set.of(2), strictly(index, "\"GB标T\""));
            assertEquals(Set.of(0), strictly(index, "\"化T\""));
            assertEquals(Set.of(), strictly(index, "\"GB 准\""));
            assertEquals(Set.of(1, 3), strictly(index, "标 -\"GB 标\""));
            assertEquals(Set.of(0, 1, 2, 3), strictly(index, "\"标\""));
        }
    }

    @Test
    void stemsEnglishBesideIt() throws IOException {
        try (SearchIndex index = SearchIndex.of(Newsletters.of(
                Newsletters.Draft.of("Regulations of 国家数据局", "Robots were regulated."),
                Newsletters.Draft.of("Others", "Nothing of the kind.")))) {
            assertEquals(Set.of(0), found(index, "regulation robot 数据局", true));
        }
    }

    /// Without what is offered when nothing fits.
    private static Set<Integer> strictly(SearchIndex index, String words) throws IOException {
        return found(index, words, false);
    }

    private static Set<Integer> found(SearchIndex index, String words, boolean expands) throws IOException {
        Question question = new Question(words, false, expands, Filters.NONE, Order.RELEVANCE, 1_000);
        Set<Integer> found = new TreeSet<>();
        Results results = index.search(question);
        results.hits().stream().limit(results.complete()).forEach(hit -> found.add(hit.document()));
        return found;
    }

    private static Set<Integer> containing(List<String> texts, String part) {
        Set<Integer> containing = new TreeSet<>();
        for (int i = 0; i < texts.size(); i++) {
            if (texts.get(i).contains(part)) {
                containing.add(i);
            }
        }
        return containing;
    }

    private static List<String> texts(Newsletter newsletter) {
        return newsletter
                .versions()
                .map(article -> article.title() + "\n"
                        + article.takeaway()
                                .map(takeaway -> PlainText.of(takeaway.text()))
                                .orElse("")
                        + "\n" + PlainText.of(article.body()) + "\n" + PlainText.of(article.source()))
                .toList();
    }

    private static void addParts(String run, Set<String> parts) {
        List<String> characters =
                new ArrayList<>(run.codePoints().mapToObj(Character::toString).toList());
        for (int from = 0; from < characters.size(); from++) {
            for (int to = from + 1; to <= Math.min(characters.size(), from + LONGEST); to++) {
                parts.add(String.join("", characters.subList(from, to)));
            }
        }
    }
}

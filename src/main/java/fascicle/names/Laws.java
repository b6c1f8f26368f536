package fascicle.names;

import fascicle.model.Names;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// Which titles are those of laws and rules.
final class Laws {
    /// With a word before it that says of what: `Product Quality Law`.
    private static final Set<String> LAST = Set.of("law", "act", "regulation", "regulations", "directive", "ordinance");

    /// With a word after it: `Measures for ...`, `Opinions on ...`.
    private static final Set<String> FIRST = Set.of(
            "measures",
            "provisions",
            "regulation",
            "regulations",
            "opinions",
            "rules",
            "law",
            "act",
            "directive",
            "decision");

    private static final Set<String> JOINTS = Set.of("for", "on", "of", "regulating", "governing", "concerning");

    /// Words that go before any: `the new Law`, `a draft Regulation`.
    private static final Set<String> IDLE = Set.of(
            "the",
            "a",
            "an",
            "new",
            "old",
            "draft",
            "revised",
            "current",
            "this",
            "that",
            "basic",
            "national",
            "international",
            "federal",
            "interim",
            "implementing",
            "delegated",
            "model",
            "eu",
            "chinese",
            "source");

    private static final List<String> CHINESE = List.of("法", "条例", "办法", "规定", "意见", "决定", "细则", "规则");

    /// Words that end as laws do, and are ways of doing something: grammar, method, algorithm, idea.
    private static final List<String> CHINESE_WORDS = List.of(
            "语法", "文法", "方法", "算法", "想法", "看法", "说法", "写法", "用法", "做法", "玩法", "手法", "书法", "魔法", "兵法", "疗法", "加法", "减法",
            "乘法", "除法", "证法", "画法", "打法", "句法", "词法", "戏法", "优化法", "驱动法", "学习法", "工作法", "思考法", "记忆法", "教学法");

    private static final List<String> SAID = List.of("法", "规则");

    /// Titles with these are those of books and articles.
    private static final List<String> TOLD = List.of("正在", "如何", "为什么", "怎么", "什么", "怎样");

    private static final List<String> DRAFTS = List.of(
            "draft", "revision", "revised", "comment", "amendment", "formulation", "for approval", "consultation");

    private static final List<String> CHINESE_DRAFTS = List.of("征求意见", "草案", "修订", "试行", "报批", "送审");

    private static final int SHORTEST_CHINESE = 3;

    private static final Pattern DATED = Pattern.compile("(.*?[^ ,]),? (?:of )?((?:19|20)[0-9]{2})");

    private Laws() {}

    /// Whether a title in English, without what stands behind it in parentheses, is that of a law or rule, be it with
    /// its year: `Data Protection Act 2018`.
    static boolean isOne(String title) {
        String name = undated(title);
        if (name.isEmpty() || !isTitle(name)) {
            return false;
        }
        List<String> words = List.of(name.toLowerCase(Locale.ROOT).split("[ \u00a0]+"));
        return ends(words) || begins(words);
    }

    /// The last word tells it. What goes on to speak of a law is no law: `A Guide to the Data Act`.
    private static boolean ends(List<String> words) {
        List<String> others = words.subList(0, words.size() - 1);
        String before = others.isEmpty() ? "the" : others.getLast();
        return LAST.contains(words.getLast())
                && others.stream().anyMatch(word -> !IDLE.contains(word))
                && others.lastIndexOf("the") <= 0
                && !IDLE.contains(before)
                && !before.endsWith("'s")
                && !before.endsWith("\u2019s");
    }

    /// A title without the year that ends it: of `Data Protection Act 2018` and `Evidence Act of 2018`.
    static String undated(String title) {
        Matcher dated = DATED.matcher(title);
        return dated.matches() ? dated.group(1) : title;
    }

    /// The year that ends a title; empty for none.
    static String year(String title) {
        Matcher dated = DATED.matcher(title);
        return dated.matches() ? dated.group(2) : "";
    }

    private static boolean begins(List<String> words) {
        for (int i = 0; i + 2 < words.size() && i < 3; i++) {
            if (FIRST.contains(words.get(i)) && JOINTS.contains(words.get(i + 1))) {
                return true;
            }
        }
        return false;
    }

    /// Whether it is written as titles are: most longer words with capitals.
    static boolean isTitle(String title) {
        String[] words = title.split("[ \u00a0-]+");
        int longer = 0;
        int capitals = 0;
        for (String word : words) {
            if (word.length() > 3) {
                longer++;
                capitals += Character.isUpperCase(word.codePointAt(0)) ? 1 : 0;
            }
        }
        return Character.isUpperCase(title.codePointAt(0)) && capitals * 3 >= longer * 2;
    }

    /// A title that says with 的 what something is, such as 技术成功的规则, is that of a book or an article.
    static boolean isChineseOne(String title) {
        boolean says = title.indexOf('的') >= 0 && SAID.stream().anyMatch(title::endsWith);
        return title.length() >= SHORTEST_CHINESE
                && !says
                && TOLD.stream().noneMatch(title::contains)
                && CHINESE.stream().anyMatch(title::endsWith)
                && CHINESE_WORDS.stream().noneMatch(title::endsWith);
    }

    /// A title without what only tells its version: `Product Quality Law (Revision Draft 2023)`; of Chinese words
    /// around one in its marks, the title: 关于《产品质量法（征求意见稿）》的通知.
    static String stripped(String title) {
        String words = inMarks(title).strip();
        for (int end = versionIn(words); end > 0; end = versionIn(words)) {
            words = words.substring(0, end).strip();
        }
        return words;
    }

    private static String inMarks(String title) {
        int open = title.indexOf('《');
        int close = title.indexOf('》');
        boolean one =
                open >= 0 && close > open + 1 && title.lastIndexOf('《') == open && title.lastIndexOf('》') == close;
        return one ? title.substring(open + 1, close) : title;
    }

    /// Where the parenthesis opens that ends a title and tells its version; 0 for none.
    private static int versionIn(String title) {
        int open = Math.max(title.lastIndexOf('('), title.lastIndexOf('（'));
        boolean closed = title.endsWith(")") || title.endsWith("）");
        return open > 0 && closed && isVersion(title.substring(open + 1, title.length() - 1)) ? open : 0;
    }

    private static boolean isVersion(String words) {
        String small = words.toLowerCase(Locale.ROOT);
        boolean year = small.length() == 4 && small.chars().allMatch(Character::isDigit);
        return year
                || DRAFTS.stream().anyMatch(small::contains)
                || CHINESE_DRAFTS.stream().anyMatch(small::contains);
    }

    /// A title by which it is found again, however it is spelled: without capitals, articles and the plural of
    /// `Regulations on ...`.
    static String key(String title) {
        String small = Names.folded(stripped(title))
                .toLowerCase(Locale.ROOT)
                .replaceAll("[ ,:;-]+", " ")
                .replace(" & ", " and ")
                .replaceFirst(" of ((?:19|20)[0-9]{2})$", " $1")
                .replaceFirst("^the (?=.)", "")
                .strip();
        return small.startsWith("regulations ") ? "regulation " + small.substring("regulations ".length()) : small;
    }
}

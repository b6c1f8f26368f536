package fascicle.names;

import fascicle.model.Names;
import java.util.List;
import java.util.Locale;
import java.util.Set;

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

    private static final List<String> DRAFTS = List.of(
            "draft", "revision", "revised", "comment", "amendment", "formulation", "for approval", "consultation");

    private static final List<String> CHINESE_DRAFTS = List.of("征求意见", "草案", "修订", "试行", "报批", "送审");

    private static final int SHORTEST_CHINESE = 3;

    private Laws() {}

    /// Whether a title in English, without what stands behind it in parentheses, is that of a law or rule.
    static boolean isOne(String title) {
        if (title.isEmpty() || !isTitle(title)) {
            return false;
        }
        List<String> words = List.of(title.toLowerCase(Locale.ROOT).split("[ \u00a0]+"));
        String last = words.getLast();
        String before = words.size() > 1 ? words.get(words.size() - 2) : "the";
        boolean ends = LAST.contains(last)
                && words.stream().limit(words.size() - 1L).anyMatch(word -> !IDLE.contains(word))
                && !IDLE.contains(before)
                && !before.endsWith("'s")
                && !before.endsWith("\u2019s");
        return ends || begins(words);
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
                && CHINESE.stream().anyMatch(title::endsWith)
                && CHINESE_WORDS.stream().noneMatch(title::endsWith);
    }

    /// A title without what only tells its version: `Product Quality Law (Revision Draft 2023)`.
    static String stripped(String title) {
        String words = title.strip();
        for (int end = versionIn(words); end > 0; end = versionIn(words)) {
            words = words.substring(0, end).strip();
        }
        return words;
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
                .strip();
        return small.startsWith("regulations ") ? "regulation " + small.substring("regulations ".length()) : small;
    }
}

package fascicle.render;

import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// Numbers in Chinese that are not parted from what they count, with a space between them or without: `42 条`, `11月`,
/// `第3章`, `1.2 万名`.
public final class ChineseCounts {
    private static final String NUMBER = "(?<![0-9０-９])[0-9０-９]++(?:[.,:．][0-9０-９]++){0,4}+[%％‰]?+";
    private static final String SCALE = "[十百千万萬亿億]{0,3}+[余餘多]?+";

    private static final String UNIT = "(?:个半?月|個月|个工作日|工作日|小时|小時|分钟|分鐘|秒钟|星期|周年|年代|年度|年级|世纪|世紀|平方公里|平方米|立方米"
            + "|公里|千米|厘米|毫米|公斤|千克|毫克|公顷|摄氏度|美元|欧元|歐元|英镑|港元|日元|人次|百分点|个百分点"
            + "|[年月日号號时時点點分秒条條项項款章节節页頁次个個名家种種类類批届屆期级級度元角倍人份件只隻张張台部套版卷楼层層岁歲周週天夜米吨噸克升位所座间間"
            + "幅笔筆场場起轮輪步国國省市县縣路线線代集回篇段句字词詞行列组組队隊门門本册冊枚颗顆粒块塊片根支架艘辆輛匹头頭口户戶处處例双雙对對盒箱袋瓶"
            + "杯亩畝株封則则])";

    /// The unit may be missing behind `万` and its like.
    private static final Pattern COUNT = Pattern.compile("(?:第[ \\u00a0]?+)?+" + NUMBER + "[ \\u00a0]?+(?:" + SCALE
            + UNIT + "|[十百千万萬亿億]{1,3}+)|第[ \\u00a0]?+" + NUMBER);

    private static final Pattern SPACE = Pattern.compile("[ \\u00a0]");

    /// In characters: what is looked at on either side of a place.
    private static final int LONGEST = 16;

    private ChineseCounts() {}

    /// The same text with spaces in them at which no line ends.
    public static String joined(String text) {
        return mayHave(text)
                ? COUNT.matcher(text)
                        .replaceAll(count -> SPACE.matcher(count.group()).replaceAll("\u00a0"))
                : text;
    }

    /// Text between tags, with each of them in an element of its own, whose class is `whole`.
    ///
    /// @param language only Chinese has them
    public static String marked(String xhtml, Locale language) {
        return language.getLanguage().equals("zh") && mayHave(xhtml)
                ? COUNT.matcher(xhtml).replaceAll("<span class=\"whole\">$0</span>")
                : xhtml;
    }

    /// Whether a line that ended at a place would part one.
    public static boolean parts(String text, int place) {
        if (place <= 0 || place >= text.length() || !isOfCount(text, place)) {
            return false;
        }
        Matcher counts =
                COUNT.matcher(text).region(Math.max(0, place - LONGEST), Math.min(text.length(), place + LONGEST));
        while (counts.find() && counts.start() < place) {
            if (place < counts.end()) {
                return true;
            }
        }
        return false;
    }

    private static boolean isOfCount(String text, int place) {
        return Character.isIdeographic(text.charAt(place)) || text.charAt(place - 1) == '第';
    }

    private static boolean mayHave(String text) {
        return text.chars().anyMatch(c -> c >= '0' && c <= '9' || c >= '０' && c <= '９');
    }
}

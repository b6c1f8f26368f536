package fascicle.render.search;

import fascicle.model.Abbreviation;
import fascicle.model.Newsletter;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;

/// Texts made by chance, always the same: English, Chinese, accents, odd scripts, standards and names side by side.
final class MadeTexts {
    private static final String[] WORDS = ("standard standards standardisation standardization organise organized data"
        + " security national bureau regulation regulations market robot robots carbon certification energy efficiency"
        + " label working group technical committee cross-border transfer law draft enterprise foreign-invested"
        + " cryptography elderly education forum quality China’s o'clock it's café naïve Zürich ﬁnance Ⅳ ½ ５Ｇ ΣΊΣΥΦΟΣ"
        + " Москва İstanbul straße ЁЛКА עברית ภาษาไทย हिन्दी 3D AI IT SAMR MIIT Ministry of Industry and Information"
        + " Technology of the People's Republic of China yesterday syzygy generalisations analyze analysing flies"
        + " dying controlled hopping rational sky third-party third party thirdparty thirds online on-line line"
        + " up-to-date uptodate C++ C# .NET net c Internet+ crossborder cross border Łódź lodz strasse organi-zing"
        + " zing 18 November 2023-11-18 2023年11月18日 energyefficiency workinggroup")
            .split(" ");
    private static final String[] CHINESE = {
        "国家市场监督管理总局",
        "国家标准化管理委员会",
        "工业和信息化部",
        "数据安全",
        "人工智能",
        "机器人",
        "标准",
        "标准化",
        "碳认证",
        "老年教育",
        "カタカナ",
        "한국표준협회",
        "𠮷野家",
        "国",
        "局",
        "䀀"
    };
    private static final String[] STANDARDS = {
        "GB/T 29829-2022",
        "GB/T29829",
        "GB 4943.1-2022",
        "T/CAS 754-2023",
        "ISO/IEC 27001:2022",
        "GB/Z 43194—2023",
        "ISO 9001",
        "DB11/T 1234-2020",
        "EN 301 549"
    };

    private final Random chance = new Random(20231106);

    private MadeTexts() {}

    static Newsletter newsletter(int articles) {
        MadeTexts texts = new MadeTexts();
        List<Newsletters.Draft> drafts = new ArrayList<>();
        for (int i = 0; i < articles; i++) {
            drafts.add(new Newsletters.Draft(
                    texts.text(6),
                    texts.chance.nextBoolean() ? texts.text(12) : "",
                    texts.text(20 + texts.chance.nextInt(200)),
                    List.of(texts.pick("Robots", "Data Security", "碳", "Law")),
                    texts.pick("Horizontal", "Digital", "Green")));
        }
        return Newsletters.of(drafts, abbreviations());
    }

    static List<Abbreviation> abbreviations() {
        return List.of(
                Newsletters.abbreviation("SAMR", "State Administration for Market Regulation", "国家市场监督管理总局"),
                Newsletters.abbreviation(
                        "MIIT",
                        "Ministry of Industry and Information Technology of the People’s Republic of China",
                        "中国工业和信息化部"),
                Newsletters.abbreviation("IT", "information technology", ""),
                Newsletters.abbreviation("AI", "artificial intelligence", "人工智能"),
                Newsletters.abbreviation("TC", "technical committee", ""));
    }

    private String text(int words) {
        StringBuilder text = new StringBuilder();
        for (int i = 0; i < words; i++) {
            text.append(word()).append(pick(" ", " ", " ", " ", " ", ", ", ". ", "-", " (", "/", ""));
        }
        return text.toString();
    }

    /// Common words are more frequent than rare ones, as in real texts.
    private String word() {
        int kind = chance.nextInt(100);
        if (kind < 6) {
            return pick(CHINESE) + (chance.nextInt(3) == 0 ? pick(CHINESE) : "");
        }
        if (kind < 9) {
            return pick(STANDARDS);
        }
        double skewed = Math.pow(chance.nextDouble(), 2);
        return WORDS[(int) (skewed * WORDS.length)];
    }

    private String pick(String... choices) {
        return choices[chance.nextInt(choices.length)];
    }
}

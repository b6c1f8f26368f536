package fascicle.names;

import fascicle.Position;
import fascicle.model.Article;
import fascicle.model.StandardNumber;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// Hears what an article calls things.
final class Listener {
    private static final int SHORTEST_TITLE = 8;
    private static final int LONGEST_TITLE = 240;
    private static final int SHORTEST_CHINESE = 4;

    /// So many letters before a parenthesis may hold the name that it speaks of.
    private static final int LONGEST_NAME = 400;

    /// Words of sentences, which are in no name.
    private static final List<String> IN_NO_NAME =
            List.of("因为", "进入", "了", "被", "把", "让", "将", "从", "这", "那", "该", "们", "已", "他", "她", "我", "你");

    private final List<Heard.Named> named = new ArrayList<>();
    private final List<Heard.Title> laws = new ArrayList<>();
    private final List<Heard.Titled> titled = new ArrayList<>();
    private final Map<String, String> spelled = new HashMap<>();

    private Listener() {}

    static Heard hear(Article article) {
        Listener listener = new Listener();
        List<Line> lines = new ArrayList<>(Line.in(article.body()));
        article.takeaway().ifPresent(takeaway -> lines.add(Line.of(takeaway.text(), article.at())));
        if (!article.source().isEmpty()) {
            lines.add(Line.of(article.source(), article.at()));
        }
        lines.forEach(listener::hear);
        return new Heard(lines, listener.named, listener.laws, listener.titled, listener.spelled);
    }

    private void hear(Line line) {
        String text = line.text();
        for (Line.Range range : line.stressed()) {
            stressed(line, range);
        }
        for (int open = text.indexOf('《'); open >= 0; open = text.indexOf('《', open + 1)) {
            int close = text.indexOf('》', open, Math.min(text.length(), open + LONGEST_TITLE));
            if (close > open) {
                book(line, open, close);
            }
        }
        for (int open = opening(text, 0); open >= 0; open = opening(text, open + 1)) {
            int close = closing(text, open);
            if (close > open && !isStressedBefore(line, open)) {
                int place = open;
                Beside.read(text.substring(open + 1, close)).ifPresent(beside -> beside(line, place, beside));
            }
        }
    }

    private static int opening(String text, int from) {
        for (int i = from; i < text.length(); i++) {
            if (text.charAt(i) == '(' || text.charAt(i) == '（') {
                return i;
            }
        }
        return -1;
    }

    private static int closing(String text, int open) {
        int end = Math.min(text.length(), open + Beside.LONGEST + 2);
        return text.indexOf(text.charAt(open) == '(' ? ')' : '）', open, end);
    }

    private static boolean isStressedBefore(Line line, int open) {
        int end = trimmed(line.text(), open);
        return line.stressed().stream().anyMatch(range -> range.end() == end);
    }

    private static int trimmed(String text, int end) {
        int trimmed = end;
        while (trimmed > 0 && text.charAt(trimmed - 1) == ' ') {
            trimmed--;
        }
        return trimmed;
    }

    /// A name before a parenthesis with others; what has the number of a standard is no body.
    private void beside(Line line, int open, Beside beside) {
        if (beside.number().isPresent() && !Known.isCommittee(beside.number().get())) {
            return;
        }
        int end = trimmed(line.text(), open);
        int from = Math.max(0, end - LONGEST_NAME);
        String before = line.text().substring(from, end);
        Optional<String> chinese = beside.chinese().or(() -> chineseEnd(before));
        Optional<String> full = FullName.before(before, beside);
        if (full.isEmpty()) {
            FullName.spelledOut(before, beside)
                    .ifPresent(other -> spelled.put(beside.shortForm().orElseThrow(), other));
        }
        boolean organisation = chinese.filter(Organisations::isChineseOne).isPresent();
        boolean isOne = full.isPresent() && (beside.chinese().isEmpty() || organisation)
                || organisation
                        && full.isEmpty()
                        && beside.chinese().isEmpty()
                        && (beside.shortForm().isPresent() || beside.number().isPresent());
        if (isOne) {
            int start = full.map(name -> from + Math.max(0, before.lastIndexOf(name.split(" ")[0])))
                    .orElse(from);
            named.add(new Heard.Named(
                    full, beside.shortForm(), chinese.filter(_ -> organisation), beside.number(), line.at(start)));
        }
    }

    /// The Chinese name that ends a text, where it is clear where it begins.
    private static Optional<String> chineseEnd(String before) {
        int start = before.length();
        while (start > 0 && Beside.isHan(before.charAt(start - 1))) {
            start--;
        }
        String run = before.substring(start);
        int whole = run.lastIndexOf("全国");
        boolean bounded = start == 0 || before.charAt(start - 1) < 0x80;
        String name = whole >= 0 ? run.substring(whole) : bounded ? run.substring(run.lastIndexOf('是') + 1) : "";
        return Optional.of(name)
                .filter(found -> found.length() >= SHORTEST_CHINESE && !found.startsWith("由"))
                .filter(found -> IN_NO_NAME.stream().noneMatch(found::contains));
    }

    /// A title in italics, perhaps with its number or with its Chinese.
    private void stressed(Line line, Line.Range range) {
        String words =
                unpointed(line.text().substring(range.start(), range.end()).strip());
        if (words.length() < SHORTEST_TITLE || words.length() > LONGEST_TITLE) {
            return;
        }
        Position at = line.at(range.start());
        List<StandardNumber.Mention> numbers = StandardNumber.mentionsIn(words);
        if (!numbers.isEmpty() && numbers.getFirst().start() == 0) {
            titled(numbers.getFirst(), words, at);
            return;
        }
        Optional<StandardNumber> beside = numberBeside(line.text(), range);
        if (beside.isPresent() && words.contains(" ")) {
            titled.add(new Heard.Titled(beside.get(), words, false, at));
            return;
        }
        Optional<String> chinese = behind(line.text(), range.end())
                .flatMap(Beside::chinese)
                .filter(name -> name.length() >= SHORTEST_CHINESE || Laws.isChineseOne(name));
        String title = Laws.stripped(words);
        boolean law = Laws.isOne(title);
        if (law || chinese.isPresent() && title.contains(" ")) {
            laws.add(new Heard.Title(
                    title, chinese, law || chinese.filter(Laws::isChineseOne).isPresent(), at));
        }
    }

    /// Without the comma or the stop that belongs to the sentence.
    private static String unpointed(String words) {
        boolean pointed = words.endsWith(",") || words.endsWith(".") || words.endsWith(";") || words.endsWith(":");
        return pointed ? words.substring(0, words.length() - 1).strip() : words;
    }

    private void titled(StandardNumber.Mention number, String words, Position at) {
        String title = words.substring(number.end()).strip();
        if (title.startsWith("-") || title.startsWith("–") || title.startsWith(":")) {
            title = title.substring(1).strip();
        }
        if (title.length() >= SHORTEST_TITLE && title.contains(" ")) {
            titled.add(new Heard.Titled(number.standard(), Laws.stripped(title), false, at));
        }
    }

    /// The number that stands right before words in italics, or in parentheses right behind.
    private static Optional<StandardNumber> numberBeside(String text, Line.Range range) {
        Optional<Beside> behind = behind(text, range.end());
        if (behind.flatMap(Beside::number).isPresent()) {
            return behind.get().number();
        }
        String before = text.substring(Math.max(0, range.start() - 40), range.start());
        List<StandardNumber.Mention> mentions = StandardNumber.mentionsIn(before);
        return mentions.isEmpty() || !before.substring(mentions.getLast().end()).isBlank()
                ? Optional.empty()
                : Optional.of(mentions.getLast().standard());
    }

    private static Optional<Beside> behind(String text, int end) {
        int open = end;
        while (open < text.length() && text.charAt(open) == ' ') {
            open++;
        }
        if (open >= text.length() || "(（".indexOf(text.charAt(open)) < 0) {
            return Optional.empty();
        }
        int close = closing(text, open);
        return close < 0 ? Optional.empty() : Beside.read(text.substring(open + 1, close));
    }

    /// A Chinese title in its own marks, perhaps with its number before it.
    private void book(Line line, int open, int close) {
        String title = Laws.stripped(line.text().substring(open + 1, close));
        if (title.isEmpty()) {
            return;
        }
        String before = line.text().substring(Math.max(0, open - 30), open);
        List<StandardNumber.Mention> mentions = StandardNumber.mentionsIn(before);
        if (!mentions.isEmpty() && before.substring(mentions.getLast().end()).isBlank()) {
            titled.add(new Heard.Titled(mentions.getLast().standard(), title, true, line.at(open)));
        } else if (Laws.isChineseOne(title) && Beside.isChinese(title)) {
            laws.add(new Heard.Title(title, Optional.of(title), true, line.at(open)));
        }
    }
}

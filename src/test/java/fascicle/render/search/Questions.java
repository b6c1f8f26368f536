package fascicle.render.search;

import fascicle.model.Article;
import fascicle.model.PlainText;
import fascicle.render.search.Question.Filters;
import fascicle.render.search.Question.Order;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// What readers may ask of an index, drawn from its own texts by chance, always the same.
final class Questions {
    private static final Pattern STANDARD = Pattern.compile("[A-Z]{1,5}(?:/[A-Z]{1,5})? ?[0-9]{3,6}(?:[-—:][0-9]{4})?");
    private static final Pattern CHINESE = Pattern.compile("[\\p{IsHan}\\p{IsKatakana}\\p{IsHangul}]+");
    private static final Pattern BESIDE = Pattern.compile("[A-Za-z]+[ (]+\\p{IsHan}|\\p{IsHan}[ )]+[A-Za-z]+");
    private static final String[] FIXED = {
        "",
        " ",
        "-",
        "\"",
        "\"\"",
        "- -",
        "the",
        "of the and",
        "IT",
        "it",
        "IT security",
        "-standard",
        "standard -data",
        "NOT data",
        "data AND security",
        "data OR 安全",
        "\"national data bureau\" -robot",
        "\"market regulation",
        "“data security” china’s",
        "xqzzyv",
        "standrad",
        "regulaton data",
        "SAMR",
        "samr",
        "State Administration for Market Regulation",
        "国家市场监督管理总局",
        "市场监督管理总局",
        "MIIT data",
        "ministry of industry and information technology",
        "工业和信息化部 数据",
        "guojiashujuju",
        "guojia shuju ju robot",
        "Guo jia shi chang jian du guan li zong ju",
        "gongye he xinxihua bu data",
        "guojiashuju zhongguo ren",
        "GB/T 29829-2022",
        "GB/T29829",
        "gbt 29829",
        "gbt29829",
        "T/CAS 754",
        "iso 9001 quality",
        "EU 2023",
        "article 5",
        "<img src=x onerror=alert(1)>",
        "__proto__ constructor toString",
        "\\ \u0000 \ud800 \udfff x",
        "\"标\"",
        "\"AI 标\"",
        "\"标 AI\" data",
        "data -\"security 国\"",
        "“data”-security bureau",
        "\"data\" -security",
        "B2B quality management systems for small enterprises GB 4943.1-2022",
        "DB11/T 1234-2020",
        "ＧＢ／Ｔ29829",
        "iso27001",
        "GB 29829",
        "stan\u00adda\u200brd \u2060data \ufeffbureau",
        "to m",
        "da",
        "standardization",
        "standardisation",
        "organizing organisations",
        "third-party risk",
        "third party",
        "thirdparty",
        "thirdparties risks",
        "cross border data",
        "crossborder",
        "cross-border",
        "on-line",
        "online up-to-date",
        "foreigninvested",
        "workinggroup law",
        "energyefficiency of robots",
        "C++",
        "C# or .NET",
        "c",
        "Internet+ plan",
        "5G+",
        "robots thirds party",
        "organi zing robots zing",
        "straße STRASSE",
        "Łódź lodz Ærø",
        "18 November 2023",
        "2023-11-18",
        "2023年11月18日 data",
        "Nov. 18 and 11月18日",
        "1er novembre 2023",
        "1\u00ba novembre, 1\u00b0 novembre 2023",
        "\u00bd-Information forumchina",
        "covid19",
        "covid 19"
    };

    private final SearchIndex index;
    private final List<String> texts = new ArrayList<>();
    private final List<String> words = new ArrayList<>();
    private final List<String> standards = new ArrayList<>();
    private final List<String> chinese = new ArrayList<>();
    private final List<String> beside = new ArrayList<>();
    private final Random chance = new Random(7);
    private final List<Question> questions = new ArrayList<>();

    private Questions(SearchIndex index) throws IOException {
        this.index = index;
        for (IndexedArticle entry : index.entries()) {
            texts.add(entry.article().title() + "\n"
                    + PlainText.of(entry.article().body()));
        }
        for (Vocabulary.Word word : index.vocabulary().words()) {
            words.add(word.word().utf8ToString());
        }
        for (String text : texts) {
            STANDARD.matcher(text).results().map(MatchResult::group).forEach(standards::add);
            CHINESE.matcher(text).results().map(MatchResult::group).forEach(chinese::add);
            BESIDE.matcher(text).results().map(MatchResult::group).forEach(beside::add);
        }
    }

    /// Questions of every kind, at least as many as said.
    static List<Question> about(SearchIndex index, int count) throws IOException {
        Questions questions = new Questions(index);
        for (String words : FIXED) {
            questions.ask(words);
            questions.type(words);
        }
        questions.askVeryMuch();
        while (questions.questions.size() < count) {
            questions.askOneOfEachKind();
        }
        return questions.questions;
    }

    private void askOneOfEachKind() {
        ask(word());
        ask(word() + " " + word());
        ask(stretch(2) + " " + word());
        ask(word() + word());
        ask(beginning(word()) + "-" + word());
        ask(stretch(2).replaceFirst(" ", ""));
        ask(stretch(3).replace(' ', '-'));
        ask("\"" + stretch(2 + chance.nextInt(3)) + "\"");
        ask("\"" + stretch(2) + "\" -" + word());
        ask(stretch(4));
        ask(mistyped(word()));
        type(beginning(word()));
        type(stretch(1) + " " + beginning(word()));
        for (int length = 1; length <= 6 && !chinese.isEmpty(); length++) {
            ask(chinese(length));
        }
        if (!beside.isEmpty()) {
            ask("\"" + beside.get(chance.nextInt(beside.size())) + "\"");
        }
        if (!standards.isEmpty()) {
            String standard = standards.get(chance.nextInt(standards.size()));
            ask(standard);
            ask(standard.toLowerCase(java.util.Locale.ROOT).replace("/", ""));
            type(standard.substring(0, 1 + chance.nextInt(standard.length())));
        }
        filtered(stretch(2));
    }

    /// As much as nobody writes by hand.
    private void askVeryMuch() {
        String manyWords = Stream.generate(this::word).limit(300).collect(Collectors.joining(" "));
        String beginnings = Stream.generate(() -> beginning(word())).limit(120).collect(Collectors.joining(" "));
        ask(manyWords);
        ask("\"" + manyWords + "\"");
        type(beginnings);
        if (!chinese.isEmpty()) {
            ask(Stream.generate(() -> chinese(6)).limit(300).collect(Collectors.joining()));
        }
    }

    private void ask(String words) {
        questions.add(new Question(words, false, chance.nextInt(8) > 0, Filters.NONE, order(), 30));
    }

    private void type(String words) {
        questions.add(new Question(words, true, true, Filters.NONE, Order.RELEVANCE, 30));
    }

    private void filtered(String words) {
        IndexedArticle entry =
                index.entries().get(chance.nextInt(index.entries().size()));
        Article article = entry.article();
        Filters filters = switch (chance.nextInt(5)) {
            case 0 -> new Filters(of(article.section().id()), none(), none(), none(), none());
            case 1 ->
                new Filters(
                        none(),
                        article.topics().stream()
                                .map(topic -> topic.slug().value())
                                .findFirst(),
                        none(),
                        none(),
                        none());
            case 2 -> new Filters(none(), none(), of(entry.issue().id()), none(), none());
            case 3 ->
                new Filters(
                        none(), none(), none(), none(), of(article.language().toLanguageTag()));
            default ->
                new Filters(
                        of(article.section().id()),
                        none(),
                        none(),
                        of(entry.issue().published().getYear()),
                        none());
        };
        questions.add(new Question(chance.nextInt(10) == 0 ? "" : words, false, true, filters, order(), 30));
    }

    private static Optional<String> of(Object value) {
        return Optional.of(value.toString());
    }

    private static Optional<String> none() {
        return Optional.empty();
    }

    private Order order() {
        return chance.nextInt(10) == 0 ? Order.DATE : Order.RELEVANCE;
    }

    private String word() {
        return words.get(chance.nextInt(words.size()));
    }

    private String beginning(String word) {
        return word.substring(0, 1 + chance.nextInt(word.length()));
    }

    /// Neighbouring words of a text.
    private String stretch(int length) {
        String[] all = texts.get(chance.nextInt(texts.size())).split("\\s+");
        int from = chance.nextInt(Math.max(1, all.length - length));
        return String.join(" ", List.of(all).subList(from, Math.min(all.length, from + length)));
    }

    private String chinese(int length) {
        String run = chinese.get(chance.nextInt(chinese.size()));
        int[] points = run.codePoints().toArray();
        int from = chance.nextInt(Math.max(1, points.length - length + 1));
        return new String(points, from, Math.min(length, points.length - from));
    }

    /// A letter changed, left out, doubled or swapped with its neighbour, but not the first.
    private String mistyped(String word) {
        if (word.length() < 4) {
            return word;
        }
        int at = 1 + chance.nextInt(word.length() - 2);
        String before = word.substring(0, at);
        String after = word.substring(at + 1);
        return switch (chance.nextInt(5)) {
            case 0 -> before + "q" + after;
            case 1 -> before + after;
            case 2 -> before + word.charAt(at) + word.charAt(at) + after;
            default -> before + after.charAt(0) + word.charAt(at) + after.substring(1);
        };
    }
}

package fascicle.render.search;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import org.apache.lucene.util.BytesRef;

/// Writes down what the index takes from the articles of an issue.
final class IssueWordsWriter {
    private final Map<String, TermWriter> terms = new LinkedHashMap<>();
    private final Map<String, int[]> words = new HashMap<>();
    private final List<Integer> lengths = new ArrayList<>();
    private int titled;

    static IssueWords written(List<ArticleReading> articles) {
        IssueWordsWriter writer = new IssueWordsWriter();
        articles.forEach(writer::add);
        return writer.written();
    }

    private void add(ArticleReading reading) {
        int length = 0;
        for (Map.Entry<String, Integer> weight : reading.weights().entrySet()) {
            term(weight.getKey()).weigh(weight.getValue());
            length += weight.getValue();
        }
        for (ArticleReading.Prose passage : reading.prose()) {
            for (Token token : passage.tokens()) {
                term(token.term()).place(passage.start() + token.position());
            }
        }
        reading.weights()
                .keySet()
                .forEach(term ->
                        term(term).finish(lengths.size(), reading.title().contains(term)));
        reading.words().forEach(word -> words.computeIfAbsent(word, _ -> new int[1])[0]++);
        lengths.add(length);
        titled += reading.title().isEmpty() ? 0 : 1;
    }

    private TermWriter term(String term) {
        TermWriter known = terms.get(term);
        if (known == null) {
            known = new TermWriter();
            terms.put(term, known);
        }
        return known;
    }

    private IssueWords written() {
        SortedMap<Integer, Bytes> termGroups = new TreeMap<>();
        terms.forEach((term, writer) -> put(term, writer.content(), termGroups));
        SortedMap<Integer, Bytes> wordGroups = new TreeMap<>();
        Bytes number = new Bytes();
        words.forEach((word, count) -> {
            number.clear();
            number.number(count[0]);
            put(word, number, wordGroups);
        });
        return new IssueWords(lengths, titled, groups(termGroups), groups(wordGroups));
    }

    private static void put(String word, Bytes content, SortedMap<Integer, Bytes> groups) {
        BytesRef bytes = new BytesRef(word);
        Bytes group = groups.computeIfAbsent(bytes.bytes[bytes.offset] & 0xff, _ -> new Bytes());
        group.number(bytes.length);
        group.append(bytes.bytes, bytes.offset, bytes.length);
        group.number(content.size());
        group.append(content);
    }

    private static List<IssueWords.Group> groups(SortedMap<Integer, Bytes> groups) {
        List<IssueWords.Group> all = new ArrayList<>();
        groups.forEach((first, content) -> all.add(new IssueWords.Group(first, content.toArray())));
        return all;
    }
}

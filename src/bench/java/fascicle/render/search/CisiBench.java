package fascicle.render.search;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/// Measures how well the ranking orders the CISI test collection: see `bench/README.md`.
///
/// Argument: the folder of `CISI.ALL`, `CISI.QRY` and `CISI.REL`.
final class CisiBench {
    private static final int CUT = 10;

    private final Path folder;

    private CisiBench(Path folder) {
        this.folder = folder;
    }

    public static void main(String[] arguments) throws IOException {
        new CisiBench(Path.of(arguments[0])).run();
    }

    private void run() throws IOException {
        List<Newsletters.Draft> drafts = new ArrayList<>();
        List<Integer> ids = new ArrayList<>();
        records("CISI.ALL").forEach((id, fields) -> {
            ids.add(id);
            String authors = fields.getOrDefault('A', "");
            drafts.add(Newsletters.Draft.of(
                    fields.getOrDefault('T', ""), authors + "\n\n" + fields.getOrDefault('W', "")));
        });
        Map<Integer, Set<Integer>> relevant = relevant();
        double sum = 0;
        double plain = 0;
        int asked = 0;
        try (SearchIndex index = SearchIndex.of(Newsletters.of(drafts, List.of()));
                PlainLucene lucene = new PlainLucene(index.entries())) {
            for (Map.Entry<Integer, Map<Character, String>> query :
                    records("CISI.QRY").entrySet()) {
                Set<Integer> good = relevant.getOrDefault(query.getKey(), Set.of());
                if (!good.isEmpty()) {
                    Results found = index.search(Question.of(query.getValue().getOrDefault('W', "")));
                    sum += gain(
                            found.hits().stream()
                                    .map(hit -> ids.get(hit.document()))
                                    .toList(),
                            good);
                    plain += gain(
                            lucene.search(query.getValue().getOrDefault('W', "")).stream()
                                    .map(ids::get)
                                    .toList(),
                            good);
                    asked++;
                }
            }
        }
        System.out.printf(
                Locale.ROOT,
                "CISI: %d texts, %d queries with judgements, nDCG@%d = %.4f; plain Lucene %.4f, ratio %.3f%n",
                ids.size(),
                asked,
                CUT,
                sum / asked,
                plain / asked,
                sum / plain);
    }

    private static double gain(List<Integer> found, Set<Integer> good) {
        double gain = 0;
        double best = 0;
        for (int i = 0; i < CUT; i++) {
            double worth = Math.log(2) / Math.log(i + 2);
            gain += i < found.size() && good.contains(found.get(i)) ? worth : 0;
            best += i < good.size() ? worth : 0;
        }
        return gain / best;
    }

    private Map<Integer, Set<Integer>> relevant() throws IOException {
        Map<Integer, Set<Integer>> relevant = new HashMap<>();
        for (String line : Files.readAllLines(folder.resolve("CISI.REL"))) {
            String[] columns = line.strip().split("\\s+");
            relevant.computeIfAbsent(Integer.valueOf(columns[0]), _ -> new HashSet<>())
                    .add(Integer.valueOf(columns[1]));
        }
        return relevant;
    }

    /// Records begin with `.I 1`, fields with a dot and a letter.
    private Map<Integer, Map<Character, String>> records(String file) throws IOException {
        Map<Integer, Map<Character, String>> records = new TreeMap<>();
        Map<Character, String> record = new HashMap<>();
        char field = ' ';
        for (String line : Files.readAllLines(folder.resolve(file))) {
            if (line.startsWith(".I ")) {
                record = new HashMap<>();
                records.put(Integer.valueOf(line.substring(3).strip()), record);
            } else if (line.matches("\\.[A-Z]\\s*")) {
                field = line.charAt(1);
            } else {
                record.merge(field, line, (before, more) -> before + " " + more);
            }
        }
        return records;
    }
}

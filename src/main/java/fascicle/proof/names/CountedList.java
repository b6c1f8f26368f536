package fascicle.proof.names;

import fascicle.Position;
import fascicle.model.Block;
import fascicle.model.Walk;
import fascicle.proof.copy.Copy;
import fascicle.proof.copy.CopyCheck;
import fascicle.proof.copy.Findings;
import fascicle.proof.copy.Passage;
import fascicle.proof.copy.Rule;
import fascicle.proof.copy.Word;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// A number that announces more or fewer things than are then listed.
///
/// ```markdown
/// There have been four projects:
///
/// - SESEC I
/// - SESEC II
/// ```
public final class CountedList implements CopyCheck {
    /// Words that do not promise a whole list.
    private static final Pattern PARTIAL = Pattern.compile(
            "\\b(includ\\w+|such as|for example|for instance|among (them|others)|e\\.g\\.|notably|some of)",
            Pattern.CASE_INSENSITIVE);

    /// What is measured and not listed.
    private static final Set<String> UNITS = Set.of(
            "years",
            "months",
            "weeks",
            "days",
            "hours",
            "minutes",
            "percent",
            "per",
            "times",
            "euros",
            "pages",
            "million",
            "billion",
            "metres",
            "kilometres",
            "degrees",
            "points");

    /// A name and its number in a series: `SESEC IV`.
    private static final Pattern SERIES = Pattern.compile("\\b([A-Z][A-Za-z]{1,20}) ([IVX]{1,5})\\b");

    /// How far before a series its number may stand.
    private static final int REACH = 500;

    @Override
    public Rule rule() {
        return Rule.warning("list-count", "A number announces more or fewer things than are listed.");
    }

    @Override
    public void read(Copy copy, Findings found) {
        if (Walk.blocks(copy.body()).anyMatch(block -> items(block) > 1)) {
            Map<Position, Passage> byPlace = new HashMap<>();
            copy.passages().forEach(passage -> byPlace.putIfAbsent(passage.at(), passage));
            inBlocks(copy.body().blocks(), byPlace, found);
            Walk.blocks(copy.body()).forEach(block -> inBlocks(inner(block), byPlace, found));
        }
        copy.passages().stream()
                .filter(passage -> passage.kind().isProse() && passage.text().contains(" III"))
                .forEach(passage -> inSeries(passage, found));
    }

    private static List<Block> inner(Block block) {
        return switch (block) {
            case Block.Quotation quotation -> quotation.blocks();
            case Block.Alert alert -> alert.blocks();
            default -> List.of();
        };
    }

    private static void inBlocks(List<Block> blocks, Map<Position, Passage> byPlace, Findings found) {
        for (int i = 0; i + 1 < blocks.size(); i++) {
            int items = items(blocks.get(i + 1));
            Passage passage = byPlace.get(blocks.get(i).at());
            if (blocks.get(i) instanceof Block.Paragraph && items > 1 && passage != null) {
                boolean continued = i + 2 < blocks.size() && items(blocks.get(i + 2)) > 0;
                if (!continued) {
                    compare(passage, items, found);
                }
            }
        }
    }

    private static int items(Block block) {
        return switch (block) {
            case Block.BulletList list -> list.items().size();
            case Block.OrderedList list when list.start() == 1 -> list.items().size();
            default -> 0;
        };
    }

    /// Compares a list with the sentence before it, when that ends with a colon.
    private static void compare(Passage passage, int items, Findings found) {
        String text = passage.text().stripTrailing();
        if (!text.endsWith(":")) {
            return;
        }
        int sentence = sentenceStart(text);
        boolean partial = PARTIAL.matcher(text.substring(sentence)).find();
        List<Announced> numbers = announced(passage, sentence, text.length());
        if (numbers.size() == 1) {
            Announced announced = numbers.getFirst();
            boolean wrong = partial ? items > announced.number() : items != announced.number();
            if (wrong) {
                report(passage, announced, items, found);
            }
        }
    }

    private static int sentenceStart(String text) {
        for (int i = text.length() - 2; i > 0; i--) {
            if (text.charAt(i) == ' ' && ".!?".indexOf(text.charAt(i - 1)) >= 0) {
                return i;
            }
        }
        return 0;
    }

    private record Announced(int number, Word word) {}

    /// Numbers from two to twenty that count something in the plural.
    private static List<Announced> announced(Passage passage, int from, int to) {
        List<Announced> numbers = new ArrayList<>();
        List<Word> words = passage.words();
        for (int i = passage.wordsBefore(from); i < passage.wordsBefore(to); i++) {
            OptionalInt number = Numerals.of(words.get(i));
            if (number.isPresent() && number.getAsInt() >= 2 && number.getAsInt() <= 20 && counts(passage, i)) {
                numbers.add(new Announced(number.getAsInt(), words.get(i)));
            }
        }
        return numbers;
    }

    /// Whether a plural follows within three words, or the sentence ends: `the topics were three:`.
    private static boolean counts(Passage passage, int i) {
        List<Word> words = passage.words();
        Word number = words.get(i);
        boolean ordinalLike = number.end() < passage.text().length()
                && "-–./%".indexOf(passage.text().charAt(number.end())) >= 0;
        boolean measures =
                i + 1 < words.size() && UNITS.contains(words.get(i + 1).lower());
        if (ordinalLike || measures) {
            return false;
        }
        if (i == words.size() - 1) {
            return Character.isLetter(number.text().charAt(0));
        }
        return words.subList(i + 1, Math.min(words.size(), i + 4)).stream()
                .anyMatch(word -> word.text().length() > 3
                        && word.text().endsWith("s")
                        && !word.text().endsWith("ss"));
    }

    private static void report(Passage passage, Announced announced, int items, Findings found) {
        found.add(
                passage.at(announced.word().start()),
                "\"" + announced.word().text() + "\" announces " + announced.number() + ", and " + items
                        + " are listed",
                "count them again; is it " + Numerals.spell(items) + "?");
    }

    /// `four projects, SESEC I, SESEC II, SESEC III, SESEC IV and SESEC V`
    private static void inSeries(Passage passage, Findings found) {
        Map<String, Set<String>> series = new LinkedHashMap<>();
        Matcher matcher = SERIES.matcher(passage.text());
        Map<String, Integer> begin = new HashMap<>();
        while (matcher.find()) {
            series.computeIfAbsent(matcher.group(1), _ -> new LinkedHashSet<>()).add(matcher.group(2));
            begin.putIfAbsent(matcher.group(1), matcher.start());
        }
        series.forEach((name, members) -> {
            if (members.size() >= 3 && members.containsAll(List.of("I", "II", "III"))) {
                int from = Math.max(0, begin.get(name) - REACH);
                String before = passage.text().substring(from, begin.get(name));
                announced(passage, from + sentenceStart(before), begin.get(name)).stream()
                        .filter(announced -> announced.word().start() < begin.get(name))
                        .filter(announced -> announced.number() != members.size())
                        .forEach(announced -> report(passage, announced, members.size(), found));
            }
        });
    }
}

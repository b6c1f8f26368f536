package fascicle.render.search;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.regex.Pattern;

/// Recognises short forms and the full names they stand for, so that either finds the other.
final class NameFinder {
    private static final Pattern OF_CHINA = Pattern.compile(" of the People['\u2019]s Republic of China$");

    /// Ministries are mostly written without the country.
    private static final Pattern MINISTRY = Pattern.compile("^中国(?=.{3,}部$)");

    /// So many rows may have one name: each of them is noted wherever it stands.
    private static final int MOST_MEANINGS = 10;

    private final List<SearchName> table;
    private final Map<String, List<Name>> shortForms;
    private final Map<String, List<Name>> fullNames;
    private final Map<Filed, Set<Integer>> rows = new HashMap<>();
    private final SortedSet<Integer> only;

    NameFinder(List<SearchName> table, Analysis analysis) {
        this.table = List.copyOf(table);
        this.shortForms = new HashMap<>();
        this.fullNames = new HashMap<>();
        this.only = new TreeSet<>();
        for (int row = 0; row < table.size(); row++) {
            SearchName name = table.get(row);
            only.add(row);
            addShortForm(row, name.shortForm(), analysis.tokens(name.shortForm()));
            addName(row, analysis.tokens(name.english()));
            addName(row, analysis.tokens(OF_CHINA.matcher(name.english()).replaceFirst("")));
            for (String chinese : name.chinese().stream().toList()) {
                addName(row, analysis.tokens(chinese));
                addName(row, analysis.tokens(withoutCountry(chinese)));
            }
            for (String other : name.others()) {
                addOther(row, other, analysis.tokens(other));
            }
        }
    }

    private NameFinder(NameFinder all, SortedSet<Integer> only) {
        this.table = all.table;
        this.shortForms = all.shortForms;
        this.fullNames = all.fullNames;
        this.only = only;
    }

    /// The same with these rows alone.
    NameFinder only(SortedSet<Integer> rows) {
        return new NameFinder(this, rows);
    }

    /// The rows that it finds.
    List<SearchName> known() {
        return only.stream().map(table::get).toList();
    }

    private record Filed(boolean isShort, List<String> words) {}

    /// A name where it stands in a text.
    ///
    /// @param row of the table of names
    /// @param first index of its first token
    /// @param count how many tokens it has
    record Mention(int row, boolean isShort, int first, int count) {}

    /// A Chinese name as it is mostly written.
    static String withoutCountry(String chinese) {
        return MINISTRY.matcher(chinese).replaceFirst("");
    }

    SearchName name(int row) {
        return table.get(row);
    }

    /// The term under which all mentions of a name are indexed. No text has such a word.
    static String concept(SearchName name) {
        return "=" + name.key();
    }

    /// All mentions in a text, overlapping ones too. A short form counts only as the table writes it: `IT`, not `it`.
    ///
    /// @param tokens of the text, without pairs
    List<Mention> in(String text, List<Token> tokens) {
        return found(tokens, (name, token) -> name.isWritten(text, token));
    }

    /// All names that a query may mean, short forms in small letters too unless they are common words.
    List<Mention> meantIn(String query, List<Token> tokens) {
        return found(tokens, (name, token) -> name.isWritten(query, token) || !StopWords.contains(token.surface()));
    }

    private List<Mention> found(List<Token> tokens, Condition shortForm) {
        List<Mention> found = new ArrayList<>();
        for (int i = 0; i < tokens.size(); i++) {
            Token first = tokens.get(i);
            List<Name> filed = shortForms.get(first.surface());
            if (filed != null) {
                for (Name name : filed) {
                    if (only.contains(name.row())
                            && name.matches(tokens, i, Token::surface)
                            && shortForm.holds(name, first)) {
                        found.add(new Mention(name.row(), true, i, name.words().size()));
                    }
                }
            }
            filed = fullNames.get(first.term());
            if (filed != null) {
                for (Name name : filed) {
                    if (only.contains(name.row()) && name.matches(tokens, i, Token::term)) {
                        found.add(new Mention(name.row(), false, i, name.words().size()));
                    }
                }
            }
        }
        return found;
    }

    /// One word, such as `TC260`, counts only as it is written; several are a name.
    private void addOther(int row, String written, List<Token> tokens) {
        if (Token.singles(tokens).size() == 1) {
            addShortForm(row, written, tokens);
        } else {
            addName(row, tokens);
        }
    }

    private void addShortForm(int row, String written, List<Token> tokens) {
        List<String> words = words(tokens, Token::surface);
        if (!words.isEmpty()) {
            List<String> plural = new ArrayList<>(words);
            plural.set(plural.size() - 1, plural.getLast() + "s");
            add(true, new Name(row, words, written));
            add(true, new Name(row, plural, written));
        }
    }

    private void addName(int row, List<Token> tokens) {
        List<String> words = words(tokens, Token::term);
        if (words.size() > 1) {
            add(false, new Name(row, words, ""));
        }
    }

    private void add(boolean isShort, Name name) {
        Map<String, List<Name>> names = isShort ? shortForms : fullNames;
        Set<Integer> known = rows.computeIfAbsent(new Filed(isShort, name.words()), _ -> new HashSet<>());
        if (known.size() < MOST_MEANINGS && known.add(name.row())) {
            names.computeIfAbsent(name.words().getFirst(), _ -> new ArrayList<>())
                    .add(name);
        }
    }

    private static List<String> words(List<Token> tokens, Function<Token, String> form) {
        return Token.singles(tokens).stream().map(form).toList();
    }

    private interface Condition {
        boolean holds(Name name, Token first);
    }

    /// @param written a short form as the table has it
    private record Name(int row, List<String> words, String written) {
        boolean isWritten(String text, Token token) {
            return text.startsWith(written, token.start());
        }

        boolean matches(List<Token> tokens, int from, Function<Token, String> form) {
            if (from + words.size() > tokens.size()) {
                return false;
            }
            for (int i = 1; i < words.size(); i++) {
                if (!words.get(i).equals(form.apply(tokens.get(from + i)))) {
                    return false;
                }
            }
            return true;
        }
    }
}

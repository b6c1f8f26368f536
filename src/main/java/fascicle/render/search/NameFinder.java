package fascicle.render.search;

import fascicle.model.Abbreviation;
import fascicle.model.Abbreviations;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.regex.Pattern;

/// Recognises short forms and the full names they stand for, so that either finds the other.
final class NameFinder {
    private static final Pattern OF_CHINA = Pattern.compile(" of the People['\u2019]s Republic of China$");

    /// Ministries are mostly written without the country.
    private static final Pattern MINISTRY = Pattern.compile("^中国(?=.{3,}部$)");

    /// So many rows may have one name: each of them is noted wherever it stands.
    private static final int MOST_MEANINGS = 10;

    private final List<Abbreviation> table;
    private final Map<String, List<Name>> shortForms = new HashMap<>();
    private final Map<String, List<Name>> fullNames = new HashMap<>();
    private final Map<Filed, Set<Integer>> rows = new HashMap<>();

    NameFinder(Abbreviations abbreviations, Analysis analysis) {
        this.table = abbreviations.all();
        for (int row = 0; row < table.size(); row++) {
            Abbreviation abbreviation = table.get(row);
            addShortForm(row, analysis.tokens(abbreviation.shortForm()));
            addName(row, analysis.tokens(abbreviation.english()));
            addName(
                    row,
                    analysis.tokens(OF_CHINA.matcher(abbreviation.english()).replaceFirst("")));
            for (String chinese : abbreviation.chinese().stream().toList()) {
                addName(row, analysis.tokens(chinese));
                addName(row, analysis.tokens(withoutCountry(chinese)));
            }
        }
    }

    private record Filed(boolean isShort, List<String> words) {}

    /// A name where it stands in a text.
    ///
    /// @param row of the table of abbreviations
    /// @param first index of its first token
    /// @param count how many tokens it has
    record Mention(int row, boolean isShort, int first, int count) {}

    /// A Chinese name as it is mostly written.
    static String withoutCountry(String chinese) {
        return MINISTRY.matcher(chinese).replaceFirst("");
    }

    Abbreviation abbreviation(int row) {
        return table.get(row);
    }

    /// The term under which all mentions of a name are indexed. No text has such a word.
    static String concept(Abbreviation abbreviation) {
        return "=" + abbreviation.shortForm();
    }

    /// All mentions in a text, overlapping ones too. A short form counts only as the table writes it: `IT`, not `it`.
    ///
    /// @param tokens of the text, without pairs
    List<Mention> in(String text, List<Token> tokens) {
        return found(tokens, (row, token) -> isWritten(row, text, token));
    }

    /// All names that a query may mean, short forms in small letters too unless they are common words.
    List<Mention> meantIn(String query, List<Token> tokens) {
        return found(tokens, (row, token) -> isWritten(row, query, token) || !StopWords.contains(token.surface()));
    }

    private boolean isWritten(int row, String text, Token token) {
        return text.startsWith(table.get(row).shortForm(), token.start());
    }

    private List<Mention> found(List<Token> tokens, Condition shortForm) {
        List<Mention> found = new ArrayList<>();
        for (int i = 0; i < tokens.size(); i++) {
            Token first = tokens.get(i);
            List<Name> filed = shortForms.get(first.surface());
            if (filed != null) {
                for (Name name : filed) {
                    if (name.matches(tokens, i, Token::surface) && shortForm.holds(name.row(), first)) {
                        found.add(new Mention(name.row(), true, i, name.words().size()));
                    }
                }
            }
            filed = fullNames.get(first.term());
            if (filed != null) {
                for (Name name : filed) {
                    if (name.matches(tokens, i, Token::term)) {
                        found.add(new Mention(name.row(), false, i, name.words().size()));
                    }
                }
            }
        }
        return found;
    }

    private void addShortForm(int row, List<Token> tokens) {
        List<String> words = words(tokens, Token::surface);
        if (!words.isEmpty()) {
            List<String> plural = new ArrayList<>(words);
            plural.set(plural.size() - 1, plural.getLast() + "s");
            add(true, new Name(row, words));
            add(true, new Name(row, plural));
        }
    }

    private void addName(int row, List<Token> tokens) {
        List<String> words = words(tokens, Token::term);
        if (words.size() > 1) {
            add(false, new Name(row, words));
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
        boolean holds(int row, Token first);
    }

    private record Name(int row, List<String> words) {
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

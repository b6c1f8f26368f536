package fascicle.render.search;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// Finds what answers a question before any article does. The browser does the same.
final class Leads {
    private static final int MOST = 3;

    private final List<SearchName> table;
    private final Analysis analysis;
    private final List<StandingText> pages;

    Leads(List<SearchName> table, Analysis analysis, List<StandingText> pages) {
        this.table = table;
        this.analysis = analysis;
        this.pages = pages;
    }

    /// @param complete how many articles have all that is asked for
    List<Lead> of(ParsedQuery question, int complete) {
        if (question.wanted().isEmpty() || !question.unwanted().isEmpty()) {
            return List.of();
        }
        List<Lead> leads = new ArrayList<>();
        if (question.wanted().size() == 1 && question.wanted().getFirst() instanceof Clause.Name name) {
            leads.add(lead(table.get(name.row()), OptionalInt.of(complete)));
        } else {
            table.stream()
                    .filter(row -> isMeant(row, question.wanted()))
                    .limit(MOST)
                    .forEach(row -> leads.add(lead(row, OptionalInt.empty())));
        }
        pages.stream()
                .filter(page -> page.fits(question.wanted()))
                .limit(MOST)
                .forEach(page -> leads.add(new Lead(page.title(), "", page.address(), OptionalInt.empty())));
        return leads;
    }

    private static Lead lead(SearchName row, OptionalInt articles) {
        String names = Stream.of(Optional.of(row.english()), row.chinese())
                .flatMap(Optional::stream)
                .filter(name -> !name.equals(row.key()))
                .collect(Collectors.joining(", "));
        return new Lead(row.key(), names, row.address(), articles);
    }

    /// A short form that is begun, two or more words of a name, or a part of the Chinese one.
    private boolean isMeant(SearchName row, List<Clause> wanted) {
        if (wanted.size() > 1) {
            List<String> terms =
                    analysis.tokens(row.english()).stream().map(Token::term).toList();
            return wanted.stream()
                    .allMatch(clause -> clause instanceof Clause.Word word && terms.contains(word.term()));
        }
        return switch (wanted.getFirst()) {
            case Clause.Word word ->
                word.isBeginning()
                        && !row.shortForm().isEmpty()
                        && word.surface().length() > 1
                        && surface(row.shortForm()).startsWith(word.surface());
            case Clause.Phrase phrase ->
                phrase.written().length() > 1
                        && row.chinese()
                                .filter(name -> name.contains(phrase.written()))
                                .isPresent();
            case Clause.Name _, Clause.Standard _, Clause.Whole _ -> false;
        };
    }

    private String surface(String shortForm) {
        return Token.singles(analysis.tokens(shortForm)).stream()
                .map(Token::surface)
                .collect(Collectors.joining());
    }
}

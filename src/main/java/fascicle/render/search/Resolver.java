package fascicle.render.search;

import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.SequencedSet;

/// Asks the index what the clauses of a query can mean in it.
final class Resolver {
    /// Who writes so many words asks a question, in which no word says as much.
    private static final int QUESTION = 5;

    private final Analysis analysis;
    private final NameFinder names;
    private final Dictionary dictionary;
    private final boolean expands;
    private final List<String> missing = new ArrayList<>();
    private final List<Notes.Correction> corrections = new ArrayList<>();
    private final SequencedSet<SearchName> expanded = new LinkedHashSet<>();

    /// @param expands whether a name finds its other forms
    Resolver(Analysis analysis, NameFinder names, Dictionary dictionary, boolean expands) {
        this.analysis = analysis;
        this.names = names;
        this.dictionary = dictionary;
        this.expands = expands;
    }

    Notes notes() {
        return new Notes(false, missing, corrections, List.copyOf(expanded));
    }

    List<Need> wanted(List<Clause> clauses) throws IOException {
        List<Need> needs = new ArrayList<>();
        Optional<String> before = Optional.empty();
        for (Clause clause : clauses) {
            Optional<String> joined = joined(clause);
            switch (clause) {
                case Clause.Word word ->
                    word(word, before, joined, clauses.size() < QUESTION).ifPresent(needs::add);
                case Clause.Phrase phrase -> phrase(phrase).ifPresent(needs::add);
                case Clause.Name name -> needs.addAll(name(name));
                case Clause.Standard standard -> needs.addAll(standard(standard));
                case Clause.Whole whole -> needs.addAll(whole(whole));
            }
            before = joined;
        }
        return needs;
    }

    /// A word and the next as one, if the index has that.
    private Optional<String> joined(Clause clause) throws IOException {
        if (clause instanceof Clause.Word word && word.joined().isPresent()) {
            String term = analysis.stem(word.joined().get());
            return dictionary.has(term) ? Optional.of(term) : Optional.empty();
        }
        return Optional.empty();
    }

    private List<Need> whole(Clause.Whole whole) throws IOException {
        if (dictionary.has(whole.term())) {
            return List.of(Need.anyOf(List.of(whole.term())));
        }
        if (whole.words().isEmpty()) {
            missing.add(whole.written());
        }
        return wanted(whole.words());
    }

    /// What must not be there is taken as it was written.
    List<Need> unwanted(List<Clause> clauses) throws IOException {
        List<Need> needs = new ArrayList<>();
        for (Clause clause : clauses) {
            if (clause instanceof Clause.Phrase phrase && isPossible(phrase)) {
                needs.add(exactly(phrase, List.of()));
            }
        }
        return needs;
    }

    /// @param before the word before it and it as one, which has both
    /// @param joined it and the next word as one
    /// @param isShort whether the other ways to write it rank even if it is there as it was written
    private Optional<Need> word(Clause.Word word, Optional<String> before, Optional<String> joined, boolean isShort)
            throws IOException {
        SequencedSet<String> ranking = new LinkedHashSet<>(terms(word));
        boolean isRanked = isShort || ranking.isEmpty();
        Optional<Need.InARow> divided =
                ranking.isEmpty() || dictionary.has(word.term()) ? divided(word.term()) : Optional.empty();
        SequencedSet<String> terms = new LinkedHashSet<>(ranking);
        joined.ifPresent(terms::add);
        joined.filter(_ -> isRanked).ifPresent(ranking::add);
        before.ifPresent(terms::add);
        if (terms.isEmpty() && divided.isEmpty()) {
            return corrected(word);
        }
        List<Need.Alternative> alternatives =
                new ArrayList<>(Need.anyOf(List.copyOf(terms)).alternatives());
        for (Need.InARow row : divided.stream().toList()) {
            alternatives.add(row);
            row.words().stream().filter(_ -> isRanked).map(Placed::term).forEach(ranking::add);
        }
        return Optional.of(new Need(alternatives, List.copyOf(ranking)));
    }

    /// The two words that a word consists of, if they stand side by side somewhere: `third party` of `thirdparti`.
    private Optional<Need.InARow> divided(String term) throws IOException {
        for (int at = 1; at < term.length(); at++) {
            if (Divided.isPossible(term, at) && dictionary.isWord(term.substring(0, at))) {
                List<Placed> words =
                        List.of(new Placed(analysis.stem(term.substring(0, at)), 0), new Placed(term.substring(at), 1));
                if (dictionary.standTogether(words)) {
                    return Optional.of(new Need.InARow(words));
                }
            }
        }
        return Optional.empty();
    }

    /// The word itself; what it may become when it is being typed, or when it is not there.
    private List<String> terms(Clause.Word word) throws IOException {
        int length = word.surface().codePointCount(0, word.surface().length());
        boolean isThere = dictionary.has(word.term());
        SequencedSet<String> terms = new LinkedHashSet<>(isThere ? List.of(word.term()) : List.of());
        if (length > 1 && (word.isBeginning() || !isThere)) {
            dictionary.completions(word.surface()).stream().map(analysis::stem).forEach(terms::add);
        }
        return List.copyOf(terms);
    }

    private Optional<Need> corrected(Clause.Word word) throws IOException {
        Optional<String> meant = dictionary.correction(word.surface());
        if (meant.isEmpty()) {
            missing.add(word.surface());
            return Optional.empty();
        }
        corrections.add(new Notes.Correction(word.surface(), meant.get()));
        return Optional.of(Need.anyOf(List.of(analysis.stem(meant.get()))));
    }

    private Optional<Need> phrase(Clause.Phrase phrase) throws IOException {
        List<String> ranking = new ArrayList<>();
        for (String term : phrase.ranking()) {
            if (dictionary.has(term)) {
                ranking.add(term);
            }
        }
        if (ranking.isEmpty()) {
            missing.add(phrase.written());
            return Optional.empty();
        }
        return Optional.of(isPossible(phrase) ? exactly(phrase, ranking) : new Need(List.of(), ranking));
    }

    private boolean isPossible(Clause.Phrase phrase) throws IOException {
        for (Placed word : phrase.words()) {
            if (!dictionary.has(word.term())) {
                return false;
            }
        }
        return true;
    }

    private static Need exactly(Clause.Phrase phrase, List<String> ranking) {
        Need.Alternative only = phrase.words().size() == 1
                ? new Need.OneTerm(phrase.words().getFirst().term())
                : new Need.InARow(phrase.words());
        return new Need(List.of(only), ranking);
    }

    private List<Need> name(Clause.Name name) throws IOException {
        SearchName found = names.name(name.row());
        String concept = NameFinder.concept(found);
        if (!expands || !dictionary.has(concept)) {
            return wanted(name.words());
        }
        expanded.add(found);
        SequencedSet<String> terms = new LinkedHashSet<>(List.of(concept));
        if (name.isShort() && name.words().size() == 1 && name.words().getFirst() instanceof Clause.Word word) {
            terms.addAll(terms(word));
        }
        return List.of(Need.anyOf(List.copyOf(terms)));
    }

    private List<Need> standard(Clause.Standard clause) throws IOException {
        String key = clause.standard().key();
        List<String> keys = clause.isBeginning() ? dictionary.completions(key) : List.of(key);
        List<String> ranking = new ArrayList<>();
        for (String candidate : keys) {
            if (dictionary.has(candidate)) {
                ranking.add(candidate);
            }
        }
        if (ranking.isEmpty()) {
            return wanted(clause.words());
        }
        Need need = Need.anyOf(ranking);
        Optional<String> edition = clause.standard().edition();
        if (edition.isPresent() && dictionary.has(edition.get()) && !ranking.contains(edition.get())) {
            ranking.add(edition.get());
        }
        return List.of(new Need(need.alternatives(), ranking));
    }
}

package fascicle.render.search;

import java.util.List;

/// What an article must have: any of the alternatives.
///
/// @param ranking the terms that count towards the score, each in the index
record Need(List<Alternative> alternatives, List<String> ranking) {
    Need {
        alternatives = List.copyOf(alternatives);
        ranking = List.copyOf(ranking);
    }

    static Need anyOf(List<String> terms) {
        return new Need(terms.stream().<Alternative>map(OneTerm::new).toList(), terms);
    }

    sealed interface Alternative {}

    record OneTerm(String term) implements Alternative {}

    /// Terms at distances from each other, more than one.
    record InARow(List<Placed> words) implements Alternative {
        InARow {
            words = List.copyOf(words);
        }
    }
}

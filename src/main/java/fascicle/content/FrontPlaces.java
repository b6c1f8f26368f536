package fascicle.content;

import fascicle.Position;
import fascicle.content.yaml.Value;
import fascicle.model.ValuePlaces;
import java.util.ArrayList;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;

/// Notes where each value of a YAML text stands, and where its first letter does when it is quoted.
final class FrontPlaces {
    private final SortedMap<String, Position> places = new TreeMap<>();

    private FrontPlaces() {}

    static SortedMap<String, Position> of(Value.Mapping mapping) {
        FrontPlaces front = new FrontPlaces();
        front.note(mapping, List.of());
        return front.places;
    }

    private void note(Value value, List<Object> steps) {
        if (!steps.isEmpty()) {
            places.put(ValuePlaces.key(steps.toArray()), value.at());
        }
        switch (value) {
            case Value.Scalar scalar ->
                places.put(ValuePlaces.key(steps.toArray()), scalar.track().at(0));
            case Value.Sequence sequence -> {
                for (int i = 0; i < sequence.values().size(); i++) {
                    note(sequence.values().get(i), further(steps, i));
                }
            }
            case Value.Mapping mapping ->
                mapping.entries().forEach(entry -> note(entry.value(), further(steps, entry.key())));
        }
    }

    private static List<Object> further(List<Object> steps, Object step) {
        List<Object> further = new ArrayList<>(steps);
        further.add(step);
        return further;
    }
}

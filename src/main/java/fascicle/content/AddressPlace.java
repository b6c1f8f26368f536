package fascicle.content;

import fascicle.Position;
import fascicle.content.source.SourceText;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

/// Where an address stands that a link, a picture or a value has: `[words](address)`, `[words](<address>)`,
/// `[label]: address`, or alone with or without quotation marks.
record AddressPlace(SourceText source, String address) {
    private static final List<String> BEFORE = List.of("](", "](<");

    /// Absent where it is not written as it reads, or several places may be meant.
    ///
    /// @param at where the link, the picture or the value begins
    Optional<Position> find(Position at) {
        String line = at.line() <= source.lines().size() ? source.lines().get(at.line() - 1) : "";
        int from = Math.min(line.length(), at.column() - 1);
        return value(line, from)
                .or(() -> behindWords(line, from))
                .map(offset -> new Position(at.path(), at.line(), offset + 1))
                .or(this::definition);
    }

    private Optional<Integer> value(String line, int from) {
        boolean isQuoted = line.startsWith("\"", from) || line.startsWith("'", from);
        return Optional.of(isQuoted ? from + 1 : from).filter(offset -> line.startsWith(address, offset));
    }

    private Optional<Integer> behindWords(String line, int from) {
        return BEFORE.stream()
                .filter(sign -> line.indexOf(sign + address, from) >= 0)
                .map(sign -> line.indexOf(sign + address, from) + sign.length())
                .filter(offset -> isEnd(line, offset + address.length()))
                .findFirst();
    }

    private static boolean isEnd(String line, int offset) {
        return offset < line.length() && ")> ".indexOf(line.charAt(offset)) >= 0;
    }

    private Optional<Position> definition() {
        List<Integer> lines = IntStream.range(0, source.lines().size())
                .filter(i -> source.lines().get(i).strip().endsWith("]: " + address)
                        && source.lines().get(i).strip().startsWith("["))
                .boxed()
                .toList();
        return lines.size() == 1
                ? Optional.of(new Position(
                        source.path(),
                        lines.getFirst() + 1,
                        source.lines().get(lines.getFirst()).indexOf("]: " + address) + 4))
                : Optional.empty();
    }
}

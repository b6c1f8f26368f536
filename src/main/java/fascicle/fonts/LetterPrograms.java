package fascicle.fonts;

import java.nio.BufferUnderflowException;
import java.nio.ByteBuffer;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.NoSuchElementException;
import java.util.TreeMap;

/// The letters of a PostScript font: each is a small program, which may call others. They are carried out as far as it
/// takes to count their steps, for a program of ten lines may have a library draw for ever.
///
/// Sources: Adobe Technical Notes 5176, "The Compact Font Format Specification", and 5177, "The Type 2 Charstring
/// Format".
final class LetterPrograms {
    private static final int DEEPEST = 10;
    private static final int LONGEST = 100_000;
    private static final long LONGEST_OF_ALL = 100_000_000;

    private static final int CHAR_STRINGS = 17;
    private static final int PRIVATE = 18;
    private static final int SUBRS = 19;
    private static final int ESCAPE = 12;
    private static final int FD_ARRAY = ESCAPE << 8 | 36;
    private static final int FD_SELECT = ESCAPE << 8 | 37;

    private static final int MOST_THINGS = 1_000_000;

    private final ByteBuffer font;
    private int things;
    private final List<ByteBuffer> shared;
    private final Map<Integer, List<Integer>> top;

    private LetterPrograms(ByteBuffer font) {
        this.font = font;
        Index names = index(font.get(2) & 0xff);
        Index tops = index(names.end());
        Index strings = index(tops.end());
        this.shared = index(strings.end()).parts();
        this.top = dictionary(tops.parts().getFirst());
    }

    /// Whether each ends before long, calls nothing that there is not, and does not calculate.
    ///
    /// @param font the table "CFF "
    static boolean areSound(ByteBuffer font) {
        try {
            return new LetterPrograms(font).areSound();
        } catch (IndexOutOfBoundsException
                | BufferUnderflowException
                | IllegalArgumentException
                | NoSuchElementException _) {
            return false; // something leads out of it, or is not there
        }
    }

    /// Things one after the other.
    ///
    /// @param end where what follows them begins
    private record Index(List<ByteBuffer> parts, int end) {}

    private Index index(int at) {
        int count = font.getShort(at) & 0xffff;
        if (count == 0) {
            return new Index(List.of(), at + 2);
        }
        things += count;
        if (things > MOST_THINGS) {
            throw new IllegalArgumentException("the same things are listed over and over");
        }
        int size = font.get(at + 2);
        int before = at + 3 + (count + 1) * size - 1;
        List<ByteBuffer> parts = new ArrayList<>(count);
        int start = offset(at + 3, size);
        for (int i = 1; i <= count; i++) {
            int end = offset(at + 3 + i * size, size);
            parts.add(font.slice(before + start, end - start));
            start = end;
        }
        return new Index(parts, before + start);
    }

    private int offset(int at, int size) {
        int offset = 0;
        for (int i = 0; i < size; i++) {
            offset = offset << Byte.SIZE | font.get(at + i) & 0xff;
        }
        return offset;
    }

    /// What stands before each operator. Numbers with fractions are none that we ask for.
    private static Map<Integer, List<Integer>> dictionary(ByteBuffer from) {
        Map<Integer, List<Integer>> entries = new TreeMap<>();
        List<Integer> operands = new ArrayList<>();
        ByteBuffer in = from.duplicate().rewind();
        while (in.hasRemaining()) {
            int first = in.get() & 0xff;
            if (first <= 21) {
                entries.put(first == ESCAPE ? ESCAPE << 8 | in.get() & 0xff : first, List.copyOf(operands));
                operands.clear();
            } else {
                operands.add(operand(first, in));
            }
        }
        return entries;
    }

    private static int operand(int first, ByteBuffer in) {
        return switch (first) {
            case 28 -> in.getShort();
            case 29 -> in.getInt();
            case 30 -> {
                int pair = 0;
                while ((pair & 0xf) != 0xf && pair >>> 4 != 0xf) {
                    pair = in.get() & 0xff;
                }
                yield 0;
            }
            default -> small(first, in);
        };
    }

    /// A number of one or two bytes.
    private static int small(int first, ByteBuffer in) {
        if (first < 247) {
            return first - 139;
        }
        int next = in.get() & 0xff;
        return first < 251 ? (first - 247) * 256 + next + 108 : -(first - 251) * 256 - next - 108;
    }

    private boolean areSound() {
        List<ByteBuffer> letters =
                index(top.getOrDefault(CHAR_STRINGS, List.of()).getFirst()).parts();
        List<List<ByteBuffer>> own = own();
        long steps = 0;
        for (int letter = 0; letter < letters.size(); letter++) {
            int part =
                    top.containsKey(FD_SELECT) ? part(letter, top.get(FD_SELECT).getFirst()) : 0;
            Steps run = new Steps(own.get(part));
            if (!run.isSound(letters.get(letter))) {
                return false;
            }
            steps += run.taken;
        }
        return steps <= LONGEST_OF_ALL;
    }

    /// The programs that only the letters of one part of the font call, part by part.
    private List<List<ByteBuffer>> own() {
        if (!top.containsKey(FD_ARRAY)) {
            return List.of(own(top));
        }
        return index(top.get(FD_ARRAY).getFirst()).parts().stream()
                .map(part -> own(dictionary(part)))
                .toList();
    }

    private List<ByteBuffer> own(Map<Integer, List<Integer>> dictionary) {
        List<Integer> place = dictionary.getOrDefault(PRIVATE, List.of());
        if (place.size() < 2) {
            return List.of();
        }
        Map<Integer, List<Integer>> hidden = dictionary(font.slice(place.get(1), place.get(0)));
        return hidden.containsKey(SUBRS)
                ? index(place.get(1) + hidden.get(SUBRS).getFirst()).parts()
                : List.of();
    }

    /// The part of the font that a letter belongs to.
    private int part(int letter, int at) {
        if (font.get(at) == 0) {
            return font.get(at + 1 + letter) & 0xff;
        }
        int low = 0;
        int high = (font.getShort(at + 1) & 0xffff) - 1;
        while (low < high) {
            int middle = low + high + 1 >>> 1;
            if ((font.getShort(at + 3 + 3 * middle) & 0xffff) <= letter) {
                low = middle;
            } else {
                high = middle - 1;
            }
        }
        return font.get(at + 3 + 3 * low + 2) & 0xff;
    }

    /// One letter.
    private final class Steps {
        private final List<ByteBuffer> own;
        private final List<Integer> stack = new ArrayList<>();
        private int hints;
        private int taken;
        private boolean ended;

        Steps(List<ByteBuffer> own) {
            this.own = own;
        }

        boolean isSound(ByteBuffer letter) {
            return isSound(letter, 0);
        }

        private boolean isSound(ByteBuffer program, int depth) {
            ByteBuffer in = program.duplicate().rewind();
            while (in.hasRemaining() && !ended) {
                int step = in.get() & 0xff;
                if (++taken > LONGEST || stack.size() > LONGEST) {
                    return false;
                }
                if (step == 11) { // back to who called
                    return true;
                }
                if (step == 28 || step > 31) {
                    stack.add(step == 28 ? in.getShort() : step == 255 ? in.getInt() >> 16 : small(step, in));
                } else if (!isSound(step, in, depth)) {
                    return false;
                }
            }
            return true;
        }

        private boolean isSound(int step, ByteBuffer in, int depth) {
            return switch (step) {
                case 10 -> isCalled(own, depth);
                case 29 -> isCalled(shared, depth);
                case 1, 3, 18, 23 -> isHinted();
                case 19, 20 -> {
                    isHinted();
                    in.position(in.position() + (hints + 7) / 8);
                    yield true;
                }
                case ESCAPE -> isDrawn(in.get() & 0xff, 34, 37);
                case 14 -> {
                    ended = true;
                    yield true;
                }
                default -> isDrawn(step, 4, 8) || isDrawn(step, 21, 27) || isDrawn(step, 30, 31);
            };
        }

        private boolean isDrawn(int step, int first, int last) {
            stack.clear();
            return step >= first && step <= last;
        }

        private boolean isHinted() {
            hints += stack.size() / 2;
            stack.clear();
            return true;
        }

        private boolean isCalled(List<ByteBuffer> programs, int depth) {
            if (stack.isEmpty() || depth == DEEPEST) {
                return false;
            }
            int bias = programs.size() < 1240 ? 107 : programs.size() < 33_900 ? 1131 : 32_768;
            int called = stack.removeLast() + bias;
            return called >= 0 && called < programs.size() && isSound(programs.get(called), depth + 1);
        }
    }
}

package fascicle.model;

import java.util.Locale;

/// How far a matter has come: what a standard, a law or a rule goes through from the first proposal to its end.
public enum Stage {
    PROPOSED(0),
    DISCUSSED(0),
    DRAFT(1),
    OPEN(1),
    CLOSED(1),
    APPROVED(2),
    PUBLISHED(3),
    IN_FORCE(4),
    REVISED(4),
    REPLACED(5),
    WITHDRAWN(5);

    private final int rank;

    Stage(int rank) {
        this.rank = rank;
    }

    /// The word that editors write for it: `in force`.
    public String word() {
        return switch (this) {
            case OPEN -> "open for comments";
            case CLOSED -> "comments closed";
            default -> name().toLowerCase(Locale.ROOT).replace('_', ' ');
        };
    }

    /// The last part of the key of its words in a theme: `in-force`.
    public String key() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /// Whether it cannot come after another. What is in force may be revised, which begins anew; so may what was
    /// published. A draft may be discussed and opened for comments more than once.
    public boolean isBefore(Stage other) {
        boolean anew = other.rank >= PUBLISHED.rank && rank <= OPEN.rank;
        return rank < other.rank && !anew;
    }

    /// Whether it happens once to a version of a matter.
    public boolean isOnce() {
        return this == PROPOSED || rank > CLOSED.rank && this != REVISED;
    }
}

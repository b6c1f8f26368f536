package fascicle.model;

/// The name of an issue's folder and of its part of the address, such as `2023-09`.
///
/// @param value lower-case letters, digits and hyphens
public record IssueId(String value) implements Comparable<IssueId> {
    public IssueId {
        if (!Slug.isWellFormed(value)) {
            throw new IllegalArgumentException("not an issue id: " + value);
        }
    }

    @Override
    public int compareTo(IssueId other) {
        return value.compareTo(other.value);
    }

    @Override
    public String toString() {
        return value;
    }
}

package fascicle.cli;

import fascicle.model.IssueId;
import fascicle.model.Slug;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.TypeConversionException;

/// An issue's folder as it is typed.
final class IssueIds implements ITypeConverter<IssueId> {
    @Override
    public IssueId convert(String typed) {
        if (!Slug.isWellFormed(typed)) {
            throw new TypeConversionException("\"" + typed
                    + "\" cannot be an issue's folder: use lower-case letters, digits and hyphens, such as 2023-11.");
        }
        return new IssueId(typed);
    }
}

package fascicle.proof.copy;

import fascicle.model.Names;
import java.util.List;

/// Tells one kind of what is doubtful in the table of names, which was found when the table was drawn.
public interface NamesCheck extends Check {
    default void read(List<Names.Remark> remarks, Findings found) {
        remarks.stream()
                .filter(remark -> remark.code().equals(rule().code()))
                .forEach(remark -> found.add(remark.at(), remark.message(), remark.hint()));
    }
}

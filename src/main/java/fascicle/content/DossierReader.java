package fascicle.content;

import fascicle.content.yaml.Fields;
import fascicle.model.Body;
import fascicle.model.DossierNote;
import fascicle.model.Slug;
import java.util.Optional;

/// Takes what is said of a matter or a body out of its file.
final class DossierReader {
    private DossierReader() {}

    /// Absent when there is no title.
    static Optional<DossierNote> note(Front front, Body body) {
        Fields fields = front.fields();
        return fields.get(DossierFile.TITLE)
                .map(title -> new DossierNote(
                        Slug.of(FileName.stem(front.file())),
                        title,
                        fields.get(DossierFile.KIND),
                        fields.get(DossierFile.CHINESE),
                        fields.all(DossierFile.SHORT),
                        fields.all(DossierFile.ALIASES),
                        fields.all(DossierFile.FORMER),
                        fields.all(DossierFile.REPLACES),
                        fields.get(DossierFile.LINK),
                        body,
                        front.at()));
    }
}

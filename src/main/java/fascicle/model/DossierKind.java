package fascicle.model;

import java.util.Locale;

/// What a dossier is about, in the order in which dossiers are listed.
public enum DossierKind {
    STANDARD,
    LAW,
    CONSULTATION,
    MATTER,
    COMMITTEE,
    BODY;

    /// The word that editors write for it, and the last part of the keys of its words in a theme: `committee`.
    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }

    /// Whether it is something that goes through stages, rather than somebody.
    public boolean isMatter() {
        return this != COMMITTEE && this != BODY;
    }
}

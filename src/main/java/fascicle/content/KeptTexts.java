package fascicle.content;

import java.util.Optional;

/// Where what was read of files is kept for later processes.
interface KeptTexts {
    /// Nothing is kept.
    KeptTexts NONE = new KeptTexts() {
        @Override
        public Optional<FileAsRead> find(String key) {
            return Optional.empty();
        }

        @Override
        public void keep(String key, FileAsRead file) {
            // Nobody asks for it again.
        }
    };

    Optional<FileAsRead> find(String key);

    void keep(String key, FileAsRead file);
}

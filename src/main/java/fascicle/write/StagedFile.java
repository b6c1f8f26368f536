package fascicle.write;

import java.io.IOException;
import java.nio.file.FileSystemException;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.Optional;
import java.util.Set;

/// A file that the site is to have.
///
/// @param hash of its content, as [fascicle.memory.Fingerprint] makes it
/// @param size of its content in bytes
/// @param standing the file of the site that holds this content already, if there is one
record StagedFile(String path, String hash, long size, Optional<BasicFileAttributes> standing) {
    /// @param passed as for [PublishedSite#at(String, Set)]
    /// @throws IOException when the file that held the content has been touched since: the content was not kept
    void confirm(PublishedSite site, Set<String> passed) throws IOException {
        Optional<BasicFileAttributes> now = site.at(path, passed);
        if (standing.isPresent() && !now.map(StagedFile::trait).equals(standing.map(StagedFile::trait))) {
            throw new FileSystemException(
                    site.resolve(path).toString(), null, "was changed while the site was being built; build again");
        }
    }

    private static String trait(BasicFileAttributes file) {
        return file.fileKey() + " " + file.size() + " " + file.lastModifiedTime();
    }
}

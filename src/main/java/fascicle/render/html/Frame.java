package fascicle.render.html;

import fascicle.address.Addresses;
import fascicle.memory.Fingerprinted;
import fascicle.memory.Hashed;
import fascicle.model.Settings;
import java.util.List;
import java.util.Optional;

/// What all pages of the site have in common.
final class Frame implements Fingerprinted {
    private final Hashed<Facts> facts;

    Frame(Facts facts) {
        this.facts = Hashed.of(facts);
    }

    /// @param pages the standing pages, by their names
    /// @param searchFolder the folder of the search client, as a path from the site's root
    /// @param hasSearch whether there is a page to search on
    record Facts(Settings settings, List<View.Link> pages, Optional<String> searchFolder, boolean hasSearch) {
        Facts {
            pages = List.copyOf(pages);
        }
    }

    Settings settings() {
        return facts.value().settings();
    }

    List<View.Link> pages() {
        return facts.value().pages();
    }

    Optional<String> searchFolder() {
        return facts.value().searchFolder();
    }

    boolean hasSearch() {
        return facts.value().hasSearch();
    }

    /// The address of a file on the web, when the newsletter says where it stands.
    Optional<String> absolute(String path) {
        return Addresses.absolute(facts.value().settings(), path);
    }

    @Override
    public byte[] fingerprint() {
        return facts.fingerprint();
    }
}

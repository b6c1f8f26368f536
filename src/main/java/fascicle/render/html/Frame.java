package fascicle.render.html;

import fascicle.address.Addresses;
import fascicle.memory.Fingerprinted;
import fascicle.memory.Hashed;
import fascicle.model.Picture;
import fascicle.model.Settings;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;

/// What all pages of the site have in common.
final class Frame implements Fingerprinted {
    private final Hashed<Facts> facts;

    Frame(Facts facts) {
        this.facts = Hashed.of(facts);
    }

    /// @param pages the standing pages, by their names
    /// @param filled those of the main pages that have something to show, by their paths
    /// @param translated the languages that something is translated into
    /// @param searchFolder the folder of the search client, as a path from the site's root
    /// @param hasSearch whether there is a page to search on
    /// @param signs the shapes of the newsletter's logo, by the paths where they are published
    record Facts(
            Settings settings,
            List<View.Link> pages,
            SortedSet<String> filled,
            List<Locale> translated,
            Optional<String> searchFolder,
            boolean hasSearch,
            SortedMap<String, PublishedShape> signs) {
        Facts {
            pages = List.copyOf(pages);
            translated = List.copyOf(translated);
            signs = Collections.unmodifiableSortedMap(new TreeMap<>(signs));
            filled = Collections.unmodifiableSortedSet(new TreeSet<>(filled));
        }
    }

    Settings settings() {
        return facts.value().settings();
    }

    List<View.Link> pages() {
        return facts.value().pages();
    }

    /// Whether a main page has something to show.
    boolean hasFilled(String path) {
        return facts.value().filled().contains(path);
    }

    /// Where those who read a page in this language hear of what is new: the feed of the language, which browsers show,
    /// or the page on all ways.
    String subscribe(Locale language) {
        return facts.value().translated().contains(language)
                ? Addresses.atom(Addresses.feed(language))
                : Addresses.SUBSCRIBE;
    }

    Optional<String> searchFolder() {
        return facts.value().searchFolder();
    }

    boolean hasSearch() {
        return facts.value().hasSearch();
    }

    /// The shape of a picture of the logo, where it can be measured.
    Optional<PublishedShape> sign(Picture picture) {
        return Optional.ofNullable(facts.value().signs().get(picture.file().path()));
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

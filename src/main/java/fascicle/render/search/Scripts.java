package fascicle.render.search;

import fascicle.address.Addresses;
import fascicle.plan.OutputFile;
import java.nio.charset.StandardCharsets;

/// The files of the index: each hands what is in it to the client.
final class Scripts {
    private Scripts() {}

    /// @param name below the folder of the search, without `.js`
    /// @param content JSON, or a string of packed bytes
    static OutputFile of(String name, byte[] content) {
        Bytes script = new Bytes();
        script.append(("FascicleSearch(\"" + name + "\",").getBytes(StandardCharsets.UTF_8));
        script.append(content);
        script.octet(')');
        return new OutputFile(Addresses.SEARCH_FOLDER + name + ".js", script.toArray());
    }
}

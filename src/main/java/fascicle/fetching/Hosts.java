package fascicle.fetching;

import java.net.InetAddress;
import java.util.function.Predicate;

/// Which computers may be called: those that anybody can reach. What stands in a house or an office, and on this
/// machine, is nothing that an article may make the tool call.
///
/// Source: the registries of special-purpose addresses, RFC 6890.
public final class Hosts {
    private static final int FIRST_OF_PROVIDERS = 100;
    private static final int LOCAL_IN_6 = 0xfc;

    private Hosts() {}

    /// Those of the internet.
    public static final Predicate<InetAddress> PUBLIC = Hosts::isPublic;

    private static boolean isPublic(InetAddress address) {
        byte[] octets = address.getAddress();
        int first = octets[0] & 0xff;
        int second = octets[1] & 0xff;
        boolean isSpecial = octets.length == 4
                ? first == 0
                        || first == FIRST_OF_PROVIDERS && second >= 64 && second < 128
                        || first == 192 && second == 0 && (octets[2] & 0xff) <= 2
                        || first == 198 && (second == 18 || second == 19)
                        || first >= 240
                : (first & 0xfe) == LOCAL_IN_6 || holdsOther(octets);
        return !isSpecial
                && !address.isAnyLocalAddress()
                && !address.isLoopbackAddress()
                && !address.isLinkLocalAddress()
                && !address.isSiteLocalAddress()
                && !address.isMulticastAddress();
    }

    /// Whether it carries an address of version 4, which may be any: `64:ff9b::`, `2002::`, `::a.b.c.d`.
    private static boolean holdsOther(byte[] octets) {
        int first = (octets[0] & 0xff) << 8 | octets[1] & 0xff;
        return first == 0x64 || first == 0x2002 || first == 0;
    }
}

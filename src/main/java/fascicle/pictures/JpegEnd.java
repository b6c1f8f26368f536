package fascicle.pictures;

/// Tells whether a JPEG is there as far as its end. Decoders paint what is missing grey, and say nothing.
///
/// Source: ITU-T T.81, B.1 and B.2: segments with their lengths, and behind the head of a scan its bytes, in which a
/// marker stands only where they end or begin anew.
final class JpegEnd {
    private static final int END = 0xD9;
    private static final int SCAN = 0xDA;

    private final byte[] jpeg;

    private JpegEnd(byte[] jpeg) {
        this.jpeg = jpeg;
    }

    /// @param jpeg begins with the marker of its start
    static boolean isIn(byte[] jpeg) {
        return new JpegEnd(jpeg).isReached();
    }

    private boolean isReached() {
        int at = 2;
        while (at + 1 < jpeg.length) {
            int marker = octet(at) == 0xFF ? octet(at + 1) : 0;
            if (marker == END) {
                return true;
            }
            if (marker == 0 || marker == 0xFF || isAlone(marker)) {
                at++; // fill bytes, or what no decoder minds
            } else {
                at = behind(at, marker);
            }
        }
        return false;
    }

    /// Behind a segment, and of a scan behind all of its bytes.
    private int behind(int at, int marker) {
        if (at + 3 >= jpeg.length) {
            return jpeg.length;
        }
        int next = at + 2 + Math.max(2, octet(at + 2) << 8 | octet(at + 3));
        if (marker == SCAN) {
            while (next + 1 < jpeg.length
                    && !(octet(next) == 0xFF && octet(next + 1) != 0 && !isAlone(octet(next + 1)))) {
                next++;
            }
        }
        return next;
    }

    /// Markers without a segment: those at which a scan begins anew, and one of old arithmetic coders.
    private static boolean isAlone(int marker) {
        return marker >= 0xD0 && marker <= 0xD7 || marker == 0x01;
    }

    private int octet(int at) {
        return jpeg[at] & 0xff;
    }
}

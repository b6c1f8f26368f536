package fascicle.proof.copy;

/// How far words are from each other, counted in slips of the finger.
public final class EditDistance {
    private EditDistance() {}

    /// Whether one letter that is missing, doubled, wrong or swapped with its neighbour makes the difference.
    public static boolean isOne(String a, String b) {
        if (Math.abs(a.length() - b.length()) > 1 || a.equals(b)) {
            return false;
        }
        int begin = 0;
        while (begin < Math.min(a.length(), b.length()) && a.charAt(begin) == b.charAt(begin)) {
            begin++;
        }
        String restA = a.substring(begin);
        String restB = b.substring(begin);
        if (restA.length() != restB.length()) {
            return restA.length() > restB.length()
                    ? restA.substring(1).equals(restB)
                    : restB.substring(1).equals(restA);
        }
        boolean wrong = restA.substring(1).equals(restB.substring(1));
        boolean swapped = restA.length() > 1
                && restA.charAt(0) == restB.charAt(1)
                && restA.charAt(1) == restB.charAt(0)
                && restA.substring(2).equals(restB.substring(2));
        return wrong || swapped;
    }
}

package fascicle.fetching;

/// Why a picture was not fetched; its message goes on after "it was not fetched: ".
final class FetchFault extends Exception {
    private static final long serialVersionUID = 1;

    FetchFault(String message) {
        super(message);
    }
}

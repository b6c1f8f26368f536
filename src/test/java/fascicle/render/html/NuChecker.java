package fascicle.render.html;

import fascicle.plan.OutputFile;
import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.FutureTask;
import nu.validator.validation.SimpleDocumentValidator;
import org.jsoup.Jsoup;
import org.xml.sax.ErrorHandler;
import org.xml.sax.InputSource;
import org.xml.sax.SAXParseException;

/// The W3C's checker of HTML.
public final class NuChecker {
    private static final String SCHEMA = "http://s.validator.nu/html5-rdfalite.rnc";

    /// The checker takes JSON-LD for a script. It is data: no browser runs it, and no policy forbids it.
    private static final String DATA_TAKEN_FOR_SCRIPT = "Inline script violates Content Security Policy";

    /// Bytes: the checker calls itself as deep as its schema is.
    private static final long STACK = 64 << 20;

    private final SimpleDocumentValidator validator = new SimpleDocumentValidator(true, false, false);

    public NuChecker() throws Exception {
        deeply(() -> {
            validator.setUpMainSchema(SCHEMA, collector("the schema", new ArrayList<>()));
            return SCHEMA;
        });
    }

    private static <T> T deeply(Callable<T> task) throws Exception {
        FutureTask<T> future = new FutureTask<>(task);
        new Thread(null, future, "checker", STACK).start();
        return future.get();
    }

    /// All that the checker has to say of a page, errors and warnings alike.
    public List<String> complaints(OutputFile page) throws Exception {
        return deeply(() -> complaintsOf(page));
    }

    private List<String> complaintsOf(OutputFile page) throws Exception {
        List<String> complaints = new ArrayList<>();
        ErrorHandler collect = collector(page.path(), complaints);
        validator.setUpValidatorAndParsers(collect, false, false);
        InputSource source = new InputSource(new ByteArrayInputStream(page.content()));
        source.setSystemId("https://newsletter.example/" + page.path());
        source.setEncoding("UTF-8");
        validator.checkHtmlInputSource(source);
        complaints.removeIf(complaint -> complaint.contains(DATA_TAKEN_FOR_SCRIPT) && hasOnlyData(page));
        return complaints;
    }

    private static boolean hasOnlyData(OutputFile page) {
        return Jsoup.parse(new String(page.content(), StandardCharsets.UTF_8))
                .select("script:not([src]):not([type=application/ld+json])")
                .isEmpty();
    }

    private static ErrorHandler collector(String path, List<String> complaints) {
        return new ErrorHandler() {
            @Override
            public void warning(SAXParseException e) {
                complaints.add("warning: " + place(e));
            }

            @Override
            public void error(SAXParseException e) {
                complaints.add("error: " + place(e));
            }

            @Override
            public void fatalError(SAXParseException e) {
                complaints.add("fatal: " + place(e));
            }

            private String place(SAXParseException e) {
                return path + ":" + e.getLineNumber() + ": " + e.getMessage();
            }
        };
    }
}

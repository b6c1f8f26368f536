package fascicle.render.search;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.regex.Pattern;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.en.PorterStemFilter;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;

/// Reduces the forms of an English word to one, by Lucene's Porter stemmer; British and American spellings meet.
final class Stemmer {
    /// `standardization` is spelled `standardisation` before it is stemmed, `analyze` `analyse`.
    static final Pattern AMERICAN = Pattern.compile("([iy])z(?=(?:e|es|ed|er|ers|ing|able|ation|ations|ational)$)");

    private final OneWord input = new OneWord();
    private final TokenStream stems = new PorterStemFilter(input);

    String stem(String word) {
        return porter(spelled(word));
    }

    private static String spelled(String word) {
        return word.indexOf('z') < 0 ? word : AMERICAN.matcher(word).replaceFirst("$1s");
    }

    /// Whoever asks keeps the answer, so that threads seldom meet here.
    private synchronized String porter(String word) {
        try {
            input.word = word;
            stems.incrementToken();
            return stems.getAttribute(CharTermAttribute.class).toString();
        } catch (IOException e) {
            throw new UncheckedIOException("a stream in memory failed", e);
        }
    }

    private static final class OneWord extends TokenStream {
        private final CharTermAttribute term = addAttribute(CharTermAttribute.class);
        private String word = "";

        @Override
        public boolean incrementToken() {
            term.setEmpty().append(word);
            return true;
        }
    }
}

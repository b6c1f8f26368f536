package fascicle.render.search;

import java.io.IOException;
import java.io.StringWriter;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.Iterator;
import java.util.List;
import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.analysis.Tokenizer;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;
import org.apache.lucene.analysis.tokenattributes.OffsetAttribute;
import org.apache.lucene.analysis.tokenattributes.PositionIncrementAttribute;

/// Our analysis as Lucene's highlighter wants it: words, and standards and names over the words that they consist of.
final class LuceneAnalyzer extends Analyzer {
    private static final Comparator<Mark> ORDER =
            Comparator.comparingInt(Mark::position).thenComparingInt(Mark::start);

    private final Analysis analysis;
    private final NameFinder names;

    LuceneAnalyzer(Analysis analysis, NameFinder names) {
        this.analysis = analysis;
        this.names = names;
    }

    @Override
    protected TokenStreamComponents createComponents(String field) {
        return new TokenStreamComponents(new WholeText());
    }

    private record Mark(String term, int start, int end, int position) {}

    private List<Mark> placed(String text) {
        List<Token> tokens = analysis.tokens(text);
        List<Mark> placed = new ArrayList<>();
        for (Token token : tokens) {
            placed.add(new Mark(token.term(), token.start(), token.end(), token.position()));
        }
        List<Token> singles = Token.singles(tokens);
        int at = 0;
        for (Standards.Standard standard : Standards.in(text)) {
            while (at < singles.size() && singles.get(at).end() <= standard.start()) {
                at++;
            }
            int position = at < singles.size() ? singles.get(at).position() : 0;
            for (String key : standard.keys()) {
                placed.add(new Mark(key, standard.start(), standard.end(), position));
            }
        }
        for (NameFinder.Mention mention : names.in(text, singles)) {
            Token first = singles.get(mention.first());
            int end = singles.get(mention.first() + mention.count() - 1).end();
            String concept = NameFinder.concept(names.name(mention.row()));
            placed.add(new Mark(concept, first.start(), end, first.position()));
        }
        for (Wholes.Whole whole : new Wholes(analysis).in(text, singles)) {
            int position = singles.get(whole.first()).position();
            placed.add(new Mark(whole.term(), whole.start(), whole.end(), position));
        }
        placed.sort(ORDER);
        return placed;
    }

    private final class WholeText extends Tokenizer {
        private final CharTermAttribute term = addAttribute(CharTermAttribute.class);
        private final OffsetAttribute offset = addAttribute(OffsetAttribute.class);
        private final PositionIncrementAttribute step = addAttribute(PositionIncrementAttribute.class);
        private Iterator<Mark> tokens = List.<Mark>of().iterator();
        private int position;
        private int length;

        @Override
        public void reset() throws IOException {
            super.reset();
            StringWriter text = new StringWriter();
            input.transferTo(text);
            length = text.getBuffer().length();
            tokens = placed(text.toString()).iterator();
            position = -1;
        }

        @Override
        public boolean incrementToken() {
            if (!tokens.hasNext()) {
                return false;
            }
            clearAttributes();
            Mark next = tokens.next();
            term.append(next.term());
            offset.setOffset(correctOffset(next.start()), correctOffset(next.end()));
            step.setPositionIncrement(next.position() - position);
            position = next.position();
            return true;
        }

        @Override
        public void end() throws IOException {
            super.end();
            offset.setOffset(correctOffset(length), correctOffset(length));
        }
    }
}

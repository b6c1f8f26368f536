package fascicle.preview;

import fascicle.model.Article;
import fascicle.model.PlainText;

/// How long an article is: its words, and its Chinese characters each as one.
final class WordCount {
    private WordCount() {}

    static int of(Article article) {
        return of(PlainText.of(article.body()));
    }

    static int of(String text) {
        int count = 0;
        boolean within = false;
        for (int point : text.codePoints().toArray()) {
            boolean han = Character.isIdeographic(point);
            boolean part = !han
                    && (Character.isLetterOrDigit(point) || within && (point == '\'' || point == '’' || point == '-'));
            count += han || part && !within ? 1 : 0;
            within = part;
        }
        return count;
    }
}

package fascicle.render.search;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// Reads a query: words, `"phrases"`, `-exclusions`, names and standard numbers. Every text is a query; none is an
/// error.
final class QueryParser {
    /// What is longer is cut off: no reader writes it.
    static final int LONGEST = 1_024;

    static final int MOST_CLAUSES = 64;

    private static final String SPACE = "\\x09-\\x0d \\u00a0\\u3000";
    private static final Pattern ONLY_SPACE = Pattern.compile("[" + SPACE + "]*");
    private static final Pattern QUOTES = Pattern.compile("[\u201c\u201d\u201e\u201f\u300c\u300d\uff02]");
    private static final Pattern PART = Pattern.compile(
            "(?<=^|[" + SPACE + "])(-?)\"([^\"]*)\"?|\"([^\"]*)\"?|([^\"" + SPACE + "][^\"" + SPACE + "]*)");

    private final Analysis analysis;
    private final NameFinder names;
    private final List<String> chinese;

    /// @param chinese names that are also meant as they sound
    QueryParser(Analysis analysis, NameFinder names, List<String> chinese) {
        this.analysis = analysis;
        this.names = names;
        this.chinese = List.copyOf(chinese);
    }

    /// @param isTyping whether the last word may be unfinished
    ParsedQuery parse(String query, boolean isTyping) {
        String cut = query.length() <= LONGEST ? query : query.substring(0, LONGEST);
        return new Reader(QUOTES.matcher(cut).replaceAll("\""), isTyping).parse();
    }

    private final class Reader {
        private final String query;
        private final boolean isTyping;
        private final List<Clause> wanted = new ArrayList<>();
        private final List<Clause> unwanted = new ArrayList<>();
        private int plainFrom = -1;

        Reader(String query, boolean isTyping) {
            this.query = query;
            this.isTyping = isTyping;
        }

        ParsedQuery parse() {
            Matcher part = PART.matcher(query);
            boolean not = false;
            while (part.find()) {
                boolean isQuoted = part.group(4) == null;
                String word = isQuoted ? "" : part.group(4);
                boolean isOperator = word.equals("AND") || word.equals("OR") || word.equals("NOT");
                boolean isUnwanted = not || "-".equals(part.group(1)) || isExcluded(word, part.start());
                if (isQuoted || isOperator || isUnwanted) {
                    plain(part.start());
                    if (isQuoted) {
                        quoted(Optional.ofNullable(part.group(2)).orElseGet(() -> part.group(3)), isUnwanted);
                    } else if (!isOperator) {
                        quoted(word, true);
                    }
                } else if (plainFrom < 0) {
                    plainFrom = part.start();
                }
                not = word.equals("NOT");
            }
            plain(query.length());
            return new ParsedQuery(
                    wanted.subList(0, Math.min(wanted.size(), MOST_CLAUSES)),
                    unwanted.subList(0, Math.min(unwanted.size(), MOST_CLAUSES)));
        }

        /// `-word`, but not `"phrase"-word`.
        private boolean isExcluded(String word, int start) {
            return word.length() > 1 && word.startsWith("-") && (start == 0 || query.charAt(start - 1) != '"');
        }

        private void quoted(String text, boolean isUnwanted) {
            phrase(text, analysis.tokens(text)).ifPresent((isUnwanted ? unwanted : wanted)::add);
        }

        private void plain(int end) {
            if (plainFrom >= 0) {
                String text = query.substring(plainFrom, end);
                wanted.addAll(new PlainWords(text, isTyping && end == query.length()).clauses());
                plainFrom = -1;
            }
        }
    }

    private static Optional<Clause> phrase(String written, List<Token> tokens) {
        List<Token> placed = Analysis.withoutCoveredCharacters(tokens);
        if (placed.isEmpty()) {
            return Optional.empty();
        }
        int first = placed.getFirst().position();
        List<Placed> words = placed.stream()
                .map(token -> new Placed(token.term(), token.position() - first))
                .toList();
        List<String> telling = placed.stream()
                .filter(token -> !StopWords.contains(token.surface()))
                .map(Token::term)
                .distinct()
                .toList();
        List<String> all = words.stream().map(Placed::term).distinct().toList();
        return Optional.of(new Clause.Phrase(written.strip(), words, telling.isEmpty() ? all : telling));
    }

    /// Words without quotes: standards and names are recognised first, common words dropped last.
    private final class PlainWords {
        private final String text;
        private final boolean isTyping;
        private final List<Token> tokens;
        private final List<Token> singles;
        private final boolean capitalsTell;

        PlainWords(String text, boolean isTyping) {
            this.text = text;
            this.isTyping = isTyping;
            this.tokens = analysis.tokens(text);
            this.singles = Token.singles(tokens);
            this.capitalsTell = text.chars().anyMatch(c -> c >= 'a' && c <= 'z');
        }

        List<Clause> clauses() {
            List<Meant> names = names();
            List<Meant> meant = new ArrayList<>(names);
            meant.addAll(heard());
            meant.addAll(standards(names));
            meant.addAll(wholes(names));
            List<Clause> telling = between(0, text.length(), false, meant);
            return telling.isEmpty() ? between(0, text.length(), true, meant) : telling;
        }

        private List<Clause> between(int start, int end, boolean withCommon, List<Meant> meant) {
            List<Clause> clauses = new ArrayList<>();
            int at = start;
            for (Meant next : meant.stream().sorted(Meant.ORDER).toList()) {
                if (next.start() >= at && next.end() <= end) {
                    clauses.addAll(words(at, next.start(), withCommon));
                    clauses.add(next.clause());
                    at = next.end();
                }
            }
            clauses.addAll(words(at, end, withCommon));
            return clauses;
        }

        private List<Meant> names() {
            List<Meant> meant = new ArrayList<>();
            for (NameFinder.Mention mention : names.meantIn(text, singles)) {
                int start = singles.get(mention.first()).start();
                int end = singles.get(mention.first() + mention.count() - 1).end();
                List<Clause> words = words(start, end, mention.isShort());
                meant.add(new Meant(new Clause.Name(mention.row(), mention.isShort(), words), start, end));
            }
            return meant;
        }

        /// Chinese names as they sound mean what they do in Chinese. How they sound is asked only where one may stand,
        /// for it takes a while.
        private List<Meant> heard() {
            if (!Sounds.mayBeIn(singles)) {
                return List.of();
            }
            return Sounds.of(chinese).in(singles).stream().map(this::meant).toList();
        }

        private Meant meant(Sounds.Heard heard) {
            List<Clause> clauses = new PlainWords(heard.chinese(), false).clauses();
            Clause clause = clauses.size() == 1
                    ? clauses.getFirst()
                    : phrase(heard.chinese(), analysis.tokens(heard.chinese())).orElseThrow();
            Token last = singles.get(heard.first() + heard.count() - 1);
            return new Meant(clause, singles.get(heard.first()).start(), last.end());
        }

        private List<Meant> standards(List<Meant> names) {
            List<Meant> meant = new ArrayList<>();
            for (Standards.Standard standard : Standards.meantIn(text)) {
                boolean isBeginning = isTyping && standard.end() == text.length();
                List<Clause> words = between(standard.start(), standard.end(), true, names);
                Clause clause = new Clause.Standard(standard, isBeginning, words);
                meant.add(new Meant(clause, standard.start(), standard.end()));
            }
            return meant;
        }

        private List<Meant> wholes(List<Meant> names) {
            List<Meant> meant = new ArrayList<>();
            for (Wholes.Whole whole : new Wholes(analysis).in(text, singles)) {
                List<Token> parts = singles.subList(whole.first(), whole.first() + whole.count());
                // Joined words find what they find as one in any case, but for those that would be left out.
                if (whole.form() != Wholes.Form.JOINED || parts.stream().anyMatch(part -> !tells(part))) {
                    List<Clause> words = isOneLetter(whole, parts.getFirst()) ? List.of() : wordsOf(whole, names);
                    String written = text.substring(whole.start(), whole.end());
                    meant.add(new Meant(new Clause.Whole(written, whole.term(), words), whole.start(), whole.end()));
                }
            }
            return meant;
        }

        private List<Clause> wordsOf(Wholes.Whole whole, List<Meant> names) {
            List<Clause> telling =
                    whole.form() == Wholes.Form.DATE ? List.of() : between(whole.start(), whole.end(), false, names);
            return telling.isEmpty() ? between(whole.start(), whole.end(), true, names) : telling;
        }

        /// `C#` is no `C`, unless more signs are to come.
        private boolean isOneLetter(Wholes.Whole whole, Token word) {
            return whole.form() == Wholes.Form.SIGNED
                    && !(isTyping && whole.end() == text.length())
                    && word.surface().codePointCount(0, word.surface().length()) == 1;
        }

        private List<Clause> words(int start, int end, boolean withCommon) {
            List<Clause> words = new ArrayList<>();
            List<Token> chinese = new ArrayList<>();
            for (Token token : tokens) {
                if (token.start() < start || token.end() > end) {
                    continue;
                }
                if (!chinese.isEmpty()
                        && !(token.isChinese()
                                && token.start() <= chinese.getLast().end())) {
                    words.add(run(chinese));
                    chinese.clear();
                }
                if (token.isChinese()) {
                    chinese.add(token);
                } else if (withCommon || tells(token)) {
                    boolean isBeginning = isTyping && token.end() == text.length();
                    Optional<String> joined = joined(token, end, withCommon);
                    words.add(new Clause.Word(token.surface(), token.term(), isBeginning, joined));
                }
            }
            if (!chinese.isEmpty()) {
                words.add(run(chinese));
            }
            return words;
        }

        /// A word and the next, if that counts and nothing but space or a hyphen is between.
        private Optional<String> joined(Token token, int end, boolean withCommon) {
            int next = singles.indexOf(token) + 1;
            if (next == singles.size()
                    || singles.get(next).end() > end
                    || singles.get(next).isChinese()) {
                return Optional.empty();
            }
            Token other = singles.get(next);
            boolean isBeside = Wholes.isHyphened(text, token, other)
                    || ONLY_SPACE
                            .matcher(text.substring(token.end(), other.start()))
                            .matches();
            String joined = isBeside && (withCommon || tells(other)) ? Wholes.joined(List.of(token, other)) : "";
            return Optional.of(joined).filter(word -> !word.isEmpty());
        }

        /// A common word tells something when it is the one that stands in capitals (`IT`), or is being typed; but
        /// one letter may become any word.
        private boolean tells(Token token) {
            if (isTyping && token.end() == text.length()) {
                return token.surface().codePointCount(0, token.surface().length()) > 1;
            }
            String written = text.substring(token.start(), token.end());
            boolean isCapital =
                    written.length() > 1 && capitalsTell && written.chars().allMatch(c -> c >= 'A' && c <= 'Z');
            return !StopWords.contains(token.surface()) || isCapital;
        }

        private Clause run(List<Token> characters) {
            int end = characters.stream().mapToInt(Token::end).max().orElseThrow();
            String written = text.substring(characters.getFirst().start(), end);
            return phrase(written, characters).orElseThrow();
        }
    }

    private record Meant(Clause clause, int start, int end) {
        /// The first and then the longest; where both are equal, names before standards, and these before wholes.
        static final Comparator<Meant> ORDER = Comparator.comparingInt(Meant::start)
                .thenComparing(Meant::end, Comparator.reverseOrder())
                .thenComparing(meant -> switch (meant.clause()) {
                    case Clause.Name _ -> 0;
                    case Clause.Standard _ -> 1;
                    case Clause.Whole _, Clause.Word _, Clause.Phrase _ -> 2;
                });
    }
}

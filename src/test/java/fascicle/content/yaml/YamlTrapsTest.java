package fascicle.content.yaml;

import static org.junit.jupiter.api.Assertions.assertEquals;

import fascicle.Diagnostic;
import fascicle.content.source.Problems;
import fascicle.content.source.SourceText;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// YAML that is right and does not say what its author meant.
class YamlTrapsTest {
    private static final Key<String> WHERE = Key.optional("where", Kinds.text(), "");
    private static final Key<Fields> EVENT = Key.optional(
            "event",
            Kinds.group(
                    Keys.of(Key.optional("title", Kinds.text(), ""), Key.optional("starts", Kinds.text(), ""), WHERE),
                    (fields, _) -> Optional.of(fields)),
            "");
    private static final Keys KEYS = Keys.of(
            Key.optional("title", Kinds.text(), ""),
            Key.optional("source", Kinds.text(), ""),
            Key.optional("topics", Kinds.list(Kinds.text()), ""),
            EVENT);

    private static List<Diagnostic> found(String yaml) {
        Problems problems = new Problems();
        new YamlReader(SourceText.of("a.yaml", yaml), 1, problems)
                .mapping(yaml)
                .ifPresent(mapping -> KEYS.read(mapping, problems));
        return problems.all();
    }

    private static void finds(String yaml, String... expected) {
        assertEquals(
                List.of(expected),
                found(yaml).stream()
                        .map(one -> one.at().line() + ":" + one.at().column() + " " + one.message() + "; "
                                + one.hint().orElse(""))
                        .toList());
    }

    @Test
    void saysThatACommentSwallowsTheRestOfAValue() {
        finds(
                "title: Newsletter #12 is out",
                "1:19 \"#12 is out\" is taken for a comment and left out; put the whole value in quotes:"
                        + " \"Newsletter #12 is out\"; a remark has a blank behind its #");
        finds(
                "title: A\nsource: #12",
                "2:9 \"#12\" is taken for a comment, because it begins with #; put it in quotes: \"#12\"");
        finds(
                "topics:\n- #AI\n- B",
                "2:3 \"#AI\" is taken for a comment, because it begins with #; put it in quotes: \"#AI\"");
        finds(
                "topics: [A #1, B]",
                "1:9 [ is opened here, and # takes the rest of the line for a comment; put quotes around the text that"
                        + " holds #");
    }

    @Test
    void saysThatTypographicQuotationMarksAreShown() {
        finds(
                "title: “A lift”",
                "1:8 the quotation marks “ ” are part of the text, and are shown; write A lift without them; if they"
                        + " are meant: '“A lift”'");
        finds(
                "topics: [„A“, B]",
                "1:10 the quotation marks „ “ are part of the text, and are shown; write A without them; if they are"
                        + " meant: '„A“'");
        finds(
                "title: \"A lift”",
                "1:8 a quotation mark is opened here and never closed; close it with the sign that opens it; a"
                        + " typographic one closes nothing");
    }

    @Test
    void saysThatACommaEndsAValueWithinBraces() {
        finds(
                "event: {where: Hotel Europa, 1000 Brussels, Belgium, starts: now}",
                "1:30 a comma ends the value of \"where\", and nothing belongs to \"1000 Brussels, Belgium\"; put it in"
                        + " quotes: where: \"Hotel Europa, 1000 Brussels, Belgium\"");
        finds("event: {where}", "1:9 there is no colon behind this key; write key: value");
    }

    @Test
    void saysOnceThatLinesAreToBeIndented() {
        finds(
                "title: A\nevent:\nstarts: now\nwhere: here\nsource: B",
                "3:1 \"starts\", \"where\" below \"event:\" are to belong to it, and do not; indent these lines: begin"
                        + " each with two spaces");
    }

    @Test
    void namesBlanksAndColonsThatAreNone() {
        String hint = ", where YAML wants a plain one; type the space anew";
        finds("title:\u00a0A\nsource: B", "1:7 a no-break space behind the colon" + hint);
        finds("title: A\n\u00a0source: B", "2:1 a no-break space before this line" + hint);
        finds(
                "event:\n\u00a0 starts: A\n \u00a0where: B",
                "2:1 a no-break space before this line" + hint,
                "3:2 a no-break space before this line" + hint);
        finds("topics:\n\u3000- A", "2:1 the blank U+3000 before this line" + hint);
        finds("title：A\nsource: B", "1:6 the wide colon ：, where YAML wants : and a space; write key: value");
        finds("title: A\nsource:B\n", "2:1 there is no space behind the colon or dash; write source: B");
        finds("title:A\nsource:B", "1:1 there is no space behind the colon or dash; write title: A");
        finds("topics:\n-A\n-B", "2:1 there is no space behind the colon or dash; write - A");
        finds(
                "topics: [A],\n",
                "1:12 something stands behind the end of the value; remove it, or put the whole value in quotes");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "title: C# and F#",
                "title: A#12",
                "# a comment of its own\ntitle: A",
                "title: A # a remark",
                "title: A  #",
                "title: A #check:off word-doubled it is a name",
                "#title: A\nsource: B",
                "title: \"#fff\"",
                "title: 'A #12'",
                "title: |\n  A #12\n  \u00a0source: B\n  note:\u00a0B\n  AI：B",
                "topics:\n  - >-\n    \u00a0note: B\nsource: A",
                "topics: [A, B, C#]",
                "title: “A” and “B”",
                "title: A “lift”",
                "title: “A lift” that stops",
                "title: '“A lift”'",
                "title: ’s-Hertogenbosch",
                "title: 《标准》",
                "title: 标准：修订",
                "title: A\u00a0B\u00a0!",
                "event: {where: \"Hotel Europa, Brussels\", starts: now}",
                "event: {starts: , where: here}",
                "event:\nsource: A",
                "event:\ntitle: A\nsource: B",
                "event:\n  starts: now\n  where: here",
                "source:\ntitle: A",
                "title:\tA",
                "topics:\n  - AI：治理\n  - B",
                "source: news # 2 of 3",
            })
    void leavesAloneWhatIsMeantSo(String yaml) {
        assertEquals(List.of(), found(yaml), yaml);
    }

    @Test
    void readsOnWithWhatWasMeant() {
        Problems problems = new Problems();
        String yaml = "event: {where: Hotel Europa, Brussels}";
        Value.Mapping mapping = new YamlReader(SourceText.of("a.yaml", yaml), 1, problems)
                .mapping(yaml)
                .orElseThrow();
        Fields event = KEYS.read(mapping, problems).get(EVENT).orElseThrow();
        assertEquals(Optional.of("Hotel Europa, Brussels"), event.get(WHERE));
    }
}

package fascicle.content.markdown;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;

/// Signs that do nothing are told, each with how to write it; what is right is left alone.
class MarkupSlipsTest {
    @Test
    void cellsBehindTheLastColumn() {
        new Remarked("markdown-table")
                .finds(
                        """
                        | Sign | Meaning |
                        |---|---|
                        | `a|b` | either of them |
                        | one | two | three is lost | and four |
                        | a | b |
                        a | b | c
                        """,
                        "3:11 the table has 2 columns, so that this cell and what is behind it are left out",
                        "4:15 the table has 2 columns, so that this cell and what is behind it are left out",
                        "6:9 the table has 2 columns, so that this cell and what is behind it are left out")
                .finds(
                        "> - | a |\n>   |---|\n>   | 1 | 2\n",
                        "3:11 the table has 1 column, so that this cell and what is behind it are left out")
                .finds(
                        "> | a | b | c |\n> |---|---|\n> | 1 | 2 | 3 |",
                        "2:3 no table begins here, but its signs are printed: the line of dashes has 2 cells and the"
                                + " line above it 3")
                .leaves(
                        "Text\n---\n\n`|---|`\n\n\\|---|\n\n- - -",
                        "| a | b |\n|---|---|\n| 1 |\n| 1 | 2 |  \n| 1 | 2 | |\n| \\| | `a\\|b` |\n|  1|2",
                        "a | b\n---|---\n1 | 2");
    }

    @Test
    void rowsThatMakeNoTable() {
        String message = " lines between bars make no table without a line of dashes below the first";
        new Remarked("markdown-table")
                .finds("| a | b |\n| 1 | 2 |", "1:1" + message)
                .finds("Words.\n\n> | a | b | c |\n> | 1 | 2 |  |\n> | 3 | 4 | 5 |", "3:3" + message)
                .leaves(
                        "| a | b |",
                        "|x| and |y|\nare lengths",
                        "```\n| a | b |\n| 1 | 2 |\n```",
                        "`| a | b |\n| 1 | 2 |`",
                        "| a | b |\n| - | - |\n| 1 | 2 |\n| 3 | 4 |");
    }

    @Test
    void referencesToNothing() {
        new Remarked("markdown-reference")
                .finds(
                        "This needs a source[^1] and a\n[law][law] and ![a map][map].",
                        "1:20 there is no footnote [^1]",
                        "2:1 nothing says what [law] is, so that its brackets are printed",
                        "2:16 nothing says what [map] is, so that its brackets are printed")
                .finds(
                        "- 见[法律][law]和[法律][]\n- ![A ship]",
                        "1:4 nothing says what [law] is, so that its brackets are printed",
                        "1:14 nothing says what [法律] is, so that its brackets are printed",
                        "2:3 nothing says what [A ship] is, so that its brackets are printed")
                .finds("| a[^n] |\n|---|\n| b[^2] |", "1:4 there is no footnote [^n]", "3:4 there is no footnote [^2]")
                .leaves(
                        "A[^1] and [b][c] and ![d][c] and [c][] and [c].\n\n[^1]: note\n\n[c]: images/x.png",
                        "A `[^1]` and `[b][c]`, \\[^1] and \\[b]\\[c], a[i][j], [1][2], [^a-z]+, [^0-9], Wow![1] and"
                                + " [sic].",
                        "```\n[^1] [b][c]\n```\n\n    [^1] [b][c]\n\n<p>[^1] [a][b]</p>\n\n- [ ] [x] done");
    }

    @Test
    void whatIsCodeInALinkIsNamedAsItWasWritten() {
        assertEquals(
                "write [`words` filter](address), or [filter]: and the address on a line of its own",
                Rendering.of("Jekyll's [`words` filter][filter].")
                        .diagnostics()
                        .getFirst()
                        .hint()
                        .orElseThrow());
    }

    @Test
    void signsOfEmphasisThatStay() {
        new Remarked("markdown-emphasis")
                .finds(
                        "**Note:**the stars stay, and **“Quote”**too. 这是**重要的话。**所以继续。",
                        "1:1 the \"**\" around \"Note:\" are printed",
                        "1:30 the \"**\" around \"“Quote”\" are printed",
                        "1:48 the \"**\" around \"重要的话。\" are printed")
                .finds(
                        "It is ** bold ** and **this ** and *that *, and _so _.",
                        "1:7 the \"**\" around \"bold\" are printed",
                        "1:22 the \"**\" around \"this\" are printed",
                        "1:36 the \"*\" around \"that\" are printed",
                        "1:49 the \"_\" around \"so\" are printed")
                .finds("- The **bold\n  words", "1:7 \"**\" is printed, for it has no partner")
                .finds(
                        "See *“Quote”*too and 中_文_字.",
                        "1:5 the \"*\" around \"“Quote”\" are printed",
                        "1:23 the \"_\" around \"文\" are printed")
                .finds(
                        "**[Law](https://example.org)**的",
                        "1:1 the \"**\" around \"[Law](https://example.org)\" are printed")
                .finds("Write `code and don`t, and ``so''.", "1:28 \"``\" is printed, for it has no partner")
                .finds("They don`t", "1:9 \"`\" is printed, for it has no partner")
                .finds("It is ~~ gone~~.", "1:7 the \"~~\" around \"gone\" are printed")
                .leaves(
                        "a*b, snake_case, 5 * 3, 5*3*2, as(_mut)_ptr, 76% (**) of, `a*b`, \\*\\*a\\*\\*, Price*, tax*"
                                + " and *excluding tax, f**k, 2 ** 3",
                        "__init__.py, my_file_name, ____, _ _ _, src/**/*.java, **/*.md, ~5, A* and B*, * * *, name*.",
                        "**bold** *it* ***both*** __x__ _y_ ~~z~~ `a` 这是**重要**的话。",
                        "<code>**a</code> and &ast;&ast;a and C:\\_x and the `` ` `` key and the ` key",
                        "* excluding tax\n\n*\\*a*",
                        "Send *.pdf and *.docx files. Preis *) und Lieferung *) gelten. Hotel A ***, Hotel B *** here",
                        "| a * | b* |\n|---|---|\n| *c | d |");
    }

    @Test
    void headingsWithoutABlank() {
        String message = " makes no heading here and is printed";
        new Remarked("markdown-heading")
                .finds("Text\n##No space", "2:1 \"##\"" + message)
                .finds("#No space here\nText", "1:1 \"#\"" + message)
                .finds("> #标题文字", "1:3 \"#\"" + message)
                .finds("##\u00a0Heading", "1:1 \"##\"" + message)
                .finds("＃ 标题", "1:1 \"＃\"" + message)
                .leaves(
                        "# Heading\n\n## Heading ##",
                        "#AI",
                        "#AI #China",
                        "#1 in the world",
                        "#MeToo movement grows in China.",
                        "text\n#Rust and others",
                        "#话题#",
                        "\\##No space",
                        "    ##No space");
    }

    @Test
    void linksAndPicturesThatAreNone() {
        String apart = "the blank between ] and ( keeps this from being a link";
        new Remarked("markdown-link")
                .finds(
                        "A [text] (https://example.org) and [b]\n(02-b.md) and ![c] (images/c.png).",
                        "1:3 " + apart,
                        "1:36 " + apart,
                        "2:16 " + apart)
                .finds(
                        "(the law)[https://example.org] and [法律]（https://example.org）",
                        "1:1 the words of a link stand in [ ] and its address in ( )",
                        "1:36 wide brackets make no link")
                .finds(
                        "![A ship](images/my ship.png) and [the *draft*](annexes/the draft.pdf)",
                        "1:1 the blank in the address keeps this from being a picture",
                        "1:35 the blank in the address keeps this from being a link")
                .finds(
                        "[Draft](annexes/draft (final).pdf) and [report](annexes/a b.pdf \"T\")",
                        "1:1 the blank in the address keeps this from being a link",
                        "1:40 the blank in the address keeps this from being a link")
                .finds("[law](https://example.org", "1:1 no ) ends the address, so that this is no link")
                .leaves(
                        "The law [sic] (see page 3), [text](https://example.org) (https://example.org), a[i] (b).",
                        "[a](b.md 'title') ![c](<a b.png>) [a](b.md \"c d\") `[a] (b.md)` \\[a] (b.md)",
                        "The Committee [SC](of the NPC) met.",
                        "(see [1]) [2](b.md)");
    }

    @Test
    void linesThatMakeNoList() {
        new Remarked("markdown-list")
                .finds("• one\n• two", "1:1 lines that begin with \"•\" make no list")
                .finds("They are:\n·\tone\n·\ttwo", "2:1 lines that begin with \"·\" make no list")
                .finds("o\tone", "1:1 lines that begin with \"o\" make no list")
                .finds("Parts:\n– one\n– two", "2:1 lines that begin with a dash make no list")
                .finds("-one\n-two", "1:1 a hyphen without a blank behind it makes no list")
                .finds("1.One\n2.Two", "1:1 a number without a blank behind it makes no list")
                .finds(
                        "1.\u00a0one\n2. two",
                        "1:1 the blank behind the sign is not an ordinary one, so that there is no list")
                .finds("1)\u00a0one", "1:1 the blank behind the sign is not an ordinary one, so that there is no list")
                .leaves(
                        "- one\n- two\n\n1) one\n2) two\n\n* one",
                        "– Bonjour, dit-il.\n\n– Bonjour.",
                        "– one\\\n– two",
                        "· [a](b.md) · [c](d.md)",
                        "(6)\u00a0The value is measured.",
                        "Am\n3.\u00a0Januar kam er",
                        "1.\u00a0Januar 2024 tritt es in Kraft.",
                        "-5 degrees\n-6 degrees",
                        "1.5 per cent\n2.5 per cent",
                        "```\n• one\n```",
                        "| • one |\n|---|\n| – b |");
    }

    @Test
    void signsOfOtherTools() {
        String message = " is a sign of other tools, and is printed";
        new Remarked("markdown-foreign")
                .finds("!!! note\n    Text", "1:1 \"!!! note\"" + message)
                .finds(":::tip\nText\n:::", "1:1 \":::tip\"" + message, "3:1 \":::\"" + message)
                .finds(
                        "Fine :smile: and $x^2$ and $$a + b$$ and $n$.",
                        "1:6 \":smile:\"" + message,
                        "1:18 \"$x^2$\"" + message,
                        "1:28 \"$$a + b$$\"" + message,
                        "1:42 \"$n$\"" + message)
                .finds(
                        "{{< figure src=x >}} {% include a %} {: .note}",
                        "1:1 \"{{< figure src=x >}}\"" + message,
                        "1:22 \"{% include a %}\"" + message,
                        "1:38 \"{: .note}\"" + message)
                .finds(
                        "[TOC]\n\nSee [[Home]] and ==this==, [b]that[/b].",
                        "1:1 \"[TOC]\"" + message,
                        "3:5 \"[[Home]]\"" + message,
                        "3:18 \"==this==\"" + message,
                        "3:35 \"[/b]\"" + message)
                .finds(
                        "> [!info] A title\n> Text\n\n> [!warning]- Folded\n> Text",
                        "1:3 \"[!info]\"" + message,
                        "4:3 \"[!warning]-\"" + message)
                .finds(
                        "A %%hidden%% remark.\n\n%%\nAll of it\n%%",
                        "1:3 \"%%hidden%%\"" + message, "3:1 \"%%\"" + message, "5:1 \"%%\"" + message)
                .finds(
                        "![[map.png]] and H~2~O, CO~2~, x^2^ and 2^nd^, ++under++",
                        "1:1 \"![[map.png]]\"" + message,
                        "1:19 \"~2~\"" + message,
                        "1:27 \"~2~\"" + message,
                        "1:33 \"^2^\"" + message,
                        "1:42 \"^nd^\"" + message,
                        "1:48 \"++under++\"" + message)
                .finds(
                        "So it says [@li2020] and [-@li2021, p. 3]. ^my-block",
                        "1:12 \"[@li2020]\"" + message,
                        "1:26 \"[-@li2021, p. 3]\"" + message,
                        "1:44 \"^my-block\"" + message)
                .finds("Term\n: What it means", "2:1 \": \"" + message)
                .finds("$$\nE = mc^2\n$$", "1:1 \"$$\"" + message, "3:1 \"$$\"" + message)
                .leaves(
                        "> [!NOTE]\n> Text", "100%% and 50 %, C++ and D++, C++/D++, a^b, 2^10, ~5 and ~6",
                        "[@home](https://example.org) 10 ^ 2 ^ 3, it costs 5: 6", "So: this\n\n: that",
                        "[!x](https://example.org)", "Write `%%x%%`, `H~2~O` and `[@key]`.")
                .leaves(
                        "It costs $5 or $6, US$ 5 and A$ 6, $5–$10; set $HOME or $PATH:$HOME.",
                        "At 10:30:00, a:b:c, std::vector::size, a == b == c, a ==> b ==> c, 1::2.",
                        "Wow!!! Note: {a, b}, [x] and [[1]](b.md), {x}, node{.h, .cc}, [[1, 2]].",
                        "`:smile:` and \\:smile: and `$x$`\n\n```\n!!! note\n:::\n```");
    }

    @Test
    void sentencesThatBecameCode() {
        String message = "the four blanks at the beginning of the line make this a box of code";
        new Remarked("markdown-code")
                .finds("Text.\n\n    The text goes on here, but as a box.", "3:1 " + message)
                .finds(
                        "- item\n\n      It goes on here, says the [law](https://example.org/a_b), as code.",
                        "3:3 " + message)
                .finds("\t本标准规定了电梯用钢丝绳的要求和检验方法。", "1:1 " + message)
                .leaves(
                        "    int x = foo(bar, 3); return x + y;",
                        "    fascicle build --future --today 2026-12-01",
                        "    content/issues/2023-09/issue.md is read",
                        "    title: A lift\n    section: news\n    topics: [Writing, Reading]",
                        "    Short text.",
                        "```\nThe text goes on here, but as a box of code.\n```",
                        "- item\n\n    The text goes on here, within the item.");
    }
}

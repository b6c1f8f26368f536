package fascicle.content.markdown;

import org.junit.jupiter.api.Test;

/// Signs that do nothing are told, each with how to write it; what is right is left alone.
class SlipsTest {
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
                        "| a * | b* |\n|---|---|\n| *c | d |");
    }
}

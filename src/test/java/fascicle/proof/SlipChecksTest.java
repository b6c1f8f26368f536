package fascicle.proof;

import java.io.IOException;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// Slips that a careful reader sees and a dictionary does not.
class SlipChecksTest {
    @TempDir
    private Path folder;

    @Test
    void reportsAFullStopWithinASentence() throws IOException {
        Proof.of("sentence-broken", folder)
                .finds(
                        "They met the needs. and left. He led departments. including two.",
                        "5:19 a full stop before \"and\", which has a small letter",
                        "5:49 a full stop before \"including\", which has a small letter")
                .finds(
                        "Commercial cryptography applications differ. The code covers cryptography. applications too.",
                        "5:74 a full stop before \"applications\", which has a small letter")
                .leaves(
                        "It is approx. the same, e.g. with lifts, i.e. as here, etc. and so on.",
                        "Use a manager. npm is one. Call `self`. of course.",
                        "See the [list](https://example.org). [and](https://example.org/b) more.",
                        "The deposit is final. He said “stop. and go”.")
                .language("de")
                .leaves("Das ist gut. und schön.");
    }

    @Test
    void reportsHyphensThatNobodySees() throws IOException {
        Proof.of("soft-hyphen", folder)
                .finds(
                        "The stan\u00addard of a go\u00advern\u00adment.",
                        "5:9 \"standard\" has a hyphen that nobody sees (U+00AD)")
                .leaves("The well-known stan-dard.");
    }

    @Test
    void reportsBlanksOnOneSideOfARange() throws IOException {
        Proof.of("range-space", folder)
                .finds(
                        "From 2009- 2012 and 2014 –2017.",
                        "5:6 \"2009- 2012\" has a blank on one side of the dash only",
                        "5:21 \"2014 –2017\" has a blank on one side of the dash only")
                .leaves("From 2009-2012, 2009 – 2012, GB/T 2009- 20, part 2009-2012-3.");
    }

    @Test
    void reportsSeveralNumbersUnderASingular() throws IOException {
        Proof.of("number-singular", folder)
                .finds(
                        "As Article 18 and 19 say, and section 3.1, 3.2 or 3.3",
                        "5:4 \"Article 18 and 19\" are several, but the word is in the singular")
                .finds(
                        "See Chapter 2, 3 and 4.",
                        "5:5 \"Chapter 2, 3 and 4\" are several, but the word is in the singular")
                .leaves("Articles 18 and 19, Article 18 and Article 19, Table 2 and 3 other tables, Figure 2 to 5%.");
    }

    @Test
    void reportsFormsThatAWordDoesNotHave() throws IOException {
        Proof.of("word-form", folder)
                .finds(
                        "They gave advices to oversea partners and should joint hands. The followings are new.",
                        "5:11 \"advices\" is not how the word is used",
                        "5:22 \"oversea\" is not how the word is used",
                        "5:50 \"joint\" is not how the word is used",
                        "5:67 \"followings\" is not how the word is used")
                .finds(
                        "Despite of it they discuss about the plan and emphasise on it.",
                        "5:9 no \"of\" stands behind \"Despite\"",
                        "5:28 no \"about\" stands behind \"discuss\"",
                        "5:57 no \"on\" stands behind \"emphasise\"")
                .leaves("A joint venture, joint forces, the following, overseas, oversea, “advices”, despite that.")
                .leaves("They discuss about 20 drafts, about a dozen plans, and discuss them about noon.");
    }

    @Test
    void reportsHyphensThatComeAndGo() throws IOException {
        Proof.of("hyphen-varies", folder)
                .finds(
                        "The sub-forum met. A subforum follows. High-quality development is not high quality"
                                + " development.",
                        "5:22 \"subforum\", but \"sub-forum\" elsewhere",
                        "5:72 \"high quality development\", but \"High-quality development\" elsewhere")
                .leaves(
                        "A third party sent a third-party report.",
                        "The state-of-the-art lift and state of the lift.",
                        "Cross-border data and a border across.");
    }

    @Test
    void reportsCapitalsThatComeAndGo() throws IOException {
        Proof.of("capitals-vary", folder)
                .finds(
                        "They use key data. The key data here and key data and the owners of Key Data there.",
                        "5:69 \"Key Data\", but \"key data\" elsewhere")
                .finds(
                        "By Article 5, by article 6 and by Article 7.",
                        "5:18 \"article 6\", but \"Article 5\" elsewhere")
                .leaves(
                        "They use key data, and key data, by the Measures for the Protection of Key Data.",
                        "They use key data and more key data by *Key Data* and “Key Data”.",
                        "Key data grow. The key data are new. We like key data.",
                        "The new Task Force to Protect Students from Key Data. They use key data, and key data.",
                        "They use key data, and key data, and six tools such as Key Data, Training Finder and so on.",
                        "We like the Writing Lab here and the Writing Lab there. What a writing lab can do, no office"
                                + " can.");
    }

    @Test
    void reportsDashesOfSeveralKinds() throws IOException {
        Proof.of("dash-style", folder)
                .finds("One – two – three. Four—five.", "5:24 a dash as \"—\", where the text mostly has \" – \"")
                .leaves(
                        "One – two – three, 2009–2012, well-known, 5 - 3.",
                        "One – two.\n\n- [ ] three—four",
                        "One - two - three - four—five.");
    }

    @Test
    void reportsNamesInTwoForms() throws IOException {
        Proof.of("form-varies", folder)
                .finds(
                        "Dr Betty Xu and Betty Xu and Betty XU, by SAC/TC260, SAC/TC260 and SAC TC260.",
                        "5:30 \"Betty XU\", but \"Betty Xu\" elsewhere in the issue",
                        "5:68 \"SAC TC260\", but \"SAC/TC260\" elsewhere in the issue")
                .leaves("Dr Betty XU, Betty XU, SAC/TC260, SAC/TC261, ISO TC 5, Open AI.");
    }

    @Test
    void reportsShortWordsAndWordsThatHaveRunTogether() throws IOException {
        Proof.of("misspelling", folder)
                .finds(
                        "It is done bv them, with profitsharing mechanisms.",
                        "5:12 \"bv\" is in no dictionary",
                        "5:26 \"profitsharing\" is in no dictionary")
                .leaves("The firm BV and a troubleshooting of greenwashing, thr = 5.");
    }
}

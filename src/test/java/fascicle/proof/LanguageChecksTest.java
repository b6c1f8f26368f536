package fascicle.proof;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class LanguageChecksTest {
    @TempDir
    private Path folder;

    @Test
    void reportsWordsThatNoDictionaryHas() throws IOException {
        Proof.of("misspelling", folder)
                .finds(
                        "The China Standardizaiton Magazine has recieved it.\n\n*Standardizaiton* of the enviroment.",
                        "5:11 \"Standardizaiton\" is in no dictionary",
                        "5:40 \"recieved\" is in no dictionary",
                        "7:2 \"Standardizaiton\" is in no dictionary",
                        "7:26 \"enviroment\" is in no dictionary");
    }

    @Test
    void reportsAShortFormThatIsGluedToAWord() throws IOException {
        Proof.of("misspelling", folder)
                .finds("It has SEPmanagement rules.", "5:8 \"SEPmanagement\" is in no dictionary")
                .leaves("PDFs, the MoHURD, IPads and ABCxyzzy");
    }

    @Test
    void leavesNamesShortFormsCodeAndWordsOfItsOwn() throws IOException {
        Proof.of("misspelling", folder)
                .settings("dictionary: [lidar]\n")
                .leaves(
                        "Grundfos and Niu Huiting of Zhejiang met in Hohhot. Guizhou’s lidar was there.",
                        "See `xyzzy`, www.grundfos.com, file.yamlx and src/qwrt, and write to abcde@example.org.",
                        "Standardise and standardize, colour and color, labelling and labeling, cybersecurity,"
                                + " interoperability, greenwashing, hydropower, pre-regulation and undersecretaries.",
                        "国家标准 and Größe and naïveté and co-operation");
    }

    @Test
    void takesWhatResemblesNoWordAndWhatIsUsedAgainAndAgainForATerm() throws IOException {
        Proof.of("misspelling", folder)
                .leaves(
                        "The kubelet, a qwrtzp, a bcrkk and 'tounge' are const.",
                        "A typedef of the clientset.",
                        "The containerd, containerd, containerd and containerd.",
                        "It is pre-emptively done.")
                .finds("The readibility of it.", "5:5 \"readibility\" is in no dictionary")
                .leaves(
                        "We demostrate, demostrate, demostrate, demostrate.",
                        "The containerd, a semver, a smarch, the rvalues, a round trippable getter, eval, perf and"
                                + " conn.",
                        "See [schemars](https://example.org) by Anna (pastak) in nvidia :: smarch :: real.")
                .finds("We demostrate it.", "5:4 \"demostrate\" is in no dictionary")
                .finds(
                        "Seperately, teh law adn existance of loogging.",
                        "5:13 \"teh\" is in no dictionary",
                        "5:21 \"adn\" is in no dictionary",
                        "5:25 \"existance\" is in no dictionary",
                        "5:38 \"loogging\" is in no dictionary")
                .finds(
                        "We recieve, recieve, recieve, recieve.",
                        "5:4 \"recieve\" is in no dictionary",
                        "5:13 \"recieve\" is in no dictionary",
                        "5:22 \"recieve\" is in no dictionary",
                        "5:31 \"recieve\" is in no dictionary");
    }

    @Test
    void leavesRollsOfNamesAndLinesOfNames() throws IOException {
        String roll = "Thanks to Anna Li, Ben Ott, Cid Ray, Dan Tao, scribu, Mort Yao, seperat, Ed Ek, Flo Fux and";
        Proof.of("misspelling", folder)
                .leaves(
                        roll + " Gus Grun.",
                        "- José manuel Barroso Galindo\n- Manuel Hofmanner",
                        "The whininess of it, debatably.",
                        "See CMSmatrix.org: a barcode of 75-millimeter automata and kilometers.")
                .finds("- They manuel Barroso", "5:8 \"manuel\" is in no dictionary")
                .finds(
                        "We sell eggs, milk, butter, suggar, flour, salt, rice, beans, peas.",
                        "5:29 \"suggar\" is in no dictionary");
        Proof.of("sentence-unfinished", folder)
                .leaves(roll + " gus", "The one to ask about it all is Anna Li at anna (at) example (dot) org")
                .finds(
                        "We sell eggs, milk, butter, sugar, flour, salt, rice, beans and peas",
                        "5:68 the sentence has no end");
    }

    @Test
    void leavesWordsThatAreNotWrittenAlikeTwice() throws IOException {
        Proof.of("word-doubled", folder)
                .leaves("Look for GET get here, and it comes from From.")
                .finds("Get get it. Then then it went.", "5:5 \"get\" stands twice", "5:18 \"then\" stands twice");
    }

    @Test
    void tellsNoLoneSignAndNoPairOfTwoKinds() throws IOException {
        Proof.of("pair-unclosed", folder)
                .leaves("Then comes\n\n**{**\n\n[\n\nand an end.", "She said, \"It is so.” Then she went.")
                .finds("She said, \"It is so.” Then “she” went.”", "5:39 ” was never opened")
                .finds("> She said, \"It is so.” Then she went.", "5:13 \" has no partner", "5:23 ” was never opened");
    }

    @Test
    void saysWhichWordIsSpelledOtherwiseWhereNeitherSpellingPrevails() throws IOException {
        Proof.of("spelling-mixed", folder)
                .leaves("The color was programmed by a programmer.")
                .finds(
                        "The colour of an organization.",
                        "5:18 \"organization\" is American English, \"colour\" is British");
    }

    @Test
    void reportsTwoWordsInOneWhereTheTextHasThemApart() throws IOException {
        Proof.of("misspelling", folder)
                .finds(
                        "Add one key section, all-round.\n\nA onekey section, allround.",
                        "7:3 \"onekey\" is in no dictionary",
                        "7:19 \"allround\" is in no dictionary")
                .leaves("A onekey section, allround.");
    }

    @Test
    void reportsWhatCannotBeShown() throws IOException {
        Proof.of("character-lost", folder)
                .finds(
                        "A co�ncil and a co\u0008ncil.",
                        "5:5 here stands a character that cannot be shown: readers see \"�\"",
                        "5:19 here stands a character that cannot be shown: readers see \"�\"")
                .leaves("A council; `�` is its sign.");
    }

    @Test
    void doesNotReadLanguagesWithoutADictionary() throws IOException {
        Proof.of("misspelling", folder).language("nl").leaves("Dit is een woord dat ontbreektt en ontbrak.");
    }

    @Test
    void readsFrenchGermanSpanishAndItalianByTheirOwnDictionaries() throws IOException {
        Proof.of("misspelling", folder.resolve("fr"))
                .language("fr")
                .finds(
                        "L’evenement aura lieu à l’acceuil du comité, dit-elle. Le dévelopement continue.",
                        "5:1 \"L’evenement\" is in no dictionary",
                        "5:25 \"l’acceuil\" is in no dictionary",
                        "5:59 \"dévelopement\" is in no dictionary")
                .leaves("Aujourd’hui, qu’il s’agisse d’Afnor, de l’UE ou du sous-comité, la normalisation avance.");
        Proof.of("misspelling", folder.resolve("de"))
                .language("de")
                .finds(
                        "Die Komission hat es veröffendlicht, nähmlich auf der Veranstalltung.",
                        "5:5 \"Komission\" is in no dictionary",
                        "5:22 \"veröffendlicht\" is in no dictionary",
                        "5:38 \"nähmlich\" is in no dictionary",
                        "5:55 \"Veranstalltung\" is in no dictionary")
                .leaves("Der Normungsausschuss nennt die Stellungnahmefrist; Frau Wiegmann kam aus Gummersbach.")
                .leaves("Wer es weglässt und hereinlässt, hat wegzulassen, was herunterskaliert und weiterentwickelt.")
                .finds("Sie haben es abgeschlosen.", "5:14 \"abgeschlosen\" is in no dictionary");
        Proof.of("misspelling", folder.resolve("es"))
                .language("es")
                .finds(
                        "El comité publico la normalizacion y su desarollo.",
                        "5:22 \"normalizacion\" is in no dictionary",
                        "5:41 \"desarollo\" is in no dictionary")
                .leaves("La ciberseguridad y la interoperabilidad, según Zhejiang.");
        Proof.of("misspelling", folder.resolve("it"))
                .language("it")
                .finds(
                        "Il testo è stato publicato perchè serve.",
                        "5:18 \"publicato\" is in no dictionary",
                        "5:28 \"perchè\" is in no dictionary")
                .leaves("Dell’evento e della cibersicurezza parla l’UNI.");
    }

    @Test
    void reportsQuotationMarksThatAreNotOfTheLanguage() throws IOException {
        Proof.of("quote-style", folder.resolve("de"))
                .language("de")
                .finds("Das “Projekt” beginnt.", "5:5 “ ” where the text is in German")
                .finds("Das „Projekt“, das „Amt“ und das »Haus«.", "5:34 » « where the text is in German")
                .leaves("Das „Projekt ‚Haus‘ mit »Garten«“ beginnt.", "Das »Projekt« beginnt.");
        Proof.of("quote-style", folder.resolve("fr"))
                .language("fr")
                .finds("Le « plan », la « loi » et le “texte”.", "5:31 “ ” where the text is in French")
                .leaves("Le « plan “neuf” » est là.", "Le “plan” est là.");
    }

    @Test
    void reportsTheRarerOfTwoSpellings() throws IOException {
        Proof.of("spelling-mixed", folder)
                .finds(
                        "We organise and standardise colours. They organize the labelling.",
                        "5:43 \"organize\", but \"organise\" elsewhere")
                .finds(
                        "We organize and standardize colors. They organise it.",
                        "5:42 \"organise\", but \"organize\" elsewhere");
    }

    @Test
    void holdsTheNewsletterToItsOwnSpelling() throws IOException {
        Proof.of("spelling-mixed", folder)
                .settings("spelling: american\n")
                .finds(
                        "We organise and standardise.",
                        "5:4 \"organise\", but the newsletter is spelled in American English",
                        "5:17 \"standardise\", but the newsletter is spelled in American English");
    }

    @Test
    void leavesNamesTitlesQuotationsAndWordsWithOneSpelling() throws IOException {
        Proof.of("spelling-mixed", folder)
                .settings("spelling: british\n")
                .leaves(
                        "The Standardization Administration, the Center and *labeling of organizations* are names.",
                        "They “standardize” it.\n\n> We organize the program.",
                        "To advertise, exercise, revise, supervise, surprise; of size, prize, seized, capsize,"
                                + " citizen.",
                        "The programming of programs and the analysis of practice");
    }

    @Test
    void reportsAWordThatTheNewsletterDoesNotUse() throws IOException {
        Proof.of("word-preferred", folder)
                .settings("preferred: {e-mail: email, web site: website}\n")
                .finds(
                        "E-mail us, or see the web site.",
                        "5:1 \"E-mail\" is not the newsletter's word",
                        "5:23 \"web site\" is not the newsletter's word")
                .leaves("Email us; *E-mail and law*; “e-mail”; e-mailing", "`e-mail` and the website");
    }

    @Test
    void reportsWordsThatStandTwice() throws IOException {
        Proof.of("word-doubled", folder)
                .finds("On the the law. They is\nis of it.", "5:8 \"the\" stands twice")
                .finds(
                        "*Guidelines on Classification and Classification of Data*",
                        "5:35 \"Classification\" stands on both sides of \"and\"")
                .leaves(
                        "I know that that was had had. Very very often, and much much more. New York, New York. Baden"
                                + " Baden.",
                        "More and more, again and again, here and here, Rust and Rust, the-the, 10 10",
                        "A standard. Standard practice. to, to");
    }

    @Test
    void reportsBracketsAndQuotationMarksWithoutPartner() throws IOException {
        Proof.of("pair-unclosed", folder)
                .finds("The Measures (hereinafter “the Measures) apply.", "5:27 “ is never closed")
                .finds("They apply) and \"more.", "5:11 ) was never opened", "5:17 \" has no partner")
                .finds("One (two [three) four.", "5:10 [ is never closed")
                .leaves(
                        "It is a) short and b) clear; (see Article 14) and (i) this; ii) that.",
                        "A 24\" screen, an author’s, the authors’ ‘word’, 5' long, “one “two” three”, （中文）.",
                        "A man of 5’ 10” came.",
                        "- (one\n  two)\n- “three”",
                        "Code `f(x` and <https://example.org/a(b> and :) and ;-)");
    }

    @Test
    void reportsASentenceWithoutAnEnd() throws IOException {
        Proof.of("sentence-unfinished", folder)
                .finds(
                        "The requirements for producers and for sellers now include\n\n- one",
                        "5:58 the sentence has no end")
                .finds("One two three four five six seven eight,", "5:40 the sentence has no end")
                .leaves(
                        "One two three four five six seven (eight.)",
                        "One two three four five six seven “eight?”",
                        "One two three four five six seven: <https://example.org/>",
                        "Yours, the editors of this newsletter",
                        "One two three four five six seven eight. (Reuters, in Beijing)",
                        "one two three - four five six - seven eight nine",
                        ("One two three four five six seven eight nine\n\n").repeat(4),
                        "## One two three four five six seven eight nine\n\n"
                                + "- one two three four five six seven eight nine");
    }

    @Test
    void reportsLinksThatDoNotSayWhereTheyLead() throws IOException {
        Proof.of("link-vague", folder)
                .finds(
                        "To read it [click here](https://example.org/), or look [here](https://example.org/).",
                        "5:13 \"click here\" does not say where it leads",
                        "5:57 the link \"here\" does not say where it leads")
                .finds("Please click here to find out.", "5:8 \"click here\" does not say where it leads")
                .leaves("Here is [the draft law](https://example.org/). The mouse clicks there.");
    }

    @Test
    void reportsMixedQuotationMarksOnce() throws IOException {
        Proof.of("quote-style", folder)
                .finds(
                        "China’s plan, “this” and 'that'.",
                        "5:26 a straight quotation mark, where the text has curly ones")
                .leaves("It's \"this\" and 'that'.", "It’s “this” and ‘that’, 5' 10\" long.");
    }

    @Test
    void readsOtherLanguagesByTheirOwnHabits() throws IOException {
        String german = "Das Projekt „Clear“ ist neu. Sie fragten: „Was nun?“ Sie wissen, dass das das Beste ist.\n\n"
                + "Die Daten, die die Behörde hat, sind offen. Im August 90 Minuten Zeit, teilweise mehr.";
        Proof.of("pair-unclosed", folder)
                .language("de")
                .leaves(german)
                .finds("Er sagt „so ist es.", "5:9 „ is never closed");
        Proof.of("word-doubled", folder.resolve("b"))
                .language("de")
                .leaves(german)
                .finds("Dank einer einer Anfrage.", "5:12 \"einer\" stands twice");
        String french = "Nous nous voyons, si vous vous rendez au centre. Une organisation, un accueil favorable.";
        Proof.of("word-doubled", folder.resolve("c"))
                .language("fr")
                .leaves(french, "Voilà voilà, bisous bisous. Coin coin.")
                .finds("Dans le cadre de de la loi.", "5:18 \"de\" stands twice");
        for (String code : List.of("spelling-mixed", "date-impossible", "misspelling", "link-vague")) {
            Proof.of(code, folder.resolve(code)).language("fr").leaves(french + " On a optimized le color. 31 April.");
        }
    }

    @Test
    void leavesLinesThatEndWithoutASentence() throws IOException {
        String sentences = "It is a whole sentence of many words here.\n\n".repeat(4);
        Proof.of("sentence-unfinished", folder)
                .leaves(
                        sentences + "They tell of it at length in [the report of the year](https://a.example).\n",
                        sentences + "The whole of it is written up in [their report](https://a.example)",
                        sentences + "When you call the function with two arguments you get\n\n```\n1\n```",
                        sentences + "The minister said of the law that was passed then\n\n> It is good.",
                        sentences + "Total words of the minutes that were written: 470.5 (June)")
                .finds(sentences + "More specifically they have two hands and two,", "13:46 the sentence has no end");
    }
}

package fascicle.proof;

import java.io.IOException;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class NameChecksTest {
    @TempDir
    private Path folder;

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
        Anna Li, Ben Cho                    | Anna Li, Ben Cho
        Anna Li and Ben van der Berg        | Anna Li, Ben van der Berg
        Anna Li, Ben Cho, and C. Diaz-Roca  | Anna Li, Ben Cho, C. Diaz-Roca
        Anna Li & Ben Cho                   | Anna Li, Ben Cho
        Anna Li; Ben Cho                    | Anna Li, Ben Cho
        张三、李四                            | 张三, 李四
        """)
    void reportsSeveralPeopleThatAreWrittenAsOne(String names, String list) throws IOException {
        Proof.of("author-several", folder)
                .findsIn(
                        "title: A\nsection: news\nauthor: \"" + names + "\"",
                        "Text.",
                        "4:10 \"" + names + "\" is taken as the name of one person")
                .findsIn("title: A\nsection: news\nauthor: [" + list + "]", "Text.");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Li, Anna",
                "Anna Li",
                "Anna Li, PhD",
                "Ministry of Industry and Information Technology",
                "Standards Institute and Testing Centre",
                "The editors",
                "Anna Li, editor"
            })
    void leavesOneNameOfOne(String name) throws IOException {
        Proof.of("author-several", folder).findsIn("title: A\nsection: news\nauthor: \"" + name + "\"", "Text.");
    }

    @Test
    void reportsTheRarerOfTwoNames() throws IOException {
        Proof.of("name-varies", folder)
                .finds(
                        "The Regulations on the Administration of Commercial Cryptography apply.\n\n"
                                + "By the Regulation on the Administration of Commercial Cryptography it is so.\n\n"
                                + "The Regulations on the Administration of Commercial Cryptography say so.",
                        "7:8 \"Regulation on the Administration of Commercial Cryptography\" is called"
                                + " \"Regulations on the Administration of Commercial Cryptography\" elsewhere");
    }

    @Test
    void reportsASlipInOneWord() throws IOException {
        Proof.of("name-varies", folder)
                .finds(
                        "The International Standards Olympiad Committee met. The International Standards Olympiad"
                                + " Committee voted. The Internatoinal Standards Olympiad Committee left.",
                        "5:111 \"Internatoinal Standards Olympiad Committee\" is called"
                                + " \"International Standards Olympiad Committee\" elsewhere");
    }

    @Test
    void holdsTheNamesOfTheTableForRight() throws IOException {
        Proof.of("name-varies", folder)
                .abbreviations("SAMR: {en: State Administration for Market Regulation}\n")
                .finds(
                        "The State Administration of Market Regulation decides.",
                        "5:5 \"State Administration of Market Regulation\" is called"
                                + " \"State Administration for Market Regulation\" elsewhere");
    }

    @Test
    void reportsASpaceWithinAWord() throws IOException {
        Proof.of("name-varies", folder)
                .finds(
                        "The Cyber Security Standards Practice Guide is out; so is the Cybersecurity Standards Practice"
                                + " Guide.",
                        "5:63 \"Cybersecurity Standards Practice Guide\" is called"
                                + " \"Cyber Security Standards Practice Guide\" elsewhere");
    }

    @Test
    void leavesToTheTableWhatIsSpelledOut() throws IOException {
        Proof.of("name-varies", folder)
                .abbreviations("CESI: {en: China Electronic Standardization Institute}\n")
                .finds(
                        "The China Electronic Standardisation Institute decides.",
                        "5:5 \"China Electronic Standardisation Institute\" is called"
                                + " \"China Electronic Standardization Institute\" elsewhere")
                .leaves("The China Electronic Standardisation Institute (CESI) decides.");
    }

    /// Words with capitals that stand beside each other are no name by that.
    @Test
    void leavesAloneThingsThatAreNotNamed() throws IOException {
        Proof.of("name-varies", folder)
                .leaves(
                        "Tests of the API Server and Kubelet run. Calls go from the API Server to the Kubelet.",
                        "The tenth IP of the Service IP range. Each IP in the Service IP range.",
                        "She works with the Project Directors and the Leadership Council. The Project Directors and"
                                + " Leadership Council met.",
                        "It is shown to C and Objective C. Code in C and the Objective C of today.")
                .finds(
                        "The Standards Council of Canada met. The Standards Council of Canada voted. The Standards"
                                + " Council for Canada left.",
                        "5:81 \"Standards Council for Canada\" is called \"Standards Council of Canada\" elsewhere");
    }

    @Test
    void tellsNamesApartByNumbersAndWords() throws IOException {
        Proof.of("name-varies", folder)
                .leaves(
                        "The 13th National People’s Congress of China and the 14th National People’s Congress of"
                                + " China.",
                        "The First Equipment Industry Division and the Second Equipment Industry Division",
                        "The Ministry of Science and Technology and the Ministry of Industry and Technology",
                        "Measures for the Administration of National Standards and Measures for the Administration of"
                                + " Mandatory National Standards");
    }

    @Test
    void reportsNumbersThatAreMisspelled() throws IOException {
        Proof.of("standard-number", folder)
                .findsIn(
                        "title: A\nsection: news\nstandards: [GB/T 38558-2020, GB/T29244-2012]",
                        "See *GB/T29244-2012* and GBT 1.1-2020 and GB/T 1.1–2020 and ISO9001:2015 and ISO 9001-2015.",
                        "4:30 \"GB/T29244-2012\" is not how the standard is numbered",
                        "6:6 \"GB/T29244-2012\" is not how the standard is numbered",
                        "6:26 \"GBT 1.1-2020\" is not how the standard is numbered",
                        "6:43 \"GB/T 1.1–2020\" is not how the standard is numbered",
                        "6:61 \"ISO9001:2015\" is not how the standard is numbered",
                        "6:78 \"ISO 9001-2015\" is not how the standard is numbered")
                .leaves("Das ISO-9001-Qualitätsmanagementsystem und die ISO-27001-Zertifizierung.")
                .leaves(
                        "a terminal that speaks GB18030 and GB2312",
                        "GB/T 29244-2012, GB/Z 43194-2023, GB 4943.1-2022, T/CAS 754-2023, GB/T 29829",
                        "ISO 9001:2015, ISO/IEC 27001:2022, IEC 61000-2-2, ISO 10303-242, ISO/TC 207, SAC/TC260,"
                                + " ISO-compliant",
                        "GB 2 of memory, IEC in 2012, the GB200 chip")
                .finds(
                        "JR/T0197-2020 and DB33/T2050-2017 and EN50131-1.",
                        "5:1 \"JR/T0197-2020\" is not how the standard is numbered",
                        "5:19 \"DB33/T2050-2017\" is not how the standard is numbered",
                        "5:39 \"EN50131-1\" is not how the standard is numbered");
    }

    @Test
    void countsTheItemsOfAList() throws IOException {
        Proof.of("list-count", folder)
                .finds("It makes four suggestions:\n\n- a\n- b\n- c", "5:10 \"four\" announces 4, and 3 are listed")
                .finds("The topics are two:\n\na) one\nb) two\nc) three", "5:16 \"two\" announces 2, and 3 are listed")
                .finds("Of eight tasks, including two projects, these are three:\n\n- a\n- b")
                .leaves(
                        "It sets three tasks:\n\n- a\n- b\n- c",
                        "It sets eight tasks, including:\n\n- a\n- b",
                        "In 3 years, 20% of these will be done:\n\n- a\n- b",
                        "It was in Article 18 of the law:\n\n- a\n- b\n- c",
                        "There are two ways. Choose one.\n\n- a\n- b\n- c",
                        "Two projects:\n\n1. a\n\nText.\n\n2. b");
    }

    @Test
    void countsASeriesInALine() throws IOException {
        Proof.of("list-count", folder)
                .finds(
                        "There have been four SESEC projects: SESEC I (2006-2009), SESEC II, SESEC III, SESEC IV and"
                                + " SESEC V.",
                        "5:17 \"four\" announces 4, and 5 are listed")
                .leaves("There have been three SESEC projects, SESEC I, SESEC II and SESEC III.");
    }

    @Test
    void addsTheParts() throws IOException {
        Proof.of("total-wrong", folder)
                .finds(
                        "Among the 130 projects, 60 are new, while the remaining 80 revise laws.",
                        "5:57 the parts make 140, and the whole is 130")
                .finds(
                        "It holds 130 projects. Of these, 60 are new laws. The other 60 revise laws.",
                        "5:61 the parts make 120, and the whole is 130")
                .leaves(
                        "Among the 130 projects, 60 are new, while the remaining 70 revise laws.",
                        "Of the 40 teams, 3 were from China, 20 from Asia and the other 17 from elsewhere.",
                        "Of the 130 projects, 60 are new and others are not.",
                        "In 2023, of the 21 articles the other side read 5.");
    }

    @Test
    void takesNoDateOrVersionForAnAnnouncement() throws IOException {
        String list = "\n\n- one thing\n- two things";
        Proof.of("list-count", folder)
                .leaves(
                        "On 3 February the talks are these:" + list,
                        "It runs since release 3.3 with these parts:" + list,
                        "It came out 3 days ago and brings this:" + list,
                        "Seven new parts were made:" + list)
                .finds("There are three parts:" + list, "5:11 \"three\" announces 3, and 2 are listed");
    }
}

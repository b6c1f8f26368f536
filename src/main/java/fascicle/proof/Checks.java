package fascicle.proof;

import fascicle.proof.abbreviations.AbbreviationChinese;
import fascicle.proof.abbreviations.AbbreviationDiffers;
import fascicle.proof.abbreviations.AbbreviationEarly;
import fascicle.proof.abbreviations.AbbreviationOrder;
import fascicle.proof.abbreviations.AbbreviationTwice;
import fascicle.proof.abbreviations.AbbreviationUnknown;
import fascicle.proof.abbreviations.AbbreviationUnused;
import fascicle.proof.abbreviations.ChineseSpaces;
import fascicle.proof.abbreviations.ForeignLetters;
import fascicle.proof.copy.Check;
import fascicle.proof.dates.ClosedConsultation;
import fascicle.proof.dates.DateStyle;
import fascicle.proof.dates.DateWithoutYear;
import fascicle.proof.dates.ImpossibleDate;
import fascicle.proof.dates.PastEvent;
import fascicle.proof.dates.PeriodMismatch;
import fascicle.proof.dates.WrongWeekday;
import fascicle.proof.dossiers.AmbiguousName;
import fascicle.proof.dossiers.BackwardState;
import fascicle.proof.dossiers.ClashingFiles;
import fascicle.proof.dossiers.ForgottenConsultation;
import fascicle.proof.dossiers.NearName;
import fascicle.proof.dossiers.RepeatedState;
import fascicle.proof.dossiers.TwoNames;
import fascicle.proof.dossiers.TwoTitles;
import fascicle.proof.dossiers.UnusedDossier;
import fascicle.proof.language.BrokenSentence;
import fascicle.proof.language.CapitalsVary;
import fascicle.proof.language.DashStyle;
import fascicle.proof.language.DoubledWord;
import fascicle.proof.language.HyphenVaries;
import fascicle.proof.language.LostCharacter;
import fascicle.proof.language.MixedSpelling;
import fascicle.proof.language.NumberedPlural;
import fascicle.proof.language.PreferredWord;
import fascicle.proof.language.QuoteStyle;
import fascicle.proof.language.RangeSpace;
import fascicle.proof.language.SoftHyphen;
import fascicle.proof.language.UnclosedPair;
import fascicle.proof.language.UnfinishedSentence;
import fascicle.proof.language.VagueLink;
import fascicle.proof.language.Variants;
import fascicle.proof.language.WrongForm;
import fascicle.proof.links.DeadLink;
import fascicle.proof.links.GoneAddress;
import fascicle.proof.links.LinkAddress;
import fascicle.proof.links.RenamedEditions;
import fascicle.proof.links.UnreadArticle;
import fascicle.proof.links.UnusedFile;
import fascicle.proof.links.WithdrawnLink;
import fascicle.proof.names.CountedList;
import fascicle.proof.names.FormVaries;
import fascicle.proof.names.MisspelledStandard;
import fascicle.proof.names.SeveralAuthors;
import fascicle.proof.names.VaryingName;
import fascicle.proof.names.WrongTotal;
import fascicle.proof.pictures.LargePicture;
import fascicle.proof.pictures.MisnamedPicture;
import fascicle.proof.pictures.VagueAlternative;
import fascicle.proof.printing.PrintMeans;
import fascicle.proof.spelling.Misspelling;
import fascicle.proof.structure.BoldHeading;
import fascicle.proof.structure.EmptyArticle;
import fascicle.proof.structure.EmptySection;
import fascicle.proof.structure.HeadingLevels;
import fascicle.proof.structure.ItemColon;
import fascicle.proof.structure.ListGap;
import fascicle.proof.structure.LoneItem;
import fascicle.proof.structure.MissingAnnex;
import fascicle.proof.structure.MissingTopic;
import fascicle.proof.structure.NearTopic;
import fascicle.proof.structure.Placeholder;
import fascicle.proof.structure.TwinNumber;
import fascicle.proof.structure.TwinTitle;
import fascicle.proof.takeaways.TakeawayLead;
import fascicle.proof.takeaways.TakeawayLong;
import fascicle.proof.takeaways.TakeawayMissing;
import fascicle.proof.takeaways.TakeawayRank;
import fascicle.proof.takeaways.TakeawayTitle;
import java.time.Duration;
import java.util.List;
import java.util.stream.Stream;

/// All checks there are, family by family.
final class Checks {
    /// How long an address may take to answer.
    private static final Duration PATIENCE = Duration.ofSeconds(15);

    private Checks() {}

    static List<Check> all(boolean online, PrintMeans.Finder printing) {
        List<Check> calls = online ? List.of(new DeadLink(PATIENCE)) : List.of();
        return Stream.of(
                        calls,
                        language(),
                        abbreviations(),
                        takeaways(),
                        names(),
                        dossiers(),
                        dates(),
                        structure(),
                        files(printing))
                .flatMap(List::stream)
                .toList();
    }

    private static List<Check> abbreviations() {
        return List.of(
                new AbbreviationUnknown(),
                new AbbreviationUnused(),
                new AbbreviationEarly(),
                new AbbreviationDiffers(),
                new AbbreviationTwice(),
                new AbbreviationOrder(),
                new AbbreviationChinese(),
                new ForeignLetters(),
                new ChineseSpaces());
    }

    private static List<Check> takeaways() {
        return List.of(
                new TakeawayMissing(), new TakeawayRank(), new TakeawayLong(), new TakeawayLead(), new TakeawayTitle());
    }

    private static List<Check> names() {
        return List.of(
                new VaryingName(),
                new FormVaries(),
                new MisspelledStandard(),
                new CountedList(),
                new WrongTotal(),
                new SeveralAuthors());
    }

    private static List<Check> dossiers() {
        return List.of(
                new BackwardState(),
                new RepeatedState(),
                new TwoTitles(),
                new TwoNames(),
                new ForgottenConsultation(),
                new UnusedDossier(),
                new ClashingFiles(),
                new NearName(),
                new AmbiguousName());
    }

    private static List<Check> dates() {
        return List.of(
                new ImpossibleDate(),
                new WrongWeekday(),
                new DateStyle(),
                new DateWithoutYear(),
                new ClosedConsultation(),
                new PastEvent(),
                new PeriodMismatch());
    }

    /// The dictionary comes first, for it takes longest.
    private static List<Check> language() {
        return List.of(
                new Misspelling(),
                new MixedSpelling(new Variants()),
                new PreferredWord(),
                new DoubledWord(),
                new LostCharacter(),
                new SoftHyphen(),
                new UnclosedPair(),
                new UnfinishedSentence(),
                new VagueLink(),
                new QuoteStyle(),
                new BrokenSentence(),
                new RangeSpace(),
                new NumberedPlural(),
                new WrongForm(),
                new HyphenVaries(),
                new CapitalsVary(),
                new DashStyle());
    }

    private static List<Check> structure() {
        return List.of(
                new HeadingLevels(),
                new BoldHeading(),
                new TwinTitle(),
                new EmptyArticle(),
                new EmptySection(),
                new TwinNumber(),
                new LoneItem(),
                new ListGap(),
                new ItemColon(),
                new MissingAnnex(),
                new MissingTopic(),
                new NearTopic(),
                new Placeholder());
    }

    private static List<Check> files(PrintMeans.Finder printing) {
        return List.of(
                new LinkAddress(),
                new WithdrawnLink(),
                new UnusedFile(),
                new UnreadArticle(),
                new GoneAddress(),
                new RenamedEditions(),
                new VagueAlternative(),
                new LargePicture(printing),
                new MisnamedPicture(printing));
    }
}

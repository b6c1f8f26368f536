package fascicle;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.io.TempDir;

/// The walls of the house stand; and each rule is seen to find the violation that is planted for it in
/// `fascicle.planted`, a house of its own with the same rooms.
class HouseRulesTest {
    private static final String PLANTED_BASE = "fascicle.planted";
    private static final JavaClasses HOUSE = new ClassFileImporter()
            .withImportOption(new ImportOption.DoNotIncludeTests())
            .importPackages("fascicle");
    private static final JavaClasses PLANTED = new ClassFileImporter().importPackages(PLANTED_BASE);

    @TestFactory
    Stream<DynamicTest> theHouseKeeps() {
        return HouseRules.of("fascicle").entrySet().stream()
                .map(rule -> DynamicTest.dynamicTest(
                        rule.getKey(), () -> rule.getValue().check(HOUSE)));
    }

    @TestFactory
    Stream<DynamicTest> aPlantedViolationIsSeenOf() {
        return HouseRules.of(PLANTED_BASE).entrySet().stream()
                .map(rule -> DynamicTest.dynamicTest(
                        rule.getKey(),
                        () -> assertTrue(rule.getValue().evaluate(PLANTED).hasViolation())));
    }

    @Test
    void everyPackageIsInTheTable() {
        Set<String> unknown = new TreeSet<>();
        HOUSE.forEach(type -> unknown.add(type.getPackageName()));
        unknown.removeIf(name -> HouseRules.isKnown("fascicle", name));
        assertEquals(Set.of(), unknown);
    }

    @Test
    void aPackageThatIsNotInTheTableIsSeen() {
        assertTrue(!HouseRules.isKnown("fascicle", "fascicle.planted"));
    }

    @Test
    void noTwoRoomsHaveAClassOfTheSameName() {
        assertEquals(Set.of(), sameNames(HOUSE));
    }

    @Test
    void aNameThatTwoRoomsHaveIsSeen() {
        assertEquals(Set.of("Twice"), sameNames(PLANTED));
    }

    /// Of classes that stand in files of their own.
    private static Set<String> sameNames(JavaClasses house) {
        Set<String> names = new TreeSet<>();
        return house.stream()
                .filter(type -> !type.isNestedClass())
                .map(JavaClass::getSimpleName)
                .filter(name -> !name.equals("package-info") && !names.add(name))
                .collect(Collectors.toCollection(TreeSet::new));
    }

    @Test
    void noMethodIsLongerThanFortyLinesNoneCatchesEverythingAndNoneAsksForAnOptional() throws IOException {
        assertEquals(List.of(), SourceRules.violations(Path.of("src/main/java")));
    }

    @Test
    void aLongMethodACatchOfEverythingAndAnOptionalThatIsAskedForAreSeen() throws IOException {
        assertEquals(
                List.of(
                        "TakesWhatMayBeAbsent.java:9: greeting wants an Optional",
                        "TooLong.java:8: tooLong has 41 lines",
                        "TooLong.java:54: catches Exception"),
                SourceRules.violations(Path.of("src/test/resources/planted")));
    }

    @Test
    void contributorsAreToldOfTheSameRoomsImportsAndLibraries() throws IOException {
        assertEquals(
                List.of(),
                RoomTable.differences(RoomTable.in(Path.of("CONTRIBUTING.md")), RoomTable.ofTheRules()),
                "CONTRIBUTING.md and HouseRules");
    }

    @Test
    void aRoomAnImportOrALibraryThatIsNotInTheTableIsSeen(@TempDir Path folder) throws IOException {
        Path file = folder.resolve("CONTRIBUTING.md");
        Files.writeString(file, """
            | room | what it does | may import | libraries |
            |---|---|---|---|
            | `one`, `two` | both `quoted` here | `model` and | Paper, `org.paper` |

            | `three` | of another table | | |
            """);
        Map<String, RoomTable.Entry> table = RoomTable.in(file);
        RoomTable.Entry right = new RoomTable.Entry(Set.of("model"), Set.of("org.paper"));
        assertEquals(Map.of("one", right, "two", right), table);
        assertEquals(List.of(), RoomTable.differences(table, Map.of("one", right, "two", right)));
        assertEquals(1, RoomTable.differences(table, Map.of("one", right)).size());
        RoomTable.Entry other = new RoomTable.Entry(Set.of("model"), Set.of("org.paper", "org.ink"));
        assertEquals(
                2,
                RoomTable.differences(table, Map.of("one", right, "two", other, "new", right))
                        .size());
    }
}

package fascicle;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.fields;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.core.domain.Dependency;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaField;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ArchRule;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.NullMarked;

/// The table of rooms, and the rules that follow from it.
final class HouseRules {
    /// A package, what it may import beyond the vocabulary of the root, and the libraries that live in it.
    record Room(String name, List<String> mayImport, List<String> libraries) {}

    private static final List<String> EVERYWHERE =
            List.of("java", "javax", "org.jspecify", "org.w3c", "org.xml", "jdk");

    static final List<Room> ROOMS = List.of(
            new Room("", List.of(), List.of()),
            new Room("memory", List.of(), List.of()),
            new Room("model", List.of(), List.of("com.ibm.icu")),
            new Room("names", List.of("model"), List.of()),
            new Room("address", List.of("model"), List.of()),
            new Room("fonts", List.of(), List.of()),
            new Room("pictures", List.of("fonts"), List.of("com.twelvemonkeys", "org.apache.batik")),
            new Room("plan", List.of("address", "memory", "model"), List.of()),
            new Room("content.source", List.of(), List.of()),
            new Room("content.yaml", List.of("content.source", "model"), List.of("org.snakeyaml")),
            new Room(
                    "content.markdown",
                    List.of("content.source", "model"),
                    List.of("org.commonmark", "org.jsoup", "org.nibor")),
            new Room(
                    "content",
                    List.of(
                            "address",
                            "content.source",
                            "content.yaml",
                            "content.markdown",
                            "memory",
                            "model",
                            "names"),
                    List.of()),
            new Room("proof.copy", List.of("model"), List.of()),
            new Room("proof.abbreviations", List.of("proof.copy", "model"), List.of()),
            new Room("proof.takeaways", List.of("proof.copy", "model"), List.of()),
            new Room("proof.names", List.of("proof.copy", "model"), List.of()),
            new Room("proof.dossiers", List.of("proof.copy", "model"), List.of()),
            new Room("proof.dates", List.of("proof.copy", "model"), List.of()),
            new Room("proof.language", List.of("proof.copy", "model"), List.of()),
            new Room("proof.structure", List.of("proof.copy", "model"), List.of()),
            new Room("proof.links", List.of("address", "proof.copy", "model"), List.of()),
            new Room("proof.printing", List.of("proof.copy", "fonts", "model", "pictures"), List.of()),
            new Room("proof.pictures", List.of("proof.copy", "proof.printing", "model", "pictures"), List.of()),
            // The dictionary's reader comes with the search library; nothing of the search itself is used here.
            new Room(
                    "proof.spelling",
                    List.of("proof.copy", "proof.language", "model"),
                    List.of("org.apache.lucene.analysis.hunspell")),
            new Room(
                    "proof",
                    List.of(
                            "proof.copy",
                            "proof.abbreviations",
                            "proof.takeaways",
                            "proof.names",
                            "proof.dossiers",
                            "proof.dates",
                            "proof.language",
                            "proof.structure",
                            "proof.links",
                            "proof.pictures",
                            "proof.printing",
                            "proof.spelling",
                            "memory",
                            "model"),
                    List.of()),
            new Room(
                    "render",
                    List.of("address", "memory", "model", "pictures", "plan"),
                    List.of("freemarker", "tools.jackson", "com.sun.management")),
            new Room(
                    "render.calendar",
                    List.of("address", "model", "render"),
                    List.of("biweekly", "com.github.mangstadt.vinnie")),
            new Room(
                    "render.html",
                    List.of(
                            "address",
                            "fonts",
                            "memory",
                            "model",
                            "names",
                            "pictures",
                            "plan",
                            "render",
                            "render.calendar"),
                    List.of()),
            new Room(
                    "render.pdf",
                    List.of("address", "fonts", "memory", "model", "pictures", "plan", "render"),
                    List.of("org.xhtmlrenderer", "org.openpdf")),
            new Room(
                    "render.search",
                    List.of("address", "memory", "model", "plan", "render"),
                    List.of("org.apache.lucene")),
            new Room("render.epub", List.of("address", "memory", "model", "pictures", "plan", "render"), List.of()),
            new Room(
                    "render.email",
                    List.of(
                            "address",
                            "fonts",
                            "mail",
                            "memory",
                            "model",
                            "pictures",
                            "plan",
                            "render",
                            "render.calendar"),
                    List.of("org.jsoup")),
            new Room("mail", List.of(), List.of("jakarta.mail", "jakarta.activation", "org.eclipse.angus.mail")),
            new Room("render.text", List.of("address", "memory", "model", "plan", "render"), List.of("org.commonmark")),
            new Room("write", List.of("address", "memory", "plan"), List.of()),
            new Room("mending", List.of("write"), List.of()),
            new Room("fetching", List.of("pictures"), List.of()),
            new Room(
                    "flow",
                    List.of(
                            "address",
                            "fonts",
                            "memory",
                            "pictures",
                            "plan",
                            "content",
                            "history",
                            "model",
                            "proof",
                            "proof.copy",
                            "proof.printing",
                            "render",
                            "render.email",
                            "render.epub",
                            "render.html",
                            "render.pdf",
                            "render.search",
                            "render.text",
                            "write"),
                    List.of()),
            new Room(
                    "importing.document",
                    List.of("content.source"),
                    List.of("org.apache.fontbox", "org.apache.pdfbox", "org.jsoup", "org.zwobble.mammoth")),
            new Room("importing.repair", List.of("importing.document"), List.of()),
            new Room("importing.posts", List.of("content.source", "content.yaml"), List.of("tools.jackson")),
            new Room(
                    "importing",
                    List.of(
                            "importing.document",
                            "importing.repair",
                            "importing.posts",
                            "content",
                            "content.yaml",
                            "model"),
                    List.of()),
            new Room("history", List.of("model"), List.of("org.eclipse.jgit")),
            new Room("starting", List.of("content", "content.yaml", "model"), List.of()),
            new Room(
                    "preview",
                    List.of("address", "flow", "model", "plan", "render", "render.html"),
                    List.of("com.sun.net.httpserver")),
            new Room("cli.report", List.of("proof.copy", "render"), List.of()),
            new Room(
                    "cli",
                    List.of(
                            "cli.report",
                            "fetching",
                            "flow",
                            "importing",
                            "mail",
                            "mending",
                            "starting",
                            "model",
                            "plan",
                            "preview",
                            "proof",
                            "proof.copy",
                            "render",
                            "render.email",
                            "render.search"),
                    List.of("picocli")));

    private static final Pattern SHAPELESS = Pattern.compile("(Abstract.*|.*(Util|Utils|Helper|Manager|Impl))");
    private static final List<String> CHANGEABLE = List.of(
            "java.util.ArrayList",
            "java.util.HashMap",
            "java.util.HashSet",
            "java.util.LinkedHashMap",
            "java.util.TreeMap",
            "java.lang.StringBuilder");

    private static final Map<String, Set<String>> FAILURE_IS_NO = Map.of(
            "java.nio.file.Files",
            Set.of(
                    "exists",
                    "notExists",
                    "isDirectory",
                    "isRegularFile",
                    "isSymbolicLink",
                    "isReadable",
                    "isWritable",
                    "isExecutable",
                    "newInputStream",
                    "newByteChannel",
                    "newBufferedReader"),
            "java.nio.channels.FileChannel",
            Set.of("open"),
            "java.io.File",
            Set.of("exists", "isDirectory", "isFile", "isHidden", "length", "lastModified", "list", "listFiles"));

    /// What goes wrong with an open file comes without its name.
    private static final Set<String> NAMELESS =
            Set.of("readAllBytes", "readString", "readAllLines", "lines", "write", "writeString");

    /// Rooms in which classes still know each other in circles. In `model`, two know names that are promised to themes.
    private static final Set<String> WITH_CIRCLES = Set.of("memory", "model", "render");

    private final String base;

    private HouseRules(String base) {
        this.base = base;
    }

    /// The rules of a house whose root package is `base`, by their names.
    static Map<String, ArchRule> of(String base) {
        HouseRules house = new HouseRules(base);
        Map<String, ArchRule> rules = new LinkedHashMap<>();
        rules.put("rooms import only what the table allows", classes().should(house.keepTheWalls()));
        rules.put("a library lives in one room", classes().should(house.keepLibrariesAtHome()));
        rules.put("no cycles", slices().matching(base + ".(**)").should().beFreeOfCycles());
        rules.put("no circles of classes", classes().should(house.notKnowEachOtherInCircles()));
        rules.put("no mutable statics", fields().should(notBeChangeableStatics()));
        rules.put("no standard streams outside cli", house.noStandardStreams());
        rules.put("no exit outside cli", house.noExit());
        rules.put("one class asks the disk what is there", classes().should(house.leaveQuestionsToOneClass()));
        rules.put("what cannot be read or written is named", classes().should(house.nameFiles()));
        rules.put("names say what things are", classes().should(notBeShapeless()));
        rules.put("every package is null-marked", classes().should(standInNullMarkedPackages()));
        return rules;
    }

    static boolean isKnown(String base, String packageName) {
        return new HouseRules(base).room(packageName).isPresent();
    }

    private Optional<Room> room(String packageName) {
        String name = packageName.equals(base) ? "" : packageName.replaceFirst(Pattern.quote(base) + "\\.", "");
        return ROOMS.stream().filter(room -> room.name().equals(name)).findFirst();
    }

    private static Stream<Dependency> dependencies(JavaClass type) {
        return type.getDirectDependenciesFromSelf().stream()
                .filter(dependency -> !dependency.getTargetClass().isPrimitive());
    }

    private ArchCondition<JavaClass> keepTheWalls() {
        return condition(
                "import only what the table allows",
                (type, events) -> dependencies(type)
                        .filter(dependency -> isOurs(dependency.getTargetClass()))
                        .filter(dependency -> !mayImport(type, dependency.getTargetClass()))
                        .forEach(dependency -> violate(events, type, dependency.getDescription())));
    }

    private boolean isOurs(JavaClass type) {
        return type.getPackageName().equals(base) || type.getPackageName().startsWith(base + ".");
    }

    private boolean mayImport(JavaClass from, JavaClass to) {
        boolean allowed = from.getPackageName().equals(to.getPackageName())
                || to.getPackageName().equals(base);
        return allowed
                || room(from.getPackageName())
                        .flatMap(own -> room(to.getPackageName())
                                .filter(other -> own.mayImport().contains(other.name())))
                        .isPresent();
    }

    private ArchCondition<JavaClass> keepLibrariesAtHome() {
        return condition(
                "use a library only in its room",
                (type, events) -> dependencies(type)
                        .map(dependency -> dependency.getTargetClass().getBaseComponentType())
                        .filter(target -> !target.isPrimitive() && !isOurs(target))
                        .filter(target -> isForeign(type, target.getPackageName()))
                        .forEach(target -> violate(events, type, type.getName() + " uses " + target.getName())));
    }

    private boolean isForeign(JavaClass type, String library) {
        List<String> own = room(type.getPackageName()).map(Room::libraries).orElse(List.of());
        return Stream.concat(EVERYWHERE.stream(), own.stream())
                .noneMatch(allowed -> library.equals(allowed) || library.startsWith(allowed + "."));
    }

    private ArchCondition<JavaClass> notKnowEachOtherInCircles() {
        return condition("not know each other in circles", (type, events) -> {
            if (type.getEnclosingClass().isEmpty() && isWithoutCircles(type)) {
                Circles.through(type, this::isWithoutCircles)
                        .ifPresent(circle -> violate(events, type, "a circle of classes: " + circle));
            }
        });
    }

    private boolean isWithoutCircles(JavaClass type) {
        return room(type.getPackageName())
                .filter(room -> !WITH_CIRCLES.contains(room.name()))
                .isPresent();
    }

    private static ArchCondition<JavaField> notBeChangeableStatics() {
        return condition("not be changeable statics", (field, events) -> {
            boolean isStatic = field.getModifiers().contains(JavaModifier.STATIC)
                    && !field.getModifiers().contains(JavaModifier.SYNTHETIC);
            boolean isFinal = field.getModifiers().contains(JavaModifier.FINAL);
            String type = field.getRawType().getName();
            boolean changeable = CHANGEABLE.contains(type) || type.startsWith("java.util.concurrent.");
            if (isStatic && (!isFinal || changeable)) {
                violate(events, field, field.getDescription() + " can change");
            }
        });
    }

    private ArchRule noStandardStreams() {
        return noClasses()
                .that()
                .resideOutsideOfPackage(base + ".cli..")
                .should()
                .accessField(System.class, "out")
                .orShould()
                .accessField(System.class, "err");
    }

    private ArchRule noExit() {
        return noClasses()
                .that()
                .resideOutsideOfPackage(base + ".cli..")
                .should()
                .callMethod(System.class, "exit", int.class);
    }

    /// All of these take a failure for a "no".
    private ArchCondition<JavaClass> leaveQuestionsToOneClass() {
        return condition(
                "ask the disk by OnDisk",
                (type, events) -> type.getAccessesFromSelf().stream()
                        .filter(access -> FAILURE_IS_NO
                                .getOrDefault(access.getTargetOwner().getName(), Set.of())
                                .contains(access.getTarget().getName()))
                        .filter(_ -> !type.getName().equals(base + ".OnDisk"))
                        .forEach(access -> violate(events, type, access.getDescription())));
    }

    private ArchCondition<JavaClass> nameFiles() {
        Set<String> naming = Set.of(base + ".write", base + ".memory");
        return condition(
                "read and write whole files by OnDisk",
                (type, events) -> type.getAccessesFromSelf().stream()
                        .filter(access -> access.getTargetOwner().getName().equals("java.nio.file.Files")
                                && NAMELESS.contains(access.getTarget().getName()))
                        .filter(_ ->
                                !type.getName().equals(base + ".OnDisk") && !naming.contains(type.getPackageName()))
                        .forEach(access -> violate(events, type, access.getDescription())));
    }

    private static ArchCondition<JavaClass> notBeShapeless() {
        return condition("have a name that says what they are", (type, events) -> {
            if (SHAPELESS.matcher(type.getSimpleName()).matches()) {
                violate(events, type, type.getName() + " has a name that says nothing");
            }
        });
    }

    private static ArchCondition<JavaClass> standInNullMarkedPackages() {
        return condition("stand in a package that is null-marked", (type, events) -> {
            if (!type.getPackage().isAnnotatedWith(NullMarked.class)) {
                violate(events, type, type.getPackageName() + " is not @NullMarked");
            }
        });
    }

    private interface Judge<T> {
        void judge(T item, ConditionEvents events);
    }

    private static <T> ArchCondition<T> condition(String description, Judge<T> judge) {
        return new ArchCondition<>(description) {
            @Override
            public void check(T item, ConditionEvents events) {
                judge.judge(item, events);
            }
        };
    }

    private static void violate(ConditionEvents events, Object item, String message) {
        events.add(SimpleConditionEvent.violated(item, message));
    }
}

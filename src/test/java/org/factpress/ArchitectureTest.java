package org.factpress;

import static com.tngtech.archunit.base.DescribedPredicate.describe;
import static com.tngtech.archunit.core.domain.JavaCall.Predicates.target;
import static com.tngtech.archunit.core.domain.properties.HasOwner.Predicates.With.owner;
import static com.tngtech.archunit.lang.conditions.ArchConditions.be;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.GeneralCodingRules.ACCESS_STANDARD_STREAMS;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.JavaMethodCall;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.NullMarked;
import org.junit.jupiter.api.Test;

/** The rules of the house; each is checked over every class, and none can pass for want of classes. */
class ArchitectureTest {
    private static final String HOUSE = "org.factpress";
    private static final JavaClasses CLASSES = new ClassFileImporter()
            .withImportOption(new ImportOption.DoNotIncludeTests())
            .importPackages(HOUSE);

    /** What each room may look into; what is not listed is closed. */
    private static final Map<String, List<String>> DOORS = new TreeMap<>(Map.ofEntries(
            Map.entry("model", List.of()),
            Map.entry("jobfile", List.of("model", "review")),
            Map.entry("source", List.of("model")),
            Map.entry("gazetteer", List.of()),
            Map.entry("extract", List.of("model", "gazetteer")),
            Map.entry("normalise", List.of("model", "gazetteer")),
            Map.entry("reconcile", List.of("model", "gazetteer")),
            Map.entry("draft", List.of("model", "normalise", "reconcile")),
            Map.entry("chart", List.of("model")),
            Map.entry("revision", List.of("model")),
            Map.entry("report", List.of("model", "chart", "revision")),
            Map.entry("release", List.of("model", "revision")),
            Map.entry("presskit", List.of("model", "report", "release")),
            Map.entry("signature", List.of("model")),
            Map.entry("conformance", List.of("model", "release")),
            Map.entry("verify", List.of("model", "release", "signature")),
            Map.entry("archive", List.of("model", "release")),
            Map.entry("review", List.of("model")),
            Map.entry("publish", List.of("model", "release", "archive", "review")),
            Map.entry("store", List.of("model", "review", "publish")),
            Map.entry(
                    "batch",
                    List.of(
                            "model",
                            "jobfile",
                            "source",
                            "extract",
                            "normalise",
                            "reconcile",
                            "chart",
                            "revision",
                            "report",
                            "release",
                            "presskit",
                            "archive",
                            "signature",
                            "conformance",
                            "review",
                            "store")),
            Map.entry(
                    "operations",
                    List.of(
                            "model",
                            "jobfile",
                            "revision",
                            "release",
                            "archive",
                            "publish",
                            "review",
                            "store",
                            "batch")),
            Map.entry(
                    "cli",
                    List.of(
                            "model",
                            "jobfile",
                            "source",
                            "extract",
                            "normalise",
                            "reconcile",
                            "revision",
                            "report",
                            "draft",
                            "release",
                            "signature",
                            "verify",
                            "archive",
                            "publish",
                            "review",
                            "store",
                            "batch",
                            "operations"))));

    /** Each library and the rooms it may be seen in. */
    private static final Map<String, List<String>> LIBRARIES = new TreeMap<>(Map.ofEntries(
            Map.entry("org.snakeyaml..", List.of("jobfile")),
            Map.entry("com.networknt..", List.of("jobfile")),
            Map.entry("tools.jackson..", List.of("report", "release", "verify", "archive", "publish", "batch")),
            Map.entry("org.apache.pdfbox..", List.of("source", "verify", "signature")),
            Map.entry("org.bouncycastle..", List.of("signature")),
            Map.entry("org.verapdf..", List.of("conformance")),
            Map.entry("org.jsoup..", List.of("source")),
            Map.entry("org.apache.poi..", List.of("source")),
            Map.entry("com.ibm.icu..", List.of("source", "chart", "report")),
            Map.entry("org.jfree..", List.of("chart")),
            Map.entry("com.lowagie..", List.of("report")),
            Map.entry("org.commonmark..", List.of("report")),
            Map.entry("org.thymeleaf..", List.of("report")),
            Map.entry("org.apache.commons.csv..", List.of("jobfile", "release")),
            Map.entry("io.ocfl..", List.of("archive")),
            Map.entry("org.apache.sshd..", List.of("publish")),
            Map.entry("jakarta.mail..", List.of("publish")),
            Map.entry("jakarta.activation..", List.of("publish")),
            Map.entry("org.eclipse.angus..", List.of("publish")),
            Map.entry("org.springframework.batch..", List.of("batch", "operations")),
            Map.entry("org.springframework..", List.of("batch", "operations", "store")),
            Map.entry("java.sql..", List.of("store")),
            Map.entry("org.flywaydb..", List.of("store")),
            Map.entry("com.zaxxer.hikari..", List.of("store")),
            Map.entry("org.h2..", List.of("store")),
            Map.entry("picocli..", List.of("cli"))));

    @Test
    void everyRoomIsFurnished() {
        assertThat(CLASSES).hasSizeGreaterThan(100);
        for (String room : DOORS.keySet()) {
            assertThat(CLASSES.stream()
                            .filter(type -> in(room, type))
                            .filter(type -> !type.getSimpleName().equals("package-info")))
                    .as(room)
                    .isNotEmpty();
        }
    }

    @Test
    void everyClassBelongsToARoom() {
        assertThat(CLASSES.stream()
                        .filter(type -> !type.getPackageName().equals(HOUSE))
                        .filter(type -> DOORS.keySet().stream().noneMatch(room -> in(room, type))))
                .isEmpty();
    }

    @Test
    void packagesHaveNoCycles() {
        slices().matching(HOUSE + ".(*)..").should().beFreeOfCycles().check(CLASSES);
    }

    @Test
    void theRoomsWithinARoomHaveNoCyclesAndDoNotLookBack() {
        for (String house : List.of("extract", "reconcile")) {
            slices().matching(HOUSE + "." + house + ".(*)..")
                    .should()
                    .beFreeOfCycles()
                    .check(CLASSES);
            noClasses()
                    .that()
                    .resideInAPackage(HOUSE + "." + house + ".*..")
                    .should()
                    .dependOnClassesThat()
                    .resideInAPackage(HOUSE + "." + house)
                    .check(CLASSES);
        }
    }

    @Test
    void extractionIsEnteredByItsDoor() {
        noClasses()
                .that()
                .resideOutsideOfPackage(room("extract"))
                .should()
                .dependOnClassesThat()
                .resideInAPackage(HOUSE + ".extract.*..")
                .check(CLASSES);
    }

    @Test
    void dependenciesFollowTheWayOfTheData() {
        DOORS.forEach((room, open) -> {
            String[] closed = DOORS.keySet().stream()
                    .filter(other -> !other.equals(room) && !open.contains(other))
                    .map(ArchitectureTest::room)
                    .toArray(String[]::new);
            noClasses()
                    .that()
                    .resideInAPackage(room(room))
                    .should()
                    .dependOnClassesThat()
                    .resideInAnyPackage(closed)
                    .check(CLASSES);
        });
    }

    @Test
    void eachLibraryLivesOnlyInItsRoom() {
        LIBRARIES.forEach((library, rooms) -> noClasses()
                .that()
                .resideOutsideOfPackages(
                        rooms.stream().map(ArchitectureTest::room).toArray(String[]::new))
                .should()
                .dependOnClassesThat()
                .resideInAPackage(library)
                .check(CLASSES));
    }

    @Test
    void theModelAndTheStationsOfPureThoughtNeedTheJdkOnly() {
        for (String room : List.of("model", "gazetteer", "extract", "normalise", "reconcile")) {
            classes()
                    .that()
                    .resideInAPackage(room(room))
                    .should()
                    .onlyDependOnClassesThat()
                    .resideInAnyPackage(
                            room(room), room("model"), room("gazetteer"), "java..", "javax.imageio..", "org.jspecify..")
                    .check(CLASSES);
        }
    }

    @Test
    void springIsKnownToTheBatchAndWhatStartsItOnly() {
        noClasses()
                .that()
                .resideInAnyPackage(Stream.of(
                                "model",
                                "jobfile",
                                "source",
                                "gazetteer",
                                "extract",
                                "normalise",
                                "reconcile",
                                "chart",
                                "report",
                                "release",
                                "signature",
                                "conformance",
                                "archive",
                                "publish",
                                "review",
                                "cli")
                        .map(ArchitectureTest::room)
                        .toArray(String[]::new))
                .should()
                .dependOnClassesThat()
                .resideInAPackage("org.springframework..")
                .check(CLASSES);
    }

    @Test
    void nobodyAsksForTheTimeWithoutAClock() {
        noClasses().should().callMethodWhere(timeWithoutClock()).check(CLASSES);
        noClasses()
                .should()
                .callConstructor(java.util.Date.class)
                .orShould()
                .callMethod(System.class, "currentTimeMillis")
                .check(CLASSES);
    }

    @Test
    void clocksAreMadeWhereTheProgramStarts() {
        noClasses()
                .that()
                .resideOutsideOfPackages(room("cli"), room("operations"), room("batch"))
                .should()
                .callMethodWhere(target(owner(describe("Clock", type -> type.isEquivalentTo(Clock.class))))
                        .and(describe("a system clock", call -> call.getName().startsWith("system"))))
                .check(CLASSES);
    }

    @Test
    void onlyTheCommandLinePrints() {
        noClasses()
                .that()
                .resideOutsideOfPackage(room("cli"))
                .should(ACCESS_STANDARD_STREAMS)
                .check(CLASSES);
    }

    @Test
    void noNameHidesWhatAClassIs() {
        noClasses()
                .should()
                .haveSimpleNameEndingWith("Manager")
                .orShould()
                .haveSimpleNameEndingWith("Helper")
                .orShould()
                .haveSimpleNameEndingWith("Impl")
                .orShould()
                .haveSimpleNameEndingWith("Utils")
                .orShould()
                .haveSimpleNameEndingWith("Util")
                .check(CLASSES);
    }

    @Test
    void everyPackageIsNullMarked() {
        classes()
                .should(be(describe(
                        "in a package that is @NullMarked",
                        type -> type.getPackage().isAnnotatedWith(NullMarked.class))))
                .check(CLASSES);
    }

    @Test
    void everyPackageSaysItsPurposeInOneSentence() throws IOException {
        Pattern oneSentence = Pattern.compile("/\\*\\*\\s+([^.]+\\.)\\s+\\*/\\s+@NullMarked\\s.*", Pattern.DOTALL);
        List<Path> packages = packageFolders();

        assertThat(packages).hasSizeGreaterThan(DOORS.size());
        for (Path folder : packages) {
            assertThat(folder.resolve("package-info.java")).content(UTF_8).matches(oneSentence);
        }
    }

    /** Without, it knows all letters up to Java 18 and those of ASCII since, so that JDKs would read French differently. */
    @Test
    void everyWordBoundaryKnowsTheLettersOfAllLanguages() throws IOException {
        Pattern bare = Pattern.compile("(?<!\\(\\?U:)\\\\\\\\b(?!\\{)");
        List<String> boundaries = new ArrayList<>();
        try (Stream<Path> files = Files.walk(Path.of("src/main/java"))) {
            for (Path file : files.filter(Files::isRegularFile).toList()) {
                Files.readAllLines(file, UTF_8).stream()
                        .filter(line -> bare.matcher(line).find() && !line.contains(".replace(\"\\\\b\""))
                        .filter(line -> !line.strip().startsWith("//"))
                        .forEach(line -> boundaries.add(file.getFileName() + ": " + line.strip()));
            }
        }
        assertThat(boundaries).isEmpty();
    }

    private static List<Path> packageFolders() throws IOException {
        try (Stream<Path> files = Files.walk(Path.of("src/main/java"))) {
            return files.filter(file -> file.toString().endsWith(".java"))
                    .map(Path::getParent)
                    .distinct()
                    .toList();
        }
    }

    /** A call of {@code now()} that is not given a clock. */
    private static DescribedPredicate<JavaMethodCall> timeWithoutClock() {
        return describe(
                "now() without a Clock",
                call -> call.getName().equals("now")
                        && call.getTargetOwner().getPackageName().startsWith("java.time")
                        && call.getTarget().getRawParameterTypes().stream()
                                .noneMatch(type -> type.isEquivalentTo(Clock.class)));
    }

    private static String room(String name) {
        return HOUSE + "." + name + "..";
    }

    private static boolean in(String room, JavaClass type) {
        String place = type.getPackageName() + ".";
        return place.startsWith(HOUSE + "." + room + ".");
    }
}

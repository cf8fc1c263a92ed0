package app.salient;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.methods;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.Dependency;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.library.GeneralCodingRules;
import com.vaadin.flow.router.Route;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZonedDateTime;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.springframework.data.repository.Repository;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.annotation.Transactional;

/** What keeps the house tidy, said once and checked on every build. */
class HouseRulesTests {
    private static final JavaClasses HOUSE =
            new ClassFileImporter(List.of(new ImportOption.DoNotIncludeTests())).importPackages("app.salient");

    private static final int LONGEST_FILE = 300;

    @Test
    void roomsFormNoCycle() {
        slices().matching("app.salient.(*)..").should().beFreeOfCycles().check(HOUSE);
    }

    /** The innermost of the inner rooms is the root: it knows none of them. */
    @Test
    void innerRoomsFormNoCycle() {
        for (String room : List.of("account", "lesson", "study")) {
            slices().matching("app.salient." + room + ".(*)..")
                    .should()
                    .beFreeOfCycles()
                    .check(HOUSE);
            noClasses()
                    .that()
                    .resideInAPackage("app.salient." + room)
                    .should()
                    .dependOnClassesThat()
                    .resideInAPackage("app.salient." + room + ".*..")
                    .check(HOUSE);
        }
    }

    /** Who may see a row is decided in its room, so no other room reads it past that decision. */
    @Test
    void rowsStayInTheirRoom() {
        assertThat(HOUSE.stream()
                        .filter(type -> type.isAssignableTo(Repository.class))
                        .flatMap(rows -> rows.getDirectDependenciesToSelf().stream())
                        .filter(use ->
                                !(use.getOriginClass().getPackageName() + ".").startsWith(roomOf(use.getTargetClass())))
                        .map(Dependency::getDescription))
                .isEmpty();
    }

    private static String roomOf(JavaClass type) {
        return type.getPackageName().replaceFirst("^(app\\.salient\\.\\w+).*", "$1.");
    }

    @Test
    void vaadinStaysInScreens() {
        noClasses()
                .that()
                .resideOutsideOfPackages("app.salient.design..", "app.salient.shell..", "..ui..")
                .and()
                .doNotHaveFullyQualifiedName("app.salient.account.web.WebSecurity")
                .should()
                .dependOnClassesThat()
                .resideInAPackage("com.vaadin..")
                .check(HOUSE);
    }

    @Test
    void namesSayWhatAThingMeans() {
        noClasses()
                .should()
                .haveSimpleNameEndingWith("Util")
                .orShould()
                .haveSimpleNameEndingWith("Utils")
                .orShould()
                .haveSimpleNameEndingWith("Helper")
                .orShould()
                .haveSimpleNameEndingWith("Manager")
                .orShould()
                .haveSimpleNameEndingWith("Impl")
                .orShould()
                .haveSimpleNameContaining("Common")
                .orShould()
                .haveSimpleNameEndingWith("DTO")
                .orShould()
                .haveSimpleNameEndingWith("Dto")
                .check(HOUSE);
    }

    @Test
    void timeComesFromAClock() {
        noClasses()
                .should()
                .callMethod(Instant.class, "now")
                .orShould()
                .callMethod(LocalDate.class, "now")
                .orShould()
                .callMethod(LocalDateTime.class, "now")
                .orShould()
                .callMethod(ZonedDateTime.class, "now")
                .orShould()
                .callMethod(System.class, "currentTimeMillis")
                .check(HOUSE);
        noClasses()
                .that()
                .doNotHaveFullyQualifiedName("app.salient.ClockAndChance")
                .and()
                .doNotHaveFullyQualifiedName("app.salient.demo.DemoClock")
                .and()
                .doNotHaveFullyQualifiedName("app.salient.storage.BackupCommand")
                .and()
                .resideOutsideOfPackage("app.salient.start..")
                .should()
                .callMethod(Clock.class, "systemUTC")
                .check(HOUSE);
    }

    @Test
    void nobodyWritesPastTheCommitter() {
        noClasses().should().beAnnotatedWith(Transactional.class).check(HOUSE);
        methods().should().notBeAnnotatedWith(Transactional.class).check(HOUSE);
    }

    @Test
    void sqlLivesInQueriesAndRepositories() {
        noClasses()
                .that()
                .haveSimpleNameNotEndingWith("Query")
                .and()
                .doNotHaveSimpleName("Revisions")
                .and()
                .resideOutsideOfPackage("app.salient.storage..")
                .should()
                .dependOnClassesThat()
                .areAssignableTo(JdbcClient.class)
                .check(HOUSE);
    }

    /** A stream of rows holds its connection until somebody closes it, and nobody did: after ten the pool was empty. */
    @Test
    void rowsAreReadAsLists() {
        noClasses()
                .should()
                .callMethod(JdbcClient.MappedQuerySpec.class, "stream")
                .check(HOUSE);
    }

    @Test
    void viewsStayInTheirRoom() {
        classes()
                .that()
                .areAnnotatedWith(Route.class)
                .should()
                .bePackagePrivate()
                .check(HOUSE);
    }

    @Test
    void nothingPrintsOrThrowsBareExceptions() {
        noClasses()
                .that()
                .resideOutsideOfPackages("app.salient.start..")
                .and()
                .haveSimpleNameNotStartingWith("CheckLessons")
                .and()
                .doNotHaveFullyQualifiedName("app.salient.storage.BackupCommand")
                .and()
                .haveSimpleNameNotStartingWith("Bench")
                .should(GeneralCodingRules.ACCESS_STANDARD_STREAMS)
                .check(HOUSE);
        GeneralCodingRules.NO_CLASSES_SHOULD_THROW_GENERIC_EXCEPTIONS.check(HOUSE);
        GeneralCodingRules.NO_CLASSES_SHOULD_USE_FIELD_INJECTION.check(HOUSE);
    }

    @Test
    void noFileHoldsTwoIdeas() throws IOException {
        for (String root : List.of("src", "frontend")) {
            try (Stream<Path> files = Files.walk(Path.of(root))) {
                assertThat(files.filter(HouseRulesTests::isOurs).filter(HouseRulesTests::isLong))
                        .isEmpty();
            }
        }
    }

    private static boolean isOurs(Path file) {
        String name = file.toString();
        return name.matches(".*\\.(java|ts|css|sql|sh)") && !name.contains("generated");
    }

    private static boolean isLong(Path file) {
        try (Stream<String> lines = Files.lines(file)) {
            return lines.count() > LONGEST_FILE;
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }
}

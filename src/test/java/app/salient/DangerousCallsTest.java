package app.salient;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What the server never does: a hole of that kind cannot be in code that is not there. See docs/security.md. */
class DangerousCallsTest {
    private static final JavaClasses OURS =
            new ClassFileImporter(List.of(new ImportOption.DoNotIncludeTests())).importPackages("app.salient");

    @ParameterizedTest
    @ValueSource(
            strings = {
                "java.lang.ProcessBuilder",
                "java.net.HttpURLConnection",
                "java.net.URLConnection",
                "java.io.ObjectInputStream",
                "javax.naming..",
                "javax.script..",
                "javax.xml..",
                "org.w3c.dom..",
                "org.xml.sax..",
                "org.springframework.expression..",
                "jakarta.mail..",
                "sun.misc.."
            })
    void thereIsNoUseOf(String name) {
        var rule = name.endsWith("..")
                ? noClasses().should().dependOnClassesThat().resideInAPackage(name)
                : noClasses().should().dependOnClassesThat().haveFullyQualifiedName(name);
        rule.check(OURS);
    }

    /** The one class that calls another server: the school's service, where one is set up. */
    @ParameterizedTest
    @ValueSource(strings = {"java.net.http..", "org.springframework.web.client.."})
    void nobodyIsCalledButTheSchoolsService(String name) {
        noClasses()
                .that()
                .doNotHaveFullyQualifiedName("app.salient.account.school.SchoolCalls")
                .should()
                .dependOnClassesThat()
                .resideInAPackage(name)
                .check(OURS);
    }
}

package app.salient.e2e;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Page.GetByRoleOptions;
import com.microsoft.playwright.assertions.LocatorAssertions.ContainsTextOptions;
import com.microsoft.playwright.options.AriaRole;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.api.io.TempDir;

/** The first instructor sets Salient up, makes a class, and watches it learn. */
class InstructorPathE2E {
    private static final double SOON = 2_000; // ms
    private static final String PASSWORD = "seven small stones";

    @RegisterExtension
    final Chromium chromium = new Chromium();

    private final RunningSalient salient;

    /** Nobody has been here yet. */
    InstructorPathE2E(@TempDir Path data) {
        salient = RunningSalient.start(data);
    }

    @AfterEach
    void stop() {
        salient.kill();
    }

    @Test
    void setsUpByALinkThatWorksOnce() {
        Page first = chromium.newcomer();
        Forms.setUp(first, salient, "Ms Virta", PASSWORD);
        assertThat(first.locator(".empty")).containsText("No classes yet");

        Page second = chromium.newcomer();
        second.navigate(Forms.setupLink(salient));
        Forms.fillAccount(second, "Mr Late", PASSWORD);
        Forms.press(second, "Create account");
        assertThat(second.getByRole(AriaRole.ALERT)).containsText("This link was used already or has expired");
        assertThat(second.getByLabel("Name", exactly())).hasValue("Mr Late");
    }

    @Test
    void watchesAClassThatJoinsByCodeAndByLinkAndHandsIn() {
        Page instructor = chromium.newcomer();
        Forms.setUp(instructor, salient, "Ms Virta", PASSWORD);
        instructor.getByLabel("Name of the class").fill("History 9B");
        Forms.press(instructor, "New class");
        assertThat(instructor.getByRole(AriaRole.HEADING, new GetByRoleOptions().setName("History 9B")))
                .isVisible();
        String code = instructor.locator(".class-code code").textContent();
        assertThat(instructor.locator(".empty")).containsText(code);

        Page byCode = joinsByCode(code);
        assertThat(matrix(instructor)).containsText("Aino");
        assertThat(matrix(instructor)).containsText("not started");
        joinsByLink(code);
        assertThat(matrix(instructor)).containsText("Väinö");

        handsInAQuiz(byCode);
        assertThat(matrix(instructor))
                .containsText(Course.fullMarks("reading-a-war"), new ContainsTextOptions().setTimeout(SOON));
    }

    /** As a guest who has read something already. */
    private Page joinsByCode(String code) {
        Page student = chromium.newcomer();
        student.navigate(salient.address() + "/join");
        student.getByLabel("Code").fill(code.toLowerCase(Locale.ROOT).replace("-", " "));
        Forms.press(student, "Next");
        assertThat(student.locator(".joining")).containsText("History 9B");
        Forms.fillAccount(student, "Aino", PASSWORD);
        Forms.press(student, "Join class");
        assertThat(student.locator(".site-who")).containsText("Aino");
        return student;
    }

    private void joinsByLink(String code) {
        Page student = chromium.newcomer(390, 844);
        student.navigate(salient.address() + "/join/" + code);
        assertThat(student.locator(".joining")).containsText("History 9B");
        Forms.fillAccount(student, "Väinö", PASSWORD);
        Forms.press(student, "Join class");
        student.waitForURL(salient.address() + "/");
    }

    private void handsInAQuiz(Page student) {
        var attempt = AttemptPage.start(student, salient.address() + "/quiz/reading-a-war");
        attempt.answerAllRight(Course.quiz("reading-a-war"));
        attempt.handIn();
    }

    @Test
    void keepsStudentsOutOfTheInstructorsScreens() {
        Page instructor = chromium.newcomer();
        Forms.setUp(instructor, salient, "Ms Virta", PASSWORD);
        instructor.getByLabel("Name of the class").fill("History 9B");
        Forms.press(instructor, "New class");
        instructor.waitForURL("**/teach/class/*");
        String classAddress = instructor.url();
        String code = instructor.locator(".class-code code").textContent();

        Page student = joinsByCode(code);
        for (String address : List.of(salient.address() + "/teach", salient.address() + "/content", classAddress)) {
            student.navigate(address);
            assertThat(student.getByRole(
                            AriaRole.HEADING, new GetByRoleOptions().setName("There is nothing at this address")))
                    .isVisible();
        }
    }

    private static Locator matrix(Page page) {
        return page.locator(".matrix vaadin-grid");
    }

    private static Page.GetByLabelOptions exactly() {
        return new Page.GetByLabelOptions().setExact(true);
    }
}

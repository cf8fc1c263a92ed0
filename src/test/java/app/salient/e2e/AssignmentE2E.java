package app.salient.e2e;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Page.GetByRoleOptions;
import com.microsoft.playwright.options.AriaRole;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** An exam from the class page of the instructor to the student who hands it in. */
class AssignmentE2E {
    private static final String QUIZ = "reading-a-war";
    private static final String TITLE = Course.quiz(QUIZ).title();

    @RegisterExtension
    static final OpenSalient salient = new OpenSalient();

    @RegisterExtension
    final Chromium chromium = new Chromium();

    @Test
    void isAssignedSeenTakenAndTellsNoMarksBeforeItIsDue() {
        Page instructor = chromium.with(salient.instructor(chromium));
        String code = newClass(instructor);
        assignExam(instructor);
        assertThat(instructor.locator(".assignment-list")).containsText(TITLE);
        assertThat(instructor.locator(".assignment-list"))
                .containsText(Pattern.compile("Exam.*due .*, 23:59 \\(.+\\)"));

        Page student = joined(code, "Oona");
        assertThat(due(student)).containsText(TITLE);
        assertThat(due(student)).containsText("Exams class");
        assertThat(due(student)).containsText("23:59");
        due(student).getByRole(AriaRole.LINK).first().click();
        assertThat(student.locator(".rules")).containsText("23:59");
        assertThat(student.locator(".rules")).containsText("only once the exam has closed");
        assertThat(student.getByText("Practise without a mark")).isHidden();

        var attempt = AttemptPage.start(student, student.url());
        attempt.answer(Course.rightAnswer(attempt.question()));
        attempt.handIn();
        assertThat(student.locator("h1")).containsText("Handed in");
        assertThat(student.locator("main"))
                .containsText("00:09"); // ten minutes later: answers may still be on their way
        assertThat(student.locator("main")).not().containsText("points");
        student.reload();
        assertThat(student.locator("salient-question")).hasCount(0);
        student.navigate(salient.at("/"));
        assertThat(student.locator(".spine")).isVisible();
        assertThat(due(student)).isHidden();
    }

    private static String newClass(Page instructor) {
        instructor.navigate(salient.at("/teach"));
        instructor.getByLabel("Name of the class").fill("Exams class");
        Forms.press(instructor, "New class");
        instructor.waitForURL("**/teach/class/*");
        return instructor.locator(".class-code code").textContent();
    }

    /** In three clicks: the rest is filled in. */
    private static void assignExam(Page instructor) {
        Forms.follow(instructor, "Assign");
        instructor
                .getByRole(AriaRole.RADIO, new GetByRoleOptions().setName("Exam"))
                .click();
        Forms.press(instructor, "Assign");
        instructor.waitForURL("**/teach/class/*");
    }

    private Page joined(String code, String name) {
        Page student = chromium.newcomer(390, 844);
        student.navigate(salient.at("/join/" + code));
        Forms.fillAccount(student, name, "a quiet lake in June");
        Forms.press(student, "Join class");
        student.waitForURL(salient.at("/"));
        return student;
    }

    private static Locator due(Page student) {
        return student.locator(".due-list");
    }
}

package app.salient.e2e;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Page.GetByRoleOptions;
import com.microsoft.playwright.options.AriaRole;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** From a class to an assignment in four clicks at most, and then as a student of the class: what is due, the rules, a trial run. */
class LookingAsE2E {
    private static final String QUIZ = "reading-a-war";

    @RegisterExtension
    static final OpenSalient salient = new OpenSalient();

    @RegisterExtension
    final Chromium chromium = new Chromium();

    @Test
    void assignsInFourClicksLooksAsAStudentAndTriesTheQuizWithoutATrace() {
        Page instructor = chromium.with(salient.instructor(chromium));
        newClass(instructor, "Trial class");
        var clicks = Clicks.in(instructor);
        instructor.navigate(salient.at("/teach"));
        instructor
                .getByRole(AriaRole.LINK, new GetByRoleOptions().setName("Assign to Trial class"))
                .click();
        instructor
                .getByRole(AriaRole.RADIO, new GetByRoleOptions().setName("Read the lesson and take its quiz"))
                .click();
        Forms.press(instructor, "Assign");
        assertThat(instructor.locator(".assignment-list")).containsText("lesson and quiz");
        assertThat(clicks.made()).isBetween(3, 4);

        Forms.follow(instructor, "View as student");
        assertThat(bar(instructor)).containsText("You are looking as a student of Trial class.");
        assertThat(instructor.locator(".due-list")).containsText("sections read");
        assertThat(instructor.locator(".due-list")).containsText("23:59");
        assertThat(instructor.locator(".due-list salient-countdown").first()).isVisible();
        assertThat(Axe.everyWay(instructor)).isEmpty();
        instructor.locator(".due-list").getByRole(AriaRole.LINK).last().click();
        assertThat(bar(instructor)).isVisible();
        assertThat(instructor.locator(".rules")).containsText("23:59");
        assertThat(Axe.everyWay(instructor)).isEmpty();
        Forms.follow(instructor, "Try the quiz");
        instructor.waitForURL("**/try");
        var trial = new AttemptPage(instructor);
        trial.answerAllRight(Course.quiz(QUIZ));
        trial.handIn();
        assertThat(instructor.locator("h1")).containsText("if it were for marks");
        assertThat(instructor.locator("h1")).not().containsText(Pattern.compile("\\b0 of"));
        instructor.reload();
        assertThat(trial.shown()).isVisible();
        Forms.follow(instructor, "Back to the class");
        assertThat(instructor.locator(".class-code")).isVisible();
        instructor.navigate(salient.at("/"));
        assertThat(instructor.locator(".spine")).not().containsText("Best result");
    }

    private static Locator bar(Page page) {
        return page.locator(".looking-as");
    }

    private static void newClass(Page instructor, String name) {
        instructor.navigate(salient.at("/teach"));
        instructor.getByLabel("Name of the class").fill(name);
        Forms.press(instructor, "New class");
        instructor.waitForURL("**/teach/class/*");
    }
}

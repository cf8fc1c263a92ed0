package app.salient.e2e;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.Page.GetByRoleOptions;
import com.microsoft.playwright.options.AriaRole;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.api.io.TempDir;

/** However often a learner presses, goes back or reloads: an attempt is handed in once, and its result stays. */
class HandInOnceE2E {
    private static final int QUESTIONS =
            Course.quiz(Course.EVERY_KIND).questions().size();

    @RegisterExtension
    final Chromium chromium = new Chromium();

    @Test
    void doubleClickBackAndReloadLeaveOneResult(@TempDir Path data) {
        try (var salient = RunningSalient.start(data, RunningSalient.course(Course.OF_ALL_KINDS))) {
            String quiz = salient.address() + "/quiz/" + Course.EVERY_KIND;
            Page page = chromium.newcomer();
            page.navigate(quiz);
            page.getByText("Start quiz").dblclick();
            page.waitForURL("**/attempt/*");
            var attempt = new AttemptPage(page);
            assertThat(attempt.shown()).isVisible();
            attempt.answer(Course.rightAnswer(attempt.question()));
            attempt.goTo(QUESTIONS);
            Forms.press(page, "Hand in");
            page.getByRole(AriaRole.BUTTON, new GetByRoleOptions().setName("Hand in anyway"))
                    .dblclick();
            String receipt = receipt(page);
            String address = page.url();

            page.reload();
            assertThat(receipt(page)).isEqualTo(receipt);
            page.goBack();
            assertThat(page.getByText("Start quiz")).isVisible();
            page.goForward();
            assertThat(receipt(page)).isEqualTo(receipt);
            assertThat(page.locator("h1")).hasText("1 of " + QUESTIONS + " questions right");
            page.navigate(address + "#q3");
            assertThat(receipt(page)).isEqualTo(receipt);

            salient.kill();
            var disk = StoredAttempts.of(data);
            assertThat(disk.attempts()).hasSize(1);
            assertThat(disk.rows("answer"))
                    .hasSize(QUESTIONS)
                    .extracting(row -> row.get("question_id"))
                    .doesNotHaveDuplicates();
            assertThat(disk.rows("late_answer")).isEmpty();
        }
    }

    @Test
    void goingBackFromAnOpenAttemptAndReloadingItLosesNothing(@TempDir Path data) {
        try (var salient = RunningSalient.start(data, RunningSalient.course(Course.OF_ALL_KINDS))) {
            Page page = chromium.newcomer();
            var attempt = AttemptPage.start(page, salient.address() + "/quiz/" + Course.EVERY_KIND);
            String address = page.url();
            attempt.answer(Course.rightAnswer(attempt.question()));
            page.goBack(); // at once, whether it was sent or not
            Forms.press(page, "Continue quiz");
            page.waitForURL("**/attempt/*");
            assertThat(attempt.shown()).isVisible();
            assertThat(page.url()).startsWith(address);
            AttemptPage.hasTaken(attempt.shown(), Course.rightAnswer(attempt.question()));

            attempt.next();
            attempt.answer(Course.rightAnswer(attempt.question()));
            page.reload();
            assertThat(attempt.shown()).isVisible();
            AttemptPage.hasTaken(attempt.shown(), Course.rightAnswer(attempt.question()));
            attempt.handIn();
            assertThat(page.locator("h1")).hasText("2 of " + QUESTIONS + " questions right");

            salient.kill();
            assertThat(StoredAttempts.of(data).attempts()).hasSize(1);
        }
    }

    private static String receipt(Page page) {
        assertThat(page.locator(".receipt-code")).isVisible();
        return page.locator(".receipt-code").textContent();
    }
}

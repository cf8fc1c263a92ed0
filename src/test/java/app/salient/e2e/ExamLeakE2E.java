package app.salient.e2e;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.api.io.TempDir;

/** An exam that a class has not finished says nothing after handing in either, until it is shown to all. */
class ExamLeakE2E {
    @RegisterExtension
    final Chromium chromium = new Chromium();

    @TempDir
    Path folder;

    @Test
    void showsNothingAfterHandingInUntilTheExamIsShown() {
        var quiz = Course.quiz(Course.EVERY_KIND);
        var needles = Needles.of(quiz, Course.KINDS).without(LeakE2E.answersOf(quiz));
        String course = RunningSalient.course(KindsCourse.asExam(folder.resolve("course")));
        Path data = folder.resolve("data");
        var salient = RunningSalient.start(data, course);
        try {
            int port = salient.port();
            Page page = chromium.newcomer();
            var attempt = AttemptPage.start(page, salient.address() + "/quiz/" + Course.EVERY_KIND);
            String address = page.url();
            for (int i = 1; i <= quiz.questions().size(); i++) {
                attempt.goTo(i);
                attempt.answer(Course.wrongAnswer(attempt.question()));
            }
            assertThat(attempt.status()).hasText(AttemptPage.SAVED);

            salient.kill();
            StoredAttempts.of(data).showFrom("2200-01-01 00:00:00+00");
            salient = RunningSalient.startOn(port, data, course);
            var traffic = new Traffic(page);
            page.navigate(address);
            assertThat(attempt.shown()).isVisible();
            attempt.handIn();
            assertThat(page.locator("h1")).hasText("Handed in");
            page.reload();
            assertThat(page.locator("h1")).hasText("Handed in");
            String after = traffic.all();
            assertThat(needles.pieces()).hasSizeGreaterThan(60);
            assertThat(needles.foundIn(after)).isEmpty();
            assertThat(after).doesNotContain("questions right", "\"outcome\":", "\"points\":\"");

            salient.kill();
            StoredAttempts.of(data).showFrom("2020-01-01 00:00:00+00");
            salient = RunningSalient.startOn(port, data, course);
            page.navigate(address);
            assertThat(page.locator("salient-question .explanation"))
                    .hasCount(quiz.questions().size());
            assertThat(needles.foundIn(traffic.all()))
                    .hasSizeGreaterThan(needles.pieces().size() / 2);
        } finally {
            salient.kill();
        }
    }
}

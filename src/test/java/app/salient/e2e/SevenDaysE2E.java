package app.salient.e2e;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.RequestOptions;
import java.nio.file.Path;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.api.io.TempDir;

/** A guest with a phone learns for seven days, on a server whose days can be let pass. */
class SevenDaysE2E {
    private static final String QUIZ = "the-sea";

    @TempDir
    static Path data;

    private static RunningSalient demo;

    @RegisterExtension
    final Chromium chromium = new Chromium();

    @BeforeAll
    static void begin() {
        demo = RunningSalient.start(data, "--spring.profiles.active=demo", RunningSalient.course(Course.OF_ALL_KINDS));
    }

    @AfterAll
    static void end() {
        demo.close();
    }

    @Test
    void comesBackOnTheRightDaysAndEndsEachOfThem() {
        Page page = chromium.phone();
        open(page, "/today");
        assertThat(page.locator("h1")).hasText("Nothing to remember yet");

        // Day 1: everything right in one quiz.
        takeQuiz(page, QUIZ, true);
        open(page, "/today");
        assertThat(page.locator("h1")).hasText("A text of yours to judge"); // nothing else waits on the same day

        // Day 2: what was answered comes back, and the day has an end.
        pass(page, 1);
        open(page, "/");
        assertThat(page.locator(".due")).containsText(Pattern.compile("\\d+ questions? to review, about \\d+ min"));
        Forms.follow(page, "Review now");
        int asked = review(page, true);
        assertThat(page.locator("h1")).hasText("Done for today");
        assertThat(page.locator(".page-head")).containsText("You knew " + asked + " of " + asked);
        open(page, "/");
        assertThat(page.locator(".due")).hasCount(0);

        // Day 3: the same quiz goes wrong.
        pass(page, 1);
        takeQuiz(page, QUIZ, false);

        // Day 4: what was missed yesterday.
        pass(page, 1);
        open(page, "/today");
        assertThat(page.locator("h1")).hasText(Pattern.compile("\\d+ questions? to review"));
        review(page, true);
        assertThat(page.locator("h1")).hasText("Done for today");

        // Days 5 to 7 and more pass without a visit: no reproach.
        pass(page, 30);
        open(page, "/today");
        assertThat(page.locator("h1")).hasText("Welcome back");
        assertThat(Axe.everyWay(page)).isEmpty();

        open(page, "/progress");
        assertThat(page.locator("h1")).hasText(Pattern.compile("You know \\d+ of \\d+ questions"));
        assertThat(page.locator("figure.progress-chart")).hasCount(3);

        // An account brings all of it along.
        Forms.follow(page, "Keep my progress");
        Forms.fillAccount(page, "Aino Laine", "rye bread and butter");
        Forms.press(page, "Keep my progress");
        assertThat(page.locator(".site-who")).containsText("Aino Laine");
        open(page, "/today");
        assertThat(page.locator("h1")).hasText("Welcome back");
    }

    private static void open(Page page, String path) {
        page.navigate(demo.address() + path);
        assertThat(page.locator("h1")).isVisible();
    }

    private static void pass(Page page, int days) {
        var answer = page.request().post(demo.address() + "/api/demo/days?count=" + days, RequestOptions.create());
        assertThat(answer.status()).isEqualTo(200);
    }

    private static void takeQuiz(Page page, String quiz, boolean right) {
        var attempt = AttemptPage.start(page, demo.address() + "/quiz/" + quiz);
        int questions = page.locator("salient-question").count();
        for (int i = 1; i <= questions; i++) {
            var asked = attempt.question();
            attempt.answer(right ? Course.rightAnswer(asked) : Course.wrongAnswer(asked));
            if (i < questions) {
                attempt.next();
            }
        }
        attempt.handIn();
        assertThat(page.locator(".receipt, .score-figure").first()).isVisible();
    }

    /** Goes through the session that waits. @return how many questions it asked */
    private static int review(Page page, boolean right) {
        Forms.press(page, "Start");
        page.waitForURL("**/attempt/*");
        var attempt = new AttemptPage(page);
        assertThat(attempt.shown()).isVisible();
        int questions = page.locator("salient-question").count();
        for (int i = 1; i <= questions; i++) {
            var asked = attempt.question();
            attempt.answer(right ? Course.rightAnswer(asked) : Course.wrongAnswer(asked));
            Forms.press(page, "Check");
            assertThat(attempt.shown().locator(".outcome")).isVisible();
            if (i == 1) {
                assertThat(Axe.everyWay(page)).isEmpty();
            }
            if (i < questions) {
                attempt.next();
            }
        }
        Forms.press(page, "Finish");
        page.waitForURL("**/today");
        return questions;
    }
}

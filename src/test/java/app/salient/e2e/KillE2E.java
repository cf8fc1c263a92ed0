package app.salient.e2e;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import app.salient.lesson.Quiz;
import com.microsoft.playwright.Page;
import java.nio.file.Path;
import java.util.Random;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * The server dies while somebody answers questions of every kind, again and again: what was shown as saved is on its disk,
 * and what was not comes later, once. The moments are random from a fixed seed; {@code ./salient test --kills 50} for more.
 */
class KillE2E {
    private static final int ROUNDS = Integer.getInteger("salient.kills", 5);
    private static final Quiz QUIZ = Course.quiz(Course.EVERY_KIND);
    private static final String COURSE = RunningSalient.course(Course.OF_ALL_KINDS);

    private static final String NOTHING_KEPT =
            "() => !Object.keys(localStorage).some(key => key.startsWith('salient.outbox.'))";

    @RegisterExtension
    final Chromium chromium = new Chromium();

    private final Random random = new Random(6_08_2024);

    @Test
    void losesNothingThatWasShownAsSavedAndKeepsNothingTwice(@TempDir Path data) {
        var salient = RunningSalient.start(data, COURSE);
        try {
            int port = salient.port();
            Page page = chromium.newcomer();
            var attempt = AttemptPage.start(page, salient.address() + "/quiz/" + Course.EVERY_KIND);
            String address = page.url();
            int saved = 0;
            for (int round = 1; round <= ROUNDS; round++) {
                var shown = ShownAsSaved.watch(page);
                answerUntilKilled(attempt, salient);
                saved += shown.times();
                page.context().setOffline(true); // so that the server shows what it has, and not what it is sent again
                keepOneMore(attempt);
                assertThat(attempt.status()).containsText("kept on this device");
                JsonNode last = attempt.answers();

                salient = RunningSalient.startOn(port, data, COURSE);
                shown.isAllIn(storedAt(address, page), "round " + round);
                page.context().setOffline(false);
                page.waitForFunction(NOTHING_KEPT);
                assertThat(storedAt(address, page))
                        .as("round %d, after the replay", round)
                        .isEqualTo(last);
                comesBack(page, address);
            }
            assertThat(saved).as("answers shown as saved before a kill").isGreaterThan(ROUNDS);
            JsonNode last = attempt.answers();
            attempt.handIn();
            assertThat(page.locator("h1")).containsText(AttemptPage.RESULT);
            salient.kill();
            holdsEachAnswerOnce(StoredAttempts.of(data), last);
        } finally {
            salient.kill();
        }
    }

    private void answerUntilKilled(AttemptPage attempt, RunningSalient salient) {
        int delay = 300 + random.nextInt(3_000); // ms
        var killed = CompletableFuture.runAsync(
                salient::kill, CompletableFuture.delayedExecutor(delay, TimeUnit.MILLISECONDS));
        do {
            answerOnce(attempt);
        } while (!killed.isDone());
        killed.join();
    }

    /** Not every answer is another one. */
    private void keepOneMore(AttemptPage attempt) {
        do {
            answerOnce(attempt);
        } while ((boolean) attempt.page().evaluate(NOTHING_KEPT));
    }

    /** Some question, rightly or wrongly, over what was answered before. */
    private void answerOnce(AttemptPage attempt) {
        attempt.goTo(1 + random.nextInt(QUIZ.questions().size()));
        attempt.answer(Course.answer(attempt.question(), random.nextBoolean(), random));
    }

    /** What the server shows to a browser that has the cookies and has kept nothing. */
    private JsonNode storedAt(String address, Page page) {
        Page fresh = chromium.withCookiesOf(page.context());
        fresh.navigate(address);
        assertThat(new AttemptPage(fresh).shown().locator(".question")).isVisible();
        var answers = new AttemptPage(fresh).answers();
        fresh.context().close();
        return answers;
    }

    /** At the same address; what looked at the attempt meanwhile had taken it over. */
    private static void comesBack(Page page, String address) {
        page.reload();
        assertThat(new AttemptPage(page).shown().locator(".question")).isVisible();
        assertThat(page.url()).startsWith(address);
    }

    private static void holdsEachAnswerOnce(StoredAttempts disk, JsonNode last) {
        assertThat(disk.attempts()).hasSize(1);
        assertThat(disk.rows("late_answer")).isEmpty();
        assertThat(disk.rows("draft")).extracting(row -> row.get("question_id")).doesNotHaveDuplicates();
        var answers = disk.rows("answer");
        assertThat(answers)
                .extracting(row -> row.get("question_id"))
                .containsExactlyInAnyOrderElementsOf(last.propertyNames());
        assertThat(answers)
                .allSatisfy(row -> assertThat(response(row.get("response")))
                        .isEqualTo(last.path((String) row.get("question_id"))));
    }

    private static JsonNode response(@Nullable Object stored) {
        return JsonMapper.shared().readTree(stored == null ? "null" : stored.toString());
    }
}

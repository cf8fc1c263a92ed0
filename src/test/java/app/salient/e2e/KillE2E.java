package app.salient.e2e;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * The server dies while somebody answers, again and again: what was shown as saved is on its disk, and what was not comes
 * later. The moments are random from a fixed seed; {@code -Dsalient.kills=50} for more rounds.
 */
class KillE2E {
    private static final int ROUNDS = Integer.getInteger("salient.kills", 5);

    /** Notes all answers on the page at each moment at which it says that they are saved. */
    private static final String NOTE_WHAT_IS_SHOWN_AS_SAVED = """
            () => {
              const answers = () => Object.fromEntries([...document.querySelectorAll('salient-question')]
                  .map(q => [q.questionId, q.response ?? null]));
              const status = document.querySelector('salient-outbox [role=status]');
              window.shownAsSaved = answers();
              window.timesSaved = 0;
              new MutationObserver(() => {
                if (status.textContent.trim().startsWith('Saved')) {
                  window.shownAsSaved = answers();
                  window.timesSaved++;
                }
              }).observe(status, {childList: true, characterData: true, subtree: true});
            }""";

    private static final String NOTHING_KEPT =
            "() => !Object.keys(localStorage).some(key => key.startsWith('salient.outbox.'))";

    @RegisterExtension
    final Chromium chromium = new Chromium();

    private final Random random = new Random(6_08_2024);
    private final Map<String, List<JsonNode>> clicked = new LinkedHashMap<>();

    @Test
    void losesNothingThatWasShownAsSaved(@TempDir Path data) {
        var salient = RunningSalient.start(data);
        try {
            int port = salient.port();
            Page page = chromium.newcomer();
            var attempt = AttemptPage.start(page, salient.address() + "/quiz/over-the-border");
            String address = page.url();
            int saved = 0;
            for (int round = 1; round <= ROUNDS; round++) {
                page.evaluate(NOTE_WHAT_IS_SHOWN_AS_SAVED);
                JsonNode before = attempt.answers();
                answerUntilKilled(attempt, salient);
                saved += (int) page.evaluate("window.timesSaved");
                JsonNode shown = json(page, "window.shownAsSaved");
                page.context().setOffline(true); // so that the server shows what it has, and not what it is sent again
                keepOneMore(attempt);
                assertThat(attempt.status()).containsText("kept on this device");
                JsonNode last = attempt.answers();

                salient = RunningSalient.startOn(port, data);
                hasAllThatWasShown(storedAt(address, page), shown, before);
                page.context().setOffline(false);
                page = comesBack(page, address);
                attempt = new AttemptPage(page);
                assertThat(storedAt(address, page))
                        .as("round %d, after the replay", round)
                        .isEqualTo(last);
            }
            assertThat(saved).as("answers shown as saved before a kill").isGreaterThan(ROUNDS);
        } finally {
            salient.kill();
        }
    }

    private void answerUntilKilled(AttemptPage attempt, RunningSalient salient) {
        clicked.clear();
        int delay = 300 + random.nextInt(2_000); // ms
        var killed = CompletableFuture.runAsync(
                salient::kill, CompletableFuture.delayedExecutor(delay, TimeUnit.MILLISECONDS));
        while (!killed.isDone()) {
            answerOnce(attempt);
        }
        killed.join();
    }

    /** Not every click changes an answer. */
    private void keepOneMore(AttemptPage attempt) {
        do {
            answerOnce(attempt);
        } while ((boolean) attempt.page().evaluate(NOTHING_KEPT));
    }

    /** A click on some option of some question of the kind whose answers are one click. */
    private void answerOnce(AttemptPage attempt) {
        attempt.goTo(1 + random.nextInt(8));
        Locator options = attempt.shown().locator("[role=radiogroup] .option-target");
        int count = options.count();
        if (count > 0) {
            options.nth(random.nextInt(count)).click();
            attempt.answers()
                    .properties()
                    .forEach(answer -> clicked.computeIfAbsent(answer.getKey(), key -> new ArrayList<>())
                            .add(answer.getValue()));
        }
    }

    /** The server may have an answer that is newer than the one shown as saved, never an older one. */
    private void hasAllThatWasShown(JsonNode stored, JsonNode shown, JsonNode before) {
        for (var answer : shown.properties()) {
            var history = clicked.getOrDefault(answer.getKey(), List.of(before.path(answer.getKey())));
            int from = history.lastIndexOf(answer.getValue());
            var allowed = new ArrayList<>(history.subList(Math.max(from, 0), history.size()));
            allowed.add(answer.getValue());
            assertThat(allowed).as(answer.getKey()).contains(stored.path(answer.getKey()));
        }
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

    /** At the same address, and with all it kept delivered. */
    private static Page comesBack(Page page, String address) {
        page.waitForFunction(NOTHING_KEPT);
        page.reload();
        assertThat(new AttemptPage(page).shown().locator(".question")).isVisible();
        assertThat(page.url()).startsWith(address);
        return page;
    }

    private static JsonNode json(Page page, String expression) {
        return JsonMapper.shared().readTree((String) page.evaluate("JSON.stringify(" + expression + ")"));
    }
}

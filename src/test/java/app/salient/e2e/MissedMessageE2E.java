package app.salient.e2e;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.Route;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** A message of Vaadin's server never reaches the page, which asks for everything again. */
class MissedMessageE2E {
    private static final String UIDL = "**/?v-r=uidl*";
    private static final Pattern NUMBER = Pattern.compile("(\"syncId\": ?)(\\d+)");

    @RegisterExtension
    static final OpenSalient salient = OpenSalient.withAllKinds();

    @RegisterExtension
    final Chromium chromium = new Chromium();

    @Test
    void theQuestionsAreThereAgainWithTheAnswersGivenMeanwhile() {
        Page page = chromium.newcomer();
        var attempt = AttemptPage.start(page, salient.at("/quiz/" + Course.EVERY_KIND));
        attempt.answer(Course.rightAnswer(attempt.question()));
        assertThat(attempt.status()).hasText(AttemptPage.SAVED);
        attempt.goTo(2);
        var given = attempt.answers();

        page.evaluate("window.beforeTheGap = true");
        page.route(UIDL, MissedMessageE2E::withAGap);
        attempt.goTo(1);
        attempt.shown().locator("salient-hints button").click();
        page.waitForFunction("!window.beforeTheGap");

        assertThat(attempt.shown().locator(".question-prompt")).isVisible();
        assertThat(attempt.answers()).isEqualTo(given);
        attempt.handIn();
        assertThat(page.locator("h1")).hasText("1 of 12 questions right");
    }

    /** Numbers the next answer as if one had been lost before it. */
    private static void withAGap(Route route) {
        var answer = route.fetch();
        String text = answer.text();
        if (route.request().postData().contains("hint-wanted")) {
            text = NUMBER.matcher(text).replaceFirst(it -> it.group(1) + (Integer.parseInt(it.group(2)) + 3));
        }
        route.fulfill(new Route.FulfillOptions().setResponse(answer).setBody(text));
    }
}

package app.salient.e2e;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import app.salient.question.Question;
import com.microsoft.playwright.Page;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * What the server shows as the result of an attempt.
 *
 * @param responses by question, as stored
 * @param outcomes by question
 */
record GradedAnswers(JsonNode responses, JsonNode outcomes) {
    /** Asks the server with a browser that has the same cookies and has kept nothing. */
    static GradedAnswers of(Chromium chromium, Page page) {
        Page fresh = chromium.withCookiesOf(page.context());
        fresh.navigate(page.url());
        assertThat(fresh.locator("salient-question .review").first()).isVisible();
        var graded = new GradedAnswers(all(fresh, "q.response ?? null"), all(fresh, "q.review?.outcome ?? null"));
        fresh.context().close();
        return graded;
    }

    private static JsonNode all(Page page, String what) {
        return JsonMapper.shared().readTree((String) page.evaluate("JSON.stringify(Object.fromEntries("
                + "[...document.querySelectorAll('salient-question')].map(q => [q.questionId, " + what + "])))"));
    }

    void has(Question question, JsonNode given, String outcome) {
        String id = question.id().value();
        assertThat(responses.path(id)).as(id).isEqualTo(Course.stored(question, given));
        assertThat(outcomes.path(id).asString("")).as(id + " " + given).isEqualTo(outcome);
    }
}

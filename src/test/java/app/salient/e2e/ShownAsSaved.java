package app.salient.e2e;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import java.util.ArrayList;
import java.util.List;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * What a page has told its learner to be saved: noted in the page, at each moment at which it says so, together with every
 * change of every answer before and after.
 */
record ShownAsSaved(Page page) {
    private static final String NOTE = """
            () => {
              const fields = [...document.querySelectorAll('salient-question')];
              const answers = () => Object.fromEntries(fields.map(q => [q.questionId, q.response ?? null]));
              const status = document.querySelector('salient-outbox > [role=status].status');
              window.shownAsSaved = answers();
              window.timesSaved = 0;
              window.given = Object.fromEntries(Object.entries(answers()).map(([id, answer]) => [id, [answer]]));
              if (!window.notes) {
                window.notes = true;
                document.addEventListener('response-changed',
                    ({detail}) => window.given[detail.question]?.push(detail.response ?? null));
                new MutationObserver(() => {
                  if (status.textContent.trim().startsWith('Saved')) {
                    window.shownAsSaved = answers();
                    window.timesSaved++;
                  }
                }).observe(status, {childList: true, characterData: true, subtree: true});
              }
            }""";

    static ShownAsSaved watch(Page page) {
        page.evaluate(NOTE);
        return new ShownAsSaved(page);
    }

    int times() {
        return (int) page.evaluate("window.timesSaved");
    }

    /** The server may have an answer that is newer than the one shown as saved, never an older one. */
    void isAllIn(JsonNode stored, String when) {
        JsonNode given = json("window.given");
        for (var answer : json("window.shownAsSaved").properties()) {
            var question = Course.question(answer.getKey());
            List<JsonNode> history = new ArrayList<>();
            given.path(answer.getKey()).values().forEach(each -> history.add(Course.stored(question, each)));
            int from = history.lastIndexOf(Course.stored(question, answer.getValue()));
            assertThat(history.subList(Math.max(from, 0), history.size()))
                    .as("%s: %s", when, answer.getKey())
                    .contains(stored.path(answer.getKey()));
        }
    }

    private JsonNode json(String expression) {
        return JsonMapper.shared().readTree((String) page.evaluate("JSON.stringify(" + expression + ")"));
    }
}

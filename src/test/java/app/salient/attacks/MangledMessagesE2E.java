package app.salient.attacks;

import static org.assertj.core.api.Assertions.assertThat;

import app.salient.testing.Mangler;
import app.salient.testing.Thorough;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import tools.jackson.databind.json.JsonMapper;

/** Messages of a lesson's page, such as which section is being read, mangled: none of them breaks the server or the page. */
class MangledMessagesE2E {
    private static final int TIMES = Thorough.times(200, 4_000);

    @RegisterExtension
    static final Target target = new Target();

    @Test
    void areTakenOrRefused() {
        var reader = target.guest();
        var page = RawPage.open(reader, "/lesson/" + Target.QUIZ);
        int sections = page.all("salient-sections").getFirst();
        var data = JsonMapper.shared().createObjectNode().put("event.detail.section", "what-moves-it");
        var mangler = new Mangler(
                9,
                List.of(
                        RawPage.event(sections, "section-read", data).toString(),
                        RawPage.event(sections, "section-here", data).toString(),
                        RawPage.property(sections, "value", RawPage.text("x")).toString()));
        for (int i = 0; i < TIMES; i++) {
            String call = mangler.text();
            var message = page.message().toString().replace("\"rpc\":[]", "\"rpc\":[" + call + "]");
            var answer = page.post(message);
            assertThat(answer.statusCode()).as(call).isLessThan(500);
            assertThat(answer.body()).as(call).doesNotContain("at com.vaadin", "at app.salient");
            if (answer.statusCode() != 200
                    || !answer.body().startsWith("{")
                    || answer.body().contains("appError")) {
                page = RawPage.open(reader, "/lesson/" + Target.QUIZ);
            } else {
                page.heed(answer.body());
            }
        }
        assertThat(reader.get("/lesson/" + Target.QUIZ).statusCode()).isEqualTo(200);
    }
}

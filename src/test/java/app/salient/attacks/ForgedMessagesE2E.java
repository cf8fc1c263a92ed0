package app.salient.attacks;

import static org.assertj.core.api.Assertions.assertThat;

import app.salient.testing.Browser;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.json.JsonMapper;

/** Messages to screens that no screen of ours would send. */
class ForgedMessagesE2E {
    private static final JsonMapper JSON = JsonMapper.shared();

    /** Words of what is told after handing in only. */
    private static final String[] REVIEWED = {
        "\"correct\":", "\"refutation\":", "\"feedback\":", "\"explanation\":", "\"outcome\":"
    };

    @RegisterExtension
    static final Target target = new Target();

    @Test
    void aMessageWithAnotherTokenDoesNothing() {
        var guest = target.guest();
        var page = RawPage.open(guest, "/quiz/" + Target.QUIZ);
        var message = page.message(RawPage.click(page.button("Start quiz")));
        page.post(
                message.put("csrfToken", "00000000-0000-0000-0000-000000000000").toString());
        page.post(message.without("csrfToken").toString());
        assertThat(Target.keptOf(guest)).doesNotContain(Target.QUIZ);
    }

    @Test
    void aMessageFromAnotherBrowserDoesNothing() {
        var victim = target.guest();
        var page = RawPage.open(victim, "/quiz/" + Target.QUIZ);
        String message = page.message(RawPage.click(page.button("Start quiz"))).toString();
        var thief = target.guest();
        RawPage.open(thief, "/"); // has a page of the same number
        assertThat(page.postAs(thief, message).body()).doesNotContain(Target.QUIZ);
        assertThat(page.postAs(new Browser(target.port()), message).body()).doesNotContain(Target.QUIZ);
        assertThat(Target.keptOf(victim) + Target.keptOf(thief)).doesNotContain(Target.QUIZ);
    }

    @Test
    void aMessageThatIsSentAgainActsOnce() {
        var page = RawPage.open(target.instructor(), "/teach");
        String name = "Replayed " + System.nanoTime();
        var field = page.all("vaadin-text-field").getLast();
        String message = page.message(
                        RawPage.property(field, "value", RawPage.text(name)), RawPage.click(page.button("New class")))
                .toString();
        for (int i = 0; i < 3; i++) {
            assertThat(page.post(message).statusCode()).isLessThan(500);
        }
        String classes = RawPage.open(target.instructor(), "/teach").heard();
        assertThat(classes.split("\"value\":\"" + name + "\"", -1))
                .as("its name, once: " + classes)
                .hasSize(2);
    }

    @Test
    void askingForWhatTheScreenDoesNotOfferGetsNothing() {
        var page = RawPage.open(target.guest(), "/quiz/" + Target.QUIZ);
        page.tell(RawPage.click(page.button("Start quiz")));
        assertThat(page.all("salient-question")).isNotEmpty();
        int around = page.all("salient-attempt").getFirst();
        for (int question : page.all("salient-question")) {
            String id = page.value(question, "question-id").asString();
            for (String name : new String[] {"check", "retry-wanted", "objection", "part-finished", "time-over"}) {
                var data = JSON.createObjectNode().put("event.detail.text", "x").put("event.detail.part", "1");
                page.tell(RawPage.event(around, name, data.put("event.detail.question", id)));
                page.tell(RawPage.event(question, name, data));
            }
            for (String step : new String[] {"0", "-1", "7", "2147483647", "1e300", "null", "\"x\"", "{}"}) {
                var data = JSON.createObjectNode().put("event.detail.question", id);
                data.set("event.detail.step", JSON.readTree(step));
                page.tell(RawPage.event(around, "hint-wanted", data));
            }
        }
        for (String id : new String[] {"null", "7", "{}", "\"no-such-question\"", "\"\""}) {
            var data = JSON.createObjectNode().put("event.detail.step", 1).put("event.detail.text", "x");
            data.set("event.detail.question", JSON.readTree(id));
            page.tell(RawPage.event(around, "hint-wanted", data));
            page.tell(RawPage.event(around, "objection", data));
        }
        assertThat(page.heard()).doesNotContain(REVIEWED);
        assertThat(page.goTo("/quiz/" + Target.QUIZ)).contains("Continue quiz");
    }

    @Test
    void whatTheServerSaysOfAQuestionCannotBeOverwritten() {
        var guest = target.guest();
        var page = RawPage.open(guest, "/quiz/" + Target.QUIZ);
        page.tell(RawPage.click(page.button("Start quiz")));
        int question = page.all("salient-question").getFirst();
        String address = "/attempt/" + page.attempt();
        for (String name : new String[] {"view", "review", "readonly", "innerHTML", "outerHTML", "given", "hints"}) {
            page.tell(RawPage.property(question, name, RawPage.text("<img src=x onerror=forged()>")));
        }
        page.tell(RawPage.property(page.all("salient-outbox").getFirst(), "attempt", RawPage.text("forged")));
        assertThat(RawPage.open(guest, address).heard()).doesNotContain("forged");
    }

    @Test
    void aHiddenFieldKeepsWhatItHas() {
        var learner = target.student(23);
        var page = RawPage.open(learner, "/today");
        assertThat(page.hidden()).as("hidden parts of %s", page.heard()).isNotEmpty();
        for (int hidden : page.hidden()) {
            page.tell(RawPage.property(hidden, "value", RawPage.text("2031-05-07")));
        }
        page.tell(RawPage.click(page.button("Save")));
        assertThat(Target.keptOf(learner)).doesNotContain("2031-05-07");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "{",
                "null",
                "[]",
                "{}",
                "7",
                "\"text\"",
                "{\"csrfToken\":null,\"rpc\":null,\"syncId\":null,\"clientId\":null}",
                "{\"csrfToken\":\"TOKEN\",\"rpc\":[null],\"syncId\":0,\"clientId\":0}",
                "{\"csrfToken\":\"TOKEN\",\"rpc\":{},\"syncId\":\"x\",\"clientId\":[]}",
                "{\"csrfToken\":\"TOKEN\",\"rpc\":[{\"type\":\"no-such\"}],\"syncId\":0,\"clientId\":1}",
                "{\"csrfToken\":\"TOKEN\",\"rpc\":[{\"type\":\"event\",\"node\":99999999}],\"syncId\":0,\"clientId\":1}",
                "{\"csrfToken\":\"TOKEN\",\"rpc\":[{\"type\":\"navigation\",\"location\":\"teach\"}],\"syncId\":0,\"clientId\":1}",
                "{\"csrfToken\":\"TOKEN\",\"rpc\":[{\"type\":\"publishedEventHandler\",\"node\":1,\"templateEventMethodName\":\"getClass\",\"templateEventMethodArgs\":[],\"promise\":0}],\"syncId\":0,\"clientId\":1}"
            })
    void rubbishIsNoReasonToBreak(String body) {
        var guest = target.guest();
        var page = RawPage.open(guest, "/claims");
        String token = page.message().path("csrfToken").asString();
        var answer = page.post(body.replace("TOKEN", token));
        assertThat(answer.body()).doesNotContain("Exception", "at com.vaadin", "at app.salient", Target.CLASS);
        assertThat(answer.statusCode()).isLessThan(500);
        assertThat(guest.get("/claims").statusCode()).isEqualTo(200);
    }
}

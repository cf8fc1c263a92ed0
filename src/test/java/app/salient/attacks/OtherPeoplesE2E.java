package app.salient.attacks;

import static org.assertj.core.api.Assertions.assertThat;

import app.salient.testing.Browser;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** Addresses of other people's attempts and classes, in the hands of those they are not meant for. */
class OtherPeoplesE2E {
    private static final Pattern UUID = Pattern.compile("[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}");

    @RegisterExtension
    static final Target target = new Target();

    private static String classroom = "";
    private static String student = "";

    /** What every screen of the class shows to its instructor. */
    private static final List<String> WORDS = List.of(Target.CLASS, "student01", "student07");

    @BeforeAll
    static void whatOnlyTheInstructorKnows() {
        var page = RawPage.open(target.instructor(), "/teach");
        classroom = first(page.heard(), "teach/class/");
        page.goTo("/teach/class/" + classroom);
        student = first(page.heard(), "teach/class/" + classroom + "/student/");
        assertThat(page.heard()).contains(WORDS);
    }

    private static String first(String text, String before) {
        var id = Pattern.compile(before + "(" + UUID + ")").matcher(text);
        assertThat(id.find()).as(before + " in " + text).isTrue();
        return id.group(1);
    }

    @Test
    void theScreensOfAClassSayNothingToItsStudentsOrToAGuest() {
        Stream.of(target.guest(), target.student(20)).forEach(who -> {
            var page = RawPage.open(who, "/claims");
            for (String below : new String[] {
                "",
                "/print",
                "/question/anything",
                "/quiz/" + Target.QUIZ,
                "/student/" + student,
                "/student/" + student + "/attempt/" + student,
                "/assign",
                "/settings",
                "/marking",
                "/hand-ins",
                "/enrol"
            }) {
                page.goTo("/teach/class/" + classroom + below);
            }
            page.goTo("/teach");
            page.goTo("/content");
            assertThat(page.heard()).doesNotContain("student07", "Hand-ins", "join code");
        });
    }

    @Test
    void someoneElsesAttemptLooksLikeNone() {
        var owner = target.guest();
        var theirs = RawPage.open(owner, "/quiz/" + Target.QUIZ);
        theirs.tell(RawPage.click(theirs.button("Start quiz")));
        assertThat(theirs.all("salient-outbox")).as(theirs.heard()).isNotEmpty();
        String attempt = theirs.attempt().toString();
        String answer = "{\"answers\":[{\"question\":\"x\",\"seq\":1}]}";
        for (Browser who : List.of(target.guest(), target.student(22), target.instructor())) {
            var page = RawPage.open(who, "/attempt/" + attempt);
            assertThat(page.all("salient-question")).isEmpty();
            var none = RawPage.open(who, "/attempt/00000000-0000-4000-8000-000000000000");
            assertThat(shape(page)).isEqualTo(shape(none));
            var sent = who.postJson("/api/attempts/" + attempt + "/answers", answer, "X-Salient", "1");
            assertThat(sent.statusCode()).isEqualTo(404);
        }
    }

    /** What a page is made of, without the numbers of its nodes. */
    private static List<Integer> shape(RawPage page) {
        return Stream.of("h1", "p", "a", "vaadin-button")
                .map(tag -> page.all(tag).size())
                .toList();
    }

    @Test
    void takingAlongGivesNobodyAnothersWork() {
        String own = Target.keptOf(target.student(1));
        assertThat(own).contains("student01").doesNotContain("student02", "student07");
        var nobody = new Browser(target.port());
        assertThat(nobody.send(nobody.request("/api/me/salient.json").GET()).statusCode())
                .isEqualTo(401);
    }
}

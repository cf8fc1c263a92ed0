package app.salient.study.ui.quiz;

import static org.assertj.core.api.Assertions.assertThat;

import app.salient.design.Link;
import app.salient.lesson.SampleCourse;
import app.salient.study.AttemptId;
import app.salient.study.AttemptKind;
import app.salient.study.answering.AnswerChange;
import app.salient.study.answering.Answering;
import app.salient.study.answering.Starting;
import app.salient.study.answering.Studying;
import app.salient.study.reading.Reading;
import app.salient.study.ui.question.ResponseField;
import app.salient.testing.ViewTest;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.dom.DomEvent;
import com.vaadin.flow.internal.nodefeature.ElementListenerMap;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.annotation.DirtiesContext;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;
import tools.jackson.databind.json.JsonMapper;

/** Where to begin and where to end: the placement check and the final test, on a course that has both. */
@DirtiesContext
class PlacementJourneyTest extends ViewTest {
    private static final Path FOLDER = course();

    private static Path course() {
        try {
            return SampleCourse.in(Files.createTempDirectory("salient-course"))
                    .withTests()
                    .folder();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @DynamicPropertySource
    static void course(DynamicPropertyRegistry registry) {
        registry.add("salient.lessons", FOLDER::toString);
    }

    @Autowired
    Starting starting;

    @Autowired
    Answering answering;

    @Autowired
    Studying studying;

    @Autowired
    Reading reading;

    @Test
    void bothStandOnTheSpineAroundTheLessons() {
        open("");
        assertThat(stops()).containsExactly("Placement check", "Reading the sea", "Spring and neap", "Final test");
        assertThat(words())
                .contains("Five questions propose where to begin. Both routes stay open.")
                .contains("15 questions over all lessons, drawn from 18 each time.");
    }

    @Test
    void saysBeforeItStartsThatItOnlyProposes() {
        open("quiz/placement");
        assertThat(title()).isEqualTo("Placement check");
        assertThat(words()).contains("Both routes stay open.", "It counts for nothing.");
        assertThat(find(Button.class, screen()).all())
                .extracting(Button::getText)
                .containsExactly("Start quiz");
    }

    @Test
    void proposesTheShortRouteToWhoKnowsFourOfFive() {
        take("placement", 4);
        assertThat(title()).isEqualTo("The short route would do for you");
        assertThat(words())
                .contains("Placement check: 4 of 5 right", "1 lessons, about")
                .doesNotContain("Your mark");
        assertThat(primary().getText()).isEqualTo("Take the short route");
        assertThat(primary().getHref()).isEqualTo("/lesson/spring-and-neap");
        assertThat(find(Link.class, screen())
                        .withText("Take the full route")
                        .single()
                        .getHref())
                .isEqualTo("/lesson/reading-the-sea");
        assertThat(find(ResponseField.class, screen()).all())
                .hasSize(5)
                .allSatisfy(field ->
                        assertThat(field.getElement().getPropertyRaw("review")).isNotNull());
        open("");
        assertThat(words()).contains("Proposed: the short route").containsOnlyOnce("On the short route");
    }

    @Test
    void goesOnAlongTheRouteThatWasProposed() {
        take("placement", 4);
        open("");
        assertThat(primary().getText()).isEqualTo("Start reading: Spring and neap");
        assertThat(words()).contains("You follow the short route: 1 lessons");
        reading.sectionInView("reading-the-sea", "twice-a-day");
        open("");
        assertThat(primary().getText()).as("a look beside the route").isEqualTo("Start reading: Spring and neap");
        open("today");
        assertThat(words()).contains("Start reading: Spring and neap");
    }

    @Test
    void changesToTheOtherRouteAndBack() {
        take("placement", 4);
        open("");
        press("Take the full route instead");
        assertThat(primary().getText()).isEqualTo("Start reading: Reading the sea");
        assertThat(words()).contains("Proposed: the short route").doesNotContain("On the short route");
        open("");
        assertThat(primary().getText()).isEqualTo("Start reading: Reading the sea");
        press("Take the short route instead");
        assertThat(primary().getText()).isEqualTo("Start reading: Spring and neap");
    }

    @Test
    void followsTheRouteThatWasTakenBesideTheProposedOne() {
        take("placement", 3);
        clicks(find(Link.class, screen()).withText("Take the short route").single());
        open("");
        assertThat(primary().getText()).isEqualTo("Start reading: Spring and neap");
    }

    @Test
    void leadsToTheFinalTestAfterTheShortRouteAndThenToTheRest() {
        take("placement", 5);
        reading.sectionRead("spring-and-neap", "sun-and-moon");
        take("spring-and-neap", 0);
        open("");
        assertThat(primary().getText()).isEqualTo("Take the quiz: Final test");
        take("final-test", 0);
        open("");
        assertThat(primary().getText()).isEqualTo("Start reading: Reading the sea");
    }

    @Test
    void proposesTheFullRouteToOthersAndKeepsTheShortOneOpen() {
        take("placement", 3);
        assertThat(title()).isEqualTo("The full route would serve you best");
        assertThat(primary().getHref()).isEqualTo("/lesson/reading-the-sea");
        assertThat(find(Link.class, screen())
                        .withText("Take the short route")
                        .single()
                        .getHref())
                .isEqualTo("/lesson/spring-and-neap");
        open("");
        assertThat(words()).contains("Proposed: the full route").doesNotContain("On the short route");
    }

    @Test
    void drawsTheFinalTestAndShowsItsMark() {
        take("final-test", 15);
        assertThat(title()).isEqualTo("15 of 15 questions right");
        assertThat(words()).contains("Your mark");
        open("");
        assertThat(words()).contains("Best result 100 per cent");
    }

    @Test
    void comesLastAmongTheNextSteps() {
        List.of("twice-a-day", "who-measures").forEach(section -> reading.sectionRead("reading-the-sea", section));
        reading.sectionRead("spring-and-neap", "sun-and-moon");
        List.of("reading-the-sea", "spring-and-neap").forEach(quiz -> take(quiz, 0));
        open("");
        assertThat(primary().getText()).isEqualTo("Take the quiz: Final test");
        starting.start("final-test", AttemptKind.GRADED);
        open("");
        assertThat(primary().getText()).isEqualTo("Continue the quiz: Final test");
    }

    /** A link is followed by the browser; the server hears of it besides. */
    private static void clicks(Link link) {
        var event = new DomEvent(link.getElement(), "click", JsonMapper.shared().createObjectNode());
        link.getElement().getNode().getFeature(ElementListenerMap.class).fireEvent(event);
    }

    private void take(String quiz, int right) {
        AttemptId attempt = starting.start(quiz, AttemptKind.GRADED).attempt().orElseThrow();
        studying.sheet(attempt).items().stream()
                .limit(right)
                .forEach(item -> answering.answer(
                        attempt,
                        List.of(new AnswerChange(
                                item.questionId(),
                                1,
                                "{\"kind\":\"choice\",\"chosen\":[\"twice\"]}",
                                null,
                                false,
                                null))));
        studying.handIn(attempt);
        open("attempt/" + attempt);
    }

    private List<String> stops() {
        return find(H3.class, screen()).all().stream()
                .map(stop -> stop.getElement().getTextRecursively())
                .toList();
    }

    private Link primary() {
        return find(Link.class, screen()).withClassName("primary").single();
    }
}

package app.salient.study.ui.quiz;

import static app.salient.testing.Visitors.as;
import static org.assertj.core.api.Assertions.assertThat;

import app.salient.classroom.ClassLife;
import app.salient.classroom.Joining;
import app.salient.classroom.Teaching;
import app.salient.design.Link;
import app.salient.lesson.Lessons;
import app.salient.question.Questions;
import app.salient.study.AttemptId;
import app.salient.study.AttemptKind;
import app.salient.study.answering.AnswerChange;
import app.salient.study.answering.Answering;
import app.salient.study.answering.Starting;
import app.salient.study.answering.Studying;
import app.salient.testing.ViewTest;
import app.salient.testing.Visitors;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.context.TestPropertySource;

/** What a result says first, on a quiz of twelve questions and 19 points, one of which waits for a person. */
@TestPropertySource(properties = "salient.lessons=src/test/resources/kinds-course")
class ResultPageTest extends ViewTest {
    private static final String RIGHT = "{\"kind\":\"choice\",\"chosen\":[\"moon\",\"sun\"]}";
    private static final String PARTLY = "{\"kind\":\"choice\",\"chosen\":[\"moon\"]}";
    private static final String WRONG = "{\"kind\":\"choice\",\"chosen\":[\"wind\"]}";
    private static final String ESSAY = "{\"kind\":\"essay\",\"text\":\"Ships lie in calm water behind it.\"}";

    @Autowired
    Lessons lessons;

    @Autowired
    Starting starting;

    @Autowired
    Answering answering;

    @Autowired
    Studying studying;

    @Autowired
    Teaching teaching;

    @Autowired
    ClassLife classes;

    @Autowired
    Joining joining;

    private @Nullable AttemptId attempt;

    @Test
    void countsTheQuestionsThatAreRight() {
        handIn(Map.of("sea-choice", RIGHT));
        assertThat(title()).isEqualTo("1 of 12 questions right");
        assertThat(words()).contains("1 right", "11 not answered").doesNotContain("partly right", "not right");
    }

    @Test
    void leadsWithThePointsWhenNoneIsRightAndSomeArePartlyRight() {
        handIn(Map.of("sea-choice", PARTLY));
        assertThat(title()).isEqualTo("1 of 19 points");
        assertThat(words()).contains("1 partly right", "11 not answered");
    }

    @Test
    void saysWhatIsNotRight() {
        handIn(Map.of("sea-choice", WRONG));
        assertThat(title()).isEqualTo("0 of 12 questions right");
        assertThat(words()).contains("1 not right", "11 not answered");
    }

    @Test
    void saysHowManyPointsMayStillComeOfWhatIsNotMarkedYet() {
        handIn(Map.of("sea-choice", RIGHT, "sea-essay", ESSAY));
        assertThat(title()).isEqualTo("1 of 12 questions right");
        assertThat(words())
                .contains("1 right", "1 not marked yet", "10 not answered")
                .contains("Nobody marks texts outside a class, so up to 3 points cannot be counted here.")
                .contains("2 of 19 points")
                .doesNotContain("so far");
        assertThat(find(Link.class, screen()).all().stream()
                        .filter(link -> link.getText().equals("Judge yours on Today"))
                        .map(Link::getHref))
                .containsExactly("/today");
    }

    @Test
    void leavesATextToTheInstructorOfAClassThatIsTaught() {
        var instructor = cast.instructor("Ms Korhonen");
        var made = as(instructor, () -> teaching.newClass("History 9B", ZoneOffset.UTC));
        Visitors.signIn(cast.student("Anna"));
        joining.join(made.code());
        handIn(Map.of("sea-essay", ESSAY));
        assertThat(words())
                .contains("1 text is for your instructor to mark, who may add up to 3 points.")
                .contains("0 of 19 points so far")
                .doesNotContain("outside a class");

        as(instructor, () -> classes.archive(made.id()));
        open("");
        open("attempt/" + attempt);
        assertThat(words()).contains("Nobody marks texts outside a class");
    }

    @Test
    void doesNotSayThatNothingWasRightWhileSomethingIsNotMarkedYet() {
        handIn(Map.of("sea-essay", ESSAY));
        assertThat(title()).isEqualTo("Handed in");
    }

    @Test
    void sendsNobodyBackToASectionForAnAnswerThatIsNotMarkedYet() {
        var random = new Random(1);
        handIn(lessons.current().quiz("the-sea").orElseThrow().questions().stream()
                .collect(Collectors.toMap(
                        question -> question.id().value(),
                        question -> Questions.sampleResponse(question, true, random))));
        assertThat(title()).isEqualTo("11 of 12 questions right");
        assertThat(words()).contains("Nothing so far; some answers are not marked yet.");
    }

    @Test
    void saysOfAPracticeThatNobodyMarksItsTexts() {
        handIn(AttemptKind.PRACTICE, Map.of("sea-essay", ESSAY));
        assertThat(words())
                .contains("Nobody marks the texts of a practice, so up to 3 points cannot be counted here.")
                .doesNotContain("outside a class");
    }

    private void handIn(Map<String, String> responses) {
        handIn(AttemptKind.GRADED, responses);
    }

    private void handIn(AttemptKind kind, Map<String, String> responses) {
        var begun = starting.start("the-sea", kind).attempt().orElseThrow();
        responses.forEach((question, json) ->
                answering.answer(begun, List.of(new AnswerChange(question, 1, json, null, false, null))));
        studying.handIn(begun);
        attempt = begun;
        open("attempt/" + begun);
    }
}

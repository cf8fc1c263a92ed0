package app.salient.study.ui.home;

import static app.salient.testing.Visitors.as;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.fail;

import app.salient.account.Visitor;
import app.salient.design.Link;
import app.salient.lesson.Lessons;
import app.salient.lesson.SampleCourse;
import app.salient.study.AttemptId;
import app.salient.study.Remedy;
import app.salient.study.StudyPaths;
import app.salient.study.answering.Answering;
import app.salient.study.answering.Starting;
import app.salient.study.answering.Studying;
import app.salient.study.correction.ChangeReport;
import app.salient.study.correction.CorrectedCourse;
import app.salient.study.correction.Correcting;
import app.salient.study.correction.Decision;
import app.salient.testing.SteppingClock;
import app.salient.testing.ViewTest;
import com.vaadin.flow.component.html.Div;
import java.nio.file.Path;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.annotation.DirtiesContext;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;

/** Learners are told at home which of their marks a correction changed. */
@DirtiesContext
class CorrectionNewsTest extends ViewTest {
    private static final Path FOLDER = CorrectedCourse.folder();

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
    Correcting correcting;

    @Autowired
    ChangeReport changes;

    @Autowired
    Lessons lessons;

    @Autowired
    SteppingClock clock;

    private CorrectedCourse course;
    private Visitor instructor;
    private AttemptId attempt;
    private UUID correction;

    @BeforeEach
    void myAnswerIsCorrected() {
        course = new CorrectedCourse(new SampleCourse(FOLDER), lessons, clock, starting, answering);
        instructor = cast.instructor("Ms Korhonen");
        attempt = course.answered(me, "once");
        studying.handIn(attempt);
        course.turnTheKey();
        correction = as(instructor, () -> {
            var plan = changes.undecided().getFirst().plan(Remedy.RESCORE, false);
            return correcting.decide(plan, "The <b>tables</b> were read wrongly.") instanceof Decision.Made made
                    ? made.id()
                    : fail("not made");
        });
    }

    @AfterEach
    void theKeyTurnsBack() {
        course.turnTheKeyBack();
    }

    @Test
    void saysWhatChangedAndWhy() {
        open("");
        assertThat(words())
                .contains("Corrected on 1 September 2026", "Your mark went from 0 of 1 to 1 of 1.")
                .contains("The <b>tables</b> were read wrongly.");
        assertThat(find(Div.class, screen())
                        .withClassName("row-title")
                        .first()
                        .getElement()
                        .getProperty("innerHTML"))
                .isEqualTo("How often does the water rise, case 1?");
        assertThat(find(Link.class, screen())
                        .withText("Look at the result")
                        .single()
                        .getHref())
                .isEqualTo(StudyPaths.attempt(attempt));
    }

    @Test
    void canBePutAway() {
        open("");
        press("Got it");
        assertThat(find(NewsList.class, screen()).all()).isEmpty();
        open("glossary");
        open("");
        assertThat(words()).doesNotContain("Corrected on");
    }

    @Test
    void saysWhenItWasTakenBack() {
        as(instructor, () -> correcting.undo(correction));
        open("");
        assertThat(words())
                .contains("Correction taken back on 1 September 2026")
                .contains("It had moved your mark from 0 of 1 to 1 of 1 and no longer holds.");
    }
}

package app.salient.insight.ui;

import static app.salient.testing.Visitors.as;
import static app.salient.testing.Visitors.guest;
import static org.assertj.core.api.Assertions.assertThat;

import app.salient.account.Visitor;
import app.salient.classroom.Joining;
import app.salient.classroom.Teaching;
import app.salient.design.Link;
import app.salient.lesson.Lessons;
import app.salient.lesson.SampleCourse;
import app.salient.study.AttemptId;
import app.salient.study.Remedy;
import app.salient.study.answering.Answering;
import app.salient.study.answering.Starting;
import app.salient.study.answering.Studying;
import app.salient.study.correction.ChangeReport;
import app.salient.study.correction.CorrectedCourse;
import app.salient.study.objection.Objecting;
import app.salient.testing.SteppingClock;
import app.salient.testing.ViewTest;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.html.NativeTableRow;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.component.textfield.TextArea;
import java.nio.file.Path;
import java.time.ZoneOffset;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.annotation.DirtiesContext;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;

/** From the list of what has changed to a correction, and back. Under the first key "twice" is right, under the second "once". */
@DirtiesContext
class CorrectionJourneyTest extends ViewTest {
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
    Objecting objecting;

    @Autowired
    Teaching teaching;

    @Autowired
    Joining joining;

    @Autowired
    ChangeReport changes;

    @Autowired
    Lessons lessons;

    @Autowired
    SteppingClock clock;

    private CorrectedCourse course;
    private Visitor anna;
    private final Visitor stranger = guest();
    private AttemptId ofAnna;
    private AttemptId ofStranger;

    @Override
    protected Visitor visitor() {
        return cast.instructor("Ms Korhonen");
    }

    @BeforeEach
    void twoHaveAnswered() {
        course = new CorrectedCourse(new SampleCourse(FOLDER), lessons, clock, starting, answering);
        var code = teaching.newClass("History 9B", ZoneOffset.UTC).code();
        anna = cast.student("Anna");
        as(anna, () -> joining.join(code));
        ofAnna = course.answered(anna, "once");
        ofStranger = course.answered(stranger, "twice");
        as(anna, () -> studying.handIn(ofAnna));
        as(stranger, () -> studying.handIn(ofStranger));
        course.turnTheKey();
    }

    @AfterEach
    void theKeyTurnsBack() {
        course.turnTheKeyBack();
    }

    @Test
    void leadsFromWhatChangedToTheDecision() {
        open("content");
        assertThat(words())
                .contains("Changed since it was answered", "answers would be marked otherwise")
                .contains("Option \u201conce\u201d, counts as right");
        assertThat(links("Decide")).contains(address());
    }

    @Test
    void showsWhatWouldChangeForWhomBeforeItIsDecided() {
        openTheChange();
        assertThat(rowOf("Anna")).containsExactly("Anna", "Reading the sea", "0 \u2192 1", "0 of 6 \u2192 1 of 6");
        assertThat(words()).contains("none goes down");
        assertThat(rowsOf("Somebody outside your classes"))
                .anySatisfy(row -> assertThat(row).contains("1, as before", "1 of 6"));
        test(find(Checkbox.class, screen()).single()).click();
        assertThat(rowsOf("Somebody outside your classes"))
                .anySatisfy(row -> assertThat(row).contains("1 \u2192 0", "1 of 6 \u2192 0 of 6"));
        assertThat(words()).containsPattern("[1-9]\\d* (goes|go) down");
    }

    @Test
    void saysWhyTheTickMeansNothingForFullMarks() {
        openTheChange();
        test(find(Checkbox.class, screen()).single()).click();
        choose(Remedy.FULL_MARKS);
        var tick = find(Checkbox.class, screen()).single();
        assertThat(tick.isEnabled()).isFalse();
        assertThat(tick.getValue()).isFalse();
        assertThat(tick.getHelperText()).isEqualTo("With this choice no answer can lose points.");
    }

    @Test
    void offersTheReasonThatTheChangeLogGives() {
        new SampleCourse(FOLDER).write("changes.yaml", """
                - date: 2026-09-01
                  kind: corrected
                  question: sea-1
                  what: Another option is right.
                  why: The tables were read wrongly.
                """);
        course.turnTheKeyBack();
        course.turnTheKey();
        try {
            openTheChange();
            assertThat(find(TextArea.class, screen()).single().getValue()).isEqualTo("The tables were read wrongly.");
        } finally {
            new SampleCourse(FOLDER).write("changes.yaml", "[]");
        }
    }

    @Test
    void asksForAReasonBesideTheField() {
        openTheChange();
        press("Correct");
        var reason = find(TextArea.class, screen()).single();
        assertThat(reason.isInvalid()).isTrue();
        assertThat(reason.getErrorMessage()).startsWith("Say why");
        assertThat(screen()).isInstanceOf(ChangeView.class);
    }

    @Test
    void correctsAndCanTakeItBack() {
        openTheChange();
        test(find(TextArea.class, screen()).single()).setValue("The tables were read wrongly.");
        press("Correct");
        assertThat(screen()).isInstanceOf(ContentView.class);
        assertThat(words())
                .contains("Corrected: ", "Marked again by the corrected question", "The tables were read wrongly.")
                .contains("Nothing is left to decide.")
                .contains("until 8 September 2026");
        press("Take back");
        assertThat(words()).contains("Taken back on 1 September 2026", "learners are told");
        assertThat(links("Decide")).contains(address());
    }

    @Test
    void doesNotOfferToMarkByAQuestionThatIsGone() {
        course.turnTheKeyBack();
        course.renameTheQuestion();
        try {
            openTheChange();
            assertThat(remedies().getListDataView().getItems())
                    .containsExactly(Remedy.KEEP, Remedy.FULL_MARKS, Remedy.DROP);
            assertThat(words()).contains("The course no longer asks this question");
        } finally {
            new SampleCourse(FOLDER).replace(SampleCourse.QUIZ, "id: sea-one\n", "id: sea-1\n");
            course.turnTheKey();
        }
    }

    @Test
    void settlesWhatALearnerSays() {
        as(stranger, () -> {
            objecting.object(ofStranger, "sea-1", "It was twice on my coast.");
            return true;
        });
        open("content");
        assertThat(words()).contains("It was twice on my coast.");
        assertThat(links("The question has changed: decide about it")).contains(address());
        test(find(TextArea.class, screen()).single()).setValue("Thank you, we look at it.");
        press("Settle");
        assertThat(words()).contains("Settled.").doesNotContain("It was twice on my coast.");
    }

    @Test
    void keepsWhatIsTypedToOneLearnerWhileAnotherIsAnswered() {
        as(anna, () -> objecting.object(ofAnna, "sea-1", "It was never on mine."));
        as(stranger, () -> objecting.object(ofStranger, "sea-1", "It was twice on my coast."));
        open("content");
        var replies = find(TextArea.class, screen()).all();
        test(replies.getFirst()).setValue("Thank you.");
        test(replies.getLast()).setValue("Which coast?");
        test(find(Button.class, screen()).withText("Settle").all().getFirst()).click();
        assertThat(words()).contains("Settled.");
        assertThat(find(TextArea.class, screen()).single().getValue()).isEqualTo("Which coast?");
        press("Settle");
        assertThat(find(TextArea.class, screen()).all()).isEmpty();
    }

    @Test
    void tellsWhichClaimHasAnotherVerdict() {
        course.changeTheVerdict();
        try {
            open("content");
            assertThat(words())
                    .contains("Claims that changed", "Another verdict", "Used in ", "Accurate", "Contested")
                    .doesNotContain("Other words, same verdict");
        } finally {
            new SampleCourse(FOLDER).replace("claims.yaml", "verdict: contested", "verdict: accurate");
        }
    }

    @Test
    void knowsNoChangeThatIsNotThere() {
        open("content/change/sea-1/rubbish");
        assertThat(title()).isEqualTo("There is nothing at this address");
        open("content/change/sea-2/" + from());
        assertThat(title()).isEqualTo("There is nothing at this address");
    }

    private String from() {
        return changes.undecided().stream()
                .filter(change -> change.questionId().equals("sea-1"))
                .findFirst()
                .orElseThrow()
                .from();
    }

    private String address() {
        return ChangeView.path("sea-1", from());
    }

    private void openTheChange() {
        open(address().substring(1));
        assertThat(title()).isEqualTo("Correct the marks of a question");
    }

    @SuppressWarnings("unchecked") // the one group on the screen
    private RadioButtonGroup<Remedy> remedies() {
        return find(RadioButtonGroup.class, screen()).single();
    }

    private void choose(Remedy remedy) {
        remedies().setValue(remedy);
    }

    private List<String> links(String text) {
        return find(Link.class, screen()).withText(text).all().stream()
                .map(Link::getHref)
                .toList();
    }

    private List<String> rowOf(String learner) {
        return rowsOf(learner).getFirst();
    }

    private List<List<String>> rowsOf(String learner) {
        return find(NativeTableRow.class, screen()).all().stream()
                .map(row -> row.getChildren()
                        .map(cell -> cell.getElement().getTextRecursively())
                        .toList())
                .filter(cells -> cells.getFirst().equals(learner))
                .toList();
    }
}

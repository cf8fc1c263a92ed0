package app.salient.insight.ui;

import static app.salient.testing.Visitors.as;
import static org.assertj.core.api.Assertions.assertThat;

import app.salient.account.Visitor;
import app.salient.classroom.Assigning;
import app.salient.classroom.AssignmentPlan;
import app.salient.classroom.ClassroomCard;
import app.salient.classroom.Joining;
import app.salient.classroom.Teaching;
import app.salient.insight.ClassProgress;
import app.salient.lesson.Delivery;
import app.salient.study.AttemptId;
import app.salient.study.AttemptKind;
import app.salient.study.answering.AnswerChange;
import app.salient.study.answering.Answering;
import app.salient.study.answering.Starting;
import app.salient.study.answering.Studying;
import app.salient.study.reading.Reading;
import app.salient.testing.ViewTest;
import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.grid.GridTester;
import com.vaadin.flow.component.textfield.TextField;
import java.time.ZoneOffset;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

class ClassViewTest extends ViewTest {
    private static final String SEA = "reading-the-sea";

    @Autowired
    Teaching teaching;

    @Autowired
    Assigning assigning;

    @Autowired
    Joining joining;

    @Autowired
    Reading reading;

    @Autowired
    Starting starting;

    @Autowired
    Studying studying;

    @Autowired
    Answering answering;

    private ClassroomCard card;

    @Override
    protected Visitor visitor() {
        return cast.instructor("Ms Harbour");
    }

    @BeforeEach
    void aClass() {
        card = teaching.newClass("History 9B", ZoneOffset.UTC);
    }

    @Test
    void saysInWordsWhereEachStudentStands() {
        joined("Anna");
        var bo = joined("Bo");
        as(bo, () -> reading.sectionRead(SEA, "twice-a-day"));
        var cem = joined("Cem");
        answer(cem, start(cem), 2);
        var dee = joined("Dee");
        var taken = start(dee);
        answer(dee, taken, 5);
        as(dee, () -> studying.handIn(taken));

        open("teach/class/" + card.id());

        assertThat(row(0)).containsExactly("not started", "not started");
        assertThat(row(1)).containsExactly("1 of 2 sections", "not started");
        assertThat(row(2)).containsExactly("answering, 2 so far, 0 of 2 sections", "not started");
        assertThat(row(3)).containsExactly("5 of 6 points, 0 of 2 sections", "not started");
        assertThat(tints(SEA)).containsExactly("level-0", "level-1", "level-2", "level-4");
        assertThat(tints("spring-and-neap")).containsOnly("level-0");
    }

    @Test
    void tintsAResultBelowSeventyPerCentLighter() {
        var anna = joined("Anna");
        var taken = start(anna);
        answer(anna, taken, 4);
        as(anna, () -> studying.handIn(taken));
        open("teach/class/" + card.id());
        assertThat(tints(SEA)).containsExactly("level-3");
    }

    @Test
    void beginsWithWhoHasNotStartedAndWhoIsStuck() {
        joined("Anna");
        var bo = joined("Bo");
        var taken = start(bo);
        answer(bo, taken, 1);
        as(bo, () -> studying.handIn(taken));
        open("teach/class/" + card.id());
        assertThat(list(0))
                .contains("Not started", "Anna", "Nothing read, nothing answered")
                .doesNotContain("Bo");
        assertThat(list(1))
                .contains("Stuck", "Bo", "Result that counts: 1 of 6 points", "Missed:")
                .doesNotContain("Anna");
        assertThat(list(2)).contains("Questions that misbehave", "too few answers to tell");
    }

    @Test
    void showsTheFirstFewOfALongListAndTheRestAtAPress() {
        for (int i = 1; i <= 7; i++) {
            joined("Student " + i);
        }
        open("teach/class/" + card.id());
        assertThat(list(0)).contains("Student 5").doesNotContain("Student 6");
        press("Show all 7");
        assertThat(list(0)).contains("Student 6", "Student 7", "Show fewer");
        press("Show fewer");
        assertThat(list(0)).doesNotContain("Student 6");
    }

    @Test
    void callsNobodyFailedWhoHasNotBegunWhatIsOpen() {
        joined("Anna");
        var plan = new AssignmentPlan(SEA, Delivery.HOMEWORK, null, null, null, null);
        assigning.assign(card.id(), plan);
        open("teach/class/" + card.id());
        assertThat(list(0)).contains("open now: Reading the sea");
        assertThat(words().toLowerCase(java.util.Locale.ROOT)).doesNotContain("failed");
    }

    @Test
    void findsAStudentByAPieceOfTheName() {
        joined("Anna");
        joined("Bo");
        open("teach/class/" + card.id());
        test(find(TextField.class, screen()).withCaption("Find a student").single())
                .setValue("bO");
        assertThat(matrix().size()).isEqualTo(1);
        assertThat(words()).contains("1 of 2 students");
    }

    @Test
    void doesNotExistForAnotherInstructor() {
        var other = cast.instructor("Mr Other");
        var theirs = as(other, () -> teaching.newClass("Not yours", ZoneOffset.UTC));
        open("teach/class/" + theirs.id());
        assertThat(title()).isEqualTo("There is nothing at this address");
        open("teach/class/rubbish");
        assertThat(title()).isEqualTo("There is nothing at this address");
    }

    /** What the cells of a row say after the name. */
    private List<String> row(int number) {
        return List.of(matrix().getCellText(number, 1), matrix().getCellText(number, 2));
    }

    private List<String> tints(String lesson) {
        var column = grid().getColumnByKey(lesson);
        return grid().getListDataView()
                .getItems()
                .map(student -> column.getPartNameGenerator().apply(student))
                .toList();
    }

    private GridTester<Grid<ClassProgress.Student>, ClassProgress.Student> matrix() {
        return test(grid());
    }

    @SuppressWarnings("unchecked")
    private Grid<ClassProgress.Student> grid() {
        return (Grid<ClassProgress.Student>) find(Grid.class, screen()).single();
    }

    /** The words of one of the three lists. */
    private String list(int place) {
        return find(ReasonList.class, screen()).all().get(place).getElement().getTextRecursively();
    }

    private Visitor joined(String name) {
        var student = cast.student(name);
        as(student, () -> joining.join(card.code()));
        return student;
    }

    private AttemptId start(Visitor who) {
        return as(who, () -> starting.start(SEA, AttemptKind.GRADED).attempt()).orElseThrow();
    }

    private void answer(Visitor who, AttemptId attempt, int count) {
        for (int i = 1; i <= count; i++) {
            var change =
                    new AnswerChange("sea-" + i, 1, "{\"kind\":\"choice\",\"chosen\":[\"twice\"]}", null, false, null);
            as(who, () -> answering.answer(attempt, List.of(change)));
        }
    }
}

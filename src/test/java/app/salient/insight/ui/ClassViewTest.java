package app.salient.insight.ui;

import static app.salient.testing.Visitors.as;
import static org.assertj.core.api.Assertions.assertThat;

import app.salient.account.Visitor;
import app.salient.classroom.ClassroomCard;
import app.salient.classroom.Joining;
import app.salient.classroom.Teaching;
import app.salient.study.AnswerChange;
import app.salient.study.Answering;
import app.salient.study.AttemptId;
import app.salient.study.AttemptKind;
import app.salient.study.Reading;
import app.salient.study.Starting;
import app.salient.study.Studying;
import app.salient.testing.ViewTest;
import com.vaadin.flow.component.html.NativeTableCell;
import com.vaadin.flow.component.html.NativeTableRow;
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

        assertThat(row(1)).containsExactly("not started", "not started");
        assertThat(row(2)).containsExactly("1 of 2 sections", "not started");
        assertThat(row(3)).containsExactly("answering, 2 so far, 0 of 2 sections", "not started");
        assertThat(row(4)).containsExactly("5 of 6 points, 0 of 2 sections", "not started");
        assertThat(find(NativeTableCell.class, screen()).all())
                .extracting(cell -> cell.getElement().getAttribute("data-level"))
                .containsExactly("0", "0", "1", "0", "2", "0", "4", "0");
    }

    @Test
    void tintsAResultBelowSeventyPerCentLighter() {
        var anna = joined("Anna");
        var taken = start(anna);
        answer(anna, taken, 4);
        as(anna, () -> studying.handIn(taken));
        open("teach/class/" + card.id());
        assertThat(find(NativeTableCell.class, screen()).first().getElement().getAttribute("data-level"))
                .isEqualTo("3");
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

    private List<String> row(int number) {
        var row = find(NativeTableRow.class, screen()).all().get(number);
        return find(NativeTableCell.class, row).all().stream()
                .map(cell -> cell.getElement().getTextRecursively())
                .toList();
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

package app.salient.insight.ui;

import static app.salient.testing.Visitors.as;
import static org.assertj.core.api.Assertions.assertThat;

import app.salient.account.Visitor;
import app.salient.classroom.ClassroomCard;
import app.salient.classroom.Joining;
import app.salient.classroom.Teaching;
import app.salient.study.AttemptKind;
import app.salient.study.answering.Starting;
import app.salient.study.answering.Studying;
import app.salient.study.marking.Marking;
import app.salient.study.marking.ToMark;
import app.salient.testing.ViewTest;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.textfield.NumberField;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.router.QueryParameters;
import java.time.ZoneId;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

class MarkingViewTest extends ViewTest {
    @Autowired
    Teaching teaching;

    @Autowired
    Joining joining;

    @Autowired
    Starting starting;

    @Autowired
    Studying studying;

    @Autowired
    Marking marking;

    private ClassroomCard card;
    private String path = "";

    @Override
    protected Visitor visitor() {
        return cast.instructor("Ms Harbour");
    }

    @BeforeEach
    void aHandIn() {
        card = teaching.newClass("History 9B", ZoneId.of("Europe/Helsinki"));
        path = "teach/class/" + card.id() + "/marking";
        var student = cast.student("Anna");
        as(student, () -> {
            joining.join(card.code());
            var attempt = starting.start("reading-the-sea", AttemptKind.GRADED)
                    .attempt()
                    .orElseThrow();
            studying.handIn(attempt);
        });
    }

    @Test
    void saysThatNothingWaitsAndWhereTheRestIs() {
        open(path);
        assertThat(words()).contains("Nothing waits for a mark", "What students say is wrong");
    }

    @Test
    void setsAMarkAsideWithAReasonAndTakesItBack() {
        var answer = marking.list(card.id().value(), ToMark.ALL).getFirst();
        UI.getCurrent().navigate(path + "/" + answer.id(), QueryParameters.of("show", "all"));
        assertThat(words()).contains("Anna, handed in", "Computed: 0 of");
        test(find(NumberField.class, screen()).single()).setValue(1.0);
        press("Save and next");
        var comment = find(TextArea.class, screen()).single();
        assertThat(comment.getErrorMessage()).startsWith("Say why the computed mark does not count");
        test(comment).setValue("The key was ambiguous.");
        press("Save and next");
        assertThat(words()).contains("Saved: Anna, 1 of 1 points.");
        UI.getCurrent().navigate(path + "/" + answer.id(), QueryParameters.of("show", "all"));
        assertThat(words()).contains("1 point by Ms Harbour", "The key was ambiguous.");
        press("Take the mark back");
        press("Yes, take it back");
        assertThat(words()).contains("what was computed counts again", "taken back by Ms Harbour");
    }

    @Test
    void refusesPointsOutOfRangeBesideTheField() {
        var answer = marking.list(card.id().value(), ToMark.ALL).getFirst();
        open(path + "/" + answer.id());
        var points = find(NumberField.class, screen()).single();
        points.setValue(7.0);
        press("Save and next");
        assertThat(points.getErrorMessage()).startsWith("Give each part between 0");
    }

    @Test
    void showsReceiptsOfWhatWasHandedIn() {
        open("teach/class/" + card.id() + "/hand-ins");
        assertThat(words()).contains("Anna", "Receipt", "Did not count");
        assertThat(words()).containsPattern("[0-9A-Z]{5}-[0-9A-Z]{5}");
    }

    @Test
    void makesAnAnswerOfAnotherClassLookLikeNone() {
        var answer = marking.list(card.id().value(), ToMark.ALL).getFirst();
        var other = teaching.newClass("Empty", ZoneId.of("Europe/Helsinki"));
        open("teach/class/" + other.id() + "/marking/" + answer.id());
        assertThat(title()).doesNotContain("Marking");
    }
}

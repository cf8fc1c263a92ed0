package app.salient.review.ui;

import static org.assertj.core.api.Assertions.assertThat;

import app.salient.design.Said;
import app.salient.review.Wishing;
import app.salient.study.AttemptKind;
import app.salient.study.answering.AnswerChange;
import app.salient.study.answering.Answering;
import app.salient.study.answering.Starting;
import app.salient.study.answering.Studying;
import app.salient.testing.SteppingClock;
import app.salient.testing.ViewTest;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.dom.DomEvent;
import com.vaadin.flow.internal.nodefeature.ElementListenerMap;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import tools.jackson.databind.node.JsonNodeFactory;

class TodayViewTest extends ViewTest {
    private static final LocalDate EXAM = LocalDate.of(2027, 5, 20);

    @Autowired
    Starting starting;

    @Autowired
    Answering answering;

    @Autowired
    Studying studying;

    @Autowired
    Wishing wishing;

    @Autowired
    SteppingClock clock;

    private void answered(String option, String certainty) {
        var attempt =
                starting.start("reading-the-sea", AttemptKind.GRADED).attempt().orElseThrow();
        String json = "{\"kind\":\"choice\",\"chosen\":[\"" + option + "\"]}";
        answering.answer(attempt, List.of(new AnswerChange("sea-1", 1, json, certainty, false, null)));
        studying.handIn(attempt);
    }

    @Test
    void tellsANewcomerWhatWillBeHere() {
        open("today");
        assertThat(title()).isEqualTo("Nothing to remember yet");
        assertThat(words()).contains("Start reading: Reading the sea");
    }

    @Test
    void beginsTheSessionAndEndsTheDay() {
        answered("once", "sure");
        open("today");
        assertThat(title()).isEqualTo("Nothing to review today");
        clock.forward(Duration.ofDays(1));
        open("");
        assertThat(words()).contains("1 question to review, about 1 min");
        open("today");
        assertThat(title()).isEqualTo("1 question to review");
        assertThat(words()).contains("Of one you were sure");
        press("Start");
        assertThat(title()).isEqualTo("What you have learned");
        browserAnswers("flush", true);
        press("Finish");
        browserAnswers("flush", true);
        assertThat(title()).as("nothing was answered").isEqualTo("1 question to review");
    }

    @Test
    void endsTheDayAlthoughSomethingWasMissedAndOffersItOnceMore() {
        answered("once", "think");
        clock.forward(Duration.ofMinutes(1));
        open("");
        assertThat(words()).doesNotContain("to review");
        open("today");
        assertThat(title()).isEqualTo("Nothing to review today");
        press("Try the one you missed once more");
        assertThat(title()).isEqualTo("What you have learned");
    }

    @Test
    void welcomesBackWithoutReproach() {
        answered("twice", "think");
        clock.forward(Duration.ofDays(90));
        open("today");
        assertThat(title()).isEqualTo("Welcome back");
    }

    @Test
    void showsProgressWithItsRuleAndEveryNumberInATable() {
        open("progress");
        assertThat(words()).contains("Nothing answered yet");
        answered("twice", "sure");
        open("progress");
        assertThat(title()).isEqualTo("You know 1 of 15 questions");
        assertThat(words()).contains("at least 80 per cent");
    }

    @Test
    void saysWhereTheFocusGoesThatTheWishesAreSaved() {
        open("today");
        day("A day you learn for").setValue(EXAM);
        press("Save");
        assertThat(wishing.own().target()).contains(EXAM);
        assertThat(words()).contains("Saved.");
        assertThat(isFocused(find(Said.class, screen()).single())).isTrue();
        open("today");
        assertThat(words()).as("it is old news").doesNotContain("Saved.");
    }

    @Test
    void keepsTheDayWhenWhatIsTypedInItsPlaceCannotBeRead() {
        open("today");
        day("A day you learn for").setValue(EXAM);
        press("Save");
        typesRubbish(day("A day you learn for"));
        press("Save");
        assertThat(day("A day you learn for").isInvalid()).isTrue();
        assertThat(day("A day you learn for").getErrorMessage()).startsWith("Give a date");
        assertThat(isFocused(day("A day you learn for"))).isTrue();
        assertThat(wishing.own().target()).contains(EXAM);
    }

    @Test
    void refusesAPauseThatCannotBeReadOnlyWhileItIsShown() {
        open("today");
        var streak = find(Checkbox.class, screen()).single();
        test(streak).click();
        typesRubbish(day("Pause until"));
        press("Save");
        assertThat(day("Pause until").getErrorMessage()).startsWith("Give a date");
        assertThat(wishing.own().streak()).isFalse();
        test(streak).click();
        press("Save");
        assertThat(words()).contains("Saved.");
    }

    private DatePicker day(String label) {
        return find(DatePicker.class, screen()).all().stream()
                .filter(day -> day.getLabel().equals(label))
                .findFirst()
                .orElseThrow();
    }

    /** As the browser tells it: no value, and what stands in the field. */
    private static void typesRubbish(DatePicker day) {
        day.clear();
        var field = day.getElement();
        field.setProperty("_inputElementValue", "next week");
        var noData = JsonNodeFactory.instance.objectNode();
        field.getNode()
                .getFeature(ElementListenerMap.class)
                .fireEvent(new DomEvent(field, "unparsable-change", noData));
    }

    private static boolean isFocused(Component component) {
        var page = UI.getCurrent().getInternals();
        page.getStateTree().runExecutionsBeforeClientResponse();
        return page.dumpPendingJavaScriptInvocations().stream()
                .filter(call -> call.getInvocation().getExpression().contains("focus")
                        || call.getInvocation().getParameters().contains("focus"))
                .anyMatch(call -> call.getOwner().equals(component.getElement().getNode()));
    }
}

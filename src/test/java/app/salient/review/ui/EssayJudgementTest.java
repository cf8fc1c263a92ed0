package app.salient.review.ui;

import static org.assertj.core.api.Assertions.assertThat;

import app.salient.study.AttemptId;
import app.salient.study.AttemptKind;
import app.salient.study.answering.AnswerChange;
import app.salient.study.answering.Answering;
import app.salient.study.answering.Starting;
import app.salient.study.answering.Studying;
import app.salient.testing.SteppingClock;
import app.salient.testing.ViewTest;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.NativeDetails;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.context.TestPropertySource;

/** A text of one's own on the page for today, on a course that asks for one. */
@TestPropertySource(properties = "salient.lessons=src/test/resources/kinds-course")
class EssayJudgementTest extends ViewTest {
    @Autowired
    Starting starting;

    @Autowired
    Answering answering;

    @Autowired
    Studying studying;

    @Autowired
    SteppingClock clock;

    @Test
    void isJudgedBesideTheTextAndItsCriteria() {
        var attempt = starting.start("the-sea", AttemptKind.GRADED).attempt().orElseThrow();
        writes(attempt);
        studying.handIn(attempt);
        open("today");
        assertThat(title()).isEqualTo("A text of yours to judge");
        assertThat(words()).contains("Judge your own texts");
        var compared = find(NativeDetails.class, screen()).single();
        assertThat(compared.getSummaryText()).isEqualTo("Your text and what it should hold");
        assertThat(compared.isOpen()).isFalse();
        assertThat(find(Div.class, compared).all())
                .extracting(part -> part.getElement().getProperty("innerHTML", ""))
                .contains("<p>Ships lie in calm water behind it.</p>");
        assertThat(find(ListItem.class, compared).all()).hasSizeGreaterThan(1);
        press("Knew it");
        assertThat(words()).doesNotContain("Judge your own texts");
        assertThat(title()).isEqualTo("Nothing to review today");
    }

    @Test
    void doesNotHideThatSomethingWasMissed() {
        var attempt = starting.start("the-sea", AttemptKind.GRADED).attempt().orElseThrow();
        String wrong = "{\"kind\":\"choice\",\"chosen\":[\"wind\"]}";
        answering.answer(attempt, List.of(new AnswerChange("sea-choice", 1, wrong, null, false, null)));
        writes(attempt);
        studying.handIn(attempt);
        clock.forward(Duration.ofMinutes(1));
        open("today");
        assertThat(title()).isEqualTo("Nothing to review today");
        assertThat(words()).contains("Try the one you missed once more", "Judge your own texts");
    }

    private void writes(AttemptId attempt) {
        String json = "{\"kind\":\"essay\",\"text\":\"Ships lie in calm water behind it.\"}";
        answering.answer(attempt, List.of(new AnswerChange("sea-essay", 1, json, null, false, null)));
    }
}

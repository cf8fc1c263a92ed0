package app.salient.review.ui;

import static org.assertj.core.api.Assertions.assertThat;

import app.salient.design.Link;
import app.salient.study.AnswerChange;
import app.salient.study.Answering;
import app.salient.study.AttemptKind;
import app.salient.study.Starting;
import app.salient.study.StudyPaths;
import app.salient.study.Studying;
import app.salient.testing.ViewTest;
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

    @Test
    void isJudgedBesideALinkToTheTextAndItsCriteria() {
        var attempt = starting.start("the-sea", AttemptKind.GRADED).attempt().orElseThrow();
        String json = "{\"kind\":\"essay\",\"text\":\"Ships lie in calm water behind it.\"}";
        answering.answer(attempt, List.of(new AnswerChange("sea-essay", 1, json, null, false, null)));
        studying.handIn(attempt);
        open("today");
        assertThat(words()).contains("Judge your own texts");
        assertThat(find(Link.class, screen())
                        .withText("Your text and what it should hold")
                        .single()
                        .getHref())
                .isEqualTo(StudyPaths.attempt(attempt));
        press("Knew it");
        assertThat(words()).doesNotContain("Judge your own texts");
    }
}

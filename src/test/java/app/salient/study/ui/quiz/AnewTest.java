package app.salient.study.ui.quiz;

import static org.assertj.core.api.Assertions.assertThat;

import app.salient.testing.ViewTest;
import com.vaadin.flow.component.UI;
import org.junit.jupiter.api.Test;

/** Pages whose browser has missed a message and asks for everything again: they are loaded again, with their questions. */
class AnewTest extends ViewTest {
    private static final String PROMPT = "\"prompt\":";

    @Test
    void anOpenQuiz() {
        open("quiz/reading-the-sea");
        press("Start quiz");
        isLoadedAgainWith(6);
        assertThat(screen()).isInstanceOf(AttemptView.class);
    }

    @Test
    void aResult() {
        open("quiz/reading-the-sea");
        press("Start quiz");
        press("Hand in");
        browserAnswers("flush", true);
        isLoadedAgainWith(6);
        assertThat(title()).isEqualTo("0 of 6 questions right");
    }

    @Test
    void aLessonWithQuestions() {
        open("lesson/reading-the-sea");
        isLoadedAgainWith(told(PROMPT).size());
    }

    private void isLoadedAgainWith(int questions) {
        UI before = UI.getCurrent();
        browserAsksForItsPageAnew();
        assertThat(UI.getCurrent()).isNotSameAs(before);
        assertThat(questions).isPositive();
        assertThat(told(PROMPT)).hasSize(questions);
    }
}

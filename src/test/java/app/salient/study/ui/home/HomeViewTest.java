package app.salient.study.ui.home;

import static org.assertj.core.api.Assertions.assertThat;

import app.salient.design.Link;
import app.salient.study.AttemptKind;
import app.salient.study.StudyPaths;
import app.salient.study.answering.Starting;
import app.salient.study.answering.Studying;
import app.salient.study.reading.Reading;
import app.salient.testing.SteppingClock;
import app.salient.testing.ViewTest;
import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

class HomeViewTest extends ViewTest {
    @Autowired
    Reading reading;

    @Autowired
    SteppingClock clock;

    @Autowired
    Starting starting;

    @Autowired
    Studying studying;

    @Test
    void invitesAGuestToStartReading() {
        open("");
        assertThat(title()).isEqualTo("Reading the tide");
        assertThat(nextStep().getText()).isEqualTo("Start reading: Reading the sea");
        assertThat(nextStep().getHref()).isEqualTo("/lesson/reading-the-sea");
    }

    @Test
    void continuesInTheLessonTheReaderWasInLast() {
        reading.sectionInView("reading-the-sea", "who-measures");
        clock.forward(Duration.ofMinutes(5));
        reading.sectionInView("spring-and-neap", "sun-and-moon");
        open("");
        assertThat(nextStep().getHref()).isEqualTo("/lesson/spring-and-neap#sun-and-moon");
    }

    @Test
    void continuesWhereTheReaderWas() {
        reading.sectionInView("reading-the-sea", "who-measures");
        open("");
        assertThat(nextStep().getText()).isEqualTo("Continue: Who measures");
        assertThat(nextStep().getHref()).isEqualTo("/lesson/reading-the-sea#who-measures");
    }

    @Test
    void continuesAtTheFirstUnreadSection() {
        reading.sectionRead("reading-the-sea", "twice-a-day");
        open("");
        assertThat(nextStep().getText()).isEqualTo("Continue: Who measures");
        assertThat(nextStep().getHref()).isEqualTo("/lesson/reading-the-sea#who-measures");
        assertThat(words()).contains("1 of 2 sections read");
    }

    @Test
    void offersTheQuizWhenAllIsRead() {
        readAll();
        open("");
        assertThat(nextStep().getText()).isEqualTo("Take the quiz: Reading the sea");
    }

    @Test
    void continuesAnOpenQuizBeforeAnythingElse() {
        var attempt =
                starting.start("reading-the-sea", AttemptKind.GRADED).attempt().orElseThrow();
        open("");
        assertThat(nextStep().getText()).isEqualTo("Continue the quiz: Reading the sea");
        assertThat(nextStep().getHref()).isEqualTo(StudyPaths.attempt(attempt));
    }

    @Test
    void showsTheBestResultAndGoesOnToTheNextLesson() {
        readAll();
        studying.handIn(
                starting.start("reading-the-sea", AttemptKind.GRADED).attempt().orElseThrow());
        open("");
        assertThat(words()).contains("Best result 0 per cent");
        assertThat(nextStep().getText()).isEqualTo("Start reading: Spring and neap");
    }

    private void readAll() {
        reading.sectionRead("reading-the-sea", "twice-a-day");
        reading.sectionRead("reading-the-sea", "who-measures");
    }

    private Link nextStep() {
        return find(Link.class, screen()).withClassName("primary").single();
    }
}

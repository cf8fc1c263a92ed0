package app.salient.study.ui.quiz;

import static org.assertj.core.api.Assertions.assertThat;

import app.salient.study.AttemptKind;
import app.salient.study.answering.Starting;
import app.salient.testing.ViewTest;
import app.salient.testing.Visitors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;

/** Addresses that lead nowhere, or to what is someone else's. */
class LostAddressTest extends ViewTest {
    @Autowired
    Starting starting;

    @ParameterizedTest
    @ValueSource(
            strings = {
                "lesson/no-such-lesson",
                "quiz/no-such-quiz",
                "quiz/reading-the-sea+checks",
                "attempt/not-an-id",
                "attempt/00000000-0000-0000-0000-000000000000",
                "no/such/place"
            })
    void saysThatThereIsNothing(String path) {
        open(path);
        assertThat(title()).isEqualTo("There is nothing at this address");
    }

    @Test
    void saysTheSameOfSomeoneElsesAttempt() {
        var other = Visitors.guest();
        var attempt = Visitors.as(
                        other,
                        () -> starting.start("reading-the-sea", AttemptKind.GRADED)
                                .attempt())
                .orElseThrow();
        open("attempt/" + attempt);
        assertThat(title()).isEqualTo("There is nothing at this address");
    }

    @Test
    void showsALessonThatExists() {
        open("lesson/reading-the-sea");
        assertThat(title()).isEqualTo("Reading the sea");
    }
}

package app.salient.review;

import static app.salient.review.memory.Rating.AGAIN;
import static app.salient.review.memory.Rating.EASY;
import static app.salient.review.memory.Rating.GOOD;
import static app.salient.review.memory.Rating.HARD;
import static app.salient.study.Certainty.GUESS;
import static app.salient.study.Certainty.SURE;
import static app.salient.study.Certainty.THINK;
import static org.assertj.core.api.Assertions.assertThat;

import app.salient.review.memory.Rating;
import app.salient.study.AttemptId;
import app.salient.study.AttemptKind;
import app.salient.study.Certainty;
import app.salient.study.kept.GradedAnswer;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class RatingsTest {
    @Test
    void countsARightAnswerByHowSureItWas() {
        assertThat(rating(1, GUESS, 0)).isEqualTo(HARD);
        assertThat(rating(1, null, 0)).isEqualTo(GOOD);
        assertThat(rating(1, THINK, 0)).isEqualTo(GOOD);
        assertThat(rating(1, SURE, 0)).isEqualTo(EASY);
    }

    @Test
    void countsARightAnswerWithHintsAsHardHoweverSure() {
        assertThat(rating(1, SURE, 1)).isEqualTo(HARD);
        assertThat(rating(0.75, THINK, 1)).isEqualTo(HARD);
    }

    @Test
    void countsAPartlyRightAnswerAsHardUnlessItWasGuessed() {
        assertThat(rating(0.5, SURE, 0)).isEqualTo(HARD);
        assertThat(rating(0.5, null, 0)).isEqualTo(HARD);
        assertThat(rating(0.5, GUESS, 0)).isEqualTo(AGAIN);
    }

    @Test
    void countsAWrongAnswerAsForgotten() {
        for (Certainty certainty : Certainty.values()) {
            assertThat(rating(0, certainty, 0)).isEqualTo(AGAIN);
            assertThat(rating(0.49, certainty, 2)).isEqualTo(AGAIN);
        }
    }

    @Test
    void knowsWhoWasSureAndWrong() {
        assertThat(Ratings.isSureAndWrong(answer(0, SURE, 0))).isTrue();
        assertThat(Ratings.isSureAndWrong(answer(0, THINK, 0))).isFalse();
        assertThat(Ratings.isSureAndWrong(answer(1, SURE, 0))).isFalse();
    }

    private static Rating rating(double fraction, @Nullable Certainty certainty, int hints) {
        return Ratings.of(answer(fraction, certainty, hints));
    }

    private static GradedAnswer answer(double fraction, @Nullable Certainty certainty, int hints) {
        return new GradedAnswer(
                new AttemptId(UUID.randomUUID()),
                AttemptKind.GRADED,
                "sea-1",
                "revision",
                certainty,
                hints,
                fraction,
                false,
                Instant.EPOCH);
    }
}

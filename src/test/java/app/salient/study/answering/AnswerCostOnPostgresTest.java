package app.salient.study.answering;

import static app.salient.testing.Visitors.as;
import static org.assertj.core.api.Assertions.assertThat;

import app.salient.study.AttemptId;
import app.salient.testing.OnPostgres;
import org.junit.jupiter.api.Test;

@OnPostgres
class AnswerCostOnPostgresTest extends AnswerCostContract {
    @Override
    int mostStatementsOfAnAnswer() {
        return 7; // the caller looks at the attempt and its questions before, and other servers may be told
    }

    /** Looked at here, where the cards that follow from a result are written by a thread of their own. */
    @Test
    void handingInTakesNoMoreStatementsForMoreQuestions() {
        AttemptId attempt = start(learner);
        send(attempt, change("sea-1", 1, choice("twice")));
        assertThat(written(() -> as(learner, () -> studying.handIn(attempt))))
                .as("with the result that is shown; three more for each question would be forty-six")
                .isLessThanOrEqualTo(30);
    }
}

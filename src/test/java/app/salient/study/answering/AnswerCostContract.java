package app.salient.study.answering;

import static org.assertj.core.api.Assertions.assertThat;

import app.salient.study.AttemptId;
import app.salient.testing.CountedStatements;
import java.util.function.Supplier;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/**
 * What an answer costs the one thread that writes: thousands wait for it when a school answers at once. On PostgreSQL the caller
 * writes, so the statements by which it looks before are counted as well.
 */
abstract class AnswerCostContract extends AnswerPath {
    @Autowired
    CountedStatements statements;

    /** Lock, draft, answer, insert or update; and what else this database needs. */
    abstract int mostStatementsOfAnAnswer();

    @Test
    void anAnswerTakesAsManyStatementsAsItHasThingsToLookAt() {
        AttemptId attempt = start(learner);
        assertThat(written(() -> send(attempt, change("sea-1", 1, choice("once")))))
                .isLessThanOrEqualTo(mostStatementsOfAnAnswer());
        assertThat(written(() -> send(attempt, change("sea-1", 2, choice("twice")))))
                .isLessThanOrEqualTo(mostStatementsOfAnAnswer());
    }

    final int written(Supplier<?> work) {
        int before = statements.by("committer");
        int here = statements.during(work);
        int committer = statements.by("committer") - before;
        return committer == 0 ? here : committer;
    }
}

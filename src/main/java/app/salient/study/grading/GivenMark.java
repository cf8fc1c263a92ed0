package app.salient.study.grading;

import app.salient.account.PersonId;
import app.salient.study.attempt.Answer;
import app.salient.study.attempt.Mark;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.data.annotation.Id;
import org.springframework.data.domain.Persistable;

/**
 * A mark that a person gave to an answer, above the computed one. Only ever added; the highest number holds.
 *
 * @param number from 1, one more for each mark of the answer
 * @param fraction share of the question's points, in [0, 1]; null takes the marks before it back
 * @param criteria points per criterion, as a JSON object; null without a rubric
 */
public record GivenMark(
        @Id UUID id,
        UUID answerId,
        int number,
        @Nullable Double fraction,
        @Nullable String criteria,
        String comment,
        PersonId givenBy,
        Instant givenAt)
        implements Persistable<UUID> {
    public GivenMark {
        if (fraction != null && !(fraction >= 0 && fraction <= 1)) {
            throw new IllegalArgumentException("a mark is a share of the points, in [0, 1]: " + fraction);
        }
    }

    /** What counts, given what the computer says. A question that was left out stays without worth. */
    public Mark above(Mark computed) {
        return fraction == null ? computed : new Mark(Answer.Outcome.SCORED, fraction, computed.worth());
    }

    @Override
    public UUID getId() {
        return id;
    }

    @Override
    public boolean isNew() {
        return true;
    }
}

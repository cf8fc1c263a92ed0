package app.salient.stance;

import app.salient.account.PersonId;
import app.salient.lesson.Block;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What one learner has answered in one block, for that learner alone.
 *
 * @param key under which this learner's browser keeps what is not sent yet; does not tell who they are
 * @param decided the decision, once all its steps are answered: only then may what followed be shown
 * @param shifts of the learner's classes; empty before they have answered after
 */
public record OwnStance(String key, List<Answer> answers, Optional<Block.Decision> decided, List<ToldShift> shifts) {
    public OwnStance {
        answers = List.copyOf(answers);
        shifts = List.copyOf(shifts);
    }

    public record Answer(
            Step step,
            long sequence,
            String pick,
            @Nullable Sureness certainty,
            @Nullable String reason,
            @Nullable String note) {}

    static OwnStance of(
            PersonId learner, List<Stance> steps, Optional<Block.Decision> decided, List<ToldShift> shifts) {
        return new OwnStance(
                keyOf(learner),
                steps.stream()
                        .map(stance -> new Answer(
                                stance.step(),
                                stance.clientSequence(),
                                stance.pick(),
                                stance.certainty(),
                                stance.reason(),
                                stance.note()))
                        .toList(),
                decided,
                shifts);
    }

    static String keyOf(PersonId learner) {
        return UUID.nameUUIDFromBytes(("stance/" + learner.value()).getBytes(StandardCharsets.UTF_8))
                .toString();
    }
}

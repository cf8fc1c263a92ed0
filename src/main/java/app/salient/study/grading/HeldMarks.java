package app.salient.study.grading;

import app.salient.study.attempt.Answer;
import app.salient.study.attempt.Mark;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** The marks that people gave and have not taken back, for many answers at once. */
@Component
public class HeldMarks {
    private static final int AT_ONCE = 1_000;

    private final GivenMarks given;

    HeldMarks(GivenMarks given) {
        this.given = given;
    }

    /** @param byAnswer by the answer's id; answers without any are left out */
    public record Held(Map<UUID, GivenMark> byAnswer) {
        /** What counts, given what the computer says. */
        public Mark above(Answer answer, Mark computed) {
            @Nullable GivenMark mark = byAnswer.get(answer.id());
            return mark == null ? computed : mark.above(computed);
        }

        boolean holdsFor(Answer answer) {
            return byAnswer.containsKey(answer.id());
        }
    }

    public Held of(List<Answer> answers) {
        Map<UUID, GivenMark> latest = new HashMap<>();
        var ids = answers.stream().map(Answer::id).toList();
        for (int from = 0; from < ids.size(); from += AT_ONCE) {
            given.findByAnswerIdIn(ids.subList(from, Math.min(ids.size(), from + AT_ONCE)))
                    .forEach(mark -> latest.merge(
                            mark.answerId(), mark, (one, other) -> one.number() > other.number() ? one : other));
        }
        latest.values().removeIf(mark -> mark.fraction() == null);
        return new Held(latest);
    }
}

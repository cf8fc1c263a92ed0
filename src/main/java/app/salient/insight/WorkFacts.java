package app.salient.insight;

import app.salient.account.PersonId;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What {@link ClassWork} rests on.
 *
 * @param read of the lessons that are asked for, by student
 * @param tried by student, of any quiz
 */
record WorkFacts(
        List<Asked> asked, List<Member> members, Map<PersonId, List<Read>> read, Map<PersonId, List<QuizTry>> tried) {
    /** @param group null for none @param timeFactor by which the student's time is multiplied */
    record Member(PersonId id, @Nullable String group, double timeFactor) {}

    record Read(String lessonId, String section, Instant at) {}
}

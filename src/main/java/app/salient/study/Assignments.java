package app.salient.study;

import app.salient.account.PersonId;
import java.util.List;
import java.util.Optional;

/** What classes ask of learners. Study does not know classes; whoever does tells it through this. */
public interface Assignments {
    /** @return at most one per quiz: the one that holds when several of the learner's classes ask for it */
    List<Assigned> of(PersonId learner);

    /** @return the one that holds when several of the learner's classes ask for the quiz */
    Optional<Assigned> of(PersonId learner, String quizId);

    /** @return at most one per lesson: the one that holds when several of the learner's classes ask for it */
    List<AssignedLesson> lessonsOf(PersonId learner);

    /** @return by what the learner's time is multiplied, from 1 to 4; the largest of their classes */
    double timeFactor(PersonId learner);
}
